// A page of a list: one row more than asked for tells whether there is a next page.
import type { Page, PageRequest } from '../app/ports.ts';
import { type KeyForm, readCursor, writeCursor } from './cursor.ts';
import { type Parameters, parameters, type Queryable, run, type SqlType } from './statement.ts';

/** How a list is sorted: its sort keys, the last of them unique, all in one direction. */
export type Order<Row> = {
  readonly keys: readonly { readonly sql: string; readonly form: KeyForm; readonly of: (row: Row) => string }[];
  readonly descending: boolean;
};

export type List<Row, Item> = {
  /** What a cursor is bound to. */
  readonly scope: unknown;
  readonly columns: string;
  readonly from: string;
  readonly order: Order<Row>;
  /** Conditions of the list; called once for each statement, since each numbers its own parameters. */
  readonly where: (p: Parameters) => readonly string[];
  readonly toItem: (row: Row) => Item;
  /** True where a plan made once per connection serves every value; otherwise each is planned with its own. */
  readonly plannedOnce?: boolean;
};

const SQL_TYPES: Readonly<Record<KeyForm, SqlType>> = { instant: 'timestamptz', day: 'date', uuid: 'uuid', int: 'int', text: 'text' };

/** Refusal `invalid` for a cursor of another list. `count` counts every row the list holds. */
export async function readPage<Row extends object, Item>(on: Queryable, list: List<Row, Item>, page: PageRequest): Promise<Page<Item>> {
  const p = parameters();
  const { keys, descending } = list.order;
  const after = page.cursor === undefined ? [] : [afterCursor(p, list, page.cursor)];
  const where = [...list.where(p), ...after];
  const direction = descending ? ' desc' : '';
  const text = `select ${list.columns} from ${list.from}${whereOf(where)}
    order by ${keys.map(({ sql }) => sql + direction).join(', ')} limit ${page.pageSize + 1}`;
  const name = list.plannedOnce ? nameOf(text) : undefined;
  const [rows, count] = await Promise.all([
    run<Row>(on, { ...(name !== undefined && { name }), text, values: p.values }),
    page.count ? countRows(on, list) : undefined,
  ]);
  const shown = rows.slice(0, page.pageSize);
  const last = rows.length > page.pageSize ? shown.at(-1) : undefined;
  return {
    items: shown.map(list.toItem),
    next: last
      ? writeCursor(
          list.scope,
          keys.map((key) => key.of(last)),
        )
      : null,
    ...(count !== undefined && { count }),
  };
}

function afterCursor<Row, Item>(p: Parameters, { scope, order }: List<Row, Item>, cursor: string): string {
  const forms = order.keys.map(({ form }) => form);
  const values = readCursor(scope, cursor, forms).map((value, i) => p.add(SQL_TYPES[forms[i] ?? 'text'], value));
  return `(${order.keys.map(({ sql }) => sql).join(', ')}) ${order.descending ? '<' : '>'} (${values.join(', ')})`;
}

async function countRows<Row, Item>(on: Queryable, list: List<Row, Item>): Promise<number> {
  const p = parameters();
  const [row] = await run<{ count: number }>(on, {
    text: `select count(*) as count from ${list.from}${whereOf(list.where(p))}`,
    values: p.values,
  });
  return row?.count ?? 0;
}

function whereOf(conditions: readonly string[]): string {
  return conditions.length === 0 ? '' : ` where ${conditions.join(' and ')}`;
}

/** Few texts are planned once; were they ever many, the rest would be planned each time. */
const names = new Map<string, string>();

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= 200) return known;
  const name = `list-${names.size}`;
  names.set(text, name);
  return name;
}
