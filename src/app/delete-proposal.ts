// DELETE /v1/proposals/{id}: a draft that was never submitted is taken back.
import { deleteDraft } from '../domain/workflow/commands/during-review.ts';
import { type Asked, changeProposal } from './change-proposal.ts';
import type { Changed, Ports } from './ports.ts';

/**
 * The draft is kept, but nobody sees it any more. Refusals: those of
 * changeProposal, `forbidden`, `already-submitted`, `not-a-draft`.
 */
export function deleteProposal(ports: Ports, asked: Asked, id: string): Promise<Changed> {
  return changeProposal(ports, asked, { proposal: id }, ({ proposal, context }) => ({
    event: deleteDraft(proposal, context),
  }));
}
