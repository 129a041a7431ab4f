// `opgavebro list`: cases, one on each line, with the filters of GET /v1/proposals.
import { type components, everyItem } from '../index.ts';
import { type Asked, filtersOf, type Names } from './asked.ts';

const FILTERS: Names = {
  ...{ framework: '', cluster: '', status: '', stage: '', party: '', body: '', kle: '', q: '', sort: '' },
  ...{ 'updated-since': '', 'external-id': '', mine: true },
};
export const OPTIONS: Names = { ...FILTERS, limit: '' };

type Item = components['schemas']['ProposalItem'];

/** Ids stand first and titles last, so that a line can be cut by other programs. */
function lineOf({ id, status, stage, waitingBody, cluster, title }: Item): string {
  return [id, status, stage ?? '-', waitingBody ?? '-', cluster, title].join('\t');
}

export async function list(asked: Asked, print: (line: string) => void): Promise<void> {
  const limit = Number(asked.given.limit ?? Number.POSITIVE_INFINITY);
  const filters = filtersOf(asked, FILTERS);
  const pageSize = Math.min(Math.max(1, limit), 100);
  let count = 0;
  const items = everyItem((cursor) =>
    asked.client.GET('/proposals', { params: { query: { pageSize, ...filters, ...cursor } } }),
  );
  for await (const item of items) {
    if (count++ >= limit) return;
    print(asked.given.json ? JSON.stringify(item) : lineOf(item));
  }
}
