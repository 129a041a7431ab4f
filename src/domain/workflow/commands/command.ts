// Helpers of every command: building its event and throwing refusals.
import { Refusal, type RefusalCode } from '../../refusal.ts';
import type { EventOf, ProposalEvent } from '../events.ts';
import { type Action, type Ask, type Context, refusalOf } from '../guards.ts';
import { openSubmission, type Proposal, type Submission } from '../state.ts';

/** An event of the case, by the actor of the context at `context.now`. */
export function happened<T extends ProposalEvent['type']>(
  type: T,
  proposal: string,
  context: Context,
  data: EventOf<T>['data'],
): EventOf<T> {
  const { subject, name } = context.actor;
  return { type, proposal, at: context.now, by: { subject, name }, data } as EventOf<T>;
}

/** Throws the refusal unless the action is allowed. */
export function permit(action: Action, ask: Ask): void {
  refuse(refusalOf(action, ask));
}

/** Throws the refusal, if there is one. */
export function refuse(code: RefusalCode | undefined): void {
  if (code) throw new Refusal(code);
}

/** The open submission with this id. Refuses `submission-closed` if it is not open. */
export function requireOpen(proposal: Proposal, id: string): Submission {
  const open = openSubmission(proposal);
  if (open?.id !== id) throw new Refusal('submission-closed');
  return open;
}
