// What an approval brings about beside the case: the agreement that is born of it, and what becomes of the one the case
// was about.
import { bornOf, type PromisedEconomy } from '../domain/agreement/birth.ts';
import { happenedTo } from '../domain/agreement/commands/command.ts';
import { evolveAgreement } from '../domain/agreement/evolve.ts';
import type { AgreementContext } from '../domain/agreement/guards.ts';
import type { Agreement } from '../domain/agreement/state.ts';
import type { Dossier } from '../domain/dossier/dossier.ts';
import type { Proposal } from '../domain/workflow/state.ts';
import type { AgreementWrite } from './agreement-ports.ts';

/** What a submission froze, read. It is frozen anew where the case goes on without a party. */
export type Frozen = { readonly dossier: Dossier; readonly economy: PromisedEconomy | undefined };

/** @param text dossier and assessment as the store keeps them, JSON text */
export function readFrozen(text: { readonly frozenDossier: string; readonly assessment: string }): Frozen {
  const { economy } = JSON.parse(text.assessment) as { readonly economy?: PromisedEconomy };
  return { dossier: JSON.parse(text.frozenDossier) as Dossier, economy };
}

/** @param proposal the case as approved; @param agreements among them the one it is about, as they stand */
export function agreementsOfApproval(
  proposal: Proposal,
  agreements: readonly Agreement[],
  frozen: Frozen,
  { id, ...context }: AgreementContext & { readonly id: string },
): readonly AgreementWrite[] {
  const submission = proposal.submissions.find((each) => each.id === proposal.approvedSteps.at(-1)?.submission);
  if (!submission) throw new Error(`The approved case ${proposal.id} has no approved submission`);
  const changes = proposal.about?.purpose === 'spread' ? undefined : proposal.about?.agreement;
  const before = agreements.find((each) => each.id === changes);
  if (before && proposal.about?.purpose === 'revert') return [ended(before, 'reverted', proposal.id, frozen, context)];
  const born = bornOf({ id, proposal, submission, ...frozen, framework: context.framework, before }, context.today);
  const event = happenedTo('agreement.created', id, context, { ...born, on: context.today });
  const created = { agreement: evolveAgreement(undefined, event), events: [event] };
  const spread = agreements.find(
    (each) => proposal.about?.purpose === 'spread' && each.id === proposal.about.agreement,
  );
  if (spread) return [created, spreadTo(spread, proposal.clusters, id, context)];
  return before ? [created, ended(before, 'replaced', id, frozen, context)] : [created];
}

function spreadTo(
  agreement: Agreement,
  clusters: readonly string[],
  born: string,
  context: AgreementContext,
): AgreementWrite {
  const event = happenedTo('agreement.spread', agreement.id, context, { on: context.today, clusters, agreement: born });
  return { agreement: evolveAgreement(agreement, event), events: [event] };
}

/** From the day on which the case says it takes effect; today where that is over. */
function ended(
  agreement: Agreement,
  how: 'replaced' | 'reverted',
  by: string,
  { dossier }: Frozen,
  context: AgreementContext,
): AgreementWrite {
  const start = dossier.plan?.startDate ?? context.today;
  const from = start < context.today ? context.today : start;
  const event = happenedTo('agreement.ended', agreement.id, context, { how, from, by });
  return { agreement: evolveAgreement(agreement, event), events: [event] };
}
