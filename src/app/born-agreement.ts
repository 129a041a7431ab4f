// What an approval does to agreements: the new agreement, and what becomes of the one that the case was about.
import { bornOf, type PromisedEconomy } from '../domain/agreement/birth.ts';
import { happenedTo } from '../domain/agreement/commands/command.ts';
import { evolveAgreement } from '../domain/agreement/evolve.ts';
import type { AgreementContext } from '../domain/agreement/guards.ts';
import { type Ended, replacedBy, revertedBy } from '../domain/agreement/replaced.ts';
import type { Agreement } from '../domain/agreement/state.ts';
import { later } from '../domain/agreement/validity.ts';
import type { Dossier } from '../domain/dossier/dossier.ts';
import type { Proposal } from '../domain/workflow/state.ts';
import type { AgreementWrite } from './agreement-ports.ts';

/** The frozen texts of a submission, parsed. They are replaced when the case goes on without a party. */
export type Frozen = { readonly dossier: Dossier; readonly economy: PromisedEconomy | undefined };

/** @param text dossier and assessment as the store keeps them, JSON text */
export function readFrozen(text: { readonly frozenDossier: string; readonly assessment: string }): Frozen {
  const { economy } = JSON.parse(text.assessment) as { readonly economy?: PromisedEconomy };
  return { dossier: JSON.parse(text.frozenDossier) as Dossier, economy };
}

/**
 * The new agreement and the changes to existing ones.
 * @param proposal the approved case
 * @param agreements the agreements of the case, with every edition of the one that the case is about
 */
export function agreementsOfApproval(
  proposal: Proposal,
  agreements: readonly Agreement[],
  frozen: Frozen,
  { id, ...context }: AgreementContext & { readonly id: string },
): readonly AgreementWrite[] {
  const submission = proposal.submissions.find((each) => each.id === proposal.approvedSteps.at(-1)?.submission);
  if (!submission) throw new Error(`The approved case ${proposal.id} has no approved submission`);
  const about = agreements.find((each) => each.id === proposal.about?.agreement);
  const before = proposal.about?.purpose === 'spread' ? undefined : about;
  const editions = before ? agreements.filter(({ lineage }) => lineage === before.lineage) : [];
  if (before && proposal.about?.purpose === 'revert') {
    const start = frozen.dossier.plan?.startDate ?? context.today;
    return written(revertedBy(proposal.id, editions, later(start, context.today)), context);
  }
  const newest = before && Math.max(...editions.map(({ edition }) => edition));
  const { framework, today } = context;
  const born = bornOf({ id, proposal, submission, ...frozen, framework, before, newest }, today);
  const event = happenedTo('agreement.created', id, context, { ...born, on: today });
  const created = { agreement: evolveAgreement(undefined, event), events: [event] };
  if (about && !before) return [created, spreadTo(about, proposal.clusters, id, context)];
  return [created, ...written(replacedBy(created.agreement, editions, today), context)];
}

/** How the earlier editions end, if this change met the last condition that `after` waited for. */
export function replacedSince(
  before: Agreement,
  after: Agreement,
  editions: readonly Agreement[],
  context: Pick<AgreementContext, 'actor' | 'now' | 'today'>,
): readonly AgreementWrite[] {
  if (before.metOn !== null || after.metOn === null) return [];
  return written(replacedBy(after, editions, context.today), context);
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

function written(ended: readonly Ended[], context: Pick<AgreementContext, 'actor' | 'now'>): readonly AgreementWrite[] {
  return ended.map(({ agreement, end }) => {
    const event = happenedTo('agreement.ended', agreement.id, context, end);
    return { agreement: evolveAgreement(agreement, event), events: [event] };
  });
}
