// Cases on the same task in any cluster: the same KLE number counts one half, the likeness of the titles (trigrams) the other.
import type { ProposalItem } from '../../app/ports.ts';
import type { Sight } from '../../domain/workflow/visibility.ts';
import { type JsonText, readText } from '../../lib/json-text.ts';
import { isUuid } from '../../lib/uuid-v7.ts';
import { seenBy } from '../sight.ts';
import { parameters, plannedOnce, type Queryable, run } from '../statement.ts';

/** So many are compared, or as many as are asked for: two titles take PostgreSQL some 10 µs. Of the same number the newest, else what is alike. */
const SAME_NUMBER = 50;
const LIKE_TITLES = 300;

const COMPARED = 'p.id, p.kle, p.title, p.updated_at, p.item';

/** As SQL: 0 to 1, of which one half is the number (1 for the same, else 0). */
export function likeness(number: string, title: string, other: string): string {
  return `round((${number} + similarity(${title}, ${other}))::numeric / 2, 3)`;
}

/** As SQL: the newest cases that have the number `kle`, without the case `self`. */
export function ofSameNumber(self: string, kle: string, seen: string, shown: number): string {
  return `select ${COMPARED} from proposal p
      where p.kle collate "C" = ${kle} and p.id <> ${self} and ${seen} order by p.updated_at desc, p.id desc limit ${Math.max(shown, SAME_NUMBER)}`;
}

/** Most alike first; never the case itself. `similarity` is 0 to 1. */
export async function readSimilar(
  on: Queryable,
  sight: Sight,
  id: string,
  limit: number,
): Promise<readonly (ProposalItem & { readonly similarity: number })[]> {
  if (!isUuid(id)) return [];
  const p = parameters();
  const self = p.add('uuid', id);
  const seen = seenBy(p, sight).join(' and ');
  const shown = Math.max(0, Math.trunc(limit));
  // No case of another number is more alike than one of the same: other titles are searched only where the number has too few cases.
  const text = `
    with self as materialized (
      select p.id, p.kle, s.title from proposal p join proposal_search s on s.proposal_id = p.id where p.id = ${self}
    ), same as materialized (
      ${ofSameNumber(self, '(select kle from self)', seen, shown)}
    ), enough as materialized (
      select count(*) >= ${shown} as yes from same
    ), alike as (
      select ${COMPARED} from proposal_search s join proposal p on p.id = s.proposal_id
      where not (select yes from enough) and s.title % (select title from self) and p.id <> ${self} and ${seen} limit ${LIKE_TITLES}
    ), candidate as (
      select * from same union all select * from alike where not exists (select from same where same.id = alike.id)
    )
    select p.item,
      ${likeness('(p.kle is not distinct from self.kle and p.kle is not null)::int', 'p.title', 'self.title')}::float8 as similarity
    from candidate p cross join self
    order by similarity desc, p.updated_at desc, p.id limit ${shown}`;
  const rows = await run<{ item: JsonText<ProposalItem>; similarity: number }>(on, plannedOnce(text, p));
  return rows.map((row) => ({ ...readText(row.item), similarity: row.similarity }));
}
