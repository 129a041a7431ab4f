// Maintains the search index: marks which version of the text analysis made a row, and rebuilds rows of earlier
// versions.
import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { SearchText } from '../app/ports.ts';
import type { Dossier } from '../domain/dossier/dossier.ts';
import { vectorOf } from '../domain/search/lexemes.ts';
import { textsOfDossier, textsOfState } from '../domain/search/texts.ts';
import type { Proposal } from '../domain/workflow/state.ts';
import { columnsIn, setting, tableIn } from './names.ts';
import { proposal, proposalSearch } from './schema.ts';
import { fixed, type Queryable, run } from './statement.ts';
import { columnsOf, p, type RowOf, whole, words } from './tables.ts';

/**
 * Raise it when the text analysis changes, and change the condition of the index `proposal_search_stale` by a
 * migration.
 */
const INDEX_VERSION = '2:';
const BATCH = 100;

/** Mark of the words in a row of `proposal_search`: equal marks mean equal words. */
export function indexMark({ title, vector }: Pick<SearchText, 'title' | 'vector'>): string {
  return (
    INDEX_VERSION +
    createHash('sha256')
      .update(JSON.stringify([title, vector]))
      .digest('base64url')
  );
}

const STALE = { id: words.proposalId, source: words.source, dossier: p.dossier, state: p.state };
type Stale = RowOf<typeof STALE>;
const NEXT =
  fixed(sql`select ${columnsOf(STALE)} from ${proposalSearch} s join ${proposal} p on ${p.id} = ${words.proposalId}
  where not starts_with(${words.source}, ${sql.raw(`'${INDEX_VERSION}'`)})
    and ($1::uuid is null or ${words.proposalId} > $1::uuid)
  order by ${words.proposalId} limit ${whole(BATCH)}`);

const OF_WORDS = columnsIn(words);
const WRITE = `update ${tableIn(proposalSearch)} s
  set ${setting(proposalSearch, { title: 'made.title', words: 'made.vector::tsvector', source: 'made.mark' })}
  from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[]) made (id, source, title, vector, mark)
  where ${OF_WORDS.proposalId} = made.id and ${OF_WORDS.source} = made.source`;

/**
 * Rebuilds the words of every case that an earlier version indexed, in batches. Other processes may serve and write
 * meanwhile. A row that is written between the read and the update is skipped; if an earlier version wrote it, the
 * next migration rebuilds it.
 */
export async function indexAnew(on: Queryable): Promise<void> {
  for (let from: string | null = null; ; ) {
    const stale: readonly Stale[] = await run<Stale>(on, {
      text: NEXT,
      values: [from],
    });
    if (stale.length === 0) return;
    await writeWords(on, stale);
    from = stale.at(-1)?.id ?? null;
  }
}

async function writeWords(on: Queryable, stale: readonly Stale[]): Promise<void> {
  const made = stale.map(({ id, source, dossier, state }) => {
    const read = JSON.parse(dossier) as Dossier;
    const vector = vectorOf([...textsOfDossier(read), ...textsOfState(JSON.parse(state) as Proposal)]);
    const title = read.task?.title ?? '';
    return { id, source, title, vector, mark: indexMark({ title, vector }) };
  });
  await run(on, {
    text: WRITE,
    values: (['id', 'source', 'title', 'vector', 'mark'] as const).map((name) => made.map((row) => row[name])),
  });
}
