// Reminders of a case. A reminder is dropped when the recipient has answered or the case has moved on.
import type { ProposalEvent } from './events.ts';
import type { Proposal, Reminder } from './state.ts';

/** The reminders after the event: the last one per recipient. */
export function remindersAfter({ reminders = [] }: Proposal, event: ProposalEvent): readonly Reminder[] {
  const without = (...gone: readonly string[]) => reminders.filter(({ who }) => !gone.includes(who));
  switch (event.type) {
    case 'proposal.reminded': {
      const { who: all, on } = event.data;
      return [...without(...all), ...all.map((who) => ({ who, on, by: event.by }))];
    }
    case 'position.stated':
    case 'figures.verified':
      return without(event.data.party);
    case 'notice.answered':
      return without(event.data.cluster);
    case 'decision.recorded':
      return without(event.data.decision.body);
    case 'proposal.submitted':
    case 'proposal.withdrawn':
    case 'proposal.rerouted':
      return [];
    default:
      return reminders;
  }
}

/** The last reminder of a party, cluster or body that has not answered since. */
export function reminderOf({ reminders }: Proposal, who: string): Reminder | undefined {
  return reminders?.find((each) => each.who === who);
}
