// Reads one page of a list. It fetches one row more than the page size, to know whether there is a next page.
import { type AnyColumn, type SQL, sql } from 'drizzle-orm';
import type { Page, PageRequest } from '../app/ports.ts';
import { markOf, readCursor, writeCursor } from './cursor.ts';
import { feedMark, findChanged, type Moving, readMeanwhile } from './meanwhile.ts';
import { behind, type Order, sorted, sortKeys } from './order.ts';
import { planned, plannedOnce, type Queryable, run, type Statement } from './statement.ts';
import { whereOf, whole } from './tables.ts';

export type List<Row, Item> = {
  /** List, filter and sort: a cursor is valid only for the same scope. */
  readonly scope: object;
  /**
   * Qualified with `alias`. For a list with `search` or `find: 'gathered'`, leave out the sort keys: they are selected
   * separately.
   */
  readonly columns: SQL;
  readonly from: SQL;
  /** The table of the sort keys, as `from` calls it. */
  readonly alias: string;
  readonly order: Order<Row>;
  /** Conditions of the list. */
  readonly where: readonly SQL[];
  /**
   * The same conditions split in two: `along` can be met by one index that is in the list's order; `beside` filters
   * the rows read from it.
   */
  readonly walk?: { readonly along: readonly SQL[]; readonly beside: readonly SQL[] };
  /**
   * How rows are found when the walk along the index did not fill the page, or when the list has no `walk`. Default:
   * `planned`, which PostgreSQL plans at each execution.
   */
  readonly find?: 'planned-once' | 'planned' | 'gathered';
  /**
   * For an order in which a row moves when it changes: how to find the rows that changed while the reader was paging.
   */
  readonly moving?: Moving<Row> | undefined;
  readonly toItem: (row: Row) => Item;
  /** The search condition in two forms: see `Search`. */
  readonly search?: Search | undefined;
};

/** `hits`: a select of the keys (column `id`) that match. `match`: the same condition on one row of `from`. */
export type Search = { readonly hits: SQL; readonly key: AnyColumn; readonly match: SQL };

/** Up to this many hits are all fetched and sorted. */
const FEW_HITS = 400;
/** Up to this many hits are kept in memory and matched while walking the index in sort order. */
const HITS = 4_000;
/**
 * At most this many index rows are walked per hit. That takes about as long as fetching the hits: the walk does not
 * read the cases themselves.
 */
const LISTED_PER_HIT = 25;
/**
 * For a word with more hits than `HITS`: at most this many index rows are matched one by one before all hits are
 * fetched.
 */
const WALKED_FOR_WORDS = 4_000;
/** The first part of that walk. The rest follows only if the matches so far suggest that it fills the page. */
const FIRST_WALKED = 500;

/** `walk` reads at most this many index rows. If they do not fill the page, `find` or the search takes over. */
const WALKED = 2_000;

/** The page size, and the sort keys of the row the page starts after. */
type Placed = { readonly pageSize: number; readonly place: readonly string[] | undefined };

/**
 * `count` counts all rows of the list. If the list has `moving`, rows that changed since the first page come again
 * after the last page, in their present form, so none is missed.
 * Refusal `invalid` for a cursor of another list.
 */
export async function readPage<Row extends object, Item>(
  on: Queryable,
  list: List<Row, Item>,
  page: PageRequest,
): Promise<Page<Item>> {
  const [found, count] = await Promise.all([findPage(on, list, page), page.count ? countRows(on, list) : undefined]);
  return { items: found.rows.map(list.toItem), next: found.next, ...(count !== undefined && { count }) };
}

type Found<Row> = { readonly rows: readonly Row[]; readonly next: string | null };

