// GET and POST /v1/saved-searches · DELETE /v1/saved-searches/{id}
import { z } from 'zod';
import {
  listSavedSearches,
  MOST_SEARCHES,
  removeSavedSearch,
  type SavedSearch,
  saveSearch,
} from '../../../app/saved-searches.ts';
import { changedAnswer, contentAnswer } from '../../answers.ts';
import { type Operation, operation } from '../../operation.ts';
import { idParam } from '../../shapes/building-blocks.ts';
import { NewSearchShape, presentSearch, SavedSearchShape } from '../../shapes/saved-searches.ts';

const SAMPLE: SavedSearch = {
  id: '0199c0de-0000-7000-8000-000000000041',
  name: 'Catheters that wait for us',
  search: { q: 'catheter', body: 'fyn-political', sort: 'stageDue' },
  createdAt: '2026-11-22T09:08:07.060Z',
};

const listRoute = operation({
  operationId: 'listSavedSearches',
  method: 'GET',
  path: '/saved-searches',
  tag: 'Proposals',
  summary: 'List saved searches',
  description: `The searches that the caller keeps, by name; nobody else sees them. At most ${MOST_SEARCHES}.`,
  scope: 'proposals:read',
  conditional: true,
  success: {
    status: 200,
    description: 'Every saved search of the caller.',
    schema: z.strictObject({ items: z.array(SavedSearchShape).max(MOST_SEARCHES) }),
    example: () => ({ items: [presentSearch(SAMPLE)] }),
    headers: ['ETag'],
  },
  handle: async (call) =>
    contentAnswer(call, { items: (await listSavedSearches(call.ports, call.actor)).map(presentSearch) }),
});

const saveRoute = operation({
  operationId: 'saveSearch',
  method: 'POST',
  path: '/saved-searches',
  tag: 'Proposals',
  summary: 'Save a search',
  description: `Keeps a search of cases under a name, for the caller alone, at most ${MOST_SEARCHES}. The search is what the list of cases is narrowed to and sorted by; the link \`proposals\` is that list, always within what the caller may see then.`,
  scope: 'proposals:read',
  body: NewSearchShape,
  bodyExample: () => ({ name: SAMPLE.name, search: SAMPLE.search }),
  idempotency: 'required',
  success: {
    status: 201,
    description: 'The search as it was saved.',
    schema: SavedSearchShape,
    example: () => presentSearch(SAMPLE),
  },
  refusals: ['too-many-searches'],
  handle: async ({ ports, actor, key, body }) => {
    const present = (saved: SavedSearch) => ({ status: 201, body: JSON.stringify(presentSearch(saved)) });
    return changedAnswer(await saveSearch(ports, { actor, key, present }, body));
  },
});

const removeRoute = operation({
  operationId: 'removeSavedSearch',
  method: 'DELETE',
  path: '/saved-searches/{id}',
  tag: 'Proposals',
  summary: 'Remove a saved search',
  description: 'Removes one of the caller’s own saved searches.',
  scope: 'proposals:read',
  params: z.strictObject({ id: idParam('saved search') }),
  success: { status: 204, description: 'The saved search is gone.' },
  refusals: ['not-found'],
  handle: async ({ ports, actor, key, params }) =>
    changedAnswer(await removeSavedSearch(ports, { actor, key }, params.id)),
});

export const SEARCH_OPERATIONS: readonly Operation[] = [listRoute, saveRoute, removeRoute];
