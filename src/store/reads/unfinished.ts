// The unfinished cases of a framework: those that can be carried over.
import { sql } from 'drizzle-orm';
import { UNFINISHED } from '../../domain/workflow/unfinished.ts';
import { isUuid } from '../../lib/uuid-v7.ts';
import { proposal } from '../schema.ts';
import { fixed, type Queryable, run } from '../statement.ts';
import { p } from '../tables.ts';

const STATES = sql.raw(UNFINISHED.map((status) => `'${status}'`).join(', '));
const TEXT = fixed(sql`select ${p.id} from ${proposal} p
  where ${p.frameworkId} = $1 and ${p.status} in (${STATES})
    and ${p.id} > coalesce($2::uuid, '00000000-0000-0000-0000-000000000000')
  order by ${p.id} limit $3`);

/** Ids in order after `after`; from the first if that is missing or not a UUID. */
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
