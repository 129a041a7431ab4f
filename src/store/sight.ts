// Who may see a case: the domain's canSee as SQL. Every query that shows cases to a reader uses it.
import { type SQL, sql } from 'drizzle-orm';
import type { Sight } from '../domain/workflow/visibility.ts';
import { entry, p, textArray } from './tables.ts';

/** A condition on `proposal p`, whether deleted or not. */
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

/** A condition on `proposal p`: the cluster leads the case, takes part in it, or had it under an earlier framework. */
export function ofCluster(id: string): SQL {
  return sql`(${p.cluster} = ${id}::text or ${p.otherClusters} @> ${textArray([id])} and ${p.otherClusters} <> '{}')`;
}

/** The case is not deleted. */
export const isKept = sql`${p.status} <> 'deleted'`;

/** Conditions on `proposal p`: it is not deleted, and the reader may see it. */
export function seenBy(sight: Sight): readonly SQL[] {
  return sight.all ? [isKept] : [isKept, inSight(sight)];
}

/** A condition on `register_entry n`: a reader who sees the framework sees its registers. */
export function seesRegister({ all, frameworks }: Sight): SQL {
  return all ? sql`true` : sql`${entry.frameworkId} = any(${textArray(frameworks)})`;
}
