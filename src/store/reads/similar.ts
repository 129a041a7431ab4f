// Cases on the same task in any cluster. The same KLE number counts one half, the trigram similarity of the titles the
// other.
import { type SQL, sql } from 'drizzle-orm';
import type { ProposalItem } from '../../app/ports.ts';
import type { Sight } from '../../domain/workflow/visibility.ts';
import { type JsonText, readText } from '../../lib/json-text.ts';
import { isUuid } from '../../lib/uuid-v7.ts';
import { proposal, proposalSearch } from '../schema.ts';
import { seenBy } from '../sight.ts';
import { plannedOnce, type Queryable, run } from '../statement.ts';
import { columnsOf, p, whole, words } from '../tables.ts';

/**
 * Limits of the cases that are compared (comparing two titles takes about 10 µs). `SAME_NUMBER`: the newest with the
 * same number, or as many as requested if that is more. `LIKE_TITLES`: those with similar titles.
 */
const SAME_NUMBER = 50;
const LIKE_TITLES = 300;

const COMPARED = columnsOf({ id: p.id, kle: p.kle, title: p.title, updatedAt: p.updatedAt, listed: p.listed });

/** SQL of the similarity, 0 to 1. `number`: 1 for the same KLE number, otherwise 0. */
export function likeness(number: SQL, title: SQL, other: SQL): SQL {
  return sql`round((${number} + similarity(${title}, ${other}))::numeric / 2, 3)`;
}

/** SQL: the newest cases with the KLE number `kle`, without the case `self`. */
export function ofSameNumber(self: SQL, kle: SQL, seen: SQL, shown: number): SQL {
  return sql`select ${COMPARED} from ${proposal} p
      where ${p.kle} collate "C" = ${kle} and ${p.id} <> ${self} and ${seen}
      order by ${p.updatedAt} desc, ${p.id} desc limit ${whole(Math.max(shown, SAME_NUMBER))}`;
}

/** The most similar first, without the case itself. `similarity` is 0 to 1. */
export async function readSimilar(
  on: Queryable,
  sight: Sight,
  id: string,
  limit: number,
): Promise<readonly (ProposalItem & { readonly similarity: number })[]> {
  if (!isUuid(id)) return [];
  const self = sql`${id}::uuid`;
  const seen = sql.join([...seenBy(sight)], sql` and `);
  const shown = Math.max(0, Math.trunc(limit));
  // No case with another number is more similar than one with the same. So titles are searched only if too few cases
  // have the number.
  const text = sql`
    with self as materialized (
      select ${p.kle} as kle, ${words.title} as title from ${proposal} p
      join ${proposalSearch} s on ${words.proposalId} = ${p.id} where ${p.id} = ${self}
    ), same as materialized (
      ${ofSameNumber(self, sql`(select kle from self)`, seen, shown)}
    ), enough as materialized (
      select count(*) >= ${whole(shown)} as yes from same
    ), alike as (
      select ${COMPARED} from ${proposalSearch} s join ${proposal} p on ${p.id} = ${words.proposalId}
      where not (select yes from enough) and ${words.title} % (select title from self) and ${p.id} <> ${self} and ${seen} limit ${whole(LIKE_TITLES)}
    ), candidate as (
      select * from same union all select * from alike where not exists (select from same where same.id = alike.id)
    )
    select candidate.listed, ${likeness(
      sql`(candidate.kle is not distinct from self.kle and candidate.kle is not null)::int`,
      sql`candidate.title`,
      sql`self.title`,
    )}::float8 as similarity
    from candidate cross join self
    order by similarity desc, candidate."updatedAt" desc, candidate.id limit ${whole(shown)}`;
  const rows = await run<{ listed: JsonText<ProposalItem>; similarity: number }>(on, plannedOnce(text));
  return rows.map((row) => ({ ...readText(row.listed), similarity: row.similarity }));
}
