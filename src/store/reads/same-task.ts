// Other cases on the same task with a municipality of the case as a party: approved, or open and visible to all.
import { sql } from 'drizzle-orm';
import type { SameTask } from '../../app/ports.ts';
import type { OtherAgreement } from '../../domain/assessment/assessment.ts';
import { isUuid } from '../../lib/uuid-v7.ts';
import { agreement } from '../agreement-schema.ts';
import { proposal } from '../schema.ts';
import { plannedOnce, type Queryable, run } from '../statement.ts';
import { ag, columnsOf, p, textArray, whole } from '../tables.ts';

/** At most this many, the newest. One task has few agreements in one place. */
const MOST = 50;

type Row = {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly knownAs: readonly string[] | null;
  readonly parties: readonly string[];
};

/** For a row last written before the column existed: read from the dossier. */
const OF_DOSSIER = sql`array(select distinct party from json_to_record(${p.dossier}::json) as d(task json),
  lateral (select json_array_elements_text(task -> 'transferringParties') as party
    union all select json_array_elements_text(task -> 'receivingParties')) named)`;

/** Number, id and title of the agreement that the case created. */
const OF_AGREEMENT = sql`(select array[${ag.number}, ${ag.id}::text, ${ag.title}] from ${agreement} ag
  where ${ag.proposalId} = ${p.id})`;

/** Leaves out drafts that were never submitted: only their own cluster and parties may see them. */
export async function readSameTask(
  on: Queryable,
  { taskType, parties, except }: SameTask,
): Promise<readonly OtherAgreement[]> {
  if (!isUuid(except)) return [];
  // "is true" makes PostgreSQL walk the index of the task type, newest first. By the index of parties it would read
  // every case of a region.
  const text = sql`
    select ${columnsOf({ id: p.id, name: p.title, status: p.status, knownAs: OF_AGREEMENT })},
      coalesce(${p.taskParties}, ${OF_DOSSIER}) as parties
    from ${proposal} p
    where ${p.taskType} = ${taskType}::text and ${p.opened} and (${p.parties} && ${textArray(parties)}) is true
      and ${p.status} in ('draft', 'in-review', 'returned', 'approved') and ${p.id} <> ${except}::uuid
    order by ${p.id} desc limit ${whole(MOST)}`;
  const rows = await run<Row>(on, plannedOnce(text));
  return rows.map(({ id, name, status, knownAs, parties: of }) => ({
    kind: status === 'approved' ? 'agreement' : 'case',
    ...{ id, name, taskType, ...(knownAs && { knownAs }) },
    parties: of,
  }));
}
