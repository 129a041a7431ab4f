// The parts of the dossier that only a party's own members write: its position and the verification of its figures.

import { paysIn } from '../../consent/rests-on.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { POSITIONS } from '../../dossier/impact.ts';
import { namedParties } from '../../dossier/references.ts';
import type { Verification } from '../../dossier/verification.ts';
import { type Fault, Refusal } from '../../refusal.ts';
import type { ProposalEvent } from '../events.ts';
import type { Context } from '../guards.ts';
import type { Proposal } from '../state.ts';
import { checkDossier } from './check-dossier.ts';
import { happened, permit } from './command.ts';

export type PositionEntry = {
  readonly position: (typeof POSITIONS)[number];
  readonly reason?: string | undefined;
  readonly acceptsNetCost?: boolean | undefined;
  readonly confirmsMoney?: boolean | undefined;
};
export type VerificationEntry = Pick<Verification, 'agrees' | 'figures' | 'counts' | 'comment'>;

/**
 * The revision that an answer refers to, and the digest of the data that it rests on (see domain/consent).
 */
type GivenFor = { readonly revision: number; readonly digest: string };

function stamp({ actor, now }: Context, given: GivenFor) {
  return { ...given, by: actor.name, at: now };
}

/**
 * The dossier with the party's position; it replaces an earlier one.
 * Refuses `invalid` when an objection or a reservation has no reason.
 */
export function withPosition(
  dossier: Dossier,
  party: string,
  entry: PositionEntry,
  given: GivenFor,
  context: Context,
): Dossier {
  if (entry.position !== 'supports' && !entry.reason?.trim())
    throw new Refusal('invalid', { faults: [{ pointer: '/reason', code: 'reason-required' }] });
  const others = (dossier.impact?.positions ?? []).filter((position) => position.party !== party);
  const position = { party, ...entry, ...stamp(context, given) };
  return { ...dossier, impact: { ...dossier.impact, positions: [...others, position] } };
}

/** Statements that a party can make only for itself. */
const OWN_WORDS = ['acceptsNetCost', 'confirmsMoney'] as const;

/**
 * Records the position of a body that decides at no stage, for each party it represents that has none of its own.
 * Refuses `invalid` as `withPosition` does, for the fields of `OWN_WORDS`, and if all parties have their own position.
 * @param told the revision and digest that the answer of a party refers to
 */
export function withPositionOfBody(
  dossier: Dossier,
  { name, parties }: { readonly name: string; readonly parties: readonly string[] },
  entry: PositionEntry,
  told: (party: string) => GivenFor,
  context: Context,
): Dossier {
  const faults = OWN_WORDS.filter((word) => entry[word] !== undefined);
  if (faults.length > 0)
    throw new Refusal('invalid', {
      faults: faults.map((word) => ({ pointer: `/${word}`, code: 'only-by-the-party' })),
    });
  const silent = parties.filter((party) => {
    const own = dossier.impact?.positions?.find((position) => position.party === party);
    return own === undefined || own.through !== undefined;
  });
  if (silent.length === 0) throw new Refusal('invalid', { faults: [{ pointer: '', code: 'nobody-to-speak-for' }] });
  return silent.reduce((whole, party) => {
    const after = withPosition(whole, party, entry, told(party), context);
    const positions = (after.impact?.positions ?? []).map((position) =>
      position.party === party ? { ...position, through: name } : position,
    );
    return { ...after, impact: { ...after.impact, positions } };
  }, dossier);
}

/**
 * The dossier with the party's verification. It replaces an earlier one, including its comment.
 * Refuses `invalid` when a figure is about a line the party does not pay, or an activity without a count of
 * its own, when it agrees and gives other figures, or when it disagrees and states no figure and no comment.
 */
export function withVerification(
  dossier: Dossier,
  party: string,
  entry: VerificationEntry,
  given: GivenFor,
  context: Context,
): Dossier {
  const faults = verificationFaults(dossier, party, entry);
  if (faults.length > 0) throw new Refusal('invalid', { faults });
  const others = (dossier.economy?.verifications ?? []).filter((verification) => verification.party !== party);
  const verification = { party, ...entry, ...stamp(context, given) };
  return { ...dossier, economy: { ...dossier.economy, verifications: [...others, verification] } };
}

function verificationFaults(
  dossier: Dossier,
  party: string,
  { agrees, figures = [], counts = [], comment }: VerificationEntry,
): readonly Fault[] {
  const { alternatives, keys = [] } = dossier.economy ?? {};
  const costs = (alternatives ?? []).flatMap((alternative) => alternative.costs ?? []);
  const faults: Fault[] = figures.flatMap((figure, i) => {
    const same = costs.filter(({ id }) => id === figure.cost);
    const pointer = `/figures/${i}/cost`;
    if (same.length === 0) return [{ pointer, code: 'unknown-reference', values: { what: 'cost', id: figure.cost } }];
    return same.some(({ payer }) => paysIn(payer, party, keys))
      ? []
      : [{ pointer, code: 'not-the-partys-figure', values: { id: figure.cost } }];
  });
  const activities = dossier.volume?.activities ?? [];
  for (const [i, { activity }] of counts.entries()) {
    const found = activities.find(({ id }) => id === activity);
    const pointer = `/counts/${i}/activity`;
    if (!found) faults.push({ pointer, code: 'unknown-reference', values: { what: 'activity', id: activity } });
    else if (!found.counts?.some((count) => count.party === party))
      faults.push({ pointer, code: 'not-the-partys-figure', values: { id: activity } });
  }
  if (!agrees && figures.length + counts.length === 0 && !comment?.trim())
    faults.push({ pointer: '/comment', code: 'reason-required' });
  if (agrees && figures.length > 0) faults.push({ pointer: '/figures', code: 'agrees-with-other-figures' });
  if (agrees && counts.length > 0) faults.push({ pointer: '/counts', code: 'agrees-with-other-figures' });
  return faults;
}

type Entry = { readonly after: Dossier; readonly dossierHash: string; readonly party: string };

/** Refuses `forbidden` (not a member of a named party), `under-review`, `finally-decided`, `invalid` as every save. */
export function statePosition(
  proposal: Proposal,
  entry: Entry & { readonly position: string },
  context: Context,
): ProposalEvent {
  permit('state-position', { proposal, context, target: entry.party });
  return happened('position.stated', proposal.id, context, {
    ...mark(proposal, entry, context),
    position: entry.position,
  });
}

/** Refuses as statePosition. */
export function verifyFigures(
  proposal: Proposal,
  entry: Entry & { readonly agrees: boolean },
  context: Context,
): ProposalEvent {
  permit('verify-figures', { proposal, context, target: entry.party });
  return happened('figures.verified', proposal.id, context, {
    ...mark(proposal, entry, context),
    agrees: entry.agrees,
  });
}

function mark(proposal: Proposal, { after, dossierHash, party }: Entry, context: Context) {
  checkDossier(after, context.framework);
  return {
    revision: proposal.revision + 1,
    dossierHash,
    title: after.task?.title ?? '',
    parties: namedParties(after),
    party,
  };
}
