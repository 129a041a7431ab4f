// What the checks on the economy read together: who is who, what is missing, and how much is rounding.
import type { Dossier } from '../dossier/dossier.ts';
import type { AlternativeEconomy, EconomyResult } from '../economics/economy-result.ts';
import type { Missing } from './answers.ts';

/** The proposed alternative, where there is exactly one. */
export function proposedOf(economy: Pick<EconomyResult, 'alternatives'>): AlternativeEconomy | undefined {
  const [proposed, ...more] = economy.alternatives.filter((alternative) => alternative.role === 'proposed');
  return more.length === 0 ? proposed : undefined;
}

/**
 * What keeps the change in yearly cost per party from being known. The steady state needs a horizon only where a
 * one-off has no lifetime: then there is no steady state either.
 */
export function missingChanges({ steady, partyGaps }: Pick<EconomyResult, 'steady' | 'partyGaps'>): readonly Missing[] {
  return steady.length === 0 ? partyGaps : partyGaps.filter(({ pointer }) => pointer !== '/economy/horizonYears');
}

/**
 * What a party's share of the rounded totals may differ by, in øre, where the exact cost is the same before and after.
 */
export const ROUNDING = 1;

/** What the units of the main activity are called, e.g. forløb. */
export function unitOf({ volume }: Dossier): string {
  return volume?.activities?.[0]?.unit?.trim() || 'forløb';
}
