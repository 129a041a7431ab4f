// `opgavebro list`: cases, one per line, with the filters of GET /v1/proposals.
import { type components, everyItem } from '../index.ts';
import { type Asked, FLAG, filtersOf, Misused, type Options, TEXT } from './asked.ts';

/** The filters of the API as command-line options. */
export const FILTERS: Options = {
  ...{ framework: TEXT, cluster: TEXT, status: TEXT, stage: TEXT, party: TEXT, body: TEXT, kle: TEXT, q: TEXT },
  ...{ sort: TEXT, 'updated-since': TEXT, 'external-id': TEXT, mine: FLAG },
};
export const OPTIONS: Options = { ...FILTERS, limit: TEXT };

type Item = components['schemas']['ProposalItem'];

/** The id is first and the title last, so that other programs can cut the line. */
function lineOf({ id, status, stage, waitingBody, cluster, title }: Item): string {
  return [id, status, stage ?? '-', waitingBody ?? '-', cluster, title].join('\t');
}

export async function list(asked: Asked, print: (line: string) => void): Promise<void> {
  const limit = limitOf(asked);
  const filters = filtersOf(asked, FILTERS);
  const pageSize = Math.min(limit, 100);
  let count = 0;
  const items = everyItem((cursor) =>
    asked.client.GET('/proposals', { params: { query: { pageSize, ...filters, ...cursor } } }),
  );
  for await (const item of items) {
    print(asked.given.json ? JSON.stringify(item) : lineOf(item));
    if (++count >= limit) return;
  }
}

function limitOf({ given: { limit }, say }: Asked): number {
  if (limit === undefined) return Number.POSITIVE_INFINITY;
  if (!/^[1-9]\d{0,8}$/.test(String(limit))) throw new Misused(say('badLimit', { given: String(limit) }));
  return Number(limit);
}
