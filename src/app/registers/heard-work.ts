// Experiences and early announcements that were told to the clusters a person coordinates and are not answered.
import type { Framework } from '../../domain/governance/framework.ts';
import { isValidOn } from '../../domain/governance/lookups.ts';
import type { Announcement } from '../../domain/registers/announcement.ts';
import { canSeeEntry } from '../../domain/registers/entry.ts';
import type { Experience } from '../../domain/registers/experience.ts';
import { waitsFor } from '../../domain/registers/told.ts';
import { type Actor, scopesOf } from '../../domain/workflow/actor.ts';
import { currentFramework } from '../current-framework.ts';
import type { Ports } from '../ports.ts';
import { readerOf } from './change-entry.ts';

/** One item for each cluster that has not answered. `cluster`: its id. */
export type HeardWork = {
  readonly kind: 'hear';
  readonly entry: Experience | Announcement;
  readonly framework: Framework;
  readonly cluster: string;
  readonly mine: true;
  readonly since: string;
  readonly due: null;
};

const MOST_ENTRIES = 100;

/** Frameworks that are over are left out: their clusters no longer exist. */
export async function heardWork(ports: Ports, actor: Actor): Promise<readonly HeardWork[]> {
  const clusters = scopesOf(actor, 'coordinator');
  if (clusters.length === 0) return [];
  const [entries, { sight, subject }, published] = await Promise.all([
    ports.entries.waiting(clusters, MOST_ENTRIES),
    readerOf(ports, actor),
    ports.frameworks.published(),
  ]);
  const { today } = ports.clock();
  return entries.flatMap((entry) => {
    const framework = currentFramework(published, entry.framework, today);
    if (!framework || !isValidOn(framework, today) || !canSeeEntry(sight, subject, entry)) return [];
    return waitsFor(entry)
      .filter((cluster) => clusters.includes(cluster))
      .map((cluster) => ({
        ...({ kind: 'hear', mine: true, due: null } as const),
        ...{ entry, framework, cluster, since: entry.createdAt },
      }));
  });
}
