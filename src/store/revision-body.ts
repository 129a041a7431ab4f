// How a revision is stored: whole every twenty, else as the RFC 6902 difference since the one before; and
// how it is rebuilt. The first needs no text of its own as long as it is the case's: see revision-schema.ts.
import { sql } from 'drizzle-orm';
import { canonicalJson } from '../lib/canonical-json.ts';
import { applyDifference, differenceOf, type Operation } from '../lib/json-difference.ts';
import { firstRevision } from './revision-schema.ts';
import { proposal } from './schema.ts';
import { first, p, r } from './tables.ts';

/** Revisions 1, 21, 41 … are whole: rebuilding one reads at most this many rows. */
export const WHOLE_EVERY = 20;

export type RevisionBody = { readonly kind: 'full' | 'delta'; readonly body: string };

/** SQL: the body of a row of `revision`, called `r`, wherever it stands; empty where it should stand and does not. */
export const BODY_OF_REVISION = sql<string>`coalesce(${r.body},
  (select ${first.body} from ${firstRevision} f where ${first.proposalId} = ${r.proposalId}),
  (select ${p.dossier} from ${proposal} p where ${p.id} = ${r.proposalId} and ${p.revision} = ${r.number}), '')`;

/**
 * `before` and `after` are canonical dossier texts; a difference that
 * is hardly smaller than the document is not worth its rebuilding.
 */
export function revisionBody(number: number, before: string | undefined, after: string): RevisionBody {
  if (before === undefined || (number - 1) % WHOLE_EVERY === 0) return { kind: 'full', body: after };
  const delta = JSON.stringify(differenceOf(JSON.parse(before), JSON.parse(after)));
  return delta.length < after.length * 0.7 ? { kind: 'delta', body: delta } : { kind: 'full', body: after };
}

/**
 * The canonical dossier text of the last row. Rows lie in order and begin with a whole one; throws where they do not.
 */
export function rebuild(rows: readonly RevisionBody[]): string {
  const [whole, ...deltas] = rows;
  if (whole?.kind !== 'full' || whole.body === '') throw new Error('A revision can only be rebuilt from a whole one');
  if (deltas.length === 0) return whole.body;
  return canonicalJson(
    deltas.reduce<unknown>(
      (document, row) => applyDifference(document, JSON.parse(row.body) as Operation[]),
      JSON.parse(whole.body),
    ),
  );
}
