// Cases on the same task in any cluster: the same KLE number counts
// one half, the likeness of the titles (trigrams) the other.
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
 * So many are compared, or as many as are asked for: two titles take
 * PostgreSQL some 10 µs. Of the same number the newest, else what is alike.
 */
const SAME_NUMBER = 50;
const LIKE_TITLES = 300;

const COMPARED = columnsOf({ id: p.id, kle: p.kle, title: p.title, updatedAt: p.updatedAt, listed: p.listed });

/** As SQL: 0 to 1, of which one half is the number (1 for the same, else 0). */
export function likeness(number: SQL, title: SQL, other: SQL): SQL {
  return sql`round((${number} + similarity(${title}, ${other}))::numeric / 2, 3)`;
}

/** As SQL: the newest cases that have the number `kle`, without the case `self`. */
export function ofSameNumber(self: SQL, kle: SQL, seen: SQL, shown: number): SQL {
  return sql`select ${COMPARED} from ${proposal} p
      where ${p.kle} collate "C" = ${kle} and ${p.id} <> ${self} and ${seen}
      order by ${p.updatedAt} desc, ${p.id} desc limit ${whole(Math.max(shown, SAME_NUMBER))}`;
}

/** Most alike first; never the case itself. `similarity` is 0 to 1. */
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
  // No case of another number is more alike than one of the same:
  // other titles are searched only where the number has too few cases.
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
