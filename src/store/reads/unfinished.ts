// The cases of a framework that are not finished: those that can be carried over.
import { UNFINISHED } from '../../domain/workflow/unfinished.ts';
import { isUuid } from '../../lib/uuid-v7.ts';
import { type Queryable, run } from '../statement.ts';

const TEXT = `select id from proposal
  where framework_id = $1 and status in (${UNFINISHED.map((status) => `'${status}'`).join(', ')}) and id > coalesce($2::uuid, '00000000-0000-0000-0000-000000000000')
  order by id limit $3`;

/** Ids in order, behind the one named; from the first where it is no id. */
export async function readUnfinished(
  on: Queryable,
  framework: string,
  after: string | undefined,
  most: number,
): Promise<readonly string[]> {
  const values = [framework, after !== undefined && isUuid(after) ? after : null, most];
  const rows = await run<{ id: string }>(on, { name: 'unfinished', text: TEXT, values });
  return rows.map(({ id }) => id);
}
