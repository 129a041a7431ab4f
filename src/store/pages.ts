// A page of a list: one row more than asked for tells whether there is a next page.
import { type AnyColumn, type SQL, sql } from 'drizzle-orm';
import type { Page, PageRequest } from '../app/ports.ts';
import { markOf, readCursor, writeCursor } from './cursor.ts';
import { feedMark, findChanged, type Moving, readMeanwhile } from './meanwhile.ts';
import { behind, type Order, sorted, sortKeys } from './order.ts';
import { planned, plannedOnce, type Queryable, run, type Statement } from './statement.ts';
import { whereOf, whole } from './tables.ts';

export type List<Row, Item> = {
  /** What a cursor is bound to. */
  readonly scope: object;
  /** Under their alias. Of a list that is searched or gathered: none of them a sort key, which are fetched beside. */
  readonly columns: SQL;
  readonly from: SQL;
  /** The table of the sort keys, as `from` calls it. */
  readonly alias: string;
  readonly order: Order<Row>;
  /** Conditions of the list. */
  readonly where: readonly SQL[];
  /**
   * The same conditions in two: those that lead along one index in
   * the list's order, and those looked at row by row on the way.
   */
  readonly walk?: { readonly along: readonly SQL[]; readonly beside: readonly SQL[] };
  /**
   * How rows are found where walking along the index did not fill the
   * page, or there is no such way; `planned` each time by default.
   */
  readonly find?: 'planned-once' | 'planned' | 'gathered';
  /** Of an order in which rows move when they change: how those that did while somebody pages are found. */
  readonly moving?: Moving<Row> | undefined;
  readonly toItem: (row: Row) => Item;
  /** Conditions of a search, which are two of: see `search`. */
  readonly search?: Search | undefined;
};

/** `hits`: a select of the keys (column `id`) that match. `match`: the same as a condition on one row of `from`. */
export type Search = { readonly hits: SQL; readonly key: AnyColumn; readonly match: SQL };

/** Up to so many hits are fetched and sorted. */
const FEW_HITS = 400;
/** Up to so many are remembered, and met again along the index in order, */
const HITS = 4_000;
/**
 * for so many rows of the index to a hit, which takes as long as
 * to fetch them: the cases themselves are not read on the way.
 */
const LISTED_PER_HIT = 25;
/** For a word that more have, the words of so many rows are looked through before all that have it are fetched; */
const WALKED_FOR_WORDS = 4_000;
/** but only so many where these have too few of it to hope for a page. */
const FIRST_WALKED = 500;

/** So many rows are walked along an index at most, before the rows are gathered by whatever index finds them. */
const WALKED = 2_000;

/** The page that is asked for, and the sort keys of the row it comes behind. */
type Placed = { readonly pageSize: number; readonly place: readonly string[] | undefined };

/**
 * Refusal `invalid` for a cursor of another list. `count` counts every row the list holds. Where rows move as they
 * change, those that changed since the first page come after the last, as they are then: none is passed over.
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

/** Of the first page. */
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
 * Most searches find little: they are answered by a statement a fifth
 * as large, of which PostgreSQL makes less ado before it begins.
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
 * Few hits are fetched and sorted. One row without `met` where there are
 * none that may be shown, or, `few` being false, more hits than few.
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
 * PostgreSQL cannot know how many rows a search finds before it has looked, and each way is slow by a
 * hundred times for another's case. So it looks first: some thousand hits are soon met along the index
 * in order; of more the words of the newest are looked through. Where these ways do not fill the page
 * (hardly one of the newest has the word) all hits are fetched after all. The statement is the same
 * for every search, and planned once. The alias `p` of all branches is the alias of the order's keys.
 */
function searchMany<Row, Item>(list: List<Row, Item>, searched: Search, page: Placed): Statement {
  const { columns, from, order } = list;
  const name = sql.identifier(list.alias);
  const { hits, key, match } = searched;
  const where = list.where;
  const place = behind(order, page.place);
  const end = sql`order by ${sorted(order)} limit ${whole(page.pageSize + 1)}`;
  /** Along the index, from one row of it to another where it is wanted: those that match, with their cases. */
  const walked = (wanted: SQL, skip: number, most: SQL, matching: SQL) => {
    const along = sql`select ${sortKeys(order)} from ${from}${whereOf([...place, wanted])} order by ${sorted(order)} offset ${whole(skip)} limit ${most}`;
    const met = sql`select ${name}.* from (${along}) ${name} where ${matching}`;
    return sql`select ${columns}, ${sortKeys(order)} from (${met}) met join ${from} on ${key} = met.id${whereOf(where)} order by ${sorted(order, 'met')} limit ${whole(page.pageSize + 1)}`;
  };
  // "is true" keeps it a question to a table of hits in memory, asked row by row.
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
 * One plan serves every value: along the index, at most so far. Who sees little of what lies there is served by `find`.
 */
function walk<Row, Item>(
  list: List<Row, Item>,
  { along, beside }: NonNullable<List<Row, Item>['walk']>,
  page: Placed,
): Statement {
  const { columns, from, order } = list;
  const name = sql.identifier(list.alias);
  // No condition twice: PostgreSQL would hope for fewer rows, and plan anew each time.
  const inside = sql`select * from ${from}${whereOf([...along, ...behind(order, page.place)])} order by ${sorted(order)} limit ${whole(WALKED)}`;
  const text = sql`select ${columns} from (${inside}) ${name}${whereOf(beside)} order by ${sorted(order)} limit ${whole(page.pageSize + 1)}`;
  return plannedOnce(text);
}

/**
 * Gathered: all rows first, then the order, so that the planner does not hope to meet enough of them along some index.
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
