// Copies of a large submitted case, made within the database, to be read and to be decided once each.
import pg from 'pg';
import { TASK_TYPE_WORDS } from '../../src/domain/dossier/task-types.ts';
import { idAt } from './seed.ts';
import { chance } from './statistics.ts';

export type LargeCases = { readonly proposals: readonly string[]; readonly submissions: readonly string[] };

type Template = { readonly proposal: string; readonly submission: string };

/** Adds `count` copies of the case with its submission, words and trail. Their hash chains are not sealed again. */
export async function seedLarge(
  ownerUrl: string,
  { proposal, submission }: Template,
  count: number,
): Promise<LargeCases> {
  const draw = chance(count); // ids that are the same in each run
  const now = Date.now();
  const ids = (seed: number) =>
    Array.from({ length: count }, (_, at) => idAt(now - seed * 1_000_000 - (count - at) * 20, draw));
  const [proposals, submissions] = [ids(1), ids(2)];
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query(
      'set session_replication_role = replica; set synchronous_commit = off; set statement_timeout = 0',
    );
    await owner.query(
      'create temp table copy as select unnest($1::uuid[]) as proposal, unnest($2::uuid[]) as submission',
      [proposals, submissions],
    );
    for (const table of ['proposal', 'proposal_search', 'submission', 'audit_event'] as const) {
      const { rows } = await owner.query<{ name: string; type: string }>(COLUMNS, [table]);
      const key = table === 'proposal' ? 'id' : 'proposal_id';
      const values = rows.map((column) => valueIn(table, column));
      const names = rows.map(({ name }) => `"${name}"`).join(', ');
      await owner.query(
        `insert into ${table} (${names}) select ${values.join(', ')} from ${table} t, copy where t.${key} = '${proposal}'`
          .replaceAll('$proposal', proposal)
          .replaceAll('$submission', submission),
      );
    }
    await owner.query('vacuum analyze proposal, proposal_search, submission, audit_event');
    await owner.query('checkpoint');
  } finally {
    await owner.end();
  }
  return { proposals, submissions };
}

const COLUMNS = `select attname as name, format_type(atttypid, null) as type from pg_attribute
  where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum`;

/** Spreads the copies over all task types: one task has a few cases in a region, not a thousand. */
const TASKS = Object.keys(TASK_TYPE_WORDS);

/** SQL for the column's value in the copy: the template's value, with ids within texts replaced. */
function valueIn(table: string, { name, type }: { readonly name: string; readonly type: string }): string {
  if (name === 'proposal_id' || (table === 'proposal' && name === 'id')) return 'copy.proposal';
  if (name === 'submission_id' || (table === 'submission' && name === 'id')) return 'copy.submission';
  if (table === 'audit_event' && name === 'id') return 'gen_random_uuid()';
  // Each copy has its own title and KLE number: a thousand cases of one name would all be similar.
  if (name === 'title') return `'Sag ' || left(md5(copy.proposal::text), 24)`;
  if (name === 'kle') return `'29.' || lpad((get_byte(uuid_send(copy.proposal), 15) % 90)::text, 2, '0') || '.00'`;
  if (name === 'task_type')
    return `(array['${TASKS.join("','")}'])[1 + get_byte(uuid_send(copy.proposal), 14) % ${TASKS.length}]`;
  // Spread over four years: as the newest, they would hide the words that the bench searches for.
  if (name === 'updated_at')
    return `t.updated_at - make_interval(secs => abs(hashtext(copy.proposal::text)) % 126144000)`;
  if (type !== 'text' || !['state', 'data', 'assessment'].includes(name)) return `t."${name}"`;
  return `replace(replace(t."${name}", '$proposal', copy.proposal::text), '$submission', copy.submission::text)`;
}
