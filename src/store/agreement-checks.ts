// Whether an agreement is what its trail comes to. Pure but for the reading: an event or a row in, the first fault out.
import type { AgreementEvent } from '../domain/agreement/events.ts';
import { evolveAgreement } from '../domain/agreement/evolve.ts';
import type { Agreement } from '../domain/agreement/state.ts';
import { sameJson } from '../lib/canonical-json.ts';
import { type Queryable, run } from './statement.ts';
import { eventFault, type TrailFault } from './trail-checks.ts';
import type { LinkedEvent } from './trail-rows.ts';

/** An agreement as it is stored: the state as JSON, and what is taken from it. */
export type StoredAgreement = {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly trail_sequence: number;
  readonly trail_hash: string;
};

/** By their ids. */
export async function readStoredAgreements(
  on: Queryable,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredAgreement>> {
  const text = 'select id, state, version, trail_sequence, trail_hash from agreement where id = any($1::uuid[])';
  const rows =
    ids.length === 0 ? [] : await run<StoredAgreement>(on, { name: 'verify-agreements', text, values: [ids] });
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
  const fault = { stream: last.stream, sequence: null, what: '' };
  if (stored && stored.trail_sequence > last.sequence)
    return { ...fault, fault: 'missing', sequence: last.sequence + 1 };
  const same =
    stored !== undefined &&
    stored.trail_sequence === last.sequence &&
    stored.trail_hash === last.hash &&
    stored.version === replayed.version &&
    sameJson(JSON.parse(stored.state), replayed);
  return same ? undefined : { ...fault, fault: 'state' };
}
