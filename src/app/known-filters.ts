// What a list is filtered by must exist: an unknown framework, cluster or body is a mistake, and not a list without
// items.
import { type Fault, Refusal } from '../domain/refusal.ts';
import type { Ports } from './ports.ts';

type Filter = {
  readonly framework?: string | undefined;
  readonly cluster?: string | undefined;
  readonly body?: string | undefined;
};

/** Refusal `invalid`, with every filter that no published framework knows, now or before. */
export async function refuseUnknown(ports: Pick<Ports, 'frameworks'>, filter: Filter): Promise<void> {
  const faults = await unknownFaults(ports, filter);
  if (faults.length > 0) throw new Refusal('invalid', { faults });
}

/** A fault for each of these. */
export async function unknownFaults(ports: Pick<Ports, 'frameworks'>, filter: Filter): Promise<readonly Fault[]> {
  const published = await ports.frameworks.published();
  const known = {
    framework: (id: string) => published.some((framework) => framework.id === id),
    cluster: (id: string) => published.some(({ clusters }) => clusters.some((cluster) => cluster.id === id)),
    body: (id: string) => published.some(({ bodies }) => bodies.some((body) => body.id === id)),
  };
  return (['framework', 'cluster', 'body'] as const).flatMap((what) => {
    const id = filter[what];
    return id === undefined || known[what](id)
      ? []
      : [{ pointer: `/${what}`, code: 'unknown-reference', values: { what, id } }];
  });
}
