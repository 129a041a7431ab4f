// Which bodies must speak at a stage of a case, and when enough of them have. Who must speak is data of the framework.
import type { Framework } from './framework.ts';
import type { Involved } from './involved.ts';
import type { PartyKind } from './kinds.ts';
import { partyKind } from './lookups.ts';
import type { Stage } from './procedure.ts';
import { neededOf } from './quorum.ts';

/**
 * A body that must speak, and for whom where it does: the party whose council it is, or the cluster of the case it
 * serves.
 */
export type Decider = { readonly body: string; readonly party?: string; readonly cluster?: string };

/** Where a case belongs, and whom it involves. */
type Reach = { readonly clusters: readonly string[]; readonly involved: Involved };

/** The bodies of the stage for such a case, each once, in the order of clusters or of the framework's parties. */
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

/** Ids of the bodies that speak for the party: one in a sound framework whose procedures ask for it. */
export function councilsOf({ bodies }: Framework, party: string): readonly string[] {
  return bodies.filter(({ councilOf }) => councilOf === party).map(({ id }) => id);
}

/** One body may serve several clusters of the case: it speaks once. */
function once(deciders: readonly Decider[]): readonly Decider[] {
  return deciders.filter(({ body }, i) => deciders.findIndex((other) => other.body === body) === i);
}

/** How many of these bodies must have spoken. `kind`: the parties they speak for, where that is counted by kind. */
export type Quorum = { readonly kind?: PartyKind; readonly needed: number; readonly bodies: readonly string[] };

/**
 * What makes the stage complete. Of a kind that no decider speaks for, none is needed. @param refused bodies without
 * which the case goes on: `all` are all but these, and of a number or share they are part of those who were asked.
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

/** Whether those that have spoken are enough; who has refused does not count. */
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

/** Whether enough can still carry the case on when these have refused; one at least must be left. */
export function canComplete(
  framework: Framework,
  stage: Stage,
  deciders: readonly Decider[],
  refused: readonly string[],
): boolean {
  const left = deciders.map(({ body }) => body).filter((body) => !refused.includes(body));
  return left.length > 0 && isComplete(framework, stage, deciders, left, refused);
}
