// Helpers shared by the checks on the economy.
import type { Dossier } from '../dossier/dossier.ts';
import type { AlternativeEconomy, EconomyResult } from '../economics/economy-result.ts';
import type { Missing } from './answers.ts';

/** The proposed alternative; undefined unless there is exactly one. */
export function proposedOf(economy: Pick<EconomyResult, 'alternatives'>): AlternativeEconomy | undefined {
  const [proposed, ...more] = economy.alternatives.filter((alternative) => alternative.role === 'proposed');
  return more.length === 0 ? proposed : undefined;
}

/**
 * The inputs missing for the change in yearly cost per party. The steady state needs a horizon only if a one-off has no
 * lifetime; without it `steady` is empty then, and the horizon is reported.
 */
export function missingChanges({ steady, partyGaps }: Pick<EconomyResult, 'steady' | 'partyGaps'>): readonly Missing[] {
  return steady.length === 0 ? partyGaps : partyGaps.filter(({ pointer }) => pointer !== '/economy/horizonYears');
}

/**
 * The difference in øre that rounding can cause in a party's share although the exact cost is unchanged.
 */
export const ROUNDING = 1;

/** The name of the unit of the main activity, e.g. forløb. */
export function unitOf({ volume }: Dossier): string {
  return volume?.activities?.[0]?.unit?.trim() || 'forløb';
}
