// How a list is sorted, and the condition for the rows of a page.
import { type AnyColumn, type SQL, sql } from 'drizzle-orm';
import type { KeyForm } from './cursor.ts';
import { listOf } from './tables.ts';

/** The sort order of a list: its keys, the last of them unique, all in one direction. */
export type Order<Row> = {
  readonly keys: readonly { readonly column: AnyColumn; readonly form: KeyForm; readonly collate?: string }[];
  /** The values of the keys in a row. */
  readonly of: (row: Row) => readonly string[];
  readonly descending: boolean;
};

const SQL_TYPES: Readonly<Record<KeyForm, string>> = {
  instant: 'timestamptz',
  day: 'date',
  uuid: 'uuid',
  int: 'int',
  text: 'text',
  feed: 'text',
};

/** @param alias reads the keys from this alias instead of their own table. */
export function sorted<Row>({ keys, descending }: Order<Row>, alias?: string): SQL {
  return listOf(keys.map((key) => sql`${compared(key, alias)}${sql.raw(descending ? ' desc' : '')}`));
}

function compared<Row>({ column, collate }: Order<Row>['keys'][number], alias?: string): SQL {
  const read = alias === undefined ? sql`${column}` : sql`${sql.identifier(alias)}.${sql.identifier(column.name)}`;
  return collate === undefined ? read : sql`${read} collate ${sql.identifier(collate)}`;
}

/** The columns of the sort keys, without collation; the last is the id. */
export function sortKeys<Row>({ keys }: Order<Row>): SQL {
  return listOf(keys.map(({ column }) => sql`${column}`));
}

/** Condition for rows after `place` (key values as texts); no condition if it is undefined. */
export function behind<Row>(order: Order<Row>, place: readonly string[] | undefined): readonly SQL[] {
  if (place === undefined) return [];
  const values = place.map((value, i) => sql`${value}::${sql.raw(SQL_TYPES[order.keys[i]?.form ?? 'text'])}`);
  const keys = order.keys.map((key) => compared<Row>(key));
  return [sql`(${listOf(keys)}) ${sql.raw(order.descending ? '<' : '>')} (${listOf(values)})`];
}
