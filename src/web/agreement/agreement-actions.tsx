// What the person can do with the agreement now: a link to the form of each act.
import { milestoneNamed } from '../../domain/agreement/milestone-words.ts';
import { partyName } from '../names.ts';
import { actHref } from './act-paths.ts';
import type { AgreementProps } from './agreement-parts.tsx';
import { canReport, hasReported, sayNothingToReport } from './nothing-to-report.ts';

export function AgreementActions({ view, found: { agreement, framework, actions } }: AgreementProps) {
  const { t, language, ports } = view;
  const { today } = ports.clock();
  const allowed = actions
    .filter((action) => action.allowed && (action.target !== undefined || WITHOUT_TARGET.has(action.action)))
    .toSorted((a, b) => Number(AT_LAST.has(a.action)) - Number(AT_LAST.has(b.action)));
  // A report form without a period to fill in would be of no use.
  const tooEarly = allowed.filter(
    ({ action, target = '' }) => action === 'report' && !canReport(agreement, target, today),
  );
  const offered = allowed.filter((each) => !tooEarly.includes(each));
  if (allowed.length === 0) return null;
  const about = (target: string | undefined) => {
    if (target === undefined) return '';
    const milestone = milestoneNamed(agreement, target, language);
    const condition = agreement.conditions.find(({ id }) => id === target)?.text;
    return `: ${milestone ?? condition ?? partyName(framework, target)}`;
  };
  return (
    <section aria-labelledby="handlinger" class="ob-no-print">
      <h2 id="handlinger">{t('agreement.do')}</h2>
      <ul class="nobullet-list">
        {offered.map((action, i) => (
          <li key={`${action.action}${action.target}`}>
            <a
              class={i === 0 && !AT_LAST.has(action.action) ? 'button button-primary' : ''}
              href={actHref(agreement.id, action.action, action.target)}
            >
              {`${t(`agreement.action.${action.action}`)}${about(action.target)}`}
            </a>
            {MAKES_DRAFT.has(action.action) && <span class="ob-muted">{` ${t('amend.undecided')}`}</span>}
          </li>
        ))}
        {tooEarly.map(({ action, target = '' }) => (
          <li key={target}>
            {`${t(`agreement.action.${action}`)}${about(target)}. ${sayNothingToReport(agreement, target, view)} `}
            {hasReported(agreement, target) && (
              <a href={actHref(agreement.id, action, target)}>{t('agreement.report.toCorrect')}</a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Rare acts. They come last and are never the primary button. */
const AT_LAST = new Set([
  'reach-milestone',
  'decide-renewal',
  'amend',
  'give-notice',
  'withdraw-notice',
  'revert',
  'spread',
]);
/** Of which only a case comes: it is decided as any other. */
const MAKES_DRAFT = new Set(['amend', 'revert', 'spread']);
/** The rest are about a party, a condition or a milestone. */
const WITHOUT_TARGET = new Set(['regulate', 'evaluate', 'decide-renewal', 'amend', 'revert', 'spread']);