async function findPage<Row extends object, Item>(
  on: Queryable,
  list: List<Row, Item>,
  { cursor, pageSize }: PageRequest,
): Promise<Found<Row>> {
  const { order, moving } = list;
  const mark = markOf(list.scope);
  const forms = order.keys.map(({ form }) => form);
  if (!moving) {
    const place = cursor === undefined ? undefined : readCursor(mark, cursor, forms);
    return cut(await findRows(on, list, { pageSize, place }), pageSize, (last) => writeCursor(mark, order.of(last)));
  }
  const changed = { ...list, where: [...list.where, ...(list.search ? [list.search.match] : [])], moving };
  const late = readMeanwhile(mark, cursor);
  if (late) return findChanged(on, changed, late, { most: pageSize, mark, shown: [] });
  const [since, ...place] = cursor === undefined ? [] : readCursor(mark, cursor, ['feed', ...forms]);
  if (since === undefined) {
    const columns = sql`${list.columns}, ${feedMark} as "feedMark"`;
    const rows = (await findRows(on, { ...list, columns }, { pageSize, place: undefined })) as (Row & Marked)[];
    const found = cut(rows, pageSize, (last) => writeCursor(mark, [last.feedMark, ...order.of(last)]));
    return { ...found, rows: found.rows.map(({ feedMark: _, ...row }) => row as unknown as Row) };
  }
  const rows = await findRows(on, list, { pageSize, place });
  if (rows.length > pageSize) return cut(rows, pageSize, (last) => writeCursor(mark, [since, ...order.of(last)]));
  const shown = rows.map((row) => order.of(row).at(-1) ?? '');
  const rest = await findChanged(
    on,
    changed,
    { since, place: undefined },
    { most: pageSize - rows.length, mark, shown },
  );
  return { rows: [...rows, ...rest.rows], next: rest.next };
}

/** A row of the first page carries the feed mark of its snapshot. */
type Marked = { readonly feedMark: string };

function cut<Row>(rows: readonly Row[], pageSize: number, cursorAt: (last: Row) => string): Found<Row> {
  const shown = rows.slice(0, pageSize);
  const last = rows.length > pageSize ? shown.at(-1) : undefined;
  return { rows: shown, next: last === undefined ? null : cursorAt(last) };
}

async function findRows<Row extends object, Item>(on: Queryable, list: List<Row, Item>, page: Placed): Promise<Row[]> {
  if (list.walk) {
    const walked = await run<Row>(on, walk(list, list.walk, page));
    if (walked.length > page.pageSize) return walked;
  }
  return list.search ? searchRows(on, list, list.search, page) : run<Row>(on, find(list, page));
}

/**
 * Most searches have few hits. This statement is a fifth of the size of `searchMany`, so PostgreSQL starts it faster.
 */
async function searchRows<Row extends object, Item>(
  on: Queryable,
  list: List<Row, Item>,
  search: Search,
  page: Placed,
): Promise<Row[]> {
  const [first, ...others] = await run<Row & { readonly few: boolean; readonly met: boolean | null }>(
    on,
    searchFew(list, search, page),
  );
  if (!first?.few) return run<Row>(on, searchMany(list, search, page));
  return first.met ? [first, ...others] : [];
}

/**
 * Fetches and sorts all hits, if there are at most `FEW_HITS`. Always returns at least one row: a single row with
 * `met` null if there are no rows to show or, with `few` false, if there are too many hits.
 */
function searchFew<Row, Item>(list: List<Row, Item>, searched: Search, page: Placed): Statement {
  const { columns, from, order } = list;
  const name = sql.identifier(list.alias);
  const { hits, key } = searched;
  const shown = [...list.where, ...behind(order, page.place), sql`(select few from found)`];
  const rows = sql`select true as met, ${columns}, ${sortKeys(order)} from hit join ${from} on ${key} = hit.id${whereOf(shown)} order by ${sorted(order)} limit ${whole(page.pageSize + 1)}`;
  const text = sql`with hit as materialized (${hits} limit ${whole(FEW_HITS + 1)}),
    found as materialized (select count(*) <= ${whole(FEW_HITS)} as few from hit)
    select few, met, ${columns} from found left join (${rows}) ${name} on true order by ${sorted(order)}`;
  return plannedOnce(text);
}

/**
 * For searches with many hits. PostgreSQL cannot estimate how many rows a search finds, and a plan that suits few hits
 * is a hundred times too slow for many, and the reverse. So the statement counts first. Up to `HITS` hits: it walks
 * the index in sort order and matches against the hits in memory (`listed`). More hits: it matches the first rows of
 * the index one by one (`near`, `far`). If that does not fill the page (the word is rare among those rows), it fetches
 * and sorts all hits (`fetched`). The text is the same for every search, so it is planned once per connection. Every
 * branch uses the alias of the order's keys.
 */
