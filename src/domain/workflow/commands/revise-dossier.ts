// Saves the dossier as a new revision. A change in a section of an approved step voids the approval of that step.
// A change of the clusters voids every approval, since the bodies of a new cluster have not decided.
// Positions and verifications are kept: each states the revision that it was given for.
import { sameJson } from '../../../lib/canonical-json.ts';
import { DOSSIER_SECTIONS, DOSSIER_VERSION, type Dossier } from '../../dossier/dossier.ts';
import { namedParties } from '../../dossier/references.ts';
import { Refusal } from '../../refusal.ts';
import type { ProposalEvent } from '../events.ts';
import { type Context, mayIdentify } from '../guards.ts';
import type { ExternalId, Proposal } from '../state.ts';
import { unknownClusters } from './case-clusters.ts';
import { checkDossier } from './check-dossier.ts';
import { happened, permit, refuse } from './command.ts';

/**
 * The dossier as it will be saved. Refuses `invalid` if positions or
 * verifications differ: only the parties can change them.
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

type Revision = {
  readonly before: Dossier;
  readonly after: Dossier;
  readonly dossierHash: string;
  readonly externalIds: readonly ExternalId[];
  /** The new clusters, if they change; the leading cluster stays first. */
  readonly clusters?: readonly string[];
};

/** @param revision.after as returned by `settleDossier`. Returns undefined if nothing changed; no revision is made. */
export function reviseDossier(proposal: Proposal, revision: Revision, context: Context): ProposalEvent | undefined {
  permit('edit', { proposal, context });
  const { before, after, clusters = proposal.clusters } = revision;
  const sections = DOSSIER_SECTIONS.filter((section) => !sameJson(before[section], after[section]));
  const moves = !sameJson(proposal.clusters, clusters);
  if (sections.length === 0 && !moves && sameJson(proposal.externalIds, revision.externalIds)) return undefined;
  const unknown = unknownClusters(clusters, context.framework);
  if (unknown.length > 0) throw new Refusal('invalid', { faults: unknown });
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
    voidedSteps: proposal.approvedSteps
      .map((approval) => approval.step)
      .filter((step) => moves || touched.includes(step)),
    clusters,
    externalIds: revision.externalIds,
  });
}

/**
 * Sets the ids of the case in other systems, in any status. The dossier, hash and revision stay the same. Undefined if
 * nothing changed.
 */
export function reviseExternalIds(
  proposal: Proposal,
  externalIds: readonly ExternalId[],
  context: Context,
): ProposalEvent | undefined {
  refuse(mayIdentify({ proposal, context }));
  if (sameJson(proposal.externalIds, externalIds)) return undefined;
  const { revision, dossierHash, title, parties, clusters } = proposal;
  const mark = { revision, dossierHash, title, parties, clusters };
  return happened('proposal.revised', proposal.id, context, { ...mark, sections: [], voidedSteps: [], externalIds });
}
