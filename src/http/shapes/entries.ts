// Fields of every register entry in the API, and the answer to a change of one.
import type { Reply } from '../../app/ports.ts';
import type { Entry } from '../../domain/registers/entry.ts';
import { versionTag } from '../entity-tags.ts';
import { Id, Instant, Person, Uuid, Version } from './building-blocks.ts';

export const ENTRY_FIELDS = {
  id: Uuid,
  framework: Id.meta({ description: 'The framework the entry belongs to.' }),
  version: Version,
  createdAt: Instant,
  updatedAt: Instant,
  createdBy: Person,
};

/** The answer to a change, with the version as ETag. @param present makes its body */
export function entryReply<E extends Entry>(
  present: (entry: E) => { readonly links: { readonly self: string } },
  status: 200 | 201,
) {
  return (entry: E): Reply => {
    const shown = present(entry);
    return {
      status,
      body: JSON.stringify(shown),
      etag: versionTag(entry.version),
      ...(status === 201 && { location: shown.links.self }),
    };
  };
}
