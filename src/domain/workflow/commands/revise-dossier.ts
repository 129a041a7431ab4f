// A save of the dossier: a new revision, the approvals it voids, the verifications that fall away.
// Source: shared design "workflow" (changing an approved step's section voids that approval) and "assessment" (positions and verifications).
import { sameJson } from '../../../lib/canonical-json.ts';
import { DOSSIER_SECTIONS, type Dossier } from '../../dossier/dossier.ts';
import { namedParties } from '../../dossier/references.ts';
import { Refusal } from '../../refusal.ts';
import type { ProposalEvent } from '../events.ts';
import type { Context } from '../guards.ts';
import type { ExternalId, Proposal } from '../state.ts';
import { checkDossier } from './check-dossier.ts';
import { happened, permit } from './command.ts';

/** The dossier as it will be saved: without the verifications that no longer hold. Refuses `invalid` when positions or verifications were written here. */
export function settleDossier(before: Dossier, after: Dossier): Dossier {
  const faults = [
    ...(sameJson(before.impact?.positions ?? [], after.impact?.positions ?? []) ? [] : ['/dossier/impact/positions']),
    ...(sameJson(before.economy?.verifications ?? [], after.economy?.verifications ?? []) ? [] : ['/dossier/economy/verifications']),
  ];
  if (faults.length > 0) throw new Refusal('invalid', { faults: faults.map((pointer) => ({ pointer, code: 'only-by-the-party' })) });
  const verifications = after.economy?.verifications;
  if (!after.economy || !verifications) return after;
  const standing = verifications.filter(({ party }) => sameJson(figuresOf(before, party), figuresOf(after, party)));
  return standing.length === verifications.length ? after : { ...after, economy: { ...after.economy, verifications: standing } };
}

/** A party's own figures: its cost lines in every alternative, the settlements it pays or gets, and the volume they rest on. */
function figuresOf(dossier: Dossier, party: string): unknown {
  const { economy, volume } = dossier;
  return {
    currency: economy?.currency,
    priceYear: economy?.priceYear,
    costs: (economy?.alternatives ?? []).flatMap((alternative) =>
      (alternative.costs ?? []).filter((cost) => cost.party === party).map((cost) => ({ alternative: alternative.id, ...cost })),
    ),
    settlements: (economy?.settlements ?? []).filter((settlement) => settlement.from === party || settlement.to === party),
    volume: (volume?.perParty ?? []).filter((row) => row.party === party),
  };
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
