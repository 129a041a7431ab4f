// Who may see a case. A draft: its clusters and the parties it names. From the first submission: everyone with a grant
// in its framework. Those who could see it under an earlier framework still can. A body without a stage sees what the
// parties it represents see.
// Source: »Principper for samarbejdet«, Sundhedsaftalen: the clusters are open to each other.
import type { Framework } from '../governance/framework.ts';
import { heardBodies } from '../governance/heard.ts';
import { type Actor, holds, scopesOf } from './actor.ts';
import type { Proposal } from './state.ts';

/** What an actor can see, as plain lists, so that the same rule filters one case here and many in the database. */
export type Sight = {
  /** The auditor sees everything. */
  readonly all: boolean;
  readonly frameworks: readonly string[];
  readonly clusters: readonly string[];
  readonly parties: readonly string[];
};

/** @param frameworks every published version of every framework. */
export function sightOf(actor: Actor, frameworks: readonly Framework[]): Sight {
  const scopes = new Set(actor.grants.map((grant) => `${grant.role}:${grant.scope}`));
  const within = frameworks.filter(
    (framework) =>
      scopes.has(`planner:${framework.id}`) ||
      scopes.has(`reader:${framework.id}`) ||
      framework.clusters.some((cluster) => scopes.has(`coordinator:${cluster.id}`)) ||
      framework.parties.some((party) => scopes.has(`member:${party.id}`)) ||
      framework.bodies.some((body) => scopes.has(`decider:${body.id}`)),
  );
  return {
    all: holds(actor, 'auditor'),
    frameworks: [...new Set(within.map((framework) => framework.id))],
    clusters: scopesOf(actor, 'coordinator'),
    parties: [...new Set([...scopesOf(actor, 'member'), ...spokenFor(actor, frameworks)])],
  };
}

/** The parties that the actor's bodies without a stage represent. */
function spokenFor(actor: Actor, frameworks: readonly Framework[]): readonly string[] {
  const bodies = scopesOf(actor, 'decider');
  return frameworks.flatMap((framework) => bodies.flatMap((body) => heardBodies(framework).get(body) ?? []));
}

/** True from the first submission on, also after that submission has ended. */
export function isOpened(proposal: Pick<Proposal, 'submissions'>): boolean {
  return proposal.submissions.length > 0;
}

/**
 * The fields of a case that decide who sees it. Stored with each event, so that the feed knows who could see the case
 * before and after the event.
 */
export type Scope = {
  /** Ids; used only if `opened`. */
  readonly frameworks: readonly string[];
  readonly opened: boolean;
  readonly clusters: readonly string[];
  readonly parties: readonly string[];
};

export function scopeOf(proposal: Proposal): Scope {
  const { framework, clusters, parties, earlier } = proposal;
  return {
    frameworks: [framework.id, ...earlier.frameworks],
    opened: isOpened(proposal),
    clusters: [...clusters, ...earlier.clusters],
    parties: [...parties, ...earlier.parties],
  };
}

export function sees(sight: Sight, { frameworks, opened, clusters, parties }: Scope): boolean {
  const meets = (mine: readonly string[], its: readonly string[]) => its.some((id) => mine.includes(id));
  if (sight.all || (opened && meets(sight.frameworks, frameworks))) return true;
  return meets(sight.clusters, clusters) || meets(sight.parties, parties);
}

/** Whether the case is visible. Nobody can see a deleted draft, not even the auditor. */
export function canSee(sight: Sight, proposal: Proposal): boolean {
  return proposal.status !== 'deleted' && sees(sight, scopeOf(proposal));
}
