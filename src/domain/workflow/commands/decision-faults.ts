// What cannot be in a decision that is recorded: days out of order, and findings that nobody has found.
import { danishClock } from '../../../lib/danish-clock.ts';
import type { Framework } from '../../governance/framework.ts';
import type { Fault } from '../../refusal.ts';
import { writtenFaults } from '../../written.ts';
import { type Decision, decisionsAt, type Submission } from '../state.ts';
import { warningsOf } from '../warnings.ts';

type Timed = Pick<Decision, 'stage' | 'meetingDate'> & {
  readonly conditions: readonly { readonly dueDate: string; readonly owner: string }[];
};

/** The day in Denmark of an instant in UTC. */
function dayOf(instant: string): string {
  return danishClock(new Date(instant)).today;
}

/** The day a decision counts from: that of the meeting, or the day it was recorded. `YYYY-MM-DD`, in Denmark. */
export function decidedOn({ meetingDate, at }: Pick<Decision, 'meetingDate' | 'at'>): string {
  return meetingDate ?? dayOf(at);
}

/**
 * The meeting is not to come, not before the submission, and not before the decisions that brought the case to the
 * stage; a condition is not due before the decision.
 */
export function timeFaults(decision: Timed, submission: Submission, today: string): readonly Fault[] {
  const { stage, meetingDate, conditions } = decision;
  const on = meetingDate ?? today;
  const submittedOn = dayOf(submission.submittedAt);
  const here = decisionsAt(submission, stage);
  const before = submission.decisions.filter((each) => !here.includes(each)).map(decidedOn);
  const last = before.sort().at(-1) ?? submittedOn;
  const pointer = '/meetingDate';
  return [
    ...(on > today ? [{ pointer, code: 'in-the-future' }] : []),
    ...(on < submittedOn ? [{ pointer, code: 'before-the-submission', values: { date: submittedOn } }] : []),
    ...(on < last && last > submittedOn ? [{ pointer, code: 'before-earlier-decision', values: { date: last } }] : []),
    ...conditions.flatMap(({ dueDate }, i): readonly Fault[] =>
      dueDate < on ? [{ pointer: `/conditions/${i}/dueDate`, code: 'due-before-decision', values: { date: on } }] : [],
    ),
  ];
}

/** A condition is owned by a party that can act, or by a body. */
export function unknownOwners(
  { conditions }: Pick<Timed, 'conditions'>,
  { parties, bodies }: Framework,
): readonly Fault[] {
  const acting = parties.filter(({ kind }) => kind !== 'citizens' && kind !== 'state');
  return conditions.flatMap(({ owner: id }, i): readonly Fault[] =>
    [...acting, ...bodies].some((each) => each.id === id)
      ? []
      : [{ pointer: `/conditions/${i}/owner`, code: 'no-owner', values: { id } }],
  );
}

/** Acknowledged codes that the submission does not have: only its own findings can be acknowledged. */
export function unknownFindings(
  { acknowledgedFindings }: Pick<Decision, 'acknowledgedFindings'>,
  submission: Submission,
  framework: Framework,
): readonly Fault[] {
  const known = [...warningsOf(submission, framework), ...submission.decidingBlockers];
  return acknowledgedFindings.flatMap((id, i): readonly Fault[] =>
    known.includes(id) ? [] : [{ pointer: `/acknowledgedFindings/${i}`, code: 'not-found-here', values: { id } }],
  );
}

/** Where a decision holds what people wrote, with how long each may be. */
const WRITTEN = {
  '/reason': 5000,
  '/agendaItem': 100,
  '/conditions/*/text': 2000,
  '/dissents/*/by': 200,
  '/dissents/*/text': 5000,
  '/recusals/*/person': 300,
  '/recusals/*/reason': 1000,
} as const;

/** Texts that are too long, or hold what is shaped as a number of a person. */
export function wordFaults(decision: object): readonly Fault[] {
  return writtenFaults(decision, WRITTEN);
}
