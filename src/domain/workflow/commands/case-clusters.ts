// The clusters of a case: the first leads, none is repeated, and the framework must have all of them.
import type { Framework } from '../../governance/framework.ts';
import type { Fault } from '../../refusal.ts';

/** The leading cluster followed by the others, without duplicates. */
export function withLeading(leading: string, others: readonly string[] = []): readonly [string, ...string[]] {
  return [leading, ...new Set(others.filter((cluster) => cluster !== leading))];
}

/** One fault per cluster that the framework lacks. The pointer is `/cluster` for the leading one, else `/clusters`. */
export function unknownClusters(clusters: readonly string[], framework: Framework): readonly Fault[] {
  return clusters.flatMap((id, i) =>
    framework.clusters.some((cluster) => cluster.id === id)
      ? []
      : [{ pointer: i === 0 ? '/cluster' : '/clusters', code: 'unknown-reference', values: { what: 'cluster', id } }],
  );
}
