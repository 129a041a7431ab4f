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
  /** Conditions of a search, which are two of: see `searchedPage`. */
  readonly search?: ((p: Parameters) => Search) | undefined;
  /** True where a plan made once per connection serves every value; otherwise each is planned with its own. */
  readonly plannedOnce?: boolean;
};

/** `hits`: a select of the keys (column `id`) that match. `match`: the same as a condition on one row of `from`. */
export type Search = { readonly hits: string; readonly key: string; readonly match: string };

/** Up to so many hits are fetched and sorted; more of them are so frequent that walking the index in order soon fills a page. */
const FEW_HITS = 2_000;

const SQL_TYPES: Readonly<Record<KeyForm, SqlType>> = { instant: 'timestamptz', day: 'date', uuid: 'uuid', int: 'int', text: 'text' };

/** Refusal `invalid` for a cursor of another list. `count` counts every row the list holds. */
export async function readPage<Row extends object, Item>(on: Queryable, list: List<Row, Item>, page: PageRequest): Promise<Page<Item>> {
  const p = parameters();
  const { keys, descending } = list.order;
  const after = page.cursor === undefined ? [] : [afterCursor(p, list, page.cursor)];
  const where = [...list.where(p), ...after];
  const direction = descending ? ' desc' : '';
  const inOrder = `order by ${keys.map(({ sql }) => sql + direction).join(', ')} limit ${page.pageSize + 1}`;
  const text = list.search
    ? searchedPage(list, list.search(p), where, inOrder)
    : `select ${list.columns} from ${list.from}${whereOf(where)} ${inOrder}`;
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

/**
 * PostgreSQL cannot know how many rows a search finds before it has looked, and either way is slow by a hundred times for the other's
 * case. So it looks first, and only one of the two branches runs; the statement is the same for every search, and planned once.
 * The alias `p` of both is the alias of the order's keys.
 */
function searchedPage<Row, Item>({ columns, from }: List<Row, Item>, search: Search, where: readonly string[], inOrder: string): string {
  const walked = whereOf([...where, search.match, 'not (select few from found)']);
  return `with hit as materialized (${search.hits} limit ${FEW_HITS + 1}),
    found as materialized (select count(*) <= ${FEW_HITS} as few from hit),
    fetched as materialized (select ${columns} from hit join ${from} on ${search.key} = hit.id${whereOf([...where, '(select few from found)'])})
    select p.* from ((select p.* from fetched p ${inOrder}) union all (select ${columns} from ${from}${walked} ${inOrder})) p ${inOrder}`;
}

function afterCursor<Row, Item>(p: Parameters, { scope, order }: List<Row, Item>, cursor: string): string {
  const forms = order.keys.map(({ form }) => form);
  const values = readCursor(scope, cursor, forms).map((value, i) => p.add(SQL_TYPES[forms[i] ?? 'text'], value));
  return `(${order.keys.map(({ sql }) => sql).join(', ')}) ${order.descending ? '<' : '>'} (${values.join(', ')})`;
}

async function countRows<Row, Item>(on: Queryable, list: List<Row, Item>): Promise<number> {
  const p = parameters();
  const [row] = await run<{ count: number }>(on, {
    text: `select count(*) as count from ${list.from}${whereOf([...list.where(p), ...(list.search ? [list.search(p).match] : [])])}`,
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
