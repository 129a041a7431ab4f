// Reads the trail from its beginning, event by event, and says for each case the first thing that does not fit.
// One snapshot for the whole of it, so that writers may go on; memory does not grow with the trail.
import type { Pool, PoolClient } from 'pg';
import type { Entry } from '../domain/registers/entry.ts';
import type { Proposal } from '../domain/workflow/state.ts';
import { isUuid } from '../lib/uuid-v7.ts';
import { checkEntry, entriesWithoutTrail, playEntry } from './entry-trail.ts';
import { type EventRow, HISTORY_COLUMNS } from './reads/history.ts';
import { BODY_OF_REVISION } from './revision-body.ts';
import { parameters, type Queryable, run } from './statement.ts';
import {
  checkCase,
  checkDocuments,
  checkLink,
  type LinkedEvent,
  NO_EVENT,
  playEvent,
  type StoredCase,
  type TrailFault,
} from './trail-checks.ts';

export type TrailReport = { readonly trails: number; readonly events: number; readonly faults: readonly TrailFault[] };

/** Of the trail of a case or of a framework. */
type Row = EventRow & {
  readonly id: string;
  readonly proposal_id: string | null;
  readonly framework_id: string | null;
  readonly entry_id: string | null;
  readonly revision: number | null;
  readonly dossier_hash: string | null;
};

/** Whose trails there are, by the column that names the owner. */
const STREAMS = ['framework_id', 'entry_id', 'proposal_id'] as const;

const BATCH = 500;

/**
 * All trails, or that of one case. `progress` is told the number of events so far.
 * Where the key is not the one the trail was written with, every first event has a wrong hash.
 */
export async function verifyTrail(
  pool: Pool,
  trailKey: string,
  options: { readonly proposal?: string | undefined; readonly progress?: (events: number) => void } = {},
): Promise<TrailReport> {
  const { proposal, progress } = options;
  if (proposal !== undefined && !isUuid(proposal)) return { trails: 0, events: 0, faults: [] };
  const client = await pool.connect();
  try {
    await client.query('begin transaction isolation level repeatable read, read only');
    await client.query('set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0');
    const faults: TrailFault[] = [];
    let [trails, events] = [0, 0];
    for (const which of proposal ? (['proposal_id'] as const) : STREAMS) {
      let trail: Trail | undefined;
      for await (const row of readEvents(client, which, proposal)) {
        const event = toLinked(row);
        const id = row[which] ?? '';
        if (trail?.id !== id) {
          if (trail) faults.push(...(await finish(client, trail)));
          trail = newTrail(id);
          trails++;
        }
        takeEvent(trailKey, trail, event);
        if (++events % BATCH === 0) progress?.(events);
      }
      if (trail) faults.push(...(await finish(client, trail)));
    }
    return { trails, events, faults: [...faults, ...(await withoutTrail(client, proposal))] };
  } finally {
    await client.query('rollback').catch(() => undefined);
    client.release();
  }
}

/** One trail on its way: what it comes to so far, and the first fault. */
type Trail = {
  readonly id: string;
  last: LinkedEvent | undefined;
  state: Proposal | undefined;
  entry: Entry | undefined;
  /** Hash of each revision of the dossier, or of each version of the framework. */
  readonly marks: Map<number, string>;
  fault: TrailFault | undefined;
};

function newTrail(id: string): Trail {
  return { id, last: undefined, state: undefined, entry: undefined, marks: new Map(), fault: undefined };
}

function takeEvent(trailKey: string, trail: Trail, event: LinkedEvent): void {
  trail.fault ??= checkLink(trailKey, trail.last ?? NO_EVENT, event);
  trail.last = event;
  if (trail.fault) return;
  if ('framework' in event.stream) {
    const { version, documentHash } = event.data as { version: number; documentHash: string };
    trail.marks.set(version, documentHash);
    return;
  }
  if ('entry' in event.stream) {
    const entry = playEntry(trail.entry, event);
    if ('fault' in entry) trail.fault = entry;
    else trail.entry = entry;
    return;
  }
  const played = playEvent(trail.state, trail.id, event);
  if ('fault' in played) {
    trail.fault = played;
    return;
  }
  trail.state = played;
  trail.marks.set(played.revision, played.dossierHash);
}

