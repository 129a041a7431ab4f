// Cases on the same task in any cluster: the same KLE number counts one half, the likeness of the titles (trigrams) the other.
import type { ProposalItem } from '../../app/ports.ts';
import type { Sight } from '../../domain/workflow/visibility.ts';
import { isUuid } from '../../lib/uuid-v7.ts';
import { seenBy } from '../sight.ts';
import { parameters, type Queryable, run } from '../statement.ts';
import { ITEM_COLUMNS, type ItemRow, toItem } from './list.ts';

/** So many of each kind are compared at most: the newest of the same number, and titles that are at all alike. */
const CANDIDATES = 300;

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
  const text = `
    with self as materialized (
      select p.id, p.kle, s.title from proposal p join proposal_search s on s.proposal_id = p.id where p.id = ${self}
    ), candidate as (
      (select p.id from proposal p where p.kle = (select kle from self) and ${seen} order by p.updated_at desc limit ${CANDIDATES})
      union
      (select p.id from proposal_search s join proposal p on p.id = s.proposal_id
       where s.title % (select title from self) and ${seen} limit ${CANDIDATES})
    ), compared as (
      select ${ITEM_COLUMNS},
        round(((p.kle is not distinct from self.kle and p.kle is not null)::int + similarity(p.title, self.title))::numeric / 2, 3)::float8 as similarity
      from candidate join proposal p on p.id = candidate.id cross join self
      where p.id <> self.id
    )
    select * from compared order by similarity desc, updated_at desc, id limit ${Math.max(0, Math.trunc(limit))}`;
  const rows = await run<ItemRow & { similarity: number }>(on, { text, values: p.values });
  return rows.map((row) => ({ ...toItem(row), similarity: row.similarity }));
}
