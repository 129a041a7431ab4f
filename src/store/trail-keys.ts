// Which keys seal the trail. Before the service may write, its key is checked against the existing trail: a wrong key
// would leave a trail that nobody can verify. Only a command changes the key; the old key signs the new one.
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

/** The secrets, newest first: the one that seals now, then earlier ones that verification needs. */
export type KeyRing = readonly [string, ...string[]];

export type KeyRow = Readonly<typeof trailKey.$inferSelect>;

/**
 * `another`: the trail is sealed with another key. `unfit`: the key has the right id, or is the first, but does not
 * reproduce the stored hashes. `not-announced`: the trail is sealed with the earlier key; the new key is not recorded
 * as its successor. `in-use`: there is nothing to change.
 */
export type KeyFault = 'another' | 'unfit' | 'not-announced' | 'in-use';

const NAME = 'TrailKeyFault';

function keyFault(kind: KeyFault, values: { readonly given: string; readonly standing: string }): Error {
  return Object.assign(new Error(`the key of the trail: ${kind}`), { name: NAME, kind, ...values });
}

/**
 * The error that `checkTrailKey` and `changeTrailKey` throw; undefined for any other error. `given` and `standing` are
 * key ids.
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

/** HMAC of the row in hex, by the key itself (`proof`) or by the key before it (`vouched`). */
function markOf(secret: string, { number, id, since }: Pick<KeyRow, 'number' | 'id' | 'since'>): string {
  const row = { number, id, since: new Date(since).toISOString() };
  return createHmac('sha256', secret)
    .update(`opgavebro trail key\n${canonicalJson(row)}`)
    .digest('hex');
}

/**
 * Returns the secret that sealed an event. Events without a key id belong to the first key. Undefined if the key is
 * not in the ring or was not in use at `at`.
 * @param at when the event was written. A key is valid until its successor starts, plus two minutes for clock skew.
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

/**
 * Checks each recorded key: its number, its proof, and the signature of the key before it. Keys missing from the ring
 * cannot be checked and count as sound.
 */
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
 * Throws a key fault unless the newest key of the ring is the trail's key and reproduces the hash of a stored event.
 * Records the first key. Call it as the owner with the migration lock held, so that only one of several starting
 * replicas records it.
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
    if (error instanceof SyntaxError) throw keyFault('unfit', about); // its data is no longer valid JSON
    throw error;
  });
  const secret = event && secretFor(ring, keys, event.keyId);
  const another = event !== undefined && secret === undefined && !last;
  if (another) throw keyFault('unfit', about);
  if (secret !== undefined && event && hashOf(secret, event, event.previousHash) !== event.hash)
    throw keyFault('unfit', about);
  if (!last) await append(on, { number: 1, id: about.given, since: now }, current, null);
}

/** Makes the newest key of the ring seal all later events. The second key, in use until now, signs it. */
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

/** The first event of some framework: every installation has one. Otherwise of a case, or of another subject. */
async function firstEvent(on: Queryable) {
  for (const whose of [auditEvent.frameworkId, auditEvent.proposalId, auditEvent.subjectId]) {
    const text = sql`select ${sql.raw(LINKED_COLUMNS)} from ${auditEvent}
      where ${whose} is not null order by ${whose}, ${auditEvent.sequence} limit 1`;
    const [row] = await run<LinkedRow>(on, planned(text));
    if (row) return toLinked(row);
  }
  return undefined;
}
