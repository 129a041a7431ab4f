// A save of the dossier: a new revision, and the approvals it voids: a change in a section of an approved
// step voids the step's approval. Positions and verifications stay: they say what they were given for.
import { sameJson } from '../../../lib/canonical-json.ts';
import { DOSSIER_SECTIONS, DOSSIER_VERSION, type Dossier } from '../../dossier/dossier.ts';
import { namedParties } from '../../dossier/references.ts';
import { Refusal } from '../../refusal.ts';
import type { ProposalEvent } from '../events.ts';
import type { Context } from '../guards.ts';
import type { ExternalId, Proposal } from '../state.ts';
import { checkDossier } from './check-dossier.ts';
import { happened, permit } from './command.ts';

/**
 * The dossier as it will be saved. Refuses `invalid` when positions
 * or verifications were written here: only the parties write them.
 */
export function settleDossier(before: Dossier, after: Dossier): Dossier {
  const faults = [
    ...(sameJson(before.impact?.positions ?? [], after.impact?.positions ?? []) ? [] : ['/dossier/impact/positions']),
    ...(sameJson(before.economy?.verifications ?? [], after.economy?.verifications ?? [])
      ? []
      : ['/dossier/economy/verifications']),
  ];
  if (faults.length > 0) {
    throw new Refusal('invalid', { faults: faults.map((pointer) => ({ pointer, code: 'only-by-the-party' })) });
  }
  return { ...after, dossierVersion: DOSSIER_VERSION };
}

export type Revision = {
  readonly before: Dossier;
  readonly after: Dossier;
  readonly dossierHash: string;
  readonly externalIds: readonly ExternalId[];
};

/** @param revision.after as settleDossier returned it. Undefined when nothing changed: no revision then. */
export function reviseDossier(proposal: Proposal, revision: Revision, context: Context): ProposalEvent | undefined {
  permit('edit', { proposal, context });
  const { before, after } = revision;
  const sections = DOSSIER_SECTIONS.filter((section) => !sameJson(before[section], after[section]));
  if (sections.length === 0 && sameJson(proposal.externalIds, revision.externalIds)) return undefined;
  checkDossier(after, context.framework);
  const touched = context.framework.steps
    .filter((step) => step.sections.some((section) => sections.includes(section)))
    .map((step) => step.id);
  return happened('proposal.revised', proposal.id, context, {
    revision: proposal.revision + 1,
    dossierHash: revision.dossierHash,
    title: after.task?.title ?? '',
    parties: namedParties(after),
    sections,
    voidedSteps: proposal.approvedSteps.map((approval) => approval.step).filter((step) => touched.includes(step)),
    externalIds: revision.externalIds,
  });
}
