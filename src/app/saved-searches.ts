// Named searches of cases. Only the owner sees and removes them.
import { holdsPersonNumber } from '../domain/dossier/person-data.ts';
import { type Fault, Refusal } from '../domain/refusal.ts';
import { searchFault } from '../domain/search/query.ts';
import type { Actor } from '../domain/workflow/actor.ts';
import { unknownFaults } from './known-filters.ts';
import type { Changed, IdempotencyKey, Ports, ProposalFilter, Reply, Sort } from './ports.ts';

/** Most searches per owner; one more is refused. */
export const MOST_SEARCHES = 30;

/** Filter and sort of the list of cases; an absent field does not filter. */
export type CaseSearch = Pick<ProposalFilter, 'q' | 'status' | 'framework' | 'cluster' | 'party' | 'body'> & {
  readonly mine?: boolean | undefined;
  readonly sort?: Sort | undefined;
};

/** `createdAt` UTC. */
export type SavedSearch = {
  readonly id: string;
  readonly name: string;
  readonly search: CaseSearch;
  readonly createdAt: string;
};

export type SearchStore = {
  /** The searches of an owner, sorted by name. */
  readonly list: (subject: string) => Promise<readonly SavedSearch[]>;
  /** Refusals: `too-many-searches`; `invalid` where the owner has a search of that name. */
  readonly save: (
    subject: string,
    saved: SavedSearch,
    key: IdempotencyKey | undefined,
    reply: Reply,
  ) => Promise<Changed>;
  /** Refusal: `not-found`, also for somebody else's. */
  readonly remove: (subject: string, id: string, key: IdempotencyKey | undefined, reply: Reply) => Promise<Changed>;
};

/** The actor's own, by name. */
export function listSavedSearches(ports: Ports, actor: Actor): Promise<readonly SavedSearch[]> {
  return ports.searches.list(actor.subject);
}

/**
 * Refusals: `invalid` with every fault: words that cannot be searched for, unknown ids, personal numbers, or a name the
 * actor has used; `too-many-searches`.
 */
export async function saveSearch(
  ports: Ports,
  asked: {
    readonly actor: Actor;
    readonly key?: IdempotencyKey | undefined;
    readonly present: (saved: SavedSearch) => Reply;
  },
  { name, search }: Pick<SavedSearch, 'name' | 'search'>,
): Promise<Changed> {
  const fault = search.q === undefined ? undefined : searchFault(search.q);
  const faults: Fault[] = [
    ...(holdsPersonNumber(name) ? [{ pointer: '/name', code: 'person-data' }] : []),
    ...(fault ? [{ pointer: '/search/q', code: fault }] : []),
    ...(holdsPersonNumber(search.q ?? '') ? [{ pointer: '/search/q', code: 'person-data' }] : []),
    ...(await unknownFaults(ports, search)).map((each) => ({ ...each, pointer: `/search${each.pointer}` })),
  ];
  if (faults.length > 0) throw new Refusal('invalid', { faults });
  const saved = { id: ports.newId(), name: name.trim(), search, createdAt: ports.clock().now };
  return ports.searches.save(asked.actor.subject, saved, asked.key, asked.present(saved));
}

/** Refusal: `not-found`, also for somebody else's. */
export function removeSavedSearch(
  ports: Ports,
  asked: { readonly actor: Actor; readonly key?: IdempotencyKey | undefined },
  id: string,
): Promise<Changed> {
  return ports.searches.remove(asked.actor.subject, id, asked.key, { status: 204, body: '' });
}
