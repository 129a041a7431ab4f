// Names of tables and columns for the most frequent statements, which are built as strings. All names come from
// schema.ts: renaming a column there breaks the type check here.
import { getTableColumns, getTableName, type InferInsertModel } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';

type ColumnKey<T extends PgTable> = keyof T['_']['columns'] & string;

/**
 * For each column its SQL: a parameter such as `$3::uuid`, or an expression. Required columns of a new row cannot be
 * left out.
 */
export type Places<T extends PgTable> = {
  readonly [K in keyof InferInsertModel<T>]: string;
};

function quoted(name: string): string {
  return `"${name}"`;
}

function eachColumn<T extends PgTable>(table: T, text: (column: PgColumn) => string) {
  const columns = Object.entries<PgColumn>(getTableColumns(table));
  return Object.fromEntries(columns.map(([key, column]) => [key, text(column)])) as Readonly<
    Record<ColumnKey<T>, string>
  >;
}

/** Unqualified column names, for `insert` and `set`. */
export function namesOf<T extends PgTable>(table: T): Readonly<Record<ColumnKey<T>, string>> {
  return eachColumn(table, ({ name }) => quoted(name));
}

/** Column names qualified with the table's name or alias. */
export function columnsIn<T extends PgTable>(table: T): Readonly<Record<ColumnKey<T>, string>> {
  return eachColumn(table, ({ name }) => `${quoted(getTableName(table))}.${quoted(name)}`);
}

/** SQL type of each column. */
export function typesOf<T extends PgTable>(table: T): Readonly<Record<ColumnKey<T>, string>> {
  return eachColumn(table, (column) => column.getSQLType());
}

/** The quoted name of the table. */
export function tableIn(table: PgTable): string {
  return quoted(getTableName(table));
}

/** Cache of column names per table: every write needs them. */
const known = new WeakMap<PgTable, Readonly<Record<string, string>>>();

function nameOf(table: PgTable, column: string): string {
  const names: Readonly<Record<string, string>> = known.get(table) ?? namesOf(table);
  if (!known.has(table)) known.set(table, names);
  const name = names[column];
  if (name === undefined) throw new Error(`The table has no column ${column}`);
  return name;
}

/** `insert into … select …` without the `from` clause. */
export function insertInto<T extends PgTable>(table: T, places: Places<T>): string {
  const written = Object.entries<string>(places as Readonly<Record<string, string>>);
  const names = written.map(([column]) => nameOf(table, column)).join(', ');
  return `insert into ${tableIn(table)} (${names}) select ${written.map(([, place]) => place).join(', ')}`;
}

/** The assignments of a `set` clause. */
export function setting<T extends PgTable>(table: T, places: Partial<Places<T>>): string {
  const written = Object.entries<string | undefined>(places as Readonly<Record<string, string | undefined>>);
  return written.map(([column, place]) => `${nameOf(table, column)} = ${place}`).join(', ');
}

/** A condition: every given column equals its value. */
export function matching<T extends PgTable>(table: T, places: Partial<Places<T>>): string {
  const asked = Object.entries<string | undefined>(places as Readonly<Record<string, string | undefined>>);
  return asked.map(([column, place]) => `${nameOf(table, column)} = ${place}`).join(' and ');
}

/**
 * Reads rows from a JSON array, so that the statement's text does not depend on their number. The keys are those of
 * schema.ts. `names`: the columns for `insert`. `from(json)`: the rows as a table with alias `r`.
 */
export function recordsOf<T extends PgTable>(table: T, columns: readonly ColumnKey<T>[]) {
  const types = typesOf(table);
  const typed = columns.map((column) => `${quoted(column)} ${types[column]}`).join(', ');
  return {
    names: columns.map((column) => nameOf(table, column)).join(', '),
    from: (json: string) => `json_to_recordset(${json}) as r(${typed})`,
  };
}

/** The assignments of `on conflict … do update set`: each column takes the value of the new row. */
export function takingNew<T extends PgTable>(table: T, columns: readonly ColumnKey<T>[]): string {
  return columns.map((column) => `${nameOf(table, column)} = excluded.${nameOf(table, column)}`).join(', ');
}
