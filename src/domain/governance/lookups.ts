// Small questions to a framework: which body takes a stage, who belongs to a cluster on a date, what is valid when.
// Intervals are half-open; dates are `YYYY-MM-DD` and compare as text.
import type { Body, Cluster, Framework, Party } from './framework.ts';
import type { Stage } from './procedure.ts';

type Span = { readonly from?: string | undefined; readonly to?: string | undefined };

function covers(span: Span, date: string): boolean {
  return (span.from === undefined || span.from <= date) && (span.to === undefined || date < span.to);
}

/** Whether a framework or body exists on the date: validFrom ≤ date < validTo; a missing end is open. */
export function isValidOn(
  valid: { readonly validFrom?: string | undefined; readonly validTo?: string | undefined },
  date: string,
): boolean {
  return covers({ from: valid.validFrom, to: valid.validTo }, date);
}

/** The stage with the id, or undefined. */
export function stageById(framework: Framework, id: string): Stage | undefined {
  return framework.procedure.stages.find((stage) => stage.id === id);
}

/** The body with the id, or undefined. */
export function bodyById(framework: Framework, id: string): Body | undefined {
  return framework.bodies.find((body) => body.id === id);
}

/** The cluster with the id, or undefined. */
export function clusterById(framework: Framework, id: string): Cluster | undefined {
  return framework.clusters.find((cluster) => cluster.id === id);
}

/** The party with the id, or undefined. */
export function partyById(framework: Framework, id: string): Party | undefined {
  return framework.parties.find((party) => party.id === id);
}

/** The body that takes the stage for a case of the cluster; undefined only in an unsound framework or for an unknown cluster. */
export function bodyOfStage(framework: Framework, stage: Stage, cluster: string): Body | undefined {
  const { body } = stage;
  if ('id' in body) return bodyById(framework, body.id);
  return framework.bodies.find(
    (candidate) => candidate.kind === body.ofCluster && candidate.clusters?.includes(cluster),
  );
}

/** Party ids of the cluster's members on the date, each once, in the framework's order. */
export function membersOn(cluster: Cluster, date: string): readonly string[] {
  return [...new Set(cluster.members.filter((member) => covers(member, date)).map((member) => member.party))];
}

/** Ids of the clusters the party belongs to on the date; membership is many-to-many. */
export function clustersOf(framework: Framework, party: string, date: string): readonly string[] {
  return framework.clusters.filter((cluster) => membersOn(cluster, date).includes(party)).map((cluster) => cluster.id);
}

/** Ids of every cluster but this one: those that are to have a notice. */
export function otherClusters(framework: Framework, cluster: string): readonly string[] {
  return framework.clusters.map((other) => other.id).filter((id) => id !== cluster);
}

/** The sector of the party, or undefined for an unknown party. */
export function partyKind(framework: Framework, party: string): Party['kind'] | undefined {
  return partyById(framework, party)?.kind;
}

/** Whether any stage waits for the notice: a duty of the framework, not of every procedure. */
export function asksForNotice(framework: Framework): boolean {
  return framework.procedure.stages.some((stage) =>
    stage.requires.some((requirement) => requirement.startsWith('notice')),
  );
}
