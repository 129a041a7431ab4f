// The only path of change for a register entry: check visibility → lock the row → compare the version → pure decision
// gives the event → state, event and idempotency result in one commit.

import type { z } from 'zod';
import { findPersonData } from '../../domain/dossier/person-data.ts';
import { zodFaults } from '../../domain/dossier/zod-faults.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import { Refusal } from '../../domain/refusal.ts';
import { canSeeEntry, type Entry, type EntryKind, type EntryOf } from '../../domain/registers/entry.ts';
import { type EntryEvent, evolveEntry } from '../../domain/registers/events.ts';
import type { Actor } from '../../domain/workflow/actor.ts';
import type { Context } from '../../domain/workflow/guards.ts';
import { mergePatch } from '../../lib/merge-patch.ts';
import { compareVersion, type Expected } from '../change-proposal.ts';
import { clockAfter } from '../clock-after.ts';
import { currentFramework } from '../current-framework.ts';
import type { Changed, IdempotencyKey, Ports, Reply } from '../ports.ts';
import { sightOfActor } from '../sight-of-actor.ts';
import type { EntryTarget, Reader } from './entry-ports.ts';

/**
 * What every change takes beside its command. `present` makes the answer from the new state and today's version of the
 * framework; the answer is kept with the key.
 */
export type EntryAsked<K extends EntryKind> = {
  readonly actor: Actor;
  readonly expected?: Expected;
  readonly key?: IdempotencyKey | undefined;
  readonly present: (after: EntryOf<K>, framework: Framework) => Reply;
};

/** The actor as a reader of registers. */
export async function readerOf(ports: Ports, actor: Actor): Promise<Reader> {
  return { sight: sightOfActor(actor, await ports.frameworks.published()), subject: actor.subject };
}

/** Adds an entry in a framework. Refusals: `invalid` for an unknown framework, and whatever `decide` refuses. */
export async function addEntry<K extends EntryKind>(
  ports: Ports,
  asked: EntryAsked<K>,
  { kind, framework: id }: { readonly kind: K; readonly framework: string },
  decide: (id: string, context: Context) => EntryEvent,
): Promise<Changed> {
  const context = await contextIn(ports, asked.actor, id);
  if (!context) throw unknownFramework(id);
  const target = { kind, id: ports.newId() };
  return ports.entries.change(target, asked.key, () => written(undefined, decide(target.id, context), context, asked));
}

/**
 * Changes an entry whose id is known before the row exists, such as a shipped indicator. The caller has checked
 * visibility.
 * @param unwritten the entry while there is no row, for the comparison of versions; null where no row may exist yet
 */
export function changeAt<K extends EntryKind>(
  ports: Ports,
  asked: EntryAsked<K>,
  target: EntryTarget<K>,
  unwritten: EntryOf<K> | null,
  context: Context,
  decide: (before: EntryOf<K> | undefined, context: Context) => EntryEvent | undefined,
): Promise<Changed> {
  return ports.entries.change(target, asked.key, (found) => {
    const before = found as EntryOf<K> | undefined;
    const stands = before ?? unwritten;
    if (stands) compareVersion(stands, asked.expected);
    const event = decide(before, before ? { ...context, ...clockAfter(ports, before) } : context);
    if (event) return written(before, event, context, asked);
    if (!stands) throw new Error('Nothing was decided, and nothing is there');
    return { nothing: asked.present(stands, context.framework) };
  });
}

/** Refusals: `not-found` (also for what the actor may not see), `stale`, and whatever `decide` refuses. */
export async function changeEntry<K extends EntryKind>(
  ports: Ports,
  asked: EntryAsked<K>,
  target: EntryTarget<K>,
  decide: (before: EntryOf<K>, context: Context) => EntryEvent | undefined,
): Promise<Changed> {
  const reader = await readerOf(ports, asked.actor);
  const known = await getEntry(ports, asked.actor, target);
  const context = await contextIn(ports, asked.actor, known.framework);
  if (!context) throw new Error(`Framework ${known.framework} is not published`);
  return ports.entries.change(target, asked.key, (found) => {
    if (!found || !canSeeEntry(reader.sight, reader.subject, found)) throw new Refusal('not-found');
    compareVersion(found, asked.expected);
    const before = found as EntryOf<K>;
    const event = decide(before, { ...context, ...clockAfter(ports, found) });
    return event ? written(found, event, context, asked) : { nothing: asked.present(before, context.framework) };
  });
}

/**
 * As changeEntry, with input that `schema` validates, such as an answer or a reason. Refusals: as above, and `invalid`.
 */
export async function actOnEntry<K extends EntryKind, Given>(
  ports: Ports,
  asked: EntryAsked<K>,
  target: EntryTarget<K>,
  [schema, given]: readonly [schema: z.ZodType<Given>, given: unknown],
  decide: (before: EntryOf<K>, given: Given, context: Context) => EntryEvent,
): Promise<Changed> {
  const content = contentOf(schema, given);
  return changeEntry(ports, asked, target, (before, context) => decide(before, content, context));
}

/** Refusal `not-found`, also for what the actor may not see. */
export async function getEntry<K extends EntryKind>(
  ports: Ports,
  actor: Actor,
  target: EntryTarget<K>,
): Promise<EntryOf<K>> {
  const [entry, { sight, subject }] = await Promise.all([ports.entries.get(target), readerOf(ports, actor)]);
  if (!entry || !canSeeEntry(sight, subject, entry as Entry)) throw new Refusal('not-found');
  return entry;
}

/** The content with the merge patch applied. Refusal `invalid` with every fault of the result. */
export function patched<T>(schema: z.ZodType<T>, before: T, patch: unknown): T {
  return contentOf(schema, mergePatch(before, patch));
}

/** Validates content. Refusal `invalid` with every fault, also where it contains a personal number. */
export function contentOf<T>(schema: z.ZodType<T>, given: unknown): T {
  const parsed = schema.safeParse(given);
  const faults = [
    ...(parsed.success ? [] : zodFaults(parsed.error)),
    ...findPersonData(given).map((pointer) => ({ pointer, code: 'person-data' })),
  ];
  if (!parsed.success || faults.length > 0) throw new Refusal('invalid', { faults });
  return parsed.data;
}

/** Context with the framework version that applies today; undefined for an unknown framework. */
export async function contextIn(ports: Ports, actor: Actor, id: string): Promise<Context | undefined> {
  const clock = ports.clock();
  const framework =
    currentFramework(await ports.frameworks.published(), id, clock.today) ??
    currentFramework(await ports.frameworks.published(true), id, clock.today);
  return framework && { actor, framework, ...clock };
}

/** A UUID (version 8) that follows from the name, for entries that can exist only once. */
export function namedId(ports: Ports, name: string): string {
  const hash = ports.sha256(name);
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

function written<K extends EntryKind>(
  before: Entry | undefined,
  event: EntryEvent,
  { framework }: Context,
  asked: EntryAsked<K>,
) {
  const entry = evolveEntry(before, event);
  const { id, version } = framework;
  return { entry, event, framework: { id, version }, reply: asked.present(entry as EntryOf<K>, framework) };
}

function unknownFramework(id: string): Refusal {
  return new Refusal('invalid', {
    faults: [{ pointer: '/framework', code: 'unknown-reference', values: { what: 'framework', id } }],
  });
}
