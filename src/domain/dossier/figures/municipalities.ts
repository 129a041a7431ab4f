import type { Framework } from '../../governance/framework.ts';
import { clustersOf, partyKind } from '../../governance/lookups.ts';
import { type Dossier, partiesOfTask } from '../dossier.ts';

type Place = { readonly framework: Framework; readonly clusters: readonly string[]; readonly today: string };

/** The municipalities the task moves to or from; if none is named, those of the case's clusters today. */
export function municipalitiesOf(dossier: Dossier, { framework, clusters, today }: Place): readonly string[] {
  const ofTask = partiesOfTask(dossier).filter((party) => partyKind(framework, party) === 'municipality');
  if (ofTask.length > 0) return ofTask;
  return framework.parties
    .filter(({ kind }) => kind === 'municipality')
    .filter(({ id }) => clustersOf(framework, id, today).some((cluster) => clusters.includes(cluster)))
    .map(({ id }) => id);
}
