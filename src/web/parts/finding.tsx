// One finding of the formal check: what, how severe, what to do, and where it is said.
import type { Finding } from '../../domain/assessment/assessment.ts';
import { say } from '../../domain/assessment/say.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import type { Language } from '../../lib/localised.ts';
import type { Case } from '../case/load-case.ts';
import { groupOfPointer } from '../dossier/group-of-pointer.ts';
import type { View } from '../view.ts';
import { Status } from './status.tsx';

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

export function FindingBlock({
  view,
  found,
  finding,
  editable,
}: {
  readonly view: View;
  readonly found: Pick<Case, 'proposal' | 'framework' | 'dossier'>;
  readonly finding: Finding;
  readonly editable: boolean;
}) {
  const { t, language } = view;
  const { framework, dossier, proposal } = found;
  const group = groupOfPointer(dossier, finding.pointer);
  const tone = finding.severity === 'blocker' ? 'bad' : finding.severity === 'warning' ? 'warn' : 'plain';
  return (
    <li class="ob-finding">
      <p class="mb-2">
        <Status tone={tone} text={t(`severity.${finding.severity}`)} />{' '}
        <strong>
          <FindingText finding={finding} framework={framework} language={language} />
        </strong>
      </p>
      {finding.at === 'deciding' && <p class="mb-2">{t('assess.deciding')}</p>}
      <p class="mb-2">{`${t('assess.remedy')}: ${say(finding.remedy[language], finding.values, language, framework.settings.currency)}`}</p>
      {editable && group && (
        <p class="mb-2">
          <a href={`/sager/${proposal.id}/oplysninger/${group.id}`}>{t('assess.place')}</a>
        </p>
      )}
      <p class="ob-muted mb-0">{`${t('assess.source')}: ${finding.source}`}</p>
    </li>
  );
}
