// How a revision is stored and rebuilt: in full every twenty, otherwise as RFC 6902 difference from the one before.
// The first has no text of its own while it is the current one of the case: see revision-schema.ts.
import { sql } from 'drizzle-orm';
import { canonicalJson } from '../lib/canonical-json.ts';
import { applyDifference, differenceOf, type Operation } from '../lib/json-difference.ts';
import { firstRevision } from './revision-schema.ts';
import { proposal } from './schema.ts';
import { first, p, r } from './tables.ts';

/** Revisions 1, 21, 41 … are stored in full: rebuilding one reads at most this many rows. */
export const WHOLE_EVERY = 20;

export type RevisionBody = { readonly kind: 'full' | 'delta'; readonly body: string };

/** SQL: the body of a row of `revision r`, from wherever it is stored; empty if it is missing. */
export const BODY_OF_REVISION = sql<string>`coalesce(${r.body},
  (select ${first.body} from ${firstRevision} f where ${first.proposalId} = ${r.proposalId}),
  (select ${p.dossier} from ${proposal} p where ${p.id} = ${r.proposalId} and ${p.revision} = ${r.number}), '')`;

/** `before` and `after` are canonical dossier texts. Stores the full text if the difference is not much smaller. */
export function revisionBody(number: number, before: string | undefined, after: string): RevisionBody {
  if (before === undefined || (number - 1) % WHOLE_EVERY === 0) return { kind: 'full', body: after };
  const delta = JSON.stringify(differenceOf(JSON.parse(before), JSON.parse(after)));
  return delta.length < after.length * 0.7 ? { kind: 'delta', body: delta } : { kind: 'full', body: after };
}

/** Returns the canonical dossier text of the last row. Rows are in order; throws unless the first is a full one. */
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
