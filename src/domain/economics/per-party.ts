// Who pays and who saves: the part of the economy that is told per party, and what keeps it from being whole.
import { oncePer } from '../../lib/once-per.ts';
import type { Settlement } from '../dossier/economy.ts';
import { isMissing, type Pair } from './comparison.ts';
import type { Range } from './cost-model.ts';
import type { EconomyResult, NotAssessed, Sector } from './economy-result.ts';
import { annualChange, partyBudget } from './party-budget.ts';
import { partyCosts } from './party-cost.ts';
import { noHorizon, noParty, noVolume, zeroVolume } from './reasons.ts';
import { yearlySettlement } from './settlement.ts';
import { settlementRange } from './settlement-range.ts';

/** Those of a framework never change. */
const kindsOf = oncePer((parties: readonly { readonly id: string; readonly kind: Sector }[]) => {
  return new Map(parties.map((party) => [party.id, party.kind]));
});

export type PerParty = Pick<EconomyResult, 'parties' | 'sectors' | 'total' | 'annualChange' | 'budgetGaps' | 'settlementRange'>;

/** The lists are empty while a cost line or the volume is missing; the years also while the horizon is. The range needs a party on every line. */
export function perParty(
  pair: Pair | NotAssessed,
  settlements: readonly Settlement[],
  volume: Range | null,
  horizon: number | null,
  basis: { readonly discountRate: number; readonly parties: readonly { readonly id: string; readonly kind: Sector }[] },
): PerParty {
  const nothing = { parties: [], sectors: [], total: [] };
  if (isMissing(pair)) return { ...nothing, annualChange: [], budgetGaps: [pair], settlementRange: pair };
  if (!volume) return { ...nothing, annualChange: [], budgetGaps: [noVolume()], settlementRange: noVolume() };

  const kinds = kindsOf(basis.parties);
  const sectorOf = (party: string) => kinds.get(party) ?? 'other';
  const current = partyCosts(pair.current.lines, basis.discountRate);
  const proposed = partyCosts(pair.proposed.lines, basis.discountRate);
  const { byParty, gaps } = yearlySettlement(settlements, volume.expected);
  const transfer = { current, proposed, settlement: byParty };
  const unnamed = [...pair.current.lines, ...pair.proposed.lines]
    .filter((line) => line.party === '')
    .map((line) => noParty(`${line.pointer}/party`, line.label));
  const obstacle = volume.expected > 0 ? unnamed[0] : zeroVolume();
  return {
    ...(horizon === null ? nothing : partyBudget(transfer, volume.expected, horizon, sectorOf)),
    annualChange: annualChange(transfer, volume.expected),
    budgetGaps: [...(horizon === null ? [noHorizon()] : []), ...unnamed, ...gaps],
    settlementRange: obstacle ?? settlementRange(current, proposed, volume.expected, sectorOf),
  };
}
