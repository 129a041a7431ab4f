// The list of cases: filtered, searched in Danish, sorted, page
// by page after a cursor, and only what the reader may see.
import { type SQL, sql } from 'drizzle-orm';
import type { OwnScopes } from '../../app/own-scopes.ts';
import {
  type ListFilter,
  type Page,
  type PageRequest,
  type ProposalFilter,
  type ProposalItem,
  SORTS,
  type Sort,
} from '../../app/ports.ts';
import { queryOf } from '../../domain/search/query.ts';
import type { Sight } from '../../domain/workflow/visibility.ts';
import { type JsonText, readText } from '../../lib/json-text.ts';
import type { Moving } from '../meanwhile.ts';
import type { Order } from '../order.ts';
import { type List, readPage, type Search } from '../pages.ts';
import { proposal, proposalSearch } from '../schema.ts';
import { ofCluster, seenBy } from '../sight.ts';
import { NO_DAY, type Queryable } from '../statement.ts';
import { columnsOf, e, p, textArray, words } from '../tables.ts';

/** The case as lists show it, kept as JSON text by the database itself. */
type ItemRow = { readonly listed: JsonText<ProposalItem> };

const ID = { column: p.id, form: 'uuid' } as const;
const UPDATED = order({ column: p.updatedAt, form: 'instant' }, ({ updatedAt }) => updatedAt);
const CREATED = order({ column: p.createdAt, form: 'instant' }, ({ createdAt }) => createdAt);

/** Each has its index in schema.ts. Without a day a case comes last. */
const ORDERS: Readonly<Record<Sort, Order<ItemRow>>> = {
  '-updatedAt': { ...UPDATED, descending: true },
  updatedAt: UPDATED,
  '-createdAt': { ...CREATED, descending: true },
  createdAt: CREATED,
  title: order({ column: p.title, collate: 'da-x-icu', form: 'text' }, ({ title }) => title),
  stageDue: order({ column: p.stageDue, form: 'day' }, ({ stageDue }) => stageDue ?? NO_DAY),
};

/** Here cases stand still, or move ahead of the reader. */
const STEADY: readonly Sort[] = ['updatedAt', 'createdAt', '-createdAt'];
const MOVING: Moving<ItemRow> = {
  row: p.id,
  at: p.updatedAt,
  event: e.proposalId,
  of: ({ listed }) => {
    const { updatedAt, id } = readText(listed);
    return [updatedAt, id];
  },
};

function order(key: Order<ItemRow>['keys'][number], of: (item: ProposalItem) => string): Order<ItemRow> {
  const keysOf = ({ listed }: ItemRow) => {
    const read = readText(listed);
    return [of(read), read.id];
  };
  return { keys: [key, ID], of: keysOf, descending: false };
}

const WHOLE_KLE = '29.18.00'.length;

const FILTERS: Readonly<Record<Exclude<keyof ProposalFilter, 'q'>, (value: string) => SQL>> = {
  framework: (value) => sql`${p.frameworkId} = ${value}::text`,
  cluster: ofCluster,
  status: (value) => sql`${p.status} = ${value}::text`,
  stage: (value) => sql`${p.stage} = ${value}::text and ${p.stageDue} < '${sql.raw(NO_DAY)}'`, // the day has an index
  party: (value) => sql`${p.parties} @> ${textArray([value])}`,
  body: (value) =>
    sql`(${p.waitingBody} = ${value}::text or ${p.otherBodies} @> ${textArray([value])} and ${p.otherBodies} <> '{}')`,
  // A whole number, or those of the group it begins (29.18): `^@` reads no
  // wildcards in what the caller wrote. Byte by byte is how the index is.
  kle: (value) => sql`${p.kle} collate "C" ${sql.raw(value.length === WHOLE_KLE ? '=' : '^@')} ${value}::text`,
  externalId: (value) => sql`${p.externalIds} @> ${textArray([value])} and ${p.externalIds} <> '{}'`,
  updatedSince: (value) => sql`${p.updatedAt} >= ${value}::timestamptz`,
};

/** Of one of the clusters, naming one of the parties, waiting for one of the bodies, or under one of the frameworks. */
function isOwn({ clusters, parties, bodies, frameworks }: OwnScopes): SQL {
  return sql`(${p.cluster} = any(${textArray(clusters)}) or ${p.otherClusters} && ${textArray(clusters)}
    or ${p.parties} && ${textArray(parties)} or ${p.waitingBody} = any(${textArray(bodies)})
    or ${p.otherBodies} && ${textArray(bodies)} or ${p.frameworkId} = any(${textArray(frameworks)}))`;
}

/** By the index of words. Of a text without words nothing is found: whoever asks was told so before. */
function search(q: string): Search {
  const asked = queryOf(q);
  const query = sql`${'query' in asked ? asked.query : ''}::tsquery`;
  return {
    hits: sql`select ${words.proposalId} as id from ${proposalSearch} s where ${words.words} @@ ${query}`,
    key: p.id,
    // Not `exists`: that PostgreSQL would turn into a join, and fetch every hit after all.
    match: sql`(select ${words.words} from ${proposalSearch} s where ${words.proposalId} = ${p.id}) @@ ${query}`,
  };
}

/** Filters with an index that also holds the order by time of change; the first that is given leads the way. */
const LEADING = ['kle', 'status', 'framework'] as const;

/** Refusal `invalid` for a cursor of another filter or sort. */
export async function readList(
  on: Queryable,
  sight: Sight,
  filter: ListFilter,
  page: PageRequest,
): Promise<Page<JsonText<ProposalItem>>> {
  const sort = SORTS.find((known) => known === page.sort) ?? '-updatedAt';
  const { q, mine, ...filters } = filter;
  const visible = [...seenBy(sight), ...(mine ? [isOwn(mine)] : [])];
  const given = Object.entries(filters).filter(
    (entry): entry is [keyof typeof FILTERS, string] => entry[1] !== undefined,
  );
  const conditions = (of: (name: string) => boolean = () => true) =>
    given.filter(([name]) => of(name)).map(([name, value]) => FILTERS[name](value));
  const list: List<ItemRow, JsonText<ProposalItem>> = {
    scope: ['proposals', sort, { ...Object.fromEntries(given), ...(q !== undefined && { q }), ...(mine && { mine }) }],
    columns: columnsOf({ listed: p.listed }),
    from: sql`${proposal} p`,
    alias: 'p',
    order: ORDERS[sort],
    moving: STEADY.includes(sort) ? undefined : MOVING,
    where: [...conditions(), ...visible],
    toItem: ({ listed }) => listed,
  };
  if (q !== undefined) return readPage(on, { ...list, search: search(q) }, page);
  if (filter.externalId !== undefined) return readPage(on, { ...list, find: 'gathered' }, page);
  // Several bodies may be asked at once: no index holds all that wait for one in the order of the day.
  if (filter.body !== undefined && sort === 'stageDue') return readPage(on, { ...list, find: 'gathered' }, page);
  const leads = leadingFilter(filter, sort);
  const walk = {
    along: conditions((name) => name === leads),
    beside: [...conditions((name) => name !== leads), ...visible],
  };
  return readPage(on, { ...list, find: 'gathered', walk }, page);
}

function leadingFilter(filter: ProposalFilter, sort: Sort): string | undefined {
  if (sort !== '-updatedAt' && sort !== 'updatedAt') return undefined;
  const along = { ...filter, kle: filter.kle?.length === WHOLE_KLE ? filter.kle : undefined };
  return LEADING.find((name) => along[name] !== undefined);
}
