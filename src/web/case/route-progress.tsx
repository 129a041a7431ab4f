// The way of a case through its procedure: which stages are done, where it is, and what comes.
import { bodyOfStage, procedureOf } from '../../domain/governance/lookups.ts';
import type { Outcome } from '../../domain/governance/procedure.ts';
import type { Decision, Submission } from '../../domain/workflow/state.ts';
import { inLanguage } from '../../lib/localised.ts';
import { writeDate } from '../formats.ts';
import type { View } from '../view.ts';
import type { Case } from './load-case.ts';

/** Outcomes that end the way before its end. */
const ENDS: readonly Outcome[] = ['returned', 'rejected'];

/** Stages in the order the procedure leads through them. */
export function RouteProgress({
  view,
  found,
  submission,
}: {
  readonly view: View;
  readonly found: Case;
  readonly submission: Submission | undefined;
}) {
  const { t, language } = view;
  const { framework, proposal } = found;
  return (
    <ol class="ob-route no-max-width">
      {procedureOf(framework, proposal).stages.map((stage) => {
        const decision = submission?.decisions.findLast(
          (each) => each.stage === stage.id && each.outcome !== 'postponed',
        );
        const now = submission?.status === 'open' && submission.stage === stage.id;
        const body = bodyOfStage(framework, stage, proposal.cluster)?.name;
        const passed = decision && (ENDS.includes(decision.outcome) ? 'ob-ended' : 'ob-done');
        const ahead = submission?.status === 'open' ? 'case.routeNext' : 'case.routeNot';
        return (
          <li key={stage.id} class={now ? 'ob-now' : (passed ?? '')} {...(now && { 'aria-current': 'step' as const })}>
            <strong>{inLanguage(stage.title, language)}</strong>{' '}
            {submission && (
              <span class="ob-muted">({t(now ? 'case.routeNow' : decision ? 'case.routeDone' : ahead)})</span>
            )}
            <br />
            {body}
            {decision && <DecisionLine decision={decision} view={view} />}
            {now && submission && (
              <span>{`, ${t('work.due', { date: writeDate(submission.stageDue, language) })}`}</span>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function DecisionLine({ decision, view }: { readonly decision: Decision; readonly view: View }) {
  return <span>{`: ${view.t(`outcome.${decision.outcome}`)}, ${writeDate(decision.at, view.language)}`}</span>;
}
