// Which bodies must decide at a stage of a case, and when enough of them have. The framework defines who decides.
import type { Framework } from './framework.ts';
import type { Involved } from './involved.ts';
import type { PartyKind } from './kinds.ts';
import { partyKind } from './lookups.ts';
import type { Stage } from './procedure.ts';
import { neededOf } from './quorum.ts';

/**
 * A body that must decide. `party`: the party whose council it is; `cluster`: the cluster of the case it serves.
 */
export type Decider = { readonly body: string; readonly party?: string; readonly cluster?: string };

/** The clusters of a case and the parties it involves. */
type Reach = { readonly clusters: readonly string[]; readonly involved: Involved };

/** The bodies of the stage for such a case, without duplicates, in the order of the clusters or of the parties. */
export function decidersOf(
  framework: Framework,
  { deciders }: Pick<Stage, 'deciders'>,
  { clusters, involved }: Reach,
): readonly Decider[] {
  if ('body' in deciders) return [{ body: deciders.body }];
  if ('perCluster' in deciders) {
    return once(
      clusters.flatMap((cluster) =>
        bodiesOfCluster(framework, deciders.perCluster, cluster).map((body) => ({ body, cluster })),
      ),
    );
  }
  const { kinds, among } = deciders.perParty;
  const parties = framework.parties.filter(({ id, kind }) => kinds.includes(kind) && involved[among].includes(id));
  return once(parties.flatMap(({ id: party }) => councilsOf(framework, party).map((body) => ({ body, party }))));
}

function bodiesOfCluster({ bodies }: Framework, kind: string, cluster: string): readonly string[] {
  return bodies.filter((body) => body.kind === kind && body.clusters?.includes(cluster)).map(({ id }) => id);
}

/** Ids of the councils of the party: at least one in a sound framework whose procedures need it. */
export function councilsOf({ bodies }: Framework, party: string): readonly string[] {
  return bodies.filter(({ councilOf }) => councilOf === party).map(({ id }) => id);
}

/** Removes duplicates: a body that serves several clusters of the case decides once. */
function once(deciders: readonly Decider[]): readonly Decider[] {
  return deciders.filter(({ body }, i) => deciders.findIndex((other) => other.body === body) === i);
}

/** How many of these bodies must have decided. `kind`: the kind of their parties, if the quorum is per kind. */
export type Quorum = { readonly kind?: PartyKind; readonly needed: number; readonly bodies: readonly string[] };

/**
 * The quorums that make the stage complete. A kind without deciders needs none.
 * @param refused bodies that the case goes on without: excluded from `all`, but included in the base of a number or
 * share
 */
export function quorumsOf(
  framework: Framework,
  { complete = 'all' }: Pick<Stage, 'complete'>,
  deciders: readonly Decider[],
  refused: readonly string[] = [],
): readonly Quorum[] {
  if (complete === 'all') {
    const bodies = deciders.map(({ body }) => body).filter((body) => !refused.includes(body));
    return [{ needed: bodies.length, bodies }];
  }
  return complete.atLeast.map((least) => {
    const speaking = deciders.filter(({ party }) => party !== undefined && partyKind(framework, party) === least.kind);
    return { kind: least.kind, needed: neededOf(least, speaking.length), bodies: speaking.map(({ body }) => body) };
  });
}

/** Whether enough bodies have decided; those that refused do not count. */
export function isComplete(
  framework: Framework,
  stage: Stage,
  deciders: readonly Decider[],
  spoken: readonly string[],
  refused: readonly string[] = [],
): boolean {
  return quorumsOf(framework, stage, deciders, refused).every(
    ({ needed, bodies }) => bodies.filter((body) => spoken.includes(body) && !refused.includes(body)).length >= needed,
  );
}

/** Whether the stage can still be completed after these refusals; at least one body must be left. */
export function canComplete(
  framework: Framework,
  stage: Stage,
  deciders: readonly Decider[],
  refused: readonly string[],
): boolean {
  const left = deciders.map(({ body }) => body).filter((body) => !refused.includes(body));
  return left.length > 0 && isComplete(framework, stage, deciders, left, refused);
}
