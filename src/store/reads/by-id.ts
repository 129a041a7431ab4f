// One case by its own id, or by that of a submission or a condition; the dossier is passed through as text.
import type { StoredProposal } from '../../app/ports.ts';
import type { Proposal } from '../../domain/workflow/state.ts';
import { isUuid } from '../../lib/uuid-v7.ts';
import { type Queryable, run } from '../statement.ts';

type Row = { readonly state: string; readonly dossier: string };

const BY_ID = `select state, dossier from proposal where id = $1 and status <> 'deleted'`;
const STATE_BY_ID = `select state from proposal where id = $1 and status <> 'deleted'`;
const BY_IDS = `select state, dossier from proposal where id = any($1::uuid[]) and status <> 'deleted'`;
const BY_SUBMISSION = `
  select p.state, p.dossier, coalesce(a.dossier, s.dossier) as "frozenDossier", coalesce(a.assessment, s.assessment) as assessment
  from submission s join proposal p on p.id = s.proposal_id
  left join lateral (select dossier, assessment from reassessment a where a.submission_id = s.id order by sequence desc limit 1) a on true
  where s.id = $1 and p.status <> 'deleted'`;
const BY_CONDITION = `
  select p.state, p.dossier from condition c join proposal p on p.id = c.proposal_id
  where c.id = $1 and p.status <> 'deleted'`;

/** Undefined also for what is deleted and for anything that is not a UUID. */
export async function readById(on: Queryable, id: string): Promise<StoredProposal | undefined> {
  const row = await first<Row>(on, 'by-id', BY_ID, id);
  return row && { proposal: JSON.parse(row.state) as Proposal, dossier: row.dossier };
}

/** UUIDs in; in no order. */
export async function readByIds(on: Queryable, ids: readonly string[]): Promise<readonly StoredProposal[]> {
  const rows = await run<Row>(on, { name: 'by-ids', text: BY_IDS, values: [ids] });
  return rows.map(({ state, dossier }) => ({ proposal: JSON.parse(state) as Proposal, dossier }));
}

/** The state alone, for those who need no dossier. */
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

/** The case that a condition (forbehold) belongs to; undefined also for what is no UUID. */
export async function readByCondition(on: Queryable, condition: string): Promise<StoredProposal | undefined> {
  const row = await first<Row>(on, 'by-condition', BY_CONDITION, condition);
  return row && { proposal: JSON.parse(row.state) as Proposal, dossier: row.dossier };
}

async function first<T extends object>(on: Queryable, name: string, text: string, id: string): Promise<T | undefined> {
  if (!isUuid(id)) return undefined;
  const [row] = await run<T>(on, { name, text, values: [id] });
  return row;
}
