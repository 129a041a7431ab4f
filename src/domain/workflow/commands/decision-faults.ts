// Validation of a recorded decision: dates out of order, unknown owners and findings, and texts that are not accepted.
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

/** The day a decision counts from: the meeting date, or else the day it was recorded in Denmark (`YYYY-MM-DD`). */
export function decidedOn({ meetingDate, at }: Pick<Decision, 'meetingDate' | 'at'>): string {
  return meetingDate ?? dayOf(at);
}

/**
 * Faults where the meeting is in the future, before the submission, or before a decision that brought the case to the
 * stage, and where a condition is due before the decision.
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

/** Faults for condition owners that are neither a body nor a party that can act (citizens and the state cannot). */
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

/** Faults for acknowledged codes that are not findings of the submission. */
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

/** The free-text fields of a decision with their maximum lengths in characters. */
const WRITTEN = {
  '/reason': 5000,
  '/agendaItem': 100,
  '/conditions/*/text': 2000,
  '/dissents/*/by': 200,
  '/dissents/*/text': 5000,
  '/recusals/*/person': 300,
  '/recusals/*/reason': 1000,
} as const;

/** Faults for texts that are too long or hold a number shaped like a CPR number. */
export function wordFaults(decision: object): readonly Fault[] {
  return writtenFaults(decision, WRITTEN);
}
