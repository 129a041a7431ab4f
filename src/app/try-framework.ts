// Tries a framework version on a case or a dossier. Stores nothing.
import type { Assessment } from '../domain/assessment/assessment.ts';
import { namedParties } from '../domain/dossier/references.ts';
import type { Framework } from '../domain/governance/framework.ts';
import { involvedParties } from '../domain/governance/involved.ts';
import { type Fault, Refusal } from '../domain/refusal.ts';
import type { Actor } from '../domain/workflow/actor.ts';
import type { CarryOver, Mapping } from '../domain/workflow/carry-over.ts';
import { carried, checkCarried } from '../domain/workflow/commands/reroute.ts';
import { evolve } from '../domain/workflow/evolve.ts';
import type { Context } from '../domain/workflow/guards.ts';
import { type FrameworkRef, openSubmission, type Proposal } from '../domain/workflow/state.ts';
import { isUnfinished } from '../domain/workflow/unfinished.ts';
import { canonicalJson } from '../lib/canonical-json.ts';
import { planCarryOver, planOf } from './carry-over-case.ts';
import { getFramework } from './govern-frameworks.ts';
import type { Ports, StoredProposal } from './ports.ts';
import { frameworkOf, getProposal } from './see-proposal.ts';
import { markOf } from './submit-proposal.ts';

/** What the framework lacks for the case; `stands` is present where it lacks nothing. */
type TriedCase = {
  readonly framework: Framework;
  readonly plan: Pick<CarryOver, 'holes' | 'clusters' | 'caseType' | 'voidedSteps'>;
  readonly faults: readonly Fault[];
  readonly stands?: Stands;
};

/**
 * The case under the tried version, the context (today, or the version's first day if that is later), and the
 * assessment.
 */
type Stands = {
  readonly stored: StoredProposal;
  readonly context: Context;
  readonly assessment: Assessment;
  /** Codes of findings that the case does not have under its own framework. */
  readonly newFindings: readonly string[];
};

/**
 * Refusals: `not-found`, also for an unpublished version that the actor may not see; `framework-closed` for one that
 * was withdrawn or rejected.
 */
export async function frameworkToTry(ports: Ports, actor: Actor, { id, version }: FrameworkRef): Promise<Framework> {
  const { framework, status } = await getFramework(ports, actor, id, { version });
  if (status === 'withdrawn' || status === 'rejected') throw new Refusal('framework-closed');
  return framework;
}

/** The day of the trial: today, or the first day of the version if that is later. */
export function dayToTry({ clock }: Pick<Ports, 'clock'>, { validFrom }: Framework): string {
  const { today } = clock();
  return today < validFrom ? validFrom : today;
}

/**
 * Tries a version on a case that the actor may see. A finished case is treated as a new draft. Refusals: those of
 * `frameworkToTry`, `not-found`.
 */
export async function tryOnCase(ports: Ports, actor: Actor, version: FrameworkRef, id: string): Promise<TriedCase> {
  const [to, seen] = await Promise.all([frameworkToTry(ports, actor, version), getProposal(ports, actor, id)]);
  const from = await frameworkOf(ports, seen.proposal);
  const clock = { ...ports.clock(), today: dayToTry(ports, to) };
  const then: Ports = { ...ports, clock: () => clock };
  const stored = { ...seen, proposal: begunAnew(seen.proposal) };
  const between = { from, to, ...(from.id === to.id && { mapping: sameSteps(to) }) };
  const { plan, faults } = planOf(then, stored, between);
  if (plan.holes.length > 0 || faults.length > 0) return { framework: to, plan, faults };
  const made = await planCarryOver(then, stored, between);
  const { assessment, dossier, dossierHash, newFindings, notice } = made;
  const context: Context = { actor, framework: from, ...clock };
  const { proposal } = stored;
  const event = carried(
    proposal,
    {
      to,
      plan: made.plan,
      mark: { revision: proposal.revision, dossierHash, title: proposal.title, parties: namedParties(dossier) },
      involved: involvedParties(dossier),
      newFindings,
      faults,
      reason: '',
    },
    openSubmission(proposal) && markOf(assessment, to, notice),
    context,
  );
  const moved = { proposal: evolve(proposal, event), dossier: canonicalJson(dossier) };
  return {
    ...{ framework: to, plan, faults },
    stands: { stored: moved, context: { ...context, framework: to, successorFrom: null }, assessment, newFindings },
  };
}

/** As tryOnCase, with refusals `mapping-incomplete` and `invalid` where the framework lacks something for the case. */
export async function standsUnder(ports: Ports, actor: Actor, version: FrameworkRef, id: string): Promise<Stands> {
  const { plan, faults, stands } = await tryOnCase(ports, actor, version, id);
  checkCarried(plan, faults);
  if (!stands) throw new Error('Nothing is lacking, and the case does not stand');
  return stands;
}

/** Approvals are kept in a later version of the same framework. */
function sameSteps({ steps }: Framework): Mapping {
  return { steps: Object.fromEntries(steps.map(({ id }) => [id, { step: id, approved: true }])) };
}

function begunAnew(proposal: Proposal): Proposal {
  return isUnfinished(proposal) ? proposal : { ...proposal, status: 'draft', submissions: [], approvedSteps: [] };
}
