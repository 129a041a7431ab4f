// Carry-over of a case to the succeeding framework: maps its ids to ids of that framework and lists what has no
// counterpart. Only computes the plan; `commands/reroute.ts` refuses or accepts it.
import type { Dossier } from '../dossier/dossier.ts';
import { renamedIds } from '../dossier/renamed.ts';
import type { Continuation } from '../governance/continuation.ts';
import { decidersOf } from '../governance/deciders.ts';
import type { Framework } from '../governance/framework.ts';
import { perhapsInvolved } from '../governance/involved.ts';
import { membersOn } from '../governance/lookups.ts';
import { openOwners } from './conditions.ts';
import { type Carried, openSubmission, type Proposal, type StepApproval } from './state.ts';

/** Ids mapped to ids of the later framework, for this move only. Overrides `continues` of that framework. */
export type Mapping = Omit<Continuation, 'framework' | 'verified'>;

/** An id of the case that has no counterpart in the later framework. */
type Hole = { readonly what: 'caseType' | 'cluster' | 'party' | 'step' | 'stage'; readonly id: string };

export type CarryOver = {
  readonly caseType: string;
  readonly clusters: readonly string[];
  readonly carried: Carried;
  readonly parties: Readonly<Record<string, string>>;
  readonly approvedSteps: readonly StepApproval[];
  readonly voidedSteps: readonly string[];
  /** Steps of the open submission. */
  readonly steps: readonly string[];
  readonly stage?: string;
  readonly holes: readonly Hole[];
};

type Frameworks = { readonly from: Framework; readonly to: Framework; readonly mapping?: Mapping | undefined };
type Listed = readonly { readonly id: string }[];

/**
 * Maps the case to the later framework. If the procedure of its case type does not contain the mapped stage, the case
 * starts again at the first stage. An open condition whose owner has no counterpart goes to the first body of the
 * first stage. If one cluster maps to several, the case goes to those that have a receiving party as a member.
 * @param today the date of cluster membership
 */
export function carryOver(
  proposal: Proposal,
  { from, to, mapping = {} }: Frameworks,
  receivers: readonly string[],
  today: string,
): CarryOver {
  const said = to.continues?.find(({ framework }) => framework === from.id);
  const holes: Hole[] = [];
  /** Returns `next`; records a hole if it is undefined. */
  const orHole = (what: Hole['what'], id: string, next: string | undefined) => {
    if (next === undefined && !holes.some((hole) => hole.what === what && hole.id === id)) holes.push({ what, id });
    return next;
  };
  const renamed = (key: 'caseTypes' | 'parties' | 'bodies' | 'stages', id: string, list: Listed) =>
    listed(mapping[key]?.[id] ?? said?.[key]?.[id] ?? id, list);
  const caseType = orHole('caseType', proposal.caseType, renamed('caseTypes', proposal.caseType, to.caseTypes));
  const parties = Object.fromEntries(
    proposal.parties.flatMap((id) => {
      const next = orHole('party', id, renamed('parties', id, to.parties));
      return next === undefined ? [] : [[id, next]];
    }),
  );
  const several = (id: string) =>
    (mapping.clusters?.[id] ?? said?.clusters?.[id] ?? [id]).filter((next) => listed(next, to.clusters) !== undefined);
  const receiving = receivers.map((id) => parties[id] ?? id);
  const clusters = proposal.clusters.map((id) => {
    const next = nearest(to, several(id), receiving, today);
    orHole('cluster', id, next[0]);
    return next;
  });
  const step = (id: string) => mapping.steps?.[id] ?? said?.steps?.[id];
  const approvals = proposal.approvedSteps.map((approval) => ({ approval, next: step(approval.step) }));
  const open = openSubmission(proposal);
  const steps = (open?.steps ?? []).flatMap((id) => orHole('step', id, step(id)?.step ?? listed(id, to.steps)) ?? []);
  const procedure = to.procedures.find(({ id }) => id === to.caseTypes.find((type) => type.id === caseType)?.procedure);
  const target =
    open &&
    renamed(
      'stages',
      open.stage,
      to.procedures.flatMap(({ stages }) => stages),
    );
  const passes = procedure?.stages.some(({ id }) => id === target) ? target : procedure?.first;
  const stage = open && orHole('stage', open.stage, target && passes);
  const bodies = from.bodies.flatMap(({ id }) => {
    const next = renamed('bodies', id, to.bodies);
    return next === undefined ? [] : [[id, next] as const];
  });
  const known = new Set(to.steps.map(({ id }) => id));
  const [first] = procedure?.stages.filter(({ id }) => id === procedure.first) ?? [];
  const reach = { clusters: clusters.flat(), involved: perhapsInvolved(Object.values(parties)) };
  const [begins] = first ? decidersOf(to, first, reach) : [];
  const owners = openOwners(proposal.submissions).flatMap((id) => {
    const next = renamed('parties', id, to.parties) ?? renamed('bodies', id, to.bodies) ?? begins?.body;
    return next === undefined || next === id ? [] : [[id, next] as const];
  });
  return {
    caseType: caseType ?? proposal.caseType,
    clusters: [...new Set(clusters.flat())],
    carried: {
      bodies: Object.fromEntries(bodies.filter(([id, next]) => id !== next)),
      clusters: Object.fromEntries(from.clusters.map(({ id }) => [id, several(id)])),
      ...(owners.length > 0 && { owners: Object.fromEntries(owners) }),
    },
    parties,
    approvedSteps: approvals.flatMap(({ approval, next }) =>
      next?.approved && known.has(next.step) ? [{ ...approval, step: next.step }] : [],
    ),
    voidedSteps: approvals.flatMap(({ approval, next }) =>
      next?.approved && known.has(next.step) ? [] : [approval.step],
    ),
    steps: [...new Set(steps)],
    ...(stage !== undefined && { stage }),
    holes,
  };
}

/** The id if the list contains it. */
function listed(id: string, list: Listed): string | undefined {
  return list.some((each) => each.id === id) ? id : undefined;
}

/** Of several clusters, those with a receiving party as a member; all of them if none has. */
function nearest(
  to: Framework,
  ids: readonly string[],
  receiving: readonly string[],
  today: string,
): readonly string[] {
  const near = ids.filter((id) => {
    const cluster = to.clusters.find((each) => each.id === id);
    return cluster && membersOn(cluster, today).some((party) => receiving.includes(party));
  });
  return ids.length > 1 && near.length > 0 ? near : ids;
}

/** The dossier with its party and cluster ids replaced by those of the later framework. */
export function carriedDossier(dossier: Dossier, { parties, carried }: CarryOver): Dossier {
  return renamedIds(dossier, (what, id) =>
    what === 'party' ? (parties[id] ?? id) : (carried.clusters[id]?.[0] ?? id),
  );
}
