// Loads a case with everything that its pages show, through the same use-cases as the API.
import { assessDossier, getAssessment } from '../app/assess-dossier.ts';
import { findFramework } from '../app/change-proposal.ts';
import type { StoredProposal } from '../app/ports.ts';
import { parseDossier } from '../app/read-dossier.ts';
import { tryRemind } from '../app/remind.ts';
import { contextOf, frameworkOf, getProposal } from '../app/see-proposal.ts';
import type { Assessment } from '../domain/assessment/assessment.ts';
import type { Dossier } from '../domain/dossier/dossier.ts';
import type { Framework } from '../domain/governance/framework.ts';
import { type AvailableAction, availableActions } from '../domain/workflow/available-actions.ts';
import { permit } from '../domain/workflow/commands/command.ts';
import type { Proposal } from '../domain/workflow/state.ts';
import type { View } from './view.ts';

export type Case = {
  readonly proposal: Proposal;
  readonly dossier: Dossier;
  readonly framework: Framework;
  /** Frameworks of the case before it was carried over. */
  readonly earlier?: readonly Framework[];
  readonly actions: readonly AvailableAction[];
};

/** Refusal `not-found`, also for what the person may not see. */
export async function loadCase(view: View, id: string): Promise<Case> {
  return caseOf(view, await getProposal(view.ports, view.actor, id));
}

/** Adds what pages need to a case that was read for this person. */
export async function caseOf(view: View, { proposal, dossier }: StoredProposal): Promise<Case> {
  const framework = await frameworkOf(view.ports, proposal);
  const context = await contextOf(view.ports, view.actor, proposal);
  const standing = { proposal, dossier: parseDossier(dossier), framework };
  const actions = availableActions(proposal, context).map((action) =>
    action.action === 'remind' && action.allowed ? tryRemind(action, view.ports, standing, context.today) : action,
  );
  const earlier = await earlierOf(view, proposal);
  return { ...standing, actions, ...(earlier.length > 0 && { earlier }) };
}

async function earlierOf(view: View, { reroutings }: Proposal): Promise<readonly Framework[]> {
  if (reroutings.length === 0) return [];
  const published = await view.ports.frameworks.published();
  return reroutings.flatMap(({ from }) => findFramework(published, from.id, from.version) ?? []);
}

/** The framework with this id, current or earlier. The current framework where the id is unknown. */
export function frameworkThen({ framework, earlier = [] }: Case, id: string | undefined): Framework {
  return [framework, ...earlier].find((each) => each.id === id) ?? framework;
}

/**
 * Loads the case for one act. Refuses with the act's own refusal where the person may not do it or the case does not
 * allow it.
 */
export async function loadFor(view: View, action: Parameters<typeof permit>[0], target?: string): Promise<Case> {
  const found = await loadCase(view, view.params.id ?? '');
  const context = { actor: view.actor, framework: found.framework, ...view.ports.clock() };
  permit(action, { proposal: found.proposal, context, ...(target !== undefined && { target }) });
  return found;
}

export function may(found: Pick<Case, 'actions'>, action: AvailableAction['action']): boolean {
  return found.actions.some((candidate) => candidate.action === action && candidate.allowed);
}

/** The assessment of the saved case. Pages that show only gaps pass 0 draws. */
export async function assessmentOf(view: View, id: string, draws?: number): Promise<Assessment> {
  return (await getAssessment(view.ports, view.actor, id, draws === undefined ? {} : { draws })).assessment;
}

/** The assessment with a patch applied; nothing is stored. `draws`: as many as for the saved case by default. */
export async function whatIf(view: View, proposal: string, patch: unknown, draws?: number): Promise<Assessment> {
  const given = { proposal, patch, ...(draws !== undefined && { draws }) };
  return (await assessDossier(view.ports, view.actor, given)).assessment;
}

export function titleOf(proposal: Pick<Proposal, 'title'>, view: Pick<View, 't'>): string {
  return proposal.title || view.t('case.untitled');
}

export function caseTrail(view: View, { proposal }: Pick<Case, 'proposal'>) {
  return [
    { href: '/sager', text: view.t('nav.cases') },
    { href: `/sager/${proposal.id}`, text: titleOf(proposal, view) },
  ];
}
