// How a list is sorted, and where in it a page begins.
import { type AnyColumn, type SQL, sql } from 'drizzle-orm';
import type { KeyForm } from './cursor.ts';
import { listOf } from './tables.ts';

/** How a list is sorted: its sort keys, the last of them unique, all in one direction. */
export type Order<Row> = {
  readonly keys: readonly { readonly column: AnyColumn; readonly form: KeyForm; readonly collate?: string }[];
  /** What the keys are in a row. */
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

/** @param alias where the keys are read, instead of their own table. */
export function sorted<Row>({ keys, descending }: Order<Row>, alias?: string): SQL {
  return listOf(keys.map((key) => sql`${compared(key, alias)}${sql.raw(descending ? ' desc' : '')}`));
}

function compared<Row>({ column, collate }: Order<Row>['keys'][number], alias?: string): SQL {
  const read = alias === undefined ? sql`${column}` : sql`${sql.identifier(alias)}.${sql.identifier(column.name)}`;
  return collate === undefined ? read : sql`${read} collate ${sql.identifier(collate)}`;
}

/** The columns that the sort keys read, without how they are compared; the last is the id. */
export function sortKeys<Row>({ keys }: Order<Row>): SQL {
  return listOf(keys.map(({ column }) => sql`${column}`));
}

/** What lies behind the place, whose keys are as texts; no condition where there is none. */
export function behind<Row>(order: Order<Row>, place: readonly string[] | undefined): readonly SQL[] {
  if (place === undefined) return [];
  const values = place.map((value, i) => sql`${value}::${sql.raw(SQL_TYPES[order.keys[i]?.form ?? 'text'])}`);
  const keys = order.keys.map((key) => compared<Row>(key));
  return [sql`(${listOf(keys)}) ${sql.raw(order.descending ? '<' : '>')} (${listOf(values)})`];
}
