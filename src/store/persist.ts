// How a change is stored. It reads, decides, and writes with one statement that does nothing if the row has changed
// since; then it retries.
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import type { Changed, IdempotencyKey, Reply } from '../app/ports.ts';
import { Refusal } from '../domain/refusal.ts';
import { brokenConstraint, isUnavailable } from './failures.ts';
import { findKept } from './idempotency.ts';
import { auditEvent } from './schema.ts';
import { fixed, type Queryable, run, type Statement } from './statement.ts';
import { e } from './tables.ts';

/** Milliseconds a change waits for a locked row or an unavailable database. */
export const PATIENCE = 3_000;

/**
 * Result of the statement. `free` false: another request holds the idempotency key. `held` false: a row is locked or
 * has changed. `changed` false although `held`: the key already has an answer.
 */
type Written = { readonly free: boolean; readonly held: boolean; readonly changed: boolean };

/** Runs the statement of a change. */
async function write(on: Queryable, statement: Statement): Promise<Written> {
  const [row] = await run<Written>(on, statement);
  if (!row) throw new Error('The write answered nothing');
  return row;
}

/** What a change is decided on, and the kept answer of its idempotency key. */
export type Read<Found> = { readonly found: Found; readonly kept?: Changed | undefined };

/** A statement to run. `event`: id of an event it writes. Its presence shows later that the write was committed. */
type Prepared = { readonly statement: Statement; readonly event: string; readonly reply: Reply };

/** A write whose result was lost with the connection: it may be committed or not. */
type Uncertain = Pick<Prepared, 'event' | 'reply'>;

type Change<Found> = {
  readonly read: () => Promise<Read<Found>>;
  readonly decide: (found: Found) => Prepared | { readonly nothing: Reply };
};

/**
 * Reads, decides and writes; retries until the change is stored. After `patience` milliseconds it throws `busy` or the
 * database's own error.
 */
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
  /** Name of the primary key constraint. */
  readonly constraint: string;
};

/** Inserts a new row and retries until it is stored. */
export function makeNew(on: Queryable, patience: number, made: New): Promise<Changed> {
  const fresh = { replayed: false, reply: made.reply };
  return persist(patience, async () => {
    try {
      const written = await write(on, made.statement);
      if (!written.free) throw new Refusal('idempotency-key-in-use');
      return written.changed ? fresh : made.key && (await findKept(on, made.key));
    } catch (error) {
      // The id was made for this request, so the row can only come from an earlier attempt whose result was lost.
      if (brokenConstraint(error) === made.constraint) return fresh;
      throw error;
    }
  });
}

/** Retries while the row is locked or changed by others, or the database is unavailable. */
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

/** Returns the answer of an earlier attempt that was committed after all. */
async function standing(on: Queryable, uncertain: readonly Uncertain[]): Promise<Changed | undefined> {
  if (uncertain.length === 0) return undefined;
  const [row] = await run<{ id: string }>(on, { text: STANDING, values: [uncertain.map(({ event }) => event)] });
  const reply = uncertain.find(({ event }) => event === row?.id)?.reply;
  return reply && { replayed: false, reply };
}
