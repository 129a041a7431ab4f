// What an approval brings about beside the case: the agreement that is born of it, and what becomes of the one the case
// was about.
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

/** What a submission froze, read. It is frozen anew where the case goes on without a party. */
export type Frozen = { readonly dossier: Dossier; readonly economy: PromisedEconomy | undefined };

/** @param text dossier and assessment as the store keeps them, JSON text */
export function readFrozen(text: { readonly frozenDossier: string; readonly assessment: string }): Frozen {
  const { economy } = JSON.parse(text.assessment) as { readonly economy?: PromisedEconomy };
  return { dossier: JSON.parse(text.frozenDossier) as Dossier, economy };
}

/**
 * @param proposal the case as approved; @param agreements among them every edition of the one it is about, as they
 * stand
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

/** What becomes of the earlier editions where an act gave this one what it waited for. */
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
