// The index of words: which version of our reading of texts a
// row was made by, and making anew what an earlier one made.
import { createHash } from 'node:crypto';
import type { SearchText } from '../app/ports.ts';
import type { Dossier } from '../domain/dossier/dossier.ts';
import { vectorOf } from '../domain/search/lexemes.ts';
import { textsOfDossier, textsOfState } from '../domain/search/texts.ts';
import type { Proposal } from '../domain/workflow/state.ts';
import { type Queryable, run } from './statement.ts';

/**
 * Raised when texts are read in another way; then the condition
 * of the index `proposal_search_stale` is too, by a migration.
 */
export const INDEX_VERSION = '2:';
const BATCH = 100;

/** Which words a row of `proposal_search` holds: the same mark, the same words. */
export function indexMark({ title, vector }: Pick<SearchText, 'title' | 'vector'>): string {
  return (
    INDEX_VERSION +
    createHash('sha256')
      .update(JSON.stringify([title, vector]))
      .digest('base64url')
  );
}

type Stale = { readonly id: string; readonly source: string; readonly dossier: string; readonly state: string };

/**
 * Makes the words anew of every case that an earlier version indexed, a batch at a time; other processes may serve
 * and write meanwhile. A row that is written between reading and writing is left to whoever wrote it, and met again.
 */
export async function indexAnew(on: Queryable): Promise<void> {
  for (let from: string | null = null; ; ) {
    const stale: readonly Stale[] = await run<Stale>(on, {
      text: `select s.proposal_id as id, s.source, p.dossier, p.state from proposal_search s join proposal p on p.id = s.proposal_id
        where not starts_with(s.source, '${INDEX_VERSION}') and ($1::uuid is null or s.proposal_id > $1::uuid)
        order by s.proposal_id limit ${BATCH}`,
      values: [from],
    });
    if (stale.length === 0) return;
    await writeWords(on, stale);
    from = stale.at(-1)?.id ?? null;
  }
}

async function writeWords(on: Queryable, stale: readonly Stale[]): Promise<void> {
  const made = stale.map(({ id, source, dossier, state }) => {
    const whole = JSON.parse(dossier) as Dossier;
    const vector = vectorOf([...textsOfDossier(whole), ...textsOfState(JSON.parse(state) as Proposal)]);
    const title = whole.task?.title ?? '';
    return { id, source, title, vector, mark: indexMark({ title, vector }) };
  });
  await run(on, {
    text: `update proposal_search s set title = n.title, words = n.vector::tsvector, source = n.mark
      from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[]) n (id, source, title, vector, mark)
      where s.proposal_id = n.id and s.source = n.source`,
    values: (['id', 'source', 'title', 'vector', 'mark'] as const).map((name) => made.map((row) => row[name])),
  });
}
