// What every command on an agreement shares: the event it gives, and how it refuses.
import { findPersonData } from '../../dossier/person-data.ts';
import { type Fault, Refusal } from '../../refusal.ts';
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

/** The texts that people write in acts, with how long each may be. */
const WRITTEN = { reason: 5000, evidence: 5000, words: 2000, comment: 2000, item: 100 } as const;

type Texts = { readonly [K in keyof typeof WRITTEN]?: string | undefined };

/** Every text that is too long or holds a number of a person, which is never repeated. */
export function writtenFaults(texts: Texts): readonly Fault[] {
  return Object.entries(WRITTEN).flatMap(([name, maximum]): readonly Fault[] => {
    const text = texts[name as keyof typeof WRITTEN] ?? '';
    const pointer = `/${name}`;
    return [
      ...(text.length > maximum ? [{ pointer, code: 'too-big', values: { maximum } }] : []),
      ...(findPersonData({ text }).length > 0 ? [{ pointer, code: 'person-data' }] : []),
    ];
  });
}

/** Throws `invalid` with those. */
export function checkWritten(texts: Texts): void {
  const faults = writtenFaults(texts);
  if (faults.length > 0) throw new Refusal('invalid', { faults });
}

/** Throws the refusal unless the action is allowed. */
export function permitOn(action: AgreementAction, ask: AskAgreement): void {
  const code = refusalOfAgreement(action, ask);
  if (code) throw new Refusal(code);
}
