// How a change is made to stand: decided on what was read, written in one statement that does nothing if that has
// moved, and tried again.
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import type { Changed, IdempotencyKey, Reply } from '../app/ports.ts';
import { Refusal } from '../domain/refusal.ts';
import { brokenConstraint, isUnavailable } from './failures.ts';
import { findKept } from './idempotency.ts';
import { auditEvent } from './schema.ts';
import { fixed, type Queryable, run, type Statement } from './statement.ts';
import { e } from './tables.ts';

/** How long a change waits for a locked row or an absent database before it gives up, in milliseconds. */
export const PATIENCE = 3_000;

/**
 * What became of a statement. `free` false: another request holds the key. `held` false: a row is locked, or has moved
 * since.
 * `changed` false although held: the key has an answer already.
 */
type Written = { readonly free: boolean; readonly held: boolean; readonly changed: boolean };

/** Runs the one statement of a change. */
async function write(on: Queryable, statement: Statement): Promise<Written> {
  const [row] = await run<Written>(on, statement);
  if (!row) throw new Error('The write answered nothing');
  return row;
}

/** What a change was decided on, and whether its key has been answered. */
export type Read<Found> = { readonly found: Found; readonly kept?: Changed | undefined };

/** A statement to be run; `event`: the id of an event it writes, by which it is known later that it stands. */
type Prepared = { readonly statement: Statement; readonly event: string; readonly reply: Reply };

/** A write whose answer got lost on the way: it may stand or not. */
type Uncertain = Pick<Prepared, 'event' | 'reply'>;

type Change<Found> = {
  readonly read: () => Promise<Read<Found>>;
  readonly decide: (found: Found) => Prepared | { readonly nothing: Reply };
};

/** Reads, decides and writes until it stands. When the time is up: `busy`, or the database's own error. */
export function makeStand<Found>(on: Queryable, patience: number, { read, decide }: Change<Found>): Promise<Changed> {
  const uncertain: Uncertain[] = [];
  return persist(patience, async () => {
    const { found, kept } = await read();
    const stood = kept ?? (await standing(on, uncertain));
    if (stood) return stood;
    const decided = decide(found);
    if ('nothing' in decided) return { replayed: false, reply: decided.nothing };
    uncertain.push(decided);
    const written = await write(on, decided.statement);
    uncertain.pop();
    if (!written.free) throw new Refusal('idempotency-key-in-use');
    return written.changed ? { replayed: false, reply: decided.reply } : undefined;
  });
}

type New = {
  readonly statement: Statement;
  readonly reply: Reply;
  readonly key: IdempotencyKey | undefined;
  /** The constraint that keeps its id apart. */
  readonly constraint: string;
};

/** Writes what was not there before, until it stands. */
export function makeNew(on: Queryable, patience: number, made: New): Promise<Changed> {
  const fresh = { replayed: false, reply: made.reply };
  return persist(patience, async () => {
    try {
      const written = await write(on, made.statement);
      if (!written.free) throw new Refusal('idempotency-key-in-use');
      return written.changed ? fresh : made.key && (await findKept(on, made.key));
    } catch (error) {
      // The id is new with this request: it can only be there from an attempt whose answer got lost.
      if (brokenConstraint(error) === made.constraint) return fresh;
      throw error;
    }
  });
}

/** Tries again while the row is held or has moved, or the database is away. */
async function persist(patience: number, attempt: () => Promise<Changed | undefined>): Promise<Changed> {
  const end = Date.now() + patience;
  let cause: unknown;
  for (let turn = 0; ; turn++) {
    try {
      const changed = await attempt();
      if (changed) return changed;
      cause = new Refusal('busy');
    } catch (error) {
      if (!isUnavailable(error)) throw error;
      cause = error;
    }
    const wait = Math.min(2 ** turn * 2, 100) * (0.5 + Math.random());
    if (Date.now() + wait > end) throw cause;
    await pause(wait);
  }
}

const STANDING = fixed(sql`select ${e.id} from ${auditEvent} e where ${e.id} = any($1::uuid[])`);

/** The answer of an earlier attempt that stands after all. */
async function standing(on: Queryable, uncertain: readonly Uncertain[]): Promise<Changed | undefined> {
  if (uncertain.length === 0) return undefined;
  const [row] = await run<{ id: string }>(on, { text: STANDING, values: [uncertain.map(({ event }) => event)] });
  const reply = uncertain.find(({ event }) => event === row?.id)?.reply;
  return reply && { replayed: false, reply };
}
