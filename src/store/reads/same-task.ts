// Other cases on the same task that a municipality of the case takes part in: agreed, or under way and known to all.
import { sql } from 'drizzle-orm';
import type { SameTask } from '../../app/ports.ts';
import type { OtherAgreement } from '../../domain/assessment/assessment.ts';
import { isUuid } from '../../lib/uuid-v7.ts';
import { agreement } from '../agreement-schema.ts';
import { proposal } from '../schema.ts';
import { plannedOnce, type Queryable, run } from '../statement.ts';
import { ag, columnsOf, p, textArray, whole } from '../tables.ts';

/** The newest so many. One task has few agreements in one place. */
const MOST = 50;

type Row = {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly knownAs: readonly string[] | null;
  readonly parties: readonly string[];
};

/** Of a row not written since the column came: the dossier is read. */
const OF_DOSSIER = sql`array(select distinct party from json_to_record(${p.dossier}::json) as d(task json),
  lateral (select json_array_elements_text(task -> 'transferringParties') as party
    union all select json_array_elements_text(task -> 'receivingParties')) named)`;

/** Number, id and title of the agreement that was born of it. */
const OF_AGREEMENT = sql`(select array[${ag.number}, ${ag.id}::text, ${ag.title}] from ${agreement} ag
  where ${ag.proposalId} = ${p.id})`;

/** A draft that was never submitted is known to its own cluster and parties only: it is left out. */
export async function readSameTask(
  on: Queryable,
  { taskType, parties, except }: SameTask,
): Promise<readonly OtherAgreement[]> {
  if (!isUuid(except)) return [];
  // "is true": along the index of the task, newest first. By the index of parties every case of a region would be read.
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
