// Reminds parties, clusters and bodies that have not answered, and keeps the date of the reminder.
import { type Fault, Refusal } from '../../refusal.ts';
import type { EventOf } from '../events.ts';
import type { Context } from '../guards.ts';
import type { Proposal } from '../state.ts';
import type { Unanswered } from '../unanswered.ts';
import { happened, permit } from './command.ts';

type Remind = { readonly who: readonly string[] };

/** Ids of those who have not answered and have not been reminded today, without duplicates. */
export function toRemind(
  proposal: Proposal,
  waiting: readonly Pick<Unanswered, 'who'>[],
  today: string,
): readonly string[] {
  const reminded = (proposal.reminders ?? []).filter(({ on }) => on === today).map(({ who }) => who);
  return [...new Set(waiting.map(({ who }) => who))].filter((who) => !reminded.includes(who));
}

/**
 * Refusals: `forbidden`, `finally-decided`, `nobody-to-remind` where all have answered or were reminded today,
 * `invalid` for a recipient that has answered, is not asked, was reminded today, or is named twice.
 */
export function remind(
  proposal: Proposal,
  { who }: Remind,
  waiting: readonly Unanswered[],
  context: Context,
): EventOf<'proposal.reminded'> {
  permit('remind', { proposal, context });
  const may = toRemind(proposal, waiting, context.today);
  if (may.length === 0) throw new Refusal('nobody-to-remind');
  const faults = who.flatMap((id, i): readonly Fault[] => {
    const pointer = `/who/${i}`;
    if (who.indexOf(id) < i) return [{ pointer, code: 'duplicate', values: { id } }];
    if (may.includes(id)) return [];
    const asked = waiting.some((each) => each.who === id);
    return [{ pointer, code: asked ? 'reminded-today' : 'not-waited-for', values: { id } }];
  });
  if (faults.length > 0) throw new Refusal('invalid', { faults });
  return happened('proposal.reminded', proposal.id, context, { who, on: context.today });
}
