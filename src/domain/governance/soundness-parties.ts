// Faults of membership: no cluster, a cluster without members, a duplicate member, two parties with one official code,
// a party without a council.
import { councilsOf } from './deciders.ts';
import type { Fault } from './fault.ts';
import type { Framework } from './framework.ts';

type Span = { readonly from?: string | undefined; readonly to?: string | undefined };

/** Whether two half-open periods overlap; one that ends on the day the other begins does not. */
function overlap(a: Span, b: Span): boolean {
  const before = (end: string | undefined, start: string | undefined) =>
    end !== undefined && start !== undefined && end <= start;
  return !before(a.to, b.from) && !before(b.to, a.from);
}

function clusterFaults({ clusters }: Framework): readonly Fault[] {
  if (clusters.length === 0) return [{ pointer: '/clusters', code: 'no-cluster', values: {} }];
  return clusters.flatMap(({ id: cluster, members }, c): readonly Fault[] => [
    ...(members.length === 0
      ? [{ pointer: `/clusters/${c}/members`, code: 'cluster-without-members', values: { cluster } } satisfies Fault]
      : []),
    ...members.flatMap((member, m): readonly Fault[] =>
      members.slice(0, m).some((other) => other.party === member.party && overlap(other, member))
        ? [
            {
              pointer: `/clusters/${c}/members/${m}/party`,
              code: 'member-twice',
              values: { party: member.party, cluster },
            },
          ]
        : [],
    ),
  ]);
}

function codeFaults({ parties }: Framework): readonly Fault[] {
  const all = parties.flatMap(({ id: party, identifiers = [] }, p) =>
    identifiers.map((identifier, i) => ({ ...identifier, party, pointer: `/parties/${p}/identifiers/${i}/value` })),
  );
  return all.flatMap((code, i): readonly Fault[] => {
    const first = all
      .slice(0, i)
      .find(
        (other) =>
          other.scheme === code.scheme &&
          other.value === code.value &&
          other.party !== code.party &&
          overlap(other, code),
      );
    const { scheme, value, party, pointer } = code;
    return first ? [{ pointer, code: 'code-twice', values: { scheme, value, first: first.party, party } }] : [];
  });
}

/**
 * At a `perParty` stage every party of the named kinds must have a council. A quorum per kind is allowed only there,
 * and only for those kinds.
 */
function councilFaults(framework: Framework): readonly Fault[] {
  return framework.procedures.flatMap(({ stages }, p) =>
    stages.flatMap(({ id: stage, deciders, complete = 'all' }, s): readonly Fault[] => {
      const at = `/procedures/${p}/stages/${s}`;
      if (!('perParty' in deciders)) {
        return complete === 'all'
          ? []
          : complete.atLeast.map(({ kind }, i) => ({
              pointer: `${at}/complete/atLeast/${i}/kind`,
              code: 'quorum-of-other-kind',
              values: { stage, kind },
            }));
      }
      const { kinds } = deciders.perParty;
      const unspoken = framework.parties.filter(
        ({ id, kind }) => kinds.includes(kind) && councilsOf(framework, id).length === 0,
      );
      const others = complete === 'all' ? [] : complete.atLeast;
      return [
        ...unspoken.map(({ id: party }) => ({
          pointer: `${at}/deciders/perParty`,
          code: 'party-without-council' as const,
          values: { party, stage },
        })),
        ...others.flatMap(({ kind }, i): readonly Fault[] =>
          kinds.includes(kind)
            ? []
            : [{ pointer: `${at}/complete/atLeast/${i}/kind`, code: 'quorum-of-other-kind', values: { stage, kind } }],
        ),
      ];
    }),
  );
}

/** Faults of clusters, their members, official codes and councils. */
export function partyFaults(framework: Framework): readonly Fault[] {
  return [...clusterFaults(framework), ...codeFaults(framework), ...councilFaults(framework)];
}
