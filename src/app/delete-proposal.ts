// DELETE /v1/proposals/{id}: deletes a draft that was never submitted.
import { deleteDraft } from '../domain/workflow/commands/during-review.ts';
import { type Asked, changeProposal } from './change-proposal.ts';
import type { Changed, Ports } from './ports.ts';

/**
 * The row is kept, but nobody can see it. Refusals: those of changeProposal, `forbidden`, `already-submitted`,
 * `not-a-draft`.
 */
export function deleteProposal(ports: Ports, asked: Asked, id: string): Promise<Changed> {
  return changeProposal(ports, asked, { proposal: id }, ({ proposal, context }) => ({
    event: deleteDraft(proposal, context),
  }));
}
