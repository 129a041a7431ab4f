// Reads all trails event by event and reports the first fault of each. It uses one snapshot, so writers are not
// blocked; memory use does not grow with the trail.
import type { Pool, PoolClient } from 'pg';
import type { NumberedHead } from '../app/head-ports.ts';
import type { Agreement } from '../domain/agreement/state.ts';
import type { Framework } from '../domain/governance/framework.ts';
import type { Entry } from '../domain/registers/entry.ts';
import type { Proposal } from '../domain/workflow/state.ts';
import type { SignedHead } from '../lib/signed-head.ts';
import { isUuid } from '../lib/uuid-v7.ts';
import { checkAgreement, playAgreementEvent, readStoredAgreements, type StoredAgreement } from './agreement-checks.ts';
import { checkCase, type Mark, type StoredCase, wordsOf } from './case-checks.ts';
import { checkEntry, playEntryEvent, readStoredEntries } from './entry-trail.ts';
import { checkVersions, type Publication, published, type StoredVersion } from './framework-checks.ts';
import type { Queryable } from './statement.ts';
import { documentsOf, readStoredCases, readStoredVersions, readUnfindable } from './stored-cases.ts';
import { checkContext, checkLink, eventFault, NO_EVENT, playEvent, type TrailFault } from './trail-checks.ts';
import { checkKeys, type KeyRing, type KeyRow, readKeys, secretFor } from './trail-keys.ts';
import { BATCH, readEvents, STREAMS, withoutTrail } from './trail-reads.ts';
import { type LinkedEvent, type RowInContext, toLinked } from './trail-rows.ts';
import { verifyLog } from './verify-log.ts';

type TrailReport = { readonly trails: number; readonly events: number; readonly faults: readonly TrailFault[] };

/** Trails whose stored state is fetched in one query. */
const CASES = 200;

/** What all trails are checked against. */
type Standard = {
  readonly on: Queryable;
  readonly ring: KeyRing;
  readonly keys: readonly KeyRow[];
  readonly versions: readonly StoredVersion[];
  readonly frameworks: readonly Framework[];
  /** The heads as their own trail records them. */
  readonly heads: NumberedHead[];
};

/**
 * Verifies all trails, or that of one case. With a wrong key, the first event of every trail is a fault.
 * @param ring all keys that have sealed the trail, newest first.
 * @param options `progress` is called with the number of events read so far.
 */
export async function verifyTrail(
  pool: Pool,
  ring: KeyRing,
  options: {
    readonly proposal?: string | undefined;
    /** Heads that were kept outside the database. The log must reproduce them. */
    readonly since?: readonly SignedHead[];
    readonly progress?: (events: number) => void;
  } = {},
): Promise<TrailReport> {
  const { proposal } = options;
  if (proposal !== undefined && !isUuid(proposal)) return { trails: 0, events: 0, faults: [] };
  const client = await pool.connect();
  try {
    await client.query('begin transaction isolation level repeatable read, read only');
    await client.query('set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0');
    return await verify(client, ring, options);
  } finally {
    await client.query('rollback').catch(() => undefined);
    client.release();
  }
}

async function verify(
  client: PoolClient,
  ring: KeyRing,
  { proposal, since = [], progress }: NonNullable<Parameters<typeof verifyTrail>[2]>,
): Promise<TrailReport> {
  const versions = await readStoredVersions(client);
  const keys = await readKeys(client);
  const frameworks = documentsOf(versions);
  const standard: Standard = { on: client, ring, keys, versions, frameworks, heads: [] };
  const faults: TrailFault[] = [...checkKeys(ring, keys)];
  let [trails, events] = [0, 0];
  for (const which of proposal ? (['proposalId'] as const) : STREAMS) {
    let trail: Trail | undefined;
    const ended: Trail[] = [];
    for await (const row of readEvents(client, which, proposal)) {
      const id = row[which] ?? '';
      if (trail?.id !== id) {
        trail = newTrail(id);
        ended.push(trail);
        trails++;
        if (ended.length > CASES) faults.push(...(await finish(standard, ended.splice(0, CASES))));
      }
      takeReadable(standard, trail, row);
      if (++events % BATCH === 0) progress?.(events);
    }
    faults.push(...(await finish(standard, ended)));
  }
  if (proposal === undefined) faults.push(...(await verifyLog(client, ring, since, standard.heads)));
  return { trails, events, faults: [...faults, ...(await withoutTrail(client, proposal))] };
}

/** A trail while it is read: the replayed state so far and the first fault. */
type Trail = {
  readonly id: string;
  last: LinkedEvent | undefined;
  state: Proposal | undefined;
  agreement: Agreement | undefined;
  entry: Entry | undefined;
  /** `marks`: by revision of a case. `told`: by version of a framework. */
  readonly marks: Map<number, Mark>;
  readonly told: Map<number, Publication>;
  fault: TrailFault | undefined;
};

