// A version of a framework is tried before it counts: what a case or a dossier would get under it. Nothing is stored.
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

/** What the framework lacks for the case; `stands` is there where it lacks nothing. */
type TriedCase = {
  readonly framework: Framework;
  readonly plan: Pick<CarryOver, 'holes' | 'clusters' | 'caseType' | 'voidedSteps'>;
  readonly faults: readonly Fault[];
  readonly stands?: Stands;
};

/** The case as it would stand, the actor in the framework on its first day or today, and what that finds. */
type Stands = {
  readonly stored: StoredProposal;
  readonly context: Context;
  readonly assessment: Assessment;
  /** Codes that the case does not have under its own framework. */
  readonly newFindings: readonly string[];
};

/**
 * A version the actor may see. Refusals: `not-found`, also for one that is not published and that they may not see;
 * `framework-closed` for one that was withdrawn or rejected.
 */
export async function frameworkToTry(ports: Ports, actor: Actor, { id, version }: FrameworkRef): Promise<Framework> {
  const { framework, status } = await getFramework(ports, actor, id, { version });
  if (status === 'withdrawn' || status === 'rejected') throw new Refusal('framework-closed');
  return framework;
}

/** The day on which it is tried: today, or the first day of a framework that is not in force yet. */
export function dayToTry({ clock }: Pick<Ports, 'clock'>, { validFrom }: Framework): string {
  const { today } = clock();
  return today < validFrom ? validFrom : today;
}

/**
 * A case that the actor may see; of one that is over, as if it were begun anew. Refusals: those of `frameworkToTry`,
 * `not-found`.
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

/** The same, refused where the framework lacks something for the case: `mapping-incomplete`, `invalid`. */
export async function standsUnder(ports: Ports, actor: Actor, version: FrameworkRef, id: string): Promise<Stands> {
  const { plan, faults, stands } = await tryOnCase(ports, actor, version, id);
  checkCarried(plan, faults);
  if (!stands) throw new Error('Nothing is lacking, and the case does not stand');
  return stands;
}

/** Approvals stay in a later version of the same framework. */
function sameSteps({ steps }: Framework): Mapping {
  return { steps: Object.fromEntries(steps.map(({ id }) => [id, { step: id, approved: true }])) };
}

function begunAnew(proposal: Proposal): Proposal {
  return isUnfinished(proposal) ? proposal : { ...proposal, status: 'draft', submissions: [], approvedSteps: [] };
}
