// The framework and cluster that a register shows: those in the address, else those the person belongs to.
import { currentFramework } from '../../app/current-framework.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import { clustersOf, isValidOn } from '../../domain/governance/lookups.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Actor } from '../../domain/workflow/actor.ts';
import type { View } from '../view.ts';

export type Chosen = {
  readonly framework: Framework;
  /** Undefined for the whole framework. */
  readonly cluster: string | undefined;
  /** Frameworks to choose from; those in force on the day come first. */
  readonly frameworks: readonly Framework[];
};

/**
 * Refusal `not-found` for an unknown framework. A cluster of another framework is ignored.
 * @param shows whether the person may see a framework in the register; other frameworks are not offered
 */
export async function chooseFramework(
  { ports, actor, url }: View,
  day: string,
  shows: (framework: string) => boolean = () => true,
): Promise<Chosen> {
  const published = await ports.frameworks.published();
  const ids = [...new Set(published.map(({ id }) => id))].filter(shows);
  const frameworks = ids
    .flatMap((id) => currentFramework(published, id, day) ?? [])
    .sort((a, b) => Number(isValidOn(b, day)) - Number(isValidOn(a, day)));
  const asked = url.searchParams.get('ramme');
  const own = frameworks.filter((framework) => belongsTo(actor, framework));
  const framework = asked ? frameworks.find(({ id }) => id === asked) : (own[0] ?? frameworks[0]);
  if (!framework) throw new Refusal('not-found');
  const clusters = framework.clusters.map(({ id }) => id);
  const cluster = url.searchParams.has('klynge')
    ? clusters.find((id) => id === url.searchParams.get('klynge'))
    : clusterOf(actor, framework, day);
  return { framework, cluster, frameworks };
}

function belongsTo({ grants }: Actor, { id, clusters, parties, bodies }: Framework): boolean {
  const known = new Set([id, ...[...clusters, ...parties, ...bodies].map((each) => each.id)]);
  return grants.some(({ scope }) => known.has(scope));
}

function clusterOf({ grants }: Actor, framework: Framework, day: string): string | undefined {
  const own = grants.flatMap(({ role, scope }) =>
    role === 'coordinator' ? [scope] : role === 'member' ? clustersOf(framework, scope, day) : [],
  );
  return framework.clusters.find(({ id }) => own.includes(id))?.id;
}
