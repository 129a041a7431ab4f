// Loading is faster without indexes: they are dropped first, and created again when all rows are there.
import type pg from 'pg';

/** Primary keys stay, since rows are loaded in their order. All connections create the indexes concurrently. */
export async function withoutIndexes(
  owners: readonly pg.Client[],
  tables: readonly string[],
  load: () => Promise<void>,
): Promise<void> {
  const sql = `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition from pg_index
    where indrelid = any(select t::regclass from unnest($1::text[]) t) and not indisprimary
    order by pg_get_indexdef(indexrelid) like '%USING gin%' desc`;
  const [first] = owners;
  if (!first) return;
  const { rows } = await first.query<{ name: string; definition: string }>(sql, [tables]);
  for (const { name } of rows) await first.query(`drop index ${name}`);
  await load();
  await beside(owners, rows, (owner, { definition }) => owner.query(definition));
}

/** Processes the items concurrently: each connection takes the next item when it has finished its last. */
export async function beside<T>(
  owners: readonly pg.Client[],
  items: readonly T[],
  work: (owner: pg.Client, item: T) => Promise<unknown>,
) {
  const left = [...items];
  await Promise.all(
    owners.map(async (owner) => {
      for (let item = left.shift(); item !== undefined; item = left.shift()) await work(owner, item);
    }),
  );
}
