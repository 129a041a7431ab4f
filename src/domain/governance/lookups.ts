// Lookups in a framework: the body of a stage, the members of a cluster on a date, validity on a date.
// Intervals are half-open; dates are `YYYY-MM-DD` and compare as text.
import { caseTypeOf } from './case-types.ts';
import type { Body, Cluster, Framework, Party } from './framework.ts';
import type { Procedure, Stage } from './procedure.ts';

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

type OfType = { readonly caseType: string };

/** The procedure of the case type; throws if the framework does not have it. */
export function procedureOf(framework: Framework, { caseType }: OfType): Procedure {
  const { procedure } = caseTypeOf(framework, caseType);
  const found = framework.procedures.find(({ id }) => id === procedure);
  if (found === undefined) throw new Error(`Framework ${framework.id} has no procedure ${procedure}`);
  return found;
}

/** The stage with the id in the procedure of the case type, or undefined. */
export function stageOf(framework: Framework, ofType: OfType, id: string): Stage | undefined {
  return procedureOf(framework, ofType).stages.find((stage) => stage.id === id);
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

/**
 * The body of the stage for a case of the cluster; undefined at a
 * `perParty` stage, in an unsound framework, or for an unknown cluster.
 */
export function bodyOfStage(framework: Framework, stage: Stage, cluster: string): Body | undefined {
  const { deciders } = stage;
  if ('body' in deciders) return bodyById(framework, deciders.body);
  if ('perParty' in deciders) return undefined;
  return framework.bodies.find(({ kind, clusters }) => kind === deciders.perCluster && clusters?.includes(cluster));
}

/** Party ids of the cluster's members on the date, without duplicates, in the order of the framework. */
export function membersOn(cluster: Cluster, date: string): readonly string[] {
  return [...new Set(cluster.members.filter((member) => covers(member, date)).map((member) => member.party))];
}

/** Ids of the clusters the party belongs to on the date; a party may belong to several. */
export function clustersOf(framework: Framework, party: string, date: string): readonly string[] {
  return framework.clusters.filter((cluster) => membersOn(cluster, date).includes(party)).map((cluster) => cluster.id);
}

/** Ids of all clusters except these, i.e. those that get a notice. */
export function otherClusters(framework: Framework, clusters: readonly string[]): readonly string[] {
  return framework.clusters.map(({ id }) => id).filter((id) => !clusters.includes(id));
}

/** The name of the party on the date. @param date `YYYY-MM-DD`; without it, its current name */
export function nameOn({ name, names = [] }: Pick<Party, 'name' | 'names'>, date?: string): string {
  return (date !== undefined && names.find((one) => covers(one, date))?.name) || name;
}

/** The kind (sector) of the party; undefined for an unknown party. */
export function partyKind(framework: Framework, party: string): Party['kind'] | undefined {
  return partyById(framework, party)?.kind;
}

/** Whether a stage of the procedure requires the notice; not every procedure does. */
export function asksForNotice(procedure: Procedure): boolean {
  return procedure.stages.some((stage) => stage.requires.some((requirement) => requirement.startsWith('notice')));
}
