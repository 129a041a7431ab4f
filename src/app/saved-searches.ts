// Searches of cases that somebody keeps under a name: their own, seen and removed by nobody else.
import { holdsPersonNumber } from '../domain/dossier/person-data.ts';
import { type Fault, Refusal } from '../domain/refusal.ts';
import { searchFault } from '../domain/search/query.ts';
import type { Actor } from '../domain/workflow/actor.ts';
import { unknownFaults } from './known-filters.ts';
import type { Changed, IdempotencyKey, Ports, ProposalFilter, Reply, Sort } from './ports.ts';

/** How many searches one may keep; one more is refused until one is removed. */
export const MOST_SEARCHES = 30;

/** What the list of cases is narrowed to and sorted by; what is not said is all. */
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
  /** The searches of a person or system, sorted by name. */
  readonly list: (subject: string) => Promise<readonly SavedSearch[]>;
  /** Refusals: `too-many-searches`; `invalid` where one of that name is there. */
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
 * Refusals: `invalid` with every fault, for words that cannot be searched for, for what nobody knows, and for a name
 * the actor has used; `too-many-searches`.
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
