// Who may see a case, as SQL: the rule of the domain's canSee,
// arm by arm. Every query that shows cases to a reader uses it.
import { type SQL, sql } from 'drizzle-orm';
import type { Sight } from '../domain/workflow/visibility.ts';
import { entry, p, textArray } from './tables.ts';

/** A condition on a row of `proposal p`, deleted or not. */
export function inSight({ all, frameworks, clusters, parties }: Sight): SQL {
  if (all) return sql`true`;
  const arms = [
    ...(frameworks.length > 0
      ? [
          sql`${p.opened} and ${p.frameworkId} = any(${textArray(frameworks)})`,
          sql`${p.opened} and ${p.earlierFrameworks} && ${textArray(frameworks)} and ${p.earlierFrameworks} <> '{}'`,
        ]
      : []),
    ...(clusters.length > 0
      ? [
          sql`${p.cluster} = any(${textArray(clusters)})`,
          sql`${p.otherClusters} && ${textArray(clusters)} and ${p.otherClusters} <> '{}'`,
        ]
      : []),
    ...(parties.length > 0 ? [sql`${p.parties} && ${textArray(parties)}`] : []),
  ];
  return arms.length === 0 ? sql`false` : sql`(${sql.join(arms, sql` or `)})`;
}

/** A case of the cluster: led by it, shared with it, or carried over from it. */
export function ofCluster(id: string): SQL {
  return sql`(${p.cluster} = ${id}::text or ${p.otherClusters} @> ${textArray([id])} and ${p.otherClusters} <> '{}')`;
}

/** True of a case that is not deleted. */
export const isKept = sql`${p.status} <> 'deleted'`;

/** Conditions on `proposal p`: it is kept, and the reader may see it. */
export function seenBy(sight: Sight): readonly SQL[] {
  return sight.all ? [isKept] : [isKept, inSight(sight)];
}

/** A condition on a row of `register_entry n`: whoever sees the framework sees its registers. */
export function seesRegister({ all, frameworks }: Sight): SQL {
  return all ? sql`true` : sql`${entry.frameworkId} = any(${textArray(frameworks)})`;
}
