// Checks the ids that lists are filtered by. An unknown framework, cluster, body, party or stage is refused, instead of
// giving an empty list.
import type { Framework } from '../domain/governance/framework.ts';
import { type Fault, Refusal } from '../domain/refusal.ts';
import type { Ports } from './ports.ts';

type Knows = (framework: Framework, id: string) => boolean;

const has = (list: readonly { readonly id: string }[], id: string) => list.some((each) => each.id === id);
const party: Knows = ({ parties }, id) => has(parties, id);
const cluster: Knows = ({ clusters }, id) => has(clusters, id);
const body: Knows = ({ bodies }, id) => has(bodies, id);

/** By filter name. The owner of a condition is a party or a body; a place is a party or a cluster. */
const KNOWS = {
  framework: (framework, id) => framework.id === id,
  cluster,
  body,
  party,
  owner: (framework, id) => party(framework, id) || body(framework, id),
  place: (framework, id) => party(framework, id) || cluster(framework, id),
  stage: ({ procedures }, id) => procedures.some(({ stages }) => has(stages, id)),
} satisfies Readonly<Record<string, Knows>>;

type Filter = { readonly [Name in keyof typeof KNOWS]?: string | undefined };

/** Refusal `invalid` with a fault for each id that is in no published framework version. */
export async function refuseUnknown(ports: Pick<Ports, 'frameworks'>, filter: Filter): Promise<void> {
  const faults = await unknownFaults(ports, filter);
  if (faults.length > 0) throw new Refusal('invalid', { faults });
}

/** The faults of `refuseUnknown`. */
export async function unknownFaults(ports: Pick<Ports, 'frameworks'>, filter: Filter): Promise<readonly Fault[]> {
  const published = await ports.frameworks.published();
  return (Object.keys(KNOWS) as (keyof typeof KNOWS)[]).flatMap((what) => {
    const id = filter[what];
    return id === undefined || published.some((framework) => KNOWS[what](framework, id))
      ? []
      : [{ pointer: `/${what}`, code: 'unknown-reference', values: { what, id } }];
  });
}
