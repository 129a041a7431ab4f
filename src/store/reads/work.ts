// The cases that may need action from a person, in one query: the newest of each kind, each case once.
import { type SQL, sql } from 'drizzle-orm';
import type { StoredProposal } from '../../app/ports.ts';
import type { WorkAsked } from '../../app/work-ports.ts';
import type { Proposal } from '../../domain/workflow/state.ts';
import type { Sight } from '../../domain/workflow/visibility.ts';
import { proposal } from '../schema.ts';
import { seenBy } from '../sight.ts';
import { planned, type Queryable, run } from '../statement.ts';
import { p, textArray } from '../tables.ts';

type Row = { readonly state: string; readonly dossier: string };

/** @param most maximum per kind */
export async function readWork(
  on: Queryable,
  sight: Sight,
  { clusters, parties, bodies, reviews }: WorkAsked,
  most: number,
): Promise<readonly StoredProposal[]> {
  const unfinished = sql`${p.status} in ('draft', 'returned', 'in-review')`;
  const arms: readonly (readonly [boolean, SQL])[] = [
    [clusters.length > 0, sql`${p.cluster} = any(${textArray(clusters)}) and ${unfinished}`],
    [
      clusters.length > 0,
      sql`${p.otherClusters} && ${textArray(clusters)} and ${p.otherClusters} <> '{}' and ${unfinished}`,
    ],
    [parties.length > 0, sql`${p.parties} && ${textArray(parties)} and ${unfinished}`],
    [bodies.length > 0, sql`${p.waitingBody} = any(${textArray(bodies)})`],
    [bodies.length > 0, sql`${p.otherBodies} && ${textArray(bodies)} and ${p.otherBodies} <> '{}'`],
    [reviews, sql`${p.status} = 'in-review'`],
  ];
  const asked = arms.filter(([wanted]) => wanted);
  if (asked.length === 0) return [];
  const newest = asked.map(
    ([, which]) => sql`(select ${p.id} from ${proposal} p where ${sql.join([which, ...seenBy(sight)], sql` and `)}
      order by ${p.updatedAt} desc limit ${most}::int)`,
  );
  const rows = await run<Row>(
    on,
    planned(sql`select ${p.state}, ${p.dossier} from ${proposal} p where ${p.id} in (${sql.join(newest, sql` union `)})
      order by ${p.updatedAt} desc, ${p.id}`),
  );
  return rows.map((row) => ({ proposal: JSON.parse(row.state) as Proposal, dossier: row.dossier }));
}
