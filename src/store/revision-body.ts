// How a revision is stored: whole every twenty, else as the RFC 6902 difference since the one before; and how it is rebuilt.
import { canonicalJson } from '../lib/canonical-json.ts';
import { applyDifference, differenceOf, type Operation } from '../lib/json-difference.ts';

/** Revisions 1, 21, 41 … are whole: rebuilding one reads at most this many rows. */
export const WHOLE_EVERY = 20;

export type RevisionBody = { readonly kind: 'full' | 'delta'; readonly body: string };

/** `before` and `after` are canonical dossier texts; a difference that is hardly smaller than the document is not worth its rebuilding. */
export function revisionBody(number: number, before: string | undefined, after: string): RevisionBody {
  if (before === undefined || (number - 1) % WHOLE_EVERY === 0) return { kind: 'full', body: after };
  const delta = JSON.stringify(differenceOf(JSON.parse(before), JSON.parse(after)));
  return delta.length < after.length * 0.7 ? { kind: 'delta', body: delta } : { kind: 'full', body: after };
}

/** The canonical dossier text of the last row. Rows lie in order and begin with a whole one. */
export function rebuild(rows: readonly RevisionBody[]): string {
  const [first, ...deltas] = rows;
  if (first?.kind !== 'full') throw new Error('A revision can only be rebuilt from a whole one');
  if (deltas.length === 0) return first.body;
  return canonicalJson(
    deltas.reduce<unknown>((document, row) => applyDifference(document, JSON.parse(row.body) as Operation[]), JSON.parse(first.body)),
  );
}
