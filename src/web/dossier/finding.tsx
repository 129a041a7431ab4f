// Findings of the formal check: what was found, its severity, the remedy and the link to the form. Findings with the
// same remedy are one entry.
import type { Finding } from '../../domain/assessment/assessment.ts';
import { CHECKS } from '../../domain/assessment/checks/index.ts';
import { say, sayList } from '../../domain/assessment/say.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import type { Language } from '../../lib/localised.ts';
import type { Case } from '../load-case.ts';
import { Status } from '../parts/status.tsx';
import { inWords } from '../texts/text.ts';
import type { View } from '../view.ts';
import { groupOfPointer } from './group-of-pointer.ts';

function sayFinding({ message, values }: Finding, framework: Framework, language: Language): string {
  return say(message[language], values, language, framework.settings.currency);
}

export function titleOfCheck(check: string, language: Language): string | undefined {
  return CHECKS.find(({ code }) => code === check)?.title[language];
}

/** The title for a reason code: the title of its check, or of the check whose code it extends. */
export function titleOfCode(code: string, language: Language): string {
  const own = CHECKS.filter((check) => code === check.code || code.startsWith(`${check.code}.`));
  return own.sort((a, b) => b.code.length - a.code.length)[0]?.title[language] ?? code;
}

/** Without a case there is no link to a form. */
type Found = Pick<Case, 'framework' | 'dossier'> & { readonly proposal?: Pick<Case['proposal'], 'id'> };
export type Group = readonly [Finding, ...Finding[]];

export function FindingList({
  view,
  found,
  groups,
  editable,
  remarkOn,
  over = false,
}: {
  readonly view: View;
  readonly found: Found;
  readonly groups: readonly Group[];
  readonly editable: boolean;
  /** A remark shown after the title, if any. */
  readonly remarkOn?: (finding: Finding) => string | undefined;
  /** The case is decided, so no remedy is shown. */
  readonly over?: boolean;
}) {
  return (
    <ul class="nobullet-list ob-findings no-max-width">
      {groups.map((group, i) => (
        <FindingBlock
          key={`${group[0].code}${group[0].pointer}`}
          {...{ view, found, group, editable, remark: remarkOn?.(group[0]), over }}
          {...(placeOfCheck(groups, group[0].check) === i && { id: idOfFinding(group[0].check) })}
        />
      ))}
    </ul>
  );
}

function placeOfCheck(groups: readonly Group[], check: string): number {
  return groups.findIndex(([finding]) => finding.check === check);
}

function idOfFinding(check: string): string {
  return `fund-${check.replaceAll('.', '-')}`;
}

/** The anchor and title of a check's finding in the list; undefined where the list does not have it. */
export function findingIn(groups: readonly Group[], language: Language) {
  return (check: string): { readonly at: string; readonly title: string } | undefined => {
    if (placeOfCheck(groups, check) < 0) return undefined;
    return { at: idOfFinding(check), title: titleOfCheck(check, language) ?? check };
  };
}

/** All findings in the order of the assessment. Those with the same code, severity and remedy are grouped. */
export function groupedFindings(findings: readonly Finding[]): readonly Group[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const remedy = say(finding.remedy.da, finding.values, 'da', 'DKK');
    const key = JSON.stringify([finding.severity, finding.at, finding.code, remedy]);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()];
}

/** The party names of findings that differ in nothing but the party; undefined for any other group. */
function partiesAlone(group: Group, language: Language): readonly string[] | undefined {
  const [first] = group;
  const same = (finding: Finding) =>
    finding.message[language] === first.message[language] &&
    Object.entries(finding.values).every(
      ([name, value]) => name === 'party' || name === 'partyId' || value === first.values[name],
    );
  const names = group.flatMap(({ values }) => (typeof values.party === 'string' ? [values.party] : []));
  return group.length > 1 && names.length === group.length && group.every(same) ? names : undefined;
}

/** The findings of a group in sentences. Findings that differ only in the party share one sentence. */
export function sayTogether(group: Group, { framework, view: { t, language } }: Together): readonly string[] {
  const [, ...others] = partiesAlone(group, language) ?? [];
  if (others.length === 0) return group.map((finding) => sayFinding(finding, framework, language));
  return [sayFinding(group[0], framework, language), t('assess.alsoOf', { parties: sayList(others, language) })];
}

type Together = { readonly framework: Framework; readonly view: Pick<View, 't' | 'language'> };

type BlockProps = {
  readonly view: View;
  readonly found: Found;
  readonly group: Group;
  readonly editable: boolean;
  readonly remark: string | undefined;
  readonly over: boolean;
  readonly id?: string;
};

/** A group of findings with its source, and beside it the remedy with links to the forms. */
function FindingBlock({ view, found, group, editable, remark, over, id }: BlockProps) {
  const { t, language } = view;
  const { framework, dossier, proposal } = found;
  const [finding] = group;
  const forms = new Map(
    group.flatMap(({ pointer }) => {
      const form = groupOfPointer(dossier, pointer);
      return form ? [[form.id, form] as const] : [];
    }),
  );
  const tone = finding.severity === 'blocker' ? 'bad' : finding.severity === 'warning' ? 'warn' : 'plain';
  const parties = partiesAlone(group, language);
  const remedy = say(finding.remedy[language], finding.values, language, framework.settings.currency);
  return (
    <li class="ob-finding" data-findings={group.length} {...(id !== undefined && { id })}>
      <div>
        <p class="mb-0">
          <Status
            tone={tone}
            text={t(over && finding.severity === 'blocker' ? 'assess.blocked' : `severity.${finding.severity}`)}
          />{' '}
          <strong>{titleOfCheck(finding.check, language)}</strong>
          {remark !== undefined && ` (${remark})`}
        </p>
        <ul>
          {parties ? (
            <li>{parties.join(', ')}</li>
          ) : (
            group.map((each) => <li key={each.pointer}>{sayFinding(each, framework, language)}</li>)
          )}
        </ul>
        <p class="ob-muted">{`${t('assess.source')}: ${finding.source}`}</p>
      </div>
      {!over && (
        <div>
          {finding.at === 'deciding' && <p>{t('assess.deciding')}</p>}
          <p>
            {`${t('assess.remedy')}: ${remedy}`}
            {editable &&
              proposal &&
              [...forms.values()].map(({ id: form, title }) => (
                <>
                  {' '}
                  <a href={`/sager/${proposal.id}/oplysninger/${form}`}>
                    {forms.size === 1 ? t('assess.place') : inWords(title, language)}
                  </a>
                </>
              ))}
          </p>
        </div>
      )}
    </li>
  );
}
