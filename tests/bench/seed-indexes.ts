// Loading is faster without indexes: they are taken away and made again, all at once, when the rows are there.
import type pg from 'pg';

/** Primary keys stay: what is loaded comes in their order. */
export async function withoutIndexes(owner: pg.Client, tables: readonly string[], load: () => Promise<void>): Promise<void> {
  const sql = `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition from pg_index
    where indrelid = any(select t::regclass from unnest($1::text[]) t) and not indisprimary`;
  const { rows } = await owner.query<{ name: string; definition: string }>(sql, [tables]);
  for (const { name } of rows) await owner.query(`drop index ${name}`);
  await load();
  for (const { definition } of rows) await owner.query(definition);
}
