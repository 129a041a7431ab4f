// Findings of the formal check: what, how severe, what to do, and
// where it is said. Those that ask for the same stand together.
import type { Finding } from '../../domain/assessment/assessment.ts';
import { CHECKS } from '../../domain/assessment/checks/index.ts';
import { say } from '../../domain/assessment/say.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import type { Language } from '../../lib/localised.ts';
import type { Case } from '../load-case.ts';
import { Status } from '../parts/status.tsx';
import type { View } from '../view.ts';
import { groupOfPointer } from './group-of-pointer.ts';

export function FindingText({
  finding,
  framework,
  language,
}: {
  readonly finding: Finding;
  readonly framework: Framework;
  readonly language: Language;
}) {
  return <>{say(finding.message[language], finding.values, language, framework.settings.currency)}</>;
}

export function titleOfCheck(check: string, language: Language): string | undefined {
  return CHECKS.find(({ code }) => code === check)?.title[language];
}

/** Of a reason code: that of its check, or of what it is a reason of. */
export function titleOfCode(code: string, language: Language): string {
  const own = CHECKS.filter((check) => code === check.code || code.startsWith(`${check.code}.`));
  return own.sort((a, b) => b.code.length - a.code.length)[0]?.title[language] ?? code;
}

/** Without a case there is no form to lead to. */
type Found = Pick<Case, 'framework' | 'dossier'> & { readonly proposal?: Pick<Case['proposal'], 'id'> };
type Group = readonly [Finding, ...Finding[]];

export function FindingList({
  view,
  found,
  groups,
  editable,
  remarkOn,
}: {
  readonly view: View;
  readonly found: Found;
  readonly groups: readonly Group[];
  readonly editable: boolean;
  /** What stands behind its title, if anything. */
  readonly remarkOn?: (finding: Finding) => string | undefined;
}) {
  return (
    <ul class="nobullet-list">
      {groups.map((group) => (
        <FindingBlock
          key={`${group[0].code}${group[0].pointer}`}
          {...{ view, found, group, editable, remark: remarkOn?.(group[0]) }}
        />
      ))}
    </ul>
  );
}

/** Every finding, in the order of the assessment; those that differ only in whom or what they found are one entry. */
export function groupedFindings(findings: readonly Finding[], { dossier }: Found): readonly Group[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const remedy = say(finding.remedy.da, finding.values, 'da', 'DKK');
    const key = JSON.stringify([
      finding.severity,
      finding.at,
      finding.code,
      remedy,
      groupOfPointer(dossier, finding.pointer)?.id,
    ]);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()];
}

function FindingBlock({
  view,
  found,
  group,
  editable,
  remark,
}: {
  readonly view: View;
  readonly found: Found;
  readonly group: Group;
  readonly editable: boolean;
  readonly remark: string | undefined;
}) {
  const { t, language } = view;
  const { framework, dossier, proposal } = found;
  const [finding] = group;
  const form = groupOfPointer(dossier, finding.pointer);
  const title = titleOfCheck(finding.check, language);
  const tone = finding.severity === 'blocker' ? 'bad' : finding.severity === 'warning' ? 'warn' : 'plain';
  const texts = group.map((each) => (
    <FindingText key={each.pointer} finding={each} framework={framework} language={language} />
  ));
  return (
    <li class="ob-finding">
      <p class="mb-2">
        <Status tone={tone} text={t(`severity.${finding.severity}`)} />{' '}
        <strong>{group.length === 1 ? texts : title}</strong>
        {remark !== undefined && ` (${remark})`}
      </p>
      {group.length > 1 && (
        <ul>
          {texts.map((text) => (
            <li key={text.key}>{text}</li>
          ))}
        </ul>
      )}
      {finding.at === 'deciding' && <p class="mb-2">{t('assess.deciding')}</p>}
      <p class="mb-2">{`${t('assess.remedy')}: ${say(finding.remedy[language], finding.values, language, framework.settings.currency)}`}</p>
      {editable && form && proposal && (
        <p class="mb-2">
          <a href={`/sager/${proposal.id}/oplysninger/${form.id}`}>{t('assess.place')}</a>
        </p>
      )}
      <p class="ob-muted mb-0">{`${t('assess.source')}: ${finding.source}`}</p>
    </li>
  );
}
