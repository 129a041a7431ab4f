// What an approval brings about beside the case: the agreement that is born of it.
import { bornOf, type PromisedEconomy } from '../domain/agreement/birth.ts';
import { happenedTo } from '../domain/agreement/commands/command.ts';
import { evolveAgreement } from '../domain/agreement/evolve.ts';
import type { AgreementContext } from '../domain/agreement/guards.ts';
import type { Dossier } from '../domain/dossier/dossier.ts';
import type { Proposal } from '../domain/workflow/state.ts';
import type { AgreementWrite } from './agreement-ports.ts';

/** What a submission froze, read: neither ever changes. */
export type Frozen = { readonly dossier: Dossier; readonly economy: PromisedEconomy | undefined };

/** @param text dossier and assessment as the store keeps them, JSON text */
export function readFrozen(text: { readonly frozenDossier: string; readonly assessment: string }): Frozen {
  const { economy } = JSON.parse(text.assessment) as { readonly economy?: PromisedEconomy };
  return { dossier: JSON.parse(text.frozenDossier) as Dossier, economy };
}

/** @param proposal the case as approved */
export function agreementOfApproval(
  proposal: Proposal,
  frozen: Frozen,
  { id, ...context }: AgreementContext & { readonly id: string },
): AgreementWrite {
  const submission = proposal.submissions.find((each) => each.id === proposal.approvedSteps.at(-1)?.submission);
  if (!submission) throw new Error(`The approved case ${proposal.id} has no approved submission`);
  const born = bornOf({ id, proposal, submission, ...frozen, framework: context.framework }, context.today);
  const event = happenedTo('agreement.created', id, context, { ...born, on: context.today });
  return { agreement: evolveAgreement(undefined, event), events: [event] };
}
