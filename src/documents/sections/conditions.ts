// The conditions of decisions, and for the next deciders which of them are closed: when, by whom, and on what evidence.
// Closings after the last decision are left out, so that the paper of a decided case does not change.
import { nameOn } from '../../domain/governance/lookups.ts';
import { decidedOn } from '../../domain/workflow/commands/decision-faults.ts';
import type { Decision } from '../../domain/workflow/state.ts';
import { type Block, table } from '../paper.ts';
import type { Context } from '../paper-context.ts';
import { decidingFramework } from './decided.ts';

type Condition = Decision['conditions'][number];
type Cell = string | readonly string[];

/**
 * Conditions of a decision. Those of the last decision of an ended submission are shown as set, since nobody decides
 * after it.
 */
export function conditionsOfDecision(decision: Decision, context: Context): readonly Block[] {
  const { submission, write } = context;
  const last = submission.status !== 'open' && submission.decisions.at(-1)?.id === decision.id;
  return conditionTable(write('decision.conditions'), [decision], context, !last);
}

/** Conditions of earlier approved submissions. */
export function conditionsBefore(context: Context): readonly Block[] {
  const { proposal, submission, write } = context;
  const earlier = (proposal.submissions ?? []).filter(
    ({ number, status }) => status === 'approved' && number < submission.number,
  );
  return conditionTable(
    write('decision.conditionsBefore'),
    earlier.flatMap(({ decisions }) => decisions),
    context,
    true,
  );
}

function conditionTable(
  caption: string,
  decisions: readonly Decision[],
  context: Context,
  closing: boolean,
): readonly Block[] {
  const { write, date } = context;
  const rows = decisions.flatMap((decision) =>
    decision.conditions.map((condition): readonly Cell[] => [
      condition.text,
      ownerWhenSet(condition, decision, decidingFramework(decision, context)),
      date(condition.dueDate),
      ...(closing ? [sayClosed(condition, context)] : []),
    ]),
  );
  const head = [write('decision.condition'), write('decision.owner'), write('decision.due')];
  return table(caption, closing ? [...head, write('decision.closed')] : head, rows);
}

function sayClosed({ closed }: Condition, { submission, write, instant }: Context): Cell {
  const until = submission.status === 'open' ? undefined : submission.decisions.at(-1)?.at;
  // `closed.with`: closed because its submission ended, not because it was met.
  if (!closed || closed.with || (until !== undefined && closed.at > until)) return write('decision.notClosed');
  const said = write('decision.closedBy', { date: instant(closed.at), person: closed.by.name });
  return closed.evidence ? [said, closed.evidence] : said;
}

/** The name of the owner when the condition was set: a party or a body, or the text as written if it is neither. */
export function ownerWhenSet(
  { owner, ownerWhenSet: before }: Condition,
  decision: Decision,
  { parties, bodies }: Context['framework'],
): string {
  const id = before ?? owner;
  const party = parties.find((each) => each.id === id);
  return party ? nameOn(party, decidedOn(decision)) : (bodies.find((each) => each.id === id)?.name ?? id);
}
