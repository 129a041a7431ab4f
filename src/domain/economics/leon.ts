// LEON, laveste effektive omkostningsniveau: the quality floor is a gate, then the lowest total cost over all payers.
// Source: design "assessment", Economy; seed 000, principle "Effektiv ressourceudnyttelse".
import type { Localised } from '../../lib/localised.ts';
import { type AnnualCost, annualEquivalentCost } from './annual-equivalent-cost.ts';
import type { LeonAtVolume } from './economy-result.ts';
import { isLower } from './money.ts';

/** An alternative ready to be compared. */
export type Candidate = { readonly id: string; readonly cost: AnnualCost; readonly effect: number };
export type Floor = { readonly minimum: number; readonly higherIsBetter: boolean };

/** An effect that equals the floor reaches it. */
export function reachesFloor(effect: number, floor: Floor): boolean {
  return floor.higherIsBetter ? effect >= floor.minimum : effect <= floor.minimum;
}

const OUTSIDE: Localised = {
  da: 'Den foreslåede løsning når ikke kvalitetskravet.',
  en: 'The proposed solution does not reach the quality floor.',
  sv: 'Den föreslagna lösningen når inte kvalitetskravet.',
};

const DEARER: Localised = {
  da: 'En anden løsning, der når kvalitetskravet, er billigere for parterne tilsammen.',
  en: 'Another solution that reaches the quality floor costs the parties less altogether.',
  sv: 'En annan lösning som når kvalitetskravet är billigare för parterna tillsammans.',
};

/**
 * Met when the proposed alternative reaches the floor and no other that does costs less per year at this volume. An equal cost is met.
 * `cheaper` names every effective alternative that costs less, cheapest first.
 */
export function leonAt(proposed: Candidate, others: readonly Candidate[], floor: Floor, volume: number): LeonAtVolume {
  const own = annualEquivalentCost(proposed.cost, volume);
  const cheaper = others
    .filter((other) => reachesFloor(other.effect, floor))
    .map(({ id, cost }) => ({ id, annual: annualEquivalentCost(cost, volume) }))
    .filter(({ annual }) => isLower(annual, own))
    .sort((a, b) => a.annual - b.annual || (a.id < b.id ? -1 : 1))
    .map(({ id, annual }) => ({ id, perYear: Math.round(own - annual), perCase: volume > 0 ? (own - annual) / volume : null }));
  if (!reachesFloor(proposed.effect, floor)) return { volume, verdict: 'not-met', cheaper, reason: OUTSIDE };
  if (cheaper.length > 0) return { volume, verdict: 'not-met', cheaper, reason: DEARER };
  return { volume, verdict: 'met', cheaper };
}
