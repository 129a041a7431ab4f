// Saved searches as the API takes and shows them.
import { z } from 'zod';
import { SORTS } from '../../app/ports.ts';
import type { SavedSearch } from '../../app/saved-searches.ts';
import { PROPOSAL_STATUSES } from '../../domain/workflow/state.ts';
import { Href, Id, Instant, named, text, Uuid, words } from './building-blocks.ts';
import { href } from './lists.ts';

const search = z
  .strictObject({
    q: text(200).min(1).optional(),
    status: z.enum(PROPOSAL_STATUSES).optional(),
    framework: Id.optional(),
    cluster: Id.optional(),
    party: Id.optional(),
    body: Id.optional(),
    mine: z.boolean().optional(),
    sort: z.enum(SORTS).optional(),
  })
  .meta({ description: 'As the parameters of the list of cases; what is not said is all.' });
const name = words(80).meta({ description: 'What the caller calls it; each name once.' });

export const NewSearchShape = z.strictObject({ name, search });

export const SavedSearchShape = named(
  'SavedSearch',
  'A search of cases that the caller keeps under a name.',
  z.strictObject({ id: Uuid, name, search, createdAt: Instant, links: z.strictObject({ proposals: Href }) }),
);

export function presentSearch(saved: SavedSearch) {
  const asked = Object.entries(saved.search).map(([key, value]) => [key, String(value)]);
  return { ...saved, links: { proposals: href(`/proposals?${new URLSearchParams(asked)}`) } };
}
