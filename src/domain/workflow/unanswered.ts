// Open requests of a case: what parties, clusters and bodies have been asked for and have not answered.
import { hasFigures } from '../consent/party-lines.ts';
import type { Stale } from '../consent/stale.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Framework } from '../governance/framework.ts';
import { bodyById } from '../governance/lookups.ts';
import { openSubmission, type Proposal, waitingBodies } from './state.ts';

/** `stale`: answers given for data that has changed since; they count as not given. */
export type Standing = {
  readonly proposal: Proposal;
  readonly dossier: Dossier;
  readonly framework: Framework;
  readonly stale: Stale;
};

/** `who`: id of the party, cluster or body. */
export type Unanswered = {
  readonly kind: 'verify-figures' | 'state-position' | 'answer-notice' | 'decide';
  readonly who: string;
};

/**
 * Open requests: to the parties while the case is a draft or returned; to notified clusters and deciding bodies while
 * it is in review.
 */
export function unanswered(standing: Standing): readonly Unanswered[] {
  const { proposal } = standing;
  const open = openSubmission(proposal);
  if (open) {
    const told = open.notices.map(({ cluster }) => cluster).filter((cluster) => lacksNotice(standing, cluster));
    return [
      ...told.map((who) => ({ kind: 'answer-notice' as const, who })),
      ...waitingBodies(open).map((who) => ({ kind: 'decide' as const, who })),
    ];
  }
  if (proposal.status !== 'draft' && proposal.status !== 'returned') return [];
  return proposal.parties.flatMap((who) => [
    ...(lacksFigures(standing, who) ? [{ kind: 'verify-figures' as const, who }] : []),
    ...(lacksPosition(standing, who) ? [{ kind: 'state-position' as const, who }] : []),
  ]);
}

export function lacksFigures({ dossier, stale }: Standing, party: string): boolean {
  return hasFigures(dossier, party) && !answered(dossier.economy?.verifications, party, stale.verifications);
}

/** Never true for a body: it may state a position but is not asked for one. */
export function lacksPosition({ dossier, framework, stale }: Standing, party: string): boolean {
  return !bodyById(framework, party) && !answered(dossier.impact?.positions, party, stale.positions);
}

export function lacksNotice({ proposal }: Pick<Standing, 'proposal'>, cluster: string): boolean {
  const notice = openSubmission(proposal)?.notices.find((each) => each.cluster === cluster);
  return notice !== undefined && !notice.answer;
}

function answered(
  answers: readonly { readonly party: string }[] | undefined,
  party: string,
  gone: readonly string[],
): boolean {
  return (answers ?? []).some((answer) => answer.party === party && !gone.includes(party));
}