function searchMany<Row, Item>(list: List<Row, Item>, searched: Search, page: Placed): Statement {
  const { columns, from, order } = list;
  const name = sql.identifier(list.alias);
  const { hits, key, match } = searched;
  const where = list.where;
  const place = behind(order, page.place);
  const end = sql`order by ${sorted(order)} limit ${whole(page.pageSize + 1)}`;
  /**
   * Walks the index: skips `skip` rows, reads at most `most`, keeps those that match and joins their cases. `wanted`
   * false: no row.
   */
  const walked = (wanted: SQL, skip: number, most: SQL, matching: SQL) => {
    const along = sql`select ${sortKeys(order)} from ${from}${whereOf([...place, wanted])} order by ${sorted(order)} offset ${whole(skip)} limit ${most}`;
    const met = sql`select ${name}.* from (${along}) ${name} where ${matching}`;
    return sql`select ${columns}, ${sortKeys(order)} from (${met}) met join ${from} on ${key} = met.id${whereOf(where)} order by ${sorted(order, 'met')} limit ${whole(page.pageSize + 1)}`;
  };
  // "is true" makes PostgreSQL probe a hash table of the hits for each row, instead of planning a join.
  const isHit = sql`(${key} in (select id from hit)) is true`;
  const hopeful = Math.ceil(((page.pageSize + 1) * FIRST_WALKED) / WALKED_FOR_WORDS);
  const text = sql`with hit as materialized (${hits} limit ${whole(HITS + 1)}),
    found as materialized (select count(*) <= ${whole(HITS)} as known from hit),
    listed as materialized (${walked(sql`(select known from found)`, 0, sql`(select ${whole(LISTED_PER_HIT)} * count(*) from hit)`, isHit)}),
    near as materialized (${walked(sql`(select not known from found)`, 0, whole(FIRST_WALKED), match)}),
    hope as materialized (select count(*) between ${whole(hopeful)} and ${whole(page.pageSize)} as further from near),
    far as materialized (${walked(sql`(select further from hope)`, FIRST_WALKED, whole(WALKED_FOR_WORDS - FIRST_WALKED), match)}),
    walked as materialized (select * from listed union all select * from near union all select * from far),
    rest as materialized (select (select count(*) from walked) <= ${whole(page.pageSize)} as wanted, known from found),
    every as (select id from hit where (select known from rest) union all select id from (${hits}) h where (select wanted and not known from rest)),
    fetched as materialized (select ${sortKeys(order)} from every join ${from} on ${key} = every.id${whereOf([...where, ...place, sql`(select wanted from rest)`])}),
    first as materialized (select ${key} from fetched ${name} ${end})
    select ${columns} from ((select ${columns}, ${sortKeys(order)} from first join ${from} on ${key} = first.id)
      union all (select * from walked where not (select wanted from rest))) ${name} ${end}`;
  return plannedOnce(text);
}

/**
 * Walks the index in the list's order, at most `WALKED` rows. One plan serves every value. If few of these rows pass
 * `beside`, the page is not filled and `find` is run.
 */
function walk<Row, Item>(
  list: List<Row, Item>,
  { along, beside }: NonNullable<List<Row, Item>['walk']>,
  page: Placed,
): Statement {
  const { columns, from, order } = list;
  const name = sql.identifier(list.alias);
  // Do not repeat conditions: PostgreSQL would then estimate fewer rows and not keep the generic plan.
  const inside = sql`select * from ${from}${whereOf([...along, ...behind(order, page.place)])} order by ${sorted(order)} limit ${whole(WALKED)}`;
  const text = sql`select ${columns} from (${inside}) ${name}${whereOf(beside)} order by ${sorted(order)} limit ${whole(page.pageSize + 1)}`;
  return plannedOnce(text);
}

/**
 * `gathered` collects all rows first and sorts them afterwards. The planner then cannot bet on filling the page early
 * by walking some index.
 */
function find<Row, Item>(list: List<Row, Item>, page: Placed): Statement {
  const { columns, from, order } = list;
  const name = sql.identifier(list.alias);
  const which = sql`from ${from}${whereOf([...list.where, ...behind(order, page.place)])}`;
  const end = sql`order by ${sorted(order)} limit ${whole(page.pageSize + 1)}`;
  if (list.find === 'gathered') {
    const gathered = sql`select ${columns}, ${sortKeys(order)} ${which}`;
    return planned(sql`with ${name} as materialized (${gathered}) select ${columns} from ${name} ${end}`);
  }
  const rows = sql`select ${columns} ${which}`;
  return (list.find === 'planned-once' ? plannedOnce : planned)(sql`${rows} ${end}`);
}

async function countRows<Row, Item>(on: Queryable, { from, where, search }: List<Row, Item>): Promise<number> {
  const all = [...where, ...(search ? [search.match] : [])];
  const [row] = await run<{ count: number }>(on, planned(sql`select count(*) as count from ${from}${whereOf(all)}`));
  return row?.count ?? 0;
}
