// The conditions of decisions, and which of them those who decide next find closed: when, by whom, and on what. What is
// closed after the last decision belongs to the register: the paper of a decided case stays the same.
import { nameOn } from '../../domain/governance/lookups.ts';
import { decidedOn } from '../../domain/workflow/commands/decision-faults.ts';
import type { Decision } from '../../domain/workflow/state.ts';
import { type Block, table } from '../paper.ts';
import type { Context } from '../paper-context.ts';
import { decidingFramework } from './decided.ts';

type Condition = Decision['conditions'][number];
type Cell = string | readonly string[];

/** Conditions of the decision that ended the submission stand as they were set: nobody was to decide after it. */
export function conditionsOfDecision(decision: Decision, context: Context): readonly Block[] {
  const { submission, write } = context;
  const last = submission.status !== 'open' && submission.decisions.at(-1)?.id === decision.id;
  return conditionTable(write('decision.conditions'), [decision], context, !last);
}

/** Conditions of what was approved before. */
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
  // With the submission it ends with: nobody met it.
  if (!closed || closed.with || (until !== undefined && closed.at > until)) return write('decision.notClosed');
  const said = write('decision.closedBy', { date: instant(closed.at), person: closed.by.name });
  return closed.evidence ? [said, closed.evidence] : said;
}

/** The owner by the name of that time: the party or body, or what was written where it is neither. */
export function ownerWhenSet(
  { owner, ownerWhenSet: before }: Condition,
  decision: Decision,
  { parties, bodies }: Context['framework'],
): string {
  const id = before ?? owner;
  const party = parties.find((each) => each.id === id);
  return party ? nameOn(party, decidedOn(decision)) : (bodies.find((each) => each.id === id)?.name ?? id);
}
