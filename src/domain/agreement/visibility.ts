// Who may see an agreement: every reader of its framework, its clusters and its parties. It comes of what was decided
// in the open.
import type { Sight } from '../workflow/visibility.ts';
import type { Agreement } from './state.ts';

export function seesAgreement(
  sight: Sight,
  { framework, clusters, parties }: Pick<Agreement, 'framework' | 'clusters' | 'parties'>,
): boolean {
  return (
    sight.all ||
    sight.frameworks.includes(framework.id) ||
    clusters.some((cluster) => sight.clusters.includes(cluster)) ||
    parties.some(({ party }) => sight.parties.includes(party))
  );
}
