// What only a party's own members write in the dossier: its position, and its word for its figures.
import type { Dossier } from '../../dossier/dossier.ts';
import type { Verification } from '../../dossier/economy.ts';
import { namedParties } from '../../dossier/references.ts';
import { type Fault, Refusal } from '../../refusal.ts';
import type { ProposalEvent } from '../events.ts';
import type { Context } from '../guards.ts';
import type { Proposal } from '../state.ts';
import { checkDossier } from './check-dossier.ts';
import { happened, permit } from './command.ts';

export type PositionEntry = {
  readonly position: 'supports' | 'supports-with-reservation' | 'objects';
  readonly reason?: string | undefined;
  readonly acceptsNetCost?: boolean | undefined;
};
export type VerificationEntry = Pick<Verification, 'agrees' | 'figures' | 'comment'>;

/** The dossier with the party's position in the place of its earlier one. Refuses `invalid` when an objection or a reservation has no reason. */
export function withPosition(dossier: Dossier, party: string, entry: PositionEntry, context: Context): Dossier {
  // Source: shared design "assessment", Dossier: a position is given with a reason. Plain support says all there is to say.
  if (entry.position !== 'supports' && !entry.reason?.trim())
    throw new Refusal('invalid', { faults: [{ pointer: '/reason', code: 'reason-required' }] });
  const others = (dossier.impact?.positions ?? []).filter((position) => position.party !== party);
  const position = { party, ...entry, by: context.actor.name, at: context.now };
  return { ...dossier, impact: { ...dossier.impact, positions: [...others, position] } };
}

/** The dossier with the party's verification. Refuses `invalid` when a figure is about another party's cost line, or disagreement states no figure and no comment. */
export function withVerification(dossier: Dossier, party: string, entry: VerificationEntry, context: Context): Dossier {
  const costs = (dossier.economy?.alternatives ?? []).flatMap((alternative) => alternative.costs ?? []);
  const faults: Fault[] = (entry.figures ?? []).flatMap((figure, i) => {
    const cost = costs.find((candidate) => candidate.id === figure.cost);
    if (!cost) return [{ pointer: `/figures/${i}/cost`, code: 'unknown-reference', values: { what: 'cost', id: figure.cost } }];
    return cost.party === party ? [] : [{ pointer: `/figures/${i}/cost`, code: 'not-the-partys-figure', values: { id: figure.cost } }];
  });
  if (!entry.agrees && (entry.figures ?? []).length === 0 && !entry.comment?.trim())
    faults.push({ pointer: '/comment', code: 'reason-required' });
  if (entry.agrees && (entry.figures ?? []).length > 0) faults.push({ pointer: '/figures', code: 'agrees-with-other-figures' });
  if (faults.length > 0) throw new Refusal('invalid', { faults });
  const others = (dossier.economy?.verifications ?? []).filter((verification) => verification.party !== party);
  const verification = { party, ...entry, by: context.actor.name, at: context.now };
  return { ...dossier, economy: { ...dossier.economy, verifications: [...others, verification] } };
}

type Entry = { readonly after: Dossier; readonly dossierHash: string; readonly party: string };

/** Refuses `forbidden` (no member of a named party), `under-review`, `finally-decided`, `invalid` as every save. */
export function statePosition(proposal: Proposal, entry: Entry & { readonly position: string }, context: Context): ProposalEvent {
  permit('state-position', { proposal, context, target: entry.party });
  return happened('position.stated', proposal.id, context, { ...mark(proposal, entry, context), position: entry.position });
}

/** Refuses as statePosition. */
export function verifyFigures(proposal: Proposal, entry: Entry & { readonly agrees: boolean }, context: Context): ProposalEvent {
  permit('verify-figures', { proposal, context, target: entry.party });
  return happened('figures.verified', proposal.id, context, { ...mark(proposal, entry, context), agrees: entry.agrees });
}

function mark(proposal: Proposal, { after, dossierHash, party }: Entry, context: Context) {
  checkDossier(after, context.framework);
  return { revision: proposal.revision + 1, dossierHash, title: after.task?.title ?? '', parties: namedParties(after), party };
}
