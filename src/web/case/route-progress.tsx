// The route of a case: which stages are done, the current one, those ahead, and who decides at each, with dates.
import { routeNow } from '../../app/read-route.ts';
import { sayBodies } from '../../documents/route-of.ts';
import type { Outcome } from '../../domain/governance/procedure.ts';
import type { Stop } from '../../domain/workflow/route.ts';
import type { Submission } from '../../domain/workflow/state.ts';
import { inLanguage } from '../../lib/localised.ts';
import { writeDate } from '../formats.ts';
import type { Case } from '../load-case.ts';
import { bodyName } from '../names.ts';
import type { View } from '../view.ts';

/** Outcomes that end the route early. */
const ENDS: readonly Outcome[] = ['returned', 'rejected'];
/** With more bodies than this, the list of bodies is folded. */
const SHOWN = 6;

type Props = { readonly view: View; readonly found: Case; readonly submission: Submission | undefined };

/** Stages in the order of the procedure. */
export function RouteProgress({ view, found, submission }: Props) {
  const { t, language, ports } = view;
  const { today } = ports.clock();
  return (
    <ol class="ob-route no-max-width">
      {routeNow(found.framework, found, submission, today).map((stop) => {
        const { stage, status, deciders, earliest, latest, inTime } = stop;
        const said = deciders
          .flatMap((decider) => decider.said ?? [])
          .findLast(({ outcome }) => outcome !== 'postponed');
        const passed = submission?.decisions.findLast(
          (each) => each.stage === stage.id && each.outcome !== 'postponed',
        );
        const now = status === 'current';
        const decided = said ?? passed;
        const done = !now && decided && (ENDS.includes(decided.outcome) ? 'ob-ended' : 'ob-done');
        const ahead = submission?.status === 'open' ? 'case.routeNext' : 'case.routeNot';
        return (
          <li key={stage.id} class={now ? 'ob-now' : done || ''} {...(now && { 'aria-current': 'step' as const })}>
            <strong>{inLanguage(stage.title, language)}</strong>{' '}
            {submission && (
              <span class="ob-muted">({t(now ? 'case.routeNow' : decided ? 'case.routeDone' : ahead)})</span>
            )}
            <br />
            <Deciders {...{ view, found, stop }} {...(now && submission && { due: submission.stageDue })} />
            {!now && earliest && latest && (
              <span class="ob-muted">
                <br />
                {t('route.days', { earliest: writeDate(earliest, language), latest: writeDate(latest, language) })}
              </span>
            )}
            {!inTime && (
              <span>
                <br />
                {t('route.tooLate')}
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** A single body is named on one line. For several: how many are needed, and the outcome of each. */
function Deciders({
  view,
  found: { framework },
  stop: { deciders, quorums, status },
  due,
}: Pick<Props, 'view' | 'found'> & { readonly stop: Stop; readonly due?: string }) {
  const { t, language } = view;
  const line = ({ body, said }: Stop['deciders'][number]) =>
    `${bodyName(framework, body)}${said ? `: ${t(`outcome.${said.outcome}`)}, ${writeDate(said.meetingDate ?? said.at, language)}` : ''}`;
  const [only, ...others] = deciders;
  const until = due === undefined ? '' : t('work.due', { date: writeDate(due, language) });
  if (!only) return t('route.nobody');
  if (others.length === 0) return `${line(only)}${until && `, ${until}`}`;
  const spoken = deciders.filter(({ said }) => said && said.outcome !== 'postponed').length;
  const list = (
    <ul>
      {deciders.map((decider) => (
        <li key={decider.body}>{line(decider)}</li>
      ))}
    </ul>
  );
  const needed = quorums
    .map(({ needed: count, bodies, kind }) =>
      t('route.needed', { needed: count, of: bodies.length, kind: kind ? t(`partyKind.${kind}`) : t('route.bodies') }),
    )
    .join('; ');
  return (
    <>
      {`${needed}${until && `, ${until}`}. ${status === 'ahead' ? '' : t('route.spoken', { count: spoken })}`}
      {deciders.length <= SHOWN ? (
        list
      ) : (
        <details class="details">
          <summary class="details-summary">
            {sayBodies(
              framework,
              deciders.map(({ body }) => body),
              language,
            )}
          </summary>
          {list}
        </details>
      )}
    </>
  );
}
