// The grants that each action on a case requires; any one of them is enough. The guards use this list.
import { heardBodies, spokenForBy } from '../governance/heard.ts';
import { partyKind, procedureOf, stageOf } from '../governance/lookups.ts';
import { type Actor, type Grant, holds, type Role } from './actor.ts';
import type { Ask } from './ask.ts';
import { conditionsOf } from './conditions.ts';
import { goesOnAs } from './deciding.ts';
import type { Action } from './guards.ts';
import { stageDeciders } from './stage-deciders.ts';
import { openSubmission, type Proposal } from './state.ts';

/** A role that an action requires; without a scope, any scope will do. */
export type Take = { readonly role: Role; readonly scope?: string };

/** The grants of which the actor needs one, without duplicates. */
export function takes(action: Action, ask: Ask): readonly Take[] {
  const found = TAKES[action](ask);
  return found.filter(({ role, scope }, i) => found.findIndex((o) => o.role === role && o.scope === scope) === i);
}

/** Whether the actor holds one of the grants. */
export function holdsOne(actor: Actor, grants: readonly Take[]): boolean {
  return grants.some(({ role, scope }) => holds(actor, role, scope));
}

const TAKES: Readonly<Record<Action, (ask: Ask) => readonly Take[]>> = {
  // Every cluster of the case may edit it; only the leading cluster submits, withdraws or deletes it.
  edit: ({ proposal }) => proposal.clusters.map(of('coordinator')),
  delete: leading,
  submit: leading,
  withdraw: leading,
  copy: () => [{ role: 'coordinator' }],
  'state-position': (ask) => [...members(ask), ...heard(ask)],
  'verify-figures': members,
  judge: members,
  decide: deciders,
  'answer-notice': noticed,
  reroute: ({ proposal, context: { framework } }) =>
    [proposal.framework.id, framework.successor].flatMap((id) => (id === undefined ? [] : [of('planner')(id)])),
  // The clusters of the case and the planner of its framework.
  remind: ({ proposal }) => [...proposal.clusters.map(of('coordinator')), of('planner')(proposal.framework.id)],
  'close-condition': ({ proposal, target }) =>
    conditionsOf(proposal.submissions)
      .filter(({ condition }) => target === undefined || condition.id === target)
      .flatMap(({ condition: { owner }, decision }) => [
        of('member')(owner),
        // The mapping of the whole case is used: the submission itself may have ended before the carry-over.
        ...[owner, decision.body, goesOnAs(proposal, decision)].map(of('decider')),
      ]),
};

function of(role: Role): (scope: string) => Grant {
  return (scope) => ({ role, scope });
}

function leading({ proposal }: Ask): readonly Take[] {
  return [of('coordinator')(proposal.cluster)];
}

function members({ proposal, context, target }: Ask): readonly Take[] {
  return proposal.parties
    .filter((party) => partyKind(context.framework, party) !== undefined)
    .filter((party) => target === undefined || party === target)
    .map(of('member'));
}

/** The deciders of bodies without a stage that represent a party of the case. */
function heard({ proposal, context: { framework }, target }: Ask): readonly Take[] {
  return [...heardBodies(framework).keys()]
    .filter((body) => target === undefined || body === target)
    .filter((body) => spokenForBy(framework, body, proposal.parties).length > 0)
    .map(of('decider'));
}

/** Deciders of the stage where the case stands or ended; for a case never submitted, of every stage. */
function deciders({ proposal, context: { framework } }: Ask): readonly Take[] {
  const submission = openSubmission(proposal) ?? proposal.submissions.at(-1);
  const stage = submission && stageOf(framework, proposal, submission.stage);
  const stages = stage ? [stage] : submission ? [] : procedureOf(framework, proposal).stages;
  return stages.flatMap((each) =>
    stageDeciders(framework, proposal, submission, each).map(({ body }) => of('decider')(body)),
  );
}

/** Who may answer a notice: coordinators of the cluster, deciders of its own body, or the planner on its behalf. */
function noticed({ proposal, context: { framework }, target }: Ask): readonly Take[] {
  const clusters = noticesOf(proposal).filter((cluster) => target === undefined || cluster === target);
  if (clusters.length === 0) return [];
  const own = framework.bodies.filter(
    (body) => body.clusters?.length === 1 && body.clusters.some((cluster) => clusters.includes(cluster)),
  );
  return [
    ...clusters.map(of('coordinator')),
    ...own.map(({ id }) => of('decider')(id)),
    of('planner')(proposal.framework.id),
  ];
}

function noticesOf(proposal: Proposal): readonly string[] {
  const submission = openSubmission(proposal) ?? proposal.submissions.at(-1);
  return (submission?.notices ?? []).map(({ cluster }) => cluster);
}
