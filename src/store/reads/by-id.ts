// One case by its id, or by that of a submission or condition; the dossier is returned as text, unchanged.
import { sql } from 'drizzle-orm';
import type { StoredProposal } from '../../app/ports.ts';
import type { Proposal } from '../../domain/workflow/state.ts';
import { isUuid } from '../../lib/uuid-v7.ts';
import { condition, proposal, submission } from '../schema.ts';
import { isKept } from '../sight.ts';
import { fixed, type Queryable, run } from '../statement.ts';
import { anew, c, columnsOf, latestAnew, p, type RowOf, s } from '../tables.ts';

const ROW = { state: p.state, dossier: p.dossier };
type Row = RowOf<typeof ROW>;

const BY_ID = fixed(sql`select ${columnsOf(ROW)} from ${proposal} p where ${p.id} = $1 and ${isKept}`);
const STATE_BY_ID = fixed(sql`select ${p.state} from ${proposal} p where ${p.id} = $1 and ${isKept}`);
const BY_IDS = fixed(sql`select ${columnsOf(ROW)} from ${proposal} p where ${p.id} = any($1::uuid[]) and ${isKept}`);
const BY_SUBMISSION = fixed(sql`select ${columnsOf(ROW)},
    coalesce(${anew.dossier}, ${s.dossier}) as "frozenDossier", coalesce(${anew.assessment}, ${s.assessment}) as assessment
  from ${submission} s join ${proposal} p on ${p.id} = ${s.proposalId}
  left join lateral (${latestAnew(sql`${s.id}`)}) a on true
  where ${s.id} = $1 and ${isKept}`);
const BY_CONDITION =
  fixed(sql`select ${columnsOf(ROW)} from ${condition} c join ${proposal} p on ${p.id} = ${c.proposalId}
  where ${c.id} = $1 and ${isKept}`);

/** Undefined if there is none, if it is deleted, or if the id is not a UUID. */
export async function readById(on: Queryable, id: string): Promise<StoredProposal | undefined> {
  const row = await first<Row>(on, 'by-id', BY_ID, id);
  return row && { proposal: JSON.parse(row.state) as Proposal, dossier: row.dossier };
}

/** The ids must be UUIDs. Returns the cases in no particular order. */
export async function readByIds(on: Queryable, ids: readonly string[]): Promise<readonly StoredProposal[]> {
  const rows = await run<Row>(on, { name: 'by-ids', text: BY_IDS, values: [ids] });
  return rows.map(({ state, dossier }) => ({ proposal: JSON.parse(state) as Proposal, dossier }));
}

/** The state without the dossier. */
export async function readStateById(on: Queryable, id: string): Promise<Proposal | undefined> {
  const row = await first<Pick<Row, 'state'>>(on, 'state-by-id', STATE_BY_ID, id);
  return row && (JSON.parse(row.state) as Proposal);
}

/** The case of a submission, with what the submission froze. */
export async function readBySubmission(
  on: Queryable,
  submission: string,
): Promise<(StoredProposal & { readonly frozenDossier: string; readonly assessment: string }) | undefined> {
  const row = await first<Row & { frozenDossier: string; assessment: string }>(
    on,
    'by-submission',
    BY_SUBMISSION,
    submission,
  );
  if (!row) return undefined;
  const { state, dossier, frozenDossier, assessment } = row;
  return { proposal: JSON.parse(state) as Proposal, dossier, frozenDossier, assessment };
}

/** The case of a condition (forbehold); undefined also if the id is not a UUID. */
export async function readByCondition(on: Queryable, condition: string): Promise<StoredProposal | undefined> {
  const row = await first<Row>(on, 'by-condition', BY_CONDITION, condition);
  return row && { proposal: JSON.parse(row.state) as Proposal, dossier: row.dossier };
}

async function first<T extends object>(on: Queryable, name: string, text: string, id: string): Promise<T | undefined> {
  if (!isUuid(id)) return undefined;
  const [row] = await run<T>(on, { name, text, values: [id] });
  return row;
}
