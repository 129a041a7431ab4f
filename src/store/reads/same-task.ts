// Other cases on the same task that a municipality of the case takes part in: agreed, or under way and known to all.
import { sql } from 'drizzle-orm';
import type { SameTask } from '../../app/ports.ts';
import type { OtherAgreement } from '../../domain/assessment/assessment.ts';
import { isUuid } from '../../lib/uuid-v7.ts';
import { proposal } from '../schema.ts';
import { plannedOnce, type Queryable, run } from '../statement.ts';
import { columnsOf, p, textArray, whole } from '../tables.ts';

/** The newest so many. One task has few agreements in one place. */
const MOST = 200;

type Row = {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly transferring: readonly string[] | null;
  readonly receiving: readonly string[] | null;
};

/** A draft that was never submitted is known to its own cluster and parties only: it is left out. */
export async function readSameTask(
  on: Queryable,
  { taskType, parties, except }: SameTask,
): Promise<readonly OtherAgreement[]> {
  if (!isUuid(except)) return [];
  const text = sql`
    select ${columnsOf({ id: p.id, name: p.title, status: p.status })},
      d.task -> 'transferringParties' as transferring, d.task -> 'receivingParties' as receiving
    from ${proposal} p
    cross join lateral json_to_record(${p.dossier}::json) as d(task json)
    where ${p.taskType} = ${taskType}::text and ${p.opened} and ${p.parties} && ${textArray(parties)}
      and ${p.status} in ('draft', 'in-review', 'returned', 'approved') and ${p.id} <> ${except}::uuid
    order by ${p.id} desc limit ${whole(MOST)}`;
  const rows = await run<Row>(on, plannedOnce(text));
  return rows.map(({ id, name, status, transferring, receiving }) => ({
    kind: status === 'approved' ? 'agreement' : 'case',
    ...{ id, name, taskType },
    parties: [...new Set([...(transferring ?? []), ...(receiving ?? [])])],
  }));
}
