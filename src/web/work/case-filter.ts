// The filter and order of the list of cases, read from the names in its address.
import { type ProposalFilter, SORTS, type Sort } from '../../app/ports.ts';
import type { CaseSearch } from '../../app/saved-searches.ts';
import { PROPOSAL_STATUSES } from '../../domain/workflow/state.ts';

type CaseFilter = ProposalFilter & { readonly mine: boolean | undefined };

export function filterOf(asked: URLSearchParams): CaseFilter {
  const status = asked.get('status');
  return {
    q: asked.get('q')?.trim().slice(0, 200) || undefined,
    status: PROPOSAL_STATUSES.find((known) => known === status),
    party: asked.get('part') || undefined,
    body: asked.get('organ') || undefined,
    mine: asked.get('mine') === 'ja' || undefined,
    ...placeOf(asked),
  };
}

export function sortOf(asked: URLSearchParams): Sort | undefined {
  return SORTS.find((known) => known === asked.get('orden'));
}

/**
 * A cluster is given with its framework: `syddanmark-2022/fyn`. Older links have the id alone, which matches the
 * clusters of every framework.
 */
function placeOf(asked: URLSearchParams): Pick<ProposalFilter, 'cluster' | 'framework'> {
  const [cluster, framework] = (asked.get('klynge') ?? '').split('/', 2).reverse();
  return { cluster: cluster || undefined, framework: framework || asked.get('ramme') || undefined };
}

/** The address of a search, as read by `filterOf` and `sortOf`. */
export function askedOfSearch({ q, status, framework, cluster, party, body, mine, sort }: CaseSearch): URLSearchParams {
  const place = cluster && framework ? `${framework}/${cluster}` : cluster;
  const asked = { q, status, klynge: place, ramme: cluster ? undefined : framework, part: party, organ: body };
  const all = { ...asked, mine: mine ? 'ja' : undefined, orden: sort };
  return new URLSearchParams(Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
