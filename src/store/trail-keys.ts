// Which keys seal the trail. The one in use is held against what stands before a service may write: a wrong one would
// leave a trail that nobody can verify. It is changed by a command alone, and the key before vouches for the new one.
import { createHmac } from 'node:crypto';
import { getTableColumns, sql } from 'drizzle-orm';
import { canonicalJson } from '../lib/canonical-json.ts';
import { insertInto } from './names.ts';
import { auditEvent } from './schema.ts';
import { fixed, parameters, planned, type Queryable, run } from './statement.ts';
import { columnsOf } from './tables.ts';
import { hashOf, keyIdOf } from './trail.ts';
import type { TrailFault } from './trail-checks.ts';
import { trailKey } from './trail-key-schema.ts';
import { LINKED_COLUMNS, type LinkedRow, toLinked } from './trail-rows.ts';

/** The secrets, newest first: what seals now, and those that sealed before and are needed to verify. */
export type KeyRing = readonly [string, ...string[]];

export type KeyRow = Readonly<typeof trailKey.$inferSelect>;

/**
 * `another`: the trail is sealed with another key. `unfit`: the key is the trail's by name or the first that comes, and
 * does not give what stands. `not-announced`: the trail is sealed with the earlier key; the new one has not been made
 * its successor. `in-use`: nothing to change.
 */
export type KeyFault = 'another' | 'unfit' | 'not-announced' | 'in-use';

const NAME = 'TrailKeyFault';

function keyFault(kind: KeyFault, values: { readonly given: string; readonly standing: string }): Error {
  return Object.assign(new Error(`the key of the trail: ${kind}`), { name: NAME, kind, ...values });
}

/**
 * What `checkTrailKey` and `changeTrailKey` throw; undefined for any other error. `given` and `standing` are ids of
 * keys.
 */
export function keyFaultOf(error: unknown) {
  if (!(error instanceof Error) || error.name !== NAME) return undefined;
  return error as Error & { readonly kind: KeyFault; readonly given: string; readonly standing: string };
}

const { number, ...ofKey } = getTableColumns(trailKey);
const KEYS = fixed(sql`select ${columnsOf({ number, ...ofKey })} from ${trailKey} order by ${number}`);

export async function readKeys(on: Queryable): Promise<readonly KeyRow[]> {
  return run<KeyRow>(on, {
    text: KEYS,
    values: [],
  });
}

/** HMAC in hex over the row, by the key itself (its proof) or by the one before it. */
function markOf(secret: string, { number, id, since }: Pick<KeyRow, 'number' | 'id' | 'since'>): string {
  const row = { number, id, since: new Date(since).toISOString() };
  return createHmac('sha256', secret)
    .update(`opgavebro trail key\n${canonicalJson(row)}`)
    .digest('hex');
}

/**
 * The secret that sealed an event. Events without a key's name are of the first. Undefined where it is not in the ring,
 * or was not in use
 * @param at when the event was written: a key counts until the next one does, and two minutes for clocks that differ.
 */
export function secretFor(
  ring: KeyRing,
  keys: readonly KeyRow[],
  keyId: string | undefined,
  at?: string,
): string | undefined {
  const id = keyId ?? keys[0]?.id;
  if (id === undefined) return ring.at(-1);
  const number = keys.find((key) => key.id === id)?.number;
  if (keys.length > 0 && number === undefined) return undefined;
  const successor = keys.find((key) => number !== undefined && key.number > number);
  if (at !== undefined && successor && Date.parse(at) > Date.parse(successor.since) + 120_000) return undefined;
  return ring.find((secret) => keyIdOf(secret) === id);
}

/** Whether each key that is given is the one written down, and the one before it has vouched for it. */
export function checkKeys(ring: KeyRing, keys: readonly KeyRow[]): readonly TrailFault[] {
  return keys.flatMap((row, i) => {
    const before = keys[i - 1];
    const own = ring.find((secret) => keyIdOf(secret) === row.id);
    const voucher = before && ring.find((secret) => keyIdOf(secret) === before.id);
    const fits =
      row.number === i + 1 &&
      (own === undefined || row.proof === markOf(own, row)) &&
      (voucher === undefined ? before !== undefined || row.vouched === null : row.vouched === markOf(voucher, row));
    return fits ? [] : [{ fault: 'key' as const, sequence: null, what: row.id }];
  });
}

/**
 * Throws a key fault unless the newest of the ring is the trail's key and gives the hash of an event that stands.
 * Writes down a first key.
 * Call it as the owner, with the lock of the migrations held: of two replicas that start at once, one is first.
 */
export async function checkTrailKey(on: Queryable, ring: KeyRing, now: string): Promise<void> {
  const [current, before] = ring;
  const keys = await readKeys(on);
  const last = keys.at(-1);
  const about = { given: keyIdOf(current), standing: last?.id ?? '' };
  if (last && last.id !== about.given)
    throw keyFault(before !== undefined && keyIdOf(before) === last.id ? 'not-announced' : 'another', about);
  if (last && last.proof !== markOf(current, last)) throw keyFault('unfit', about);
  const event = await firstEvent(on).catch((error: unknown) => {
    if (error instanceof SyntaxError) throw keyFault('unfit', about); // its data is no JSON any more
    throw error;
  });
  const secret = event && secretFor(ring, keys, event.keyId);
  const another = event !== undefined && secret === undefined && !last;
  if (another) throw keyFault('unfit', about);
  if (secret !== undefined && event && hashOf(secret, event, event.previousHash) !== event.hash)
    throw keyFault('unfit', about);
  if (!last) await append(on, { number: 1, id: about.given, since: now }, current, null);
}

/**
 * Makes the newest of the ring the key of all that is written from now on; the second, the key until now, vouches for
 * it.
 */
export async function changeTrailKey(on: Queryable, ring: KeyRing, now: string): Promise<KeyRow> {
  const [next, before] = ring;
  const keys = await readKeys(on);
  const last = keys.at(-1);
  const about = { given: keyIdOf(next), standing: last?.id ?? '' };
  if (keys.some(({ id }) => id === about.given)) throw keyFault('in-use', about);
  if (last === undefined || before === undefined || last.proof !== markOf(before, last))
    throw keyFault('another', about);
  const row = { number: last.number + 1, id: about.given, since: now };
  return append(on, row, next, markOf(before, row));
}

async function append(
  on: Queryable,
  row: Pick<KeyRow, 'number' | 'id' | 'since'>,
  secret: string,
  vouched: string | null,
): Promise<KeyRow> {
  const made = { ...row, proof: markOf(secret, row), vouched };
  const p = parameters();
  const text = insertInto(trailKey, {
    number: p.add('int', made.number),
    id: p.add('text', made.id),
    since: p.add('timestamptz', made.since),
    proof: p.add('text', made.proof),
    vouched: p.add('text', vouched),
  });
  await run(on, { text, values: p.values });
  return made;
}

/** Of the frameworks: every installation has one from its first start on. A case's, where there is none. */
async function firstEvent(on: Queryable) {
  for (const whose of [auditEvent.frameworkId, auditEvent.proposalId, auditEvent.subjectId]) {
    const text = sql`select ${sql.raw(LINKED_COLUMNS)} from ${auditEvent}
      where ${whose} is not null order by ${whose}, ${auditEvent.sequence} limit 1`;
    const [row] = await run<LinkedRow>(on, planned(text));
    if (row) return toLinked(row);
  }
  return undefined;
}
