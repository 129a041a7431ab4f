// The words of a case, as they are searched: Danish words of title and text, with KLE number and external ids as they are.
import { createHash } from 'node:crypto';
import type { SearchText } from '../app/ports.ts';
import type { ExternalId } from '../domain/workflow/state.ts';

/** `source` is the hash of the three texts. */
export function searchedTexts(search: SearchText, externalIds: readonly ExternalId[]) {
  const codes = [search.kle ?? '', ...externalIds.map((external) => external.id)].join(' ');
  const source = createHash('sha256')
    .update(JSON.stringify([search.title, search.body, codes]))
    .digest('base64url');
  return { title: search.title, body: search.body, codes, source };
}

/** SQL: the vector of the texts at these places. */
export function vectorOf(title: string, body: string, codes: string): string {
  return `setweight(to_tsvector('danish', ${title}), 'A') || to_tsvector('danish', ${body}) || to_tsvector('simple', ${codes})`;
}