/** The trail has been read to its end: now the case itself. */
async function finish(on: Queryable, { id, state, entry, last, marks, fault }: Trail): Promise<readonly TrailFault[]> {
  if (fault) return [fault];
  if (!last) return [];
  if (entry) return checkEntry(on, entry, last);
  if (!state) {
    const text = 'select version, document from framework where id = $1';
    const versions = await run<{ version: number; document: string }>(on, {
      name: 'verify-framework',
      text,
      values: [id],
    });
    const wrong = checkDocuments(versions, last, marks);
    return wrong ? [wrong] : [];
  }
  const found = checkCase(await readCase(on, id), state, last, marks);
  return found ? [found] : [];
}

async function readCase(on: Queryable, id: string): Promise<StoredCase> {
  const values = [id];
  const text = 'select state, dossier, status, version, trail_sequence, trail_hash from proposal where id = $1';
  const [row] = await run<Omit<StoredCase, 'revisions' | 'submissions'>>(on, { name: 'verify-case', text, values });
  const revisions = await run<StoredCase['revisions'][number]>(on, {
    name: 'verify-revisions',
    text: `select r.number, r.dossier_hash, r.kind, ${BODY_OF_REVISION} as body from revision r where r.proposal_id = $1 order by r.number`,
    values,
  });
  const submissions = await run<StoredCase['submissions'][number]>(on, {
    name: 'verify-submissions',
    text: 'select id, dossier from submission where proposal_id = $1',
    values,
  });
  if (!row) throw new Error(`The case ${id} of a trail is missing`); // its foreign key forbids it
  return { ...row, revisions, submissions };
}

async function* readEvents(
  client: PoolClient,
  which: (typeof STREAMS)[number],
  proposal: string | undefined,
): AsyncGenerator<Row> {
  const p = parameters();
  const one = proposal === undefined ? '' : ` and proposal_id = ${p.add('uuid', proposal)}`;
  const columns = `${HISTORY_COLUMNS}, id, proposal_id, framework_id, entry_id, revision, dossier_hash`;
  const text = `declare trail no scroll cursor for select ${columns} from audit_event where ${which} is not null${one} order by ${which}, sequence`;
  await run(client, { text, values: p.values });
  for (;;) {
    const rows = await run<Row>(client, { text: `fetch ${BATCH} from trail`, values: [] });
    yield* rows;
    if (rows.length < BATCH) break;
  }
  await client.query('close trail');
}

function streamOf({ proposal_id: proposal, entry_id: entry, framework_id: framework }: Row): LinkedEvent['stream'] {
  if (proposal !== null) return { proposal };
  return entry === null ? { framework: framework ?? '' } : { entry };
}

function toLinked(row: Row): LinkedEvent {
  return {
    id: row.id,
    stream: streamOf(row),
    sequence: row.sequence,
    at: row.at,
    type: row.type,
    by: { subject: row.actor_subject, name: row.actor_name },
    data: JSON.parse(row.data),
    ...(row.revision !== null && { revision: row.revision }),
    ...(row.dossier_hash !== null && { dossierHash: row.dossier_hash }),
    previousHash: row.previous_hash,
    hash: row.hash,
  };
}

/** Cases that nothing tells of. */
async function withoutTrail(on: Queryable, proposal: string | undefined): Promise<readonly TrailFault[]> {
  const p = parameters();
  const one = proposal === undefined ? '' : ` and p.id = ${p.add('uuid', proposal)}`;
  const text = `select p.id from proposal p where not exists (select from audit_event e where e.proposal_id = p.id)${one}`;
  const rows = await run<{ id: string }>(on, { text, values: p.values });
  const silent = rows.map(({ id }) => ({
    stream: { proposal: id },
    fault: 'no-trail' as const,
    sequence: null,
    what: '',
  }));
  return proposal === undefined ? [...silent, ...(await entriesWithoutTrail(on))] : silent;
}
