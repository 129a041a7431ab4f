// Helpers of every command of a register: building its event and throwing refusals.
import { type Fault, Refusal } from '../refusal.ts';
import type { Actor } from '../workflow/actor.ts';
import type { Context } from '../workflow/guards.ts';
import type { EntryEvent } from './events.ts';
import { writesFor } from './places.ts';

/** An event of the entry, by the actor of the context at `context.now`. */
export function happened<T extends EntryEvent['type'], D extends Extract<EntryEvent, { readonly type: T }>['data']>(
  type: T,
  entry: string,
  { actor: { subject, name }, now }: Context,
  data: D,
): { readonly type: T; readonly entry: string; readonly at: string; readonly by: EntryEvent['by']; readonly data: D } {
  return { type, entry, at: now, by: { subject, name }, data };
}

/** Throws `invalid` with the faults, if there are any. */
export function refuseFaults(faults: readonly Fault[]): void {
  if (faults.length > 0) throw new Refusal('invalid', { faults });
}

/** A fault for an id that does not exist. @param what its kind, such as `place` */
export function unknownReference(pointer: string, what: string, id: string): Fault {
  return { pointer, code: 'unknown-reference', values: { what, id } };
}

/** Refuses `forbidden` unless the actor may write for the place. */
export function refuseOthers(actor: Actor, framework: string, place: string): void {
  if (!writesFor(actor, framework, place)) throw new Refusal('forbidden');
}

/** Refuses `entry-closed` unless its status is `live`, the only one in which it can be changed. */
export function refuseEnded<S extends string>({ status }: { readonly status: S }, live: NoInfer<S>): void {
  if (status !== live) throw new Refusal('entry-closed');
}

type Placed<S> = { readonly framework: string; readonly place: string; readonly status: S };

/** Refuses `forbidden` and `entry-closed` as the two functions above. */
export function refuseChange<S extends string>(actor: Actor, entry: Placed<S>, live: NoInfer<S>): void {
  refuseOthers(actor, entry.framework, entry.place);
  refuseEnded(entry, live);
}
