// The clusters of a case: the first leads, each stands once, and the framework has them all.
import type { Framework } from '../../governance/framework.ts';
import type { Fault } from '../../refusal.ts';

/** The leading cluster and the others, each once. */
export function withLeading(leading: string, others: readonly string[] = []): readonly [string, ...string[]] {
  return [leading, ...new Set(others.filter((cluster) => cluster !== leading))];
}

/** One fault for each cluster that the framework does not have; the leading one is named by itself. */
export function unknownClusters(clusters: readonly string[], framework: Framework): readonly Fault[] {
  return clusters.flatMap((id, i) =>
    framework.clusters.some((cluster) => cluster.id === id)
      ? []
      : [{ pointer: i === 0 ? '/cluster' : '/clusters', code: 'unknown-reference', values: { what: 'cluster', id } }],
  );
}
