// The settlement per case that leaves neither side worse off: [X/N, Y/N]. X/N is "neither loss nor profit" (kommunalfuldmagt).
// Source: design "assessment", Economy, Settlement range; domain §4.
import { annualEquivalentCost } from './annual-equivalent-cost.ts';
import type { Sector, SettlementRange } from './economy-result.ts';
import { isLower, roundOre } from './money.ts';
import type { PartyCosts } from './party-cost.ts';

/**
 * X is what the parties whose annual equivalent cost rises pay more, Y what those whose cost falls save, before any settlement; N > 0.
 * Citizens are no side of a settlement and are left out. Empty when X > Y: what is saved cannot cover what is spent.
 */
export function settlementRange(
  { byParty: before }: PartyCosts,
  { byParty: after }: PartyCosts,
  volume: number,
  sectorOf: (party: string) => Sector,
): SettlementRange {
  const cost = (of: typeof before, party: string) => annualEquivalentCost(of.get(party) ?? { fixed: 0, perCase: 0 }, volume);
  const changes = [...new Set([...before.keys(), ...after.keys()])]
    .filter((party) => sectorOf(party) !== 'citizen')
    .sort()
    .map((party) => ({ party, was: cost(before, party), becomes: cost(after, party) }));
  const receivers = changes.filter(({ was, becomes }) => isLower(was, becomes));
  const givers = changes.filter(({ was, becomes }) => isLower(becomes, was));
  const extra = receivers.reduce((sum, { was, becomes }) => sum + becomes - was, 0);
  const saving = givers.reduce((sum, { was, becomes }) => sum + was - becomes, 0);
  return {
    status: isLower(saving, extra) ? 'empty' : 'range',
    from: extra / volume,
    to: saving / volume,
    giver: givers.map(({ party }) => party),
    receiver: receivers.map(({ party }) => party),
    receiversExtra: roundOre(extra),
    giversSaving: roundOre(saving),
  };
}
