// Whether an agreement is what its trail comes to. Pure but for the reading: an event or a row in, the first fault out.
import { sql } from 'drizzle-orm';
import type { AgreementEvent } from '../domain/agreement/events.ts';
import { evolveAgreement } from '../domain/agreement/evolve.ts';
import type { Agreement } from '../domain/agreement/state.ts';
import { agreement } from './agreement-schema.ts';
import { fixed, type Queryable, run } from './statement.ts';
import { ag, columnsOf, type RowOf } from './tables.ts';
import { checkEnd, eventFault, type TrailFault } from './trail-checks.ts';
import type { LinkedEvent } from './trail-rows.ts';

/** An agreement as it is stored: the state as JSON, and what is taken from it. */
const STORED = {
  id: ag.id,
  state: ag.state,
  version: ag.version,
  trailSequence: ag.trailSequence,
  trailHash: ag.trailHash,
};
export type StoredAgreement = RowOf<typeof STORED>;
const BY_IDS = fixed(sql`select ${columnsOf(STORED)} from ${agreement} ag where ${ag.id} = any($1::uuid[])`);

/** By their ids. */
export async function readStoredAgreements(
  on: Queryable,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredAgreement>> {
  const rows =
    ids.length === 0 ? [] : await run<StoredAgreement>(on, { name: 'verify-agreements', text: BY_IDS, values: [ids] });
  return new Map(rows.map((row) => [row.id, row]));
}

/** The agreement after the event, or why it does not fit. */
export function playAgreementEvent(
  before: Agreement | undefined,
  id: string,
  event: LinkedEvent,
): Agreement | TrailFault {
  try {
    const { type, at, by, data } = event;
    return evolveAgreement(before, { type, agreement: id, at, by, data } as AgreementEvent);
  } catch {
    return eventFault(event, 'impossible');
  }
}

/** @param stored undefined where only the trail tells of it */
export function checkAgreement(
  stored: StoredAgreement | undefined,
  replayed: Agreement,
  last: LinkedEvent,
): TrailFault | undefined {
  return checkEnd(stored, replayed, last, ({ version }) => version === replayed.version);
}
