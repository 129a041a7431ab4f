// Names of tables and columns for the statements that are put together as texts, because they are run most. Each name
// is the one in schema.ts: a column renamed there fails the type check where it is used here.
import { getTableColumns, getTableName, type InferInsertModel } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';

type ColumnKey<T extends PgTable> = keyof T['_']['columns'] & string;

/**
 * For each column its place in the text, such as `$3::uuid`, or an expression. What a new row must have cannot be left
 * out.
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

/** The columns by their names alone, as `insert` and `set` want them. */
export function namesOf<T extends PgTable>(table: T): Readonly<Record<ColumnKey<T>, string>> {
  return eachColumn(table, ({ name }) => quoted(name));
}

/** The columns behind the name of their table, or its short name. */
export function columnsIn<T extends PgTable>(table: T): Readonly<Record<ColumnKey<T>, string>> {
  return eachColumn(table, ({ name }) => `${quoted(getTableName(table))}.${quoted(name)}`);
}

/** The type each column has in the database. */
export function typesOf<T extends PgTable>(table: T): Readonly<Record<ColumnKey<T>, string>> {
  return eachColumn(table, (column) => column.getSQLType());
}

/** The name of the table. */
export function tableIn(table: PgTable): string {
  return quoted(getTableName(table));
}

/** Names of the columns of each table: they are asked for at every write. */
const known = new WeakMap<PgTable, Readonly<Record<string, string>>>();

function nameOf(table: PgTable, column: string): string {
  const names: Readonly<Record<string, string>> = known.get(table) ?? namesOf(table);
  if (!known.has(table)) known.set(table, names);
  const name = names[column];
  if (name === undefined) throw new Error(`The table has no column ${column}`);
  return name;
}

/** `insert into … select …`, without where the rows come from. */
export function insertInto<T extends PgTable>(table: T, places: Places<T>): string {
  const written = Object.entries<string>(places as Readonly<Record<string, string>>);
  const names = written.map(([column]) => nameOf(table, column)).join(', ');
  return `insert into ${tableIn(table)} (${names}) select ${written.map(([, place]) => place).join(', ')}`;
}

/** What stands behind `set`. */
export function setting<T extends PgTable>(table: T, places: Partial<Places<T>>): string {
  const written = Object.entries<string | undefined>(places as Readonly<Record<string, string | undefined>>);
  return written.map(([column, place]) => `${nameOf(table, column)} = ${place}`).join(', ');
}

/** A condition: each column has its value. */
export function matching<T extends PgTable>(table: T, places: Partial<Places<T>>): string {
  const asked = Object.entries<string | undefined>(places as Readonly<Record<string, string | undefined>>);
  return asked.map(([column, place]) => `${nameOf(table, column)} = ${place}`).join(' and ');
}

/**
 * Rows from a JSON list, so that the text is the same however many there are. Their keys are those of schema.ts.
 * `names`: their columns, as `insert` wants them; `from(json)`: the rows as a table of the short name `r`.
 */
export function recordsOf<T extends PgTable>(table: T, columns: readonly ColumnKey<T>[]) {
  const types = typesOf(table);
  const typed = columns.map((column) => `${quoted(column)} ${types[column]}`).join(', ');
  return {
    names: columns.map((column) => nameOf(table, column)).join(', '),
    from: (json: string) => `json_to_recordset(${json}) as r(${typed})`,
  };
}

/** What stands behind `on conflict … do update set`: each column as the new row has it. */
export function takingNew<T extends PgTable>(table: T, columns: readonly ColumnKey<T>[]): string {
  return columns.map((column) => `${nameOf(table, column)} = excluded.${nameOf(table, column)}`).join(', ');
}
