// Reminders of those who have not answered. A reminder is recorded in the trail and shown in the feed, in webhooks and
// on Mit arbejde.
import type { AvailableAction } from '../domain/workflow/available-actions.ts';
import { remind, toRemind } from '../domain/workflow/commands/remind.ts';
import { type Standing, type Unanswered, unanswered } from '../domain/workflow/unanswered.ts';
import { type Asked, changeProposal } from './change-proposal.ts';
import { givenOfCase } from './given-of-case.ts';
import type { Changed, Ports } from './ports.ts';

/** What parties, clusters and bodies have left unanswered in a case. */
export function waitingFor(
  ports: Pick<Ports, 'sha256'>,
  { proposal, dossier, framework }: Omit<Standing, 'stale'>,
): readonly Unanswered[] {
  const { stale } = givenOfCase(ports, proposal, dossier, framework);
  return unanswered({ proposal, dossier, framework, stale });
}

/** The action as it was tried: with whom can be reminded now, or refused where there is nobody. */
export function tryRemind(
  action: AvailableAction,
  ports: Pick<Ports, 'sha256'>,
  standing: Omit<Standing, 'stale'>,
  today: string,
): AvailableAction {
  const who = toRemind(standing.proposal, waitingFor(ports, standing), today);
  return who.length > 0 ? { ...action, who } : { ...action, allowed: false, code: 'nobody-to-remind' };
}

/** Refusals: those of changeProposal and of `remind`. @param who ids of parties, clusters or bodies */
export function remindOf(ports: Ports, asked: Asked, id: string, who: readonly string[]): Promise<Changed> {
  return changeProposal(ports, asked, { proposal: id }, ({ proposal, dossier, context }) => {
    const waiting = waitingFor(ports, { proposal, dossier, framework: context.framework });
    return { event: remind(proposal, { who }, waiting, context) };
  });
}
