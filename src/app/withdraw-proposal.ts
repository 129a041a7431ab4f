// The proposing cluster withdraws a case: an unsubmitted draft, a returned case, or one under review.
import { withdraw } from '../domain/workflow/commands/during-review.ts';
import { type Asked, changeProposal } from './change-proposal.ts';
import type { Changed, Ports } from './ports.ts';

/** Refusals: those of changeProposal, `forbidden`, `finally-decided`. */
export function withdrawProposal(ports: Ports, asked: Asked, id: string, reason: string): Promise<Changed> {
  return changeProposal(ports, asked, { proposal: id }, ({ proposal, context }) => ({
    event: withdraw(proposal, { reason }, context),
  }));
}