function newTrail(id: string): Trail {
  const nothing = { last: undefined, state: undefined, agreement: undefined, entry: undefined, fault: undefined };
  return { id, ...nothing, marks: new Map(), told: new Map() };
}

/** An exception becomes a fault of this trail, so that reading continues. */
function takeReadable(standard: Standard, trail: Trail, row: RowInContext): void {
  try {
    takeEvent(standard, trail, row);
  } catch {
    trail.fault = eventFault({ ...toLinked({ ...row, data: 'null' }) }, 'unreadable');
  }
}

function takeEvent({ ring, keys, heads }: Standard, trail: Trail, row: RowInContext): void {
  if (trail.fault) return;
  const event = readable(row);
  if ('fault' in event) {
    trail.fault = event;
    return;
  }
  trail.fault = checkLink(secretFor(ring, keys, event.keyId, event.at), trail.last ?? NO_EVENT, event);
  trail.last = event;
  if (trail.fault) return;
  if ('framework' in event.stream) {
    const [version, publication] = published(trail.told, event);
    trail.told.set(version, publication);
    return;
  }
  if ('log' in event.stream) {
    heads.push(event.data as NumberedHead);
    return;
  }
  if ('agreement' in event.stream) {
    const made = playAgreementEvent(trail.agreement, trail.id, event);
    if ('fault' in made) trail.fault = made;
    else trail.agreement = made;
    return;
  }
  if ('entry' in event.stream) {
    const made = playEntryEvent(trail.entry, trail.id, event);
    if ('fault' in made) trail.fault = made;
    else trail.entry = made;
    return;
  }
  const played = playEvent(trail.state, trail.id, event);
  if ('fault' in played) {
    trail.fault = played;
    return;
  }
  trail.fault = checkContext(event, row.context, played, trail.state);
  trail.state = played;
  const { revision, dossierHash: hash } = played;
  if (!trail.marks.has(revision)) trail.marks.set(revision, { hash, at: event.at, by: event.by });
}

function readable(row: RowInContext): LinkedEvent | TrailFault {
  try {
    return toLinked(row);
  } catch {
    return eventFault({ ...toLinked({ ...row, data: 'null' }) }, 'unreadable');
  }
}

/**
 * Called when trails are complete: compares the stored rows with the replayed states. An exception becomes a fault of
 * that trail and does not stop the others.
 */
async function finish(standard: Standard, trails: readonly Trail[]): Promise<readonly TrailFault[]> {
  const { on } = standard;
  const ids = trails.flatMap(({ id, fault, state }) => (!fault && state ? [id] : []));
  const stored = ids.length === 0 ? new Map<string, StoredCase>() : await readStoredCases(on, ids);
  const found = (what: 'agreement' | 'entry') => trails.flatMap((one) => (!one.fault && one[what] ? [one.id] : []));
  const agreements = await readStoredAgreements(on, found('agreement'));
  const entries = await readStoredEntries(on, found('entry'));
  const fine: { readonly id: string; readonly words: string }[] = [];
  const faults = trails.flatMap((trail) => {
    const { id, fault, state, last } = trail;
    if (fault || !last) return fault ?? [];
    try {
      const row = stored.get(id);
      const amiss = trail.entry
        ? checkEntry(entries.get(id), trail.entry, last)
        : endFault(standard, trail, last, row, agreements.get(id));
      if (amiss) return amiss;
      if (state && row) fine.push({ id, words: wordsOf(row, state) });
      return [];
    } catch {
      return { stream: last.stream, fault: 'unreadable' as const, sequence: null, what: '' };
    }
  });
  const unfindable = fine.length === 0 ? new Set() : await readUnfindable(on, fine);
  const lost = fine.filter(({ id }) => unfindable.has(id));
  const words = lost.map(
    ({ id }) => ({ stream: { proposal: id }, fault: 'columns', sequence: null, what: 'words' }) as const,
  );
  return [...faults, ...words];
}

function endFault(
  { versions }: Standard,
  { id, state, agreement, marks, told }: Trail,
  last: LinkedEvent,
  row: StoredCase | undefined,
  stored: StoredAgreement | undefined,
): TrailFault | undefined {
  if (agreement) return checkAgreement(stored, agreement, last);
  if ('log' in last.stream) return undefined; // verifyLog compares each head
  if (!state) {
    const own = versions.filter((version) => version.id === id);
    return checkVersions(own, last.stream, told);
  }
  if (!row) return { stream: last.stream, fault: 'state', sequence: null, what: '' };
  return checkCase(row, { proposal: state, last, marks });
}
