// What the checks on the economy read together: who is who, what is missing, and how much is rounding.
import type { Dossier } from '../dossier/dossier.ts';
import type { AlternativeEconomy, EconomyResult } from '../economics/economy-result.ts';
import type { Missing } from './answers.ts';

/** The proposed alternative, where there is exactly one. */
export function proposedOf(economy: EconomyResult): AlternativeEconomy | undefined {
  const [proposed, ...more] = economy.alternatives.filter((alternative) => alternative.role === 'proposed');
  return more.length === 0 ? proposed : undefined;
}

/** What keeps the change in yearly cost per party from being known. Unfinished settlements count only where `settlements` is true. */
export function missingChanges(economy: EconomyResult, settlements: boolean): readonly Missing[] {
  return economy.budgetGaps.filter(
    ({ pointer }) => pointer !== '/economy/horizonYears' && (settlements || !pointer.startsWith('/economy/settlements')),
  );
}

/** What a party's share of the rounded totals may differ by, in øre, where the exact cost is the same before and after. */
export const ROUNDING = 1;

/**
 * How far a party may be from even, in øre a year, without anyone having lost or gained: the øre its share is rounded by, and, where it
 * takes part in a settlement per case, the half øre per case that no settlement can be finer than.
 */
export function slack(dossier: Dossier, economy: EconomyResult, party?: string): number {
  const perCase = (dossier.economy?.settlements ?? []).some(
    ({ nature, from, to }) => nature === 'per-case' && (party === undefined || from === party || to === party),
  );
  return ROUNDING + (perCase ? (economy.volume.expected ?? 0) / 2 : 0);
}

/** What the cases are called, e.g. forløb. */
export function unitOf(dossier: Dossier): string {
  return dossier.volume?.unit?.trim() || 'forløb';
}
