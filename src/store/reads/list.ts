// The list of cases: filtered, searched in Danish, sorted, page by page after a cursor, and only what the reader may see.
import { type Page, type PageRequest, type ProposalFilter, type ProposalItem, SORTS, type Sort } from '../../app/ports.ts';
import type { Sight } from '../../domain/workflow/visibility.ts';
import { type JsonText, readText } from '../../lib/json-text.ts';
import { type List, type Order, readPage, type Search } from '../pages.ts';
import { seenBy } from '../sight.ts';
import { NO_DAY, type Parameters, type Queryable } from '../statement.ts';

/** The case as lists show it, kept as JSON text by the database itself. */
type ItemRow = { readonly item: JsonText<ProposalItem> };

const ID = { sql: 'p.id', form: 'uuid' } as const;
const UPDATED = order({ sql: 'p.updated_at', form: 'instant' }, ({ updatedAt }) => updatedAt);
const CREATED = order({ sql: 'p.created_at', form: 'instant' }, ({ createdAt }) => createdAt);

/** Each has its index in schema.ts. Without a day a case comes last. */
const ORDERS: Readonly<Record<Sort, Order<ItemRow>>> = {
  '-updatedAt': { ...UPDATED, descending: true },
  updatedAt: UPDATED,
  '-createdAt': { ...CREATED, descending: true },
  createdAt: CREATED,
  title: order({ sql: 'p.title collate "da-x-icu"', form: 'text' }, ({ title }) => title),
  stageDue: order({ sql: 'p.stage_due', form: 'day' }, ({ stageDue }) => stageDue ?? NO_DAY),
};

function order(key: Order<ItemRow>['keys'][number], of: (item: ProposalItem) => string): Order<ItemRow> {
  const keysOf = ({ item }: ItemRow) => {
    const read = readText(item);
    return [of(read), read.id];
  };
  return { keys: [key, ID], of: keysOf, descending: false };
}

const WHOLE_KLE = '29.18.00'.length;

const FILTERS: Readonly<Record<Exclude<keyof ProposalFilter, 'q'>, (p: Parameters, value: string) => string>> = {
  framework: (p, value) => `p.framework_id = ${p.add('text', value)}`,
  cluster: (p, value) => `p.cluster = ${p.add('text', value)}`,
  status: (p, value) => `p.status = ${p.add('text', value)}`,
  stage: (p, value) => `p.stage = ${p.add('text', value)} and p.stage_due < '${NO_DAY}'`, // the day has an index
  party: (p, value) => `p.parties @> ${p.add('text[]', [value])}`,
  body: (p, value) => `p.waiting_body = ${p.add('text', value)}`,
  // A whole number, or those of the group it begins (29.18): `^@` reads no wildcards in what the caller wrote. Byte by byte is how the index is.
  kle: (p, value) => `p.kle collate "C" ${value.length === WHOLE_KLE ? '=' : '^@'} ${p.add('text', value)}`,
  externalId: (p, value) => `p.external_ids @> ${p.add('text[]', [value])} and p.external_ids <> '{}'`,
  updatedSince: (p, value) => `p.updated_at >= ${p.add('timestamptz', value)}`,
};

/** Danish words, by the index of words. */
function search(p: Parameters, q: string): Search {
  const query = `websearch_to_tsquery('danish', ${p.add('text', q)})`;
  return {
    hits: `select s.proposal_id as id from proposal_search s where s.words @@ ${query}`,
    key: 'p.id',
    // Not `exists`: that PostgreSQL would turn into a join, and fetch every hit after all.
    match: `(select s.words from proposal_search s where s.proposal_id = p.id) @@ ${query}`,
  };
}

/** Filters with an index that also holds the order by time of change; the first that is given leads the way. */
const LEADING = ['kle', 'cluster', 'status', 'framework'] as const;

/** Refusal `invalid` for a cursor of another filter or sort. */
export async function readList(
  on: Queryable,
  sight: Sight,
  filter: ProposalFilter,
  page: PageRequest,
): Promise<Page<JsonText<ProposalItem>>> {
  const sort = SORTS.find((known) => known === page.sort) ?? '-updatedAt';
  const { q, ...filters } = filter;
  const given = Object.entries(filters).filter((entry): entry is [keyof typeof FILTERS, string] => entry[1] !== undefined);
  const conditions = (p: Parameters, of: (name: string) => boolean = () => true) =>
    given.filter(([name]) => of(name)).map(([name, value]) => FILTERS[name](p, value));
  const list: List<ItemRow, JsonText<ProposalItem>> = {
    scope: ['proposals', sort, { ...Object.fromEntries(given), ...(q !== undefined && { q }) }],
    columns: 'p.item',
    from: 'proposal p',
    order: ORDERS[sort],
    where: (p) => [...conditions(p), ...seenBy(p, sight)],
    toItem: ({ item }) => item,
  };
  if (q !== undefined) return readPage(on, { ...list, search: (p) => search(p, q) }, page);
  if (filter.externalId !== undefined) return readPage(on, { ...list, find: 'gathered' }, page);
  const leads = leadingFilter(filter, sort);
  const walk = (p: Parameters) => ({
    along: conditions(p, (name) => name === leads),
    beside: [...conditions(p, (name) => name !== leads), ...seenBy(p, sight)],
  });
  return readPage(on, { ...list, find: 'gathered', walk }, page);
}

function leadingFilter(filter: ProposalFilter, sort: Sort): string | undefined {
  if (sort === 'stageDue') return 'body';
  if (sort !== '-updatedAt' && sort !== 'updatedAt') return undefined;
  const along = { ...filter, kle: filter.kle?.length === WHOLE_KLE ? filter.kle : undefined };
  return LEADING.find((name) => along[name] !== undefined);
}
