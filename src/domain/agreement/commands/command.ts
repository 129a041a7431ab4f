// Helpers of every command on an agreement: building its event and throwing refusals.
import { type Fault, Refusal } from '../../refusal.ts';
import { checkWritten as checkWords, writtenFaults as faultsOfWords } from '../../written.ts';
import type { AgreementEvent, AgreementEventOf, AgreementEventType } from '../events.ts';
import { type AgreementAction, type AgreementContext, type AskAgreement, refusalOfAgreement } from '../guards.ts';

/** An event of the agreement, by the actor of the context at `context.now`. */
export function happenedTo<T extends AgreementEventType>(
  type: T,
  agreement: string,
  context: Pick<AgreementContext, 'actor' | 'now'>,
  data: AgreementEventOf<T>['data'],
): AgreementEvent {
  const { subject, name } = context.actor;
  return { type, agreement, at: context.now, by: { subject, name }, data } as AgreementEvent;
}

/** The free-text fields of the commands with their maximum lengths in characters. */
const WRITTEN = { '/reason': 5000, '/evidence': 5000, '/words': 2000, '/comment': 2000, '/item': 100 } as const;

/** Faults for texts that are too long or hold a CPR-shaped number. The number is never repeated. */
export function writtenFaults(command: object): readonly Fault[] {
  return faultsOfWords(command, WRITTEN);
}

/** Throws `invalid` with the faults of `writtenFaults`, if any. */
export function checkWritten(command: object): void {
  checkWords(command, WRITTEN);
}

/** Throws the refusal unless the action is allowed. */
export function permitOn(action: AgreementAction, ask: AskAgreement): void {
  const code = refusalOfAgreement(action, ask);
  if (code) throw new Refusal(code);
}
