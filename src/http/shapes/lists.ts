// Lists: page size, opaque cursor, sort and count in the query; items, links and the Link header in the answer.
import { z } from 'zod';
import { type Page, type PageRequest, SORTS } from '../../app/ports.ts';
import type { JsonText } from '../../lib/json-text.ts';
import { BASE_PATH } from '../api-version.ts';
import type { Answer, Call } from '../operation.ts';
import { Href, wholeNumber, yesOrNo } from './building-blocks.ts';

const DEFAULT_PAGE_SIZE = 25;
const LARGEST_PAGE = 100;

const pageSize = wholeNumber(1, LARGEST_PAGE)
  .default(DEFAULT_PAGE_SIZE)
  .meta({ description: `How many items a page holds at most; ${DEFAULT_PAGE_SIZE} where nothing is said.` });
const cursor = z
  .string()
  .min(1)
  .max(1000)
  .regex(/^[A-Za-z0-9_-]+$/)
  .optional()
  .meta({
    description:
      'Where the page begins: from the link `next` of the page before. It belongs to the same filter and sort.',
  });

/** The query of a list with a fixed order. */
export const PAGE_QUERY = { pageSize, cursor };
/** The query of a list that can be sorted and counted. */
export const SORTED_QUERY = {
  ...PAGE_QUERY,
  sort: z.enum(SORTS).optional().meta({
    description:
      'The order; a minus in front is descending. Most recently changed first where nothing is said. What changes while one pages would move past the reader in some orders: it comes behind the last page, as it is then, so that none is passed over and one may come twice.',
  }),
  count: yesOrNo()
    .optional()
    .meta({ description: 'Whether the answer says how many items there are in all pages together.' }),
};

/** Schema of one page: items, the links `self` and `next` (if there is more), and `count` if requested. */
export function pageShape(item: z.ZodType) {
  return z.strictObject({
    items: z.array(item).max(LARGEST_PAGE),
    links: z.strictObject({ self: Href, next: Href.optional() }),
    count: z.number().int().min(0).max(1_000_000_000).optional(),
  });
}

type PageQuery = PageRequest & { readonly cursor?: string | undefined };

/** The paging part of a query. */
export function pageOf({ pageSize, cursor, sort, count }: PageQuery): PageRequest {
  return { pageSize, cursor, sort, count };
}

/** Answers with a page of items, or of items as JSON text. `next` keeps every parameter but the cursor. */
export function pageAnswer<T extends object | JsonText<object>>(
  call: Pick<Call<unknown, unknown, unknown>, 'path' | 'search'>,
  page: Page<T>,
  about: Pick<Answer, 'language'> = {},
): Answer {
  const query = new URLSearchParams(call.search);
  const self = addressOf(call.path, query);
  const links: { self: string; next?: string } = { self };
  if (page.next !== null) {
    query.set('cursor', page.next);
    links.next = addressOf(call.path, query);
  }
  const items = page.items.map((item) => (typeof item === 'string' ? item : JSON.stringify(item)));
  const rest = JSON.stringify({ links, ...(page.count !== undefined && { count: page.count }) });
  const body = `{"items":[${items.join(',')}],${rest.slice(1)}`;
  return { ...about, status: 200, body, link: links.next === undefined ? undefined : `<${links.next}>; rel="next"` };
}

function addressOf(path: string, query: URLSearchParams): string {
  return query.size === 0 ? path : `${path}?${query}`;
}

/** A path below the base path. */
export function href(path: string): string {
  return `${BASE_PATH}${path}`;
}
