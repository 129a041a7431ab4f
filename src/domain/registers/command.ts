// What every command of a register shares: the event it gives, and how it refuses.
import { type Fault, Refusal } from '../refusal.ts';
import type { Context } from '../workflow/guards.ts';
import type { EntryEvent } from './events.ts';

/** An event of the entry, by the actor, now. */
export function happened<T extends EntryEvent['type'], D extends Extract<EntryEvent, { readonly type: T }>['data']>(
  type: T,
  entry: string,
  { actor: { subject, name }, now }: Context,
  data: D,
): { readonly type: T; readonly entry: string; readonly at: string; readonly by: EntryEvent['by']; readonly data: D } {
  return { type, entry, at: now, by: { subject, name }, data };
}

/** Throws `invalid` with every fault, if there is any. */
export function refuseFaults(faults: readonly Fault[]): void {
  if (faults.length > 0) throw new Refusal('invalid', { faults });
}
