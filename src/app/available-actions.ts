// Which actions the actor may take on a case. The state decides most; actions that depend on the dossier are tried with
// the command itself.
import { assess } from '../domain/assessment/assess.ts';
import type { Dossier } from '../domain/dossier/dossier.ts';
import { stepsOfCase } from '../domain/governance/case-types.ts';
import type { Framework } from '../domain/governance/framework.ts';
import { involvedParties } from '../domain/governance/involved.ts';
import { Refusal, type RefusalCode } from '../domain/refusal.ts';
import type { Actor } from '../domain/workflow/actor.ts';
import { type AvailableAction, availableActions } from '../domain/workflow/available-actions.ts';
import { createProposal } from '../domain/workflow/commands/create-proposal.ts';
import { checkCarried } from '../domain/workflow/commands/reroute.ts';
import { submit } from '../domain/workflow/commands/submit.ts';
import type { Context } from '../domain/workflow/guards.ts';
import type { FrameworkRef, Proposal } from '../domain/workflow/state.ts';
import { planOf } from './carry-over-case.ts';
import { withoutEntries } from './copy-proposal.ts';
import { currentFramework } from './current-framework.ts';
import { otherAgreements, taskOf } from './other-agreements.ts';
import type { Ports, StoredProposal } from './ports.ts';
import { parseDossier } from './read-dossier.ts';
import { tryRemind } from './remind.ts';
import { contextOf, getProposal } from './see-proposal.ts';
import { assessmentGiven, markOf } from './submit-proposal.ts';
import { standsUnder } from './try-framework.ts';
import { fitFaults, versionInForce } from './version-in-force.ts';

/**
 * Every action with whether it is allowed for the actor now, and if not, why. @param version a framework version that
 * is tried
 */
export async function getAvailableActions(
  ports: Ports,
  actor: Actor,
  id: string,
  version?: FrameworkRef | undefined,
): Promise<{ readonly proposal: Proposal; readonly actions: readonly AvailableAction[] }> {
  if (version) {
    const { stored, context } = await standsUnder(ports, actor, version, id);
    return actionsOn(ports, stored, context);
  }
  const stored = await getProposal(ports, actor, id);
  return actionsOn(ports, stored, await contextOf(ports, actor, stored.proposal));
}

/** As getAvailableActions, for a case that has been read, under the framework of the context. */
async function actionsOn(
  ports: Ports,
  stored: StoredProposal,
  context: Context,
): Promise<{ readonly proposal: Proposal; readonly actions: readonly AvailableAction[] }> {
  const inForce = await toSubmitUnder(ports, context);
  const tried = { ports, stored, context, inForce, dossier: parseDossier(stored.dossier) };
  // A draft is submitted under the version in force, also when it was written under another.
  const submit = availableActions(stored.proposal, { ...context, framework: inForce }).find(
    ({ action }) => action === 'submit',
  );
  const actions = availableActions(stored.proposal, context)
    .map((each) => (each.action === 'submit' && submit ? submit : each))
    .map((each) => (each.allowed ? triedOut(each, tried) : each));
  return { proposal: stored.proposal, actions: await Promise.all(actions) };
}

/** The version in force. A version that is not published is being tried and counts as the one in force. */
async function toSubmitUnder(ports: Ports, { framework, today }: Context): Promise<Framework> {
  const published = await ports.frameworks.published();
  const isPublished = published.some(({ id, version }) => id === framework.id && version === framework.version);
  return isPublished ? versionInForce(published, framework, today) : framework;
}

type Tried = {
  readonly ports: Ports;
  readonly stored: StoredProposal;
  readonly context: Context;
  /** The version that a draft is submitted under. */
  readonly inForce: Framework;
  readonly dossier: Dossier;
};

async function triedOut(action: AvailableAction, tried: Tried): Promise<AvailableAction> {
  switch (action.action) {
    case 'submit':
      return submitting(action, tried);
    case 'verify-figures':
      return tried.dossier.economy ? action : refused(action, 'invalid');
    case 'copy':
      return (await copying(tried)) ? action : refused(action, 'framework-not-valid');
    case 'remind': {
      const { stored, dossier, context } = tried;
      const standing = { proposal: stored.proposal, dossier, framework: context.framework };
      return tryRemind(action, tried.ports, standing, context.today);
    }
    case 'reroute':
      return refused(action, await rerouting(tried));
    default:
      return action;
  }
}

function refused(action: AvailableAction, code: RefusalCode | undefined): AvailableAction {
  return code === undefined ? action : { ...action, allowed: false, code };
}

/**
 * Finds the longest run of steps that can be submitted. Adding a step never removes a blocker, so the search stops at
 * the first.
 */
async function submitting(
  action: AvailableAction,
  { ports, stored, context, inForce: framework, dossier }: Tried,
): Promise<AvailableAction> {
  const { proposal } = stored;
  const { today, framework: own } = context;
  const other = framework.version !== own.version;
  if (other && fitFaults({ proposal, dossier }, framework).length > 0) return refused(action, 'invalid');
  const others = { task: taskOf(dossier), found: await otherAgreements(ports, dossier, proposal.id) };
  const left = stepsOfCase(framework, proposal).filter(
    (step) => !proposal.approvedSteps.some((approval) => approval.step === step),
  );
  let found: Pick<AvailableAction, 'steps' | 'frameworkVersion'> = {};
  for (let length = 1; length <= left.length; length++) {
    const steps = left.slice(0, length);
    const given = assessmentGiven(ports, { proposal, dossier, framework, today, steps }, others);
    const mark = markOf(assess(dossier, framework, { ...given, draws: 0 }), framework, false);
    const command = { submission: '', steps, involved: involvedParties(dossier) };
    const code = refusalFrom(() => submit(proposal, command, mark, { ...context, framework }));
    if (code) return found.steps ? { ...action, ...found } : refused(action, code);
    found = { steps, ...(other && { frameworkVersion: framework.version }) };
  }
  return { ...action, ...found };
}

/** Whether some framework accepts a copy of the dossier as a draft in a cluster that the actor coordinates. */
async function copying({ ports, context, dossier }: Tried): Promise<boolean> {
  const published = await ports.frameworks.published();
  const mine = context.actor.grants.filter(({ role }) => role === 'coordinator').map(({ scope }) => scope);
  return [...new Set(published.map(({ id }) => id))].some((id) => {
    const framework = currentFramework(published, id, context.today);
    return (
      framework !== undefined &&
      mine.some((cluster) => {
        const draft = { id: '', cluster, dossier: withoutEntries(dossier), dossierHash: '', externalIds: [] };
        return refusalFrom(() => createProposal(draft, { ...context, framework })) === undefined;
      })
    );
  });
}

async function rerouting({ ports, stored, context }: Tried): Promise<RefusalCode | undefined> {
  const { framework: from, today } = context;
  const to = from.successor && currentFramework(await ports.frameworks.published(), from.successor, today);
  if (!to) return 'no-successor';
  const { plan, faults } = planOf(ports, stored, { from, to });
  return refusalFrom(() => checkCarried(plan, faults));
}

function refusalFrom(attempt: () => unknown): RefusalCode | undefined {
  try {
    attempt();
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}
