// What every command on an agreement shares: the event it gives, and how it refuses.
import { Refusal } from '../../refusal.ts';
import type { AgreementEvent, AgreementEventOf, AgreementEventType } from '../events.ts';
import { type AgreementAction, type AgreementContext, type AskAgreement, refusalOfAgreement } from '../guards.ts';

/** An event of the agreement, by the actor, now. */
export function happenedTo<T extends AgreementEventType>(
  type: T,
  agreement: string,
  context: Pick<AgreementContext, 'actor' | 'now'>,
  data: AgreementEventOf<T>['data'],
): AgreementEvent {
  const { subject, name } = context.actor;
  return { type, agreement, at: context.now, by: { subject, name }, data } as AgreementEvent;
}

/** Throws the refusal unless the action is allowed. */
export function permitOn(action: AgreementAction, ask: AskAgreement): void {
  const code = refusalOfAgreement(action, ask);
  if (code) throw new Refusal(code);
}
