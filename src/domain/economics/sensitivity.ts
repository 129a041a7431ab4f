// What matters most: the difference proposed − current in annual equivalent cost with one input at its low and at its high.
// Source: design "assessment", Economy, One-way sensitivity.
import { type AnnualCost, annualEquivalentCost, annualWeight } from './annual-equivalent-cost.ts';
import { isUncertain, type Line, type Range } from './cost-model.ts';
import type { Swing } from './economy-result.ts';
import { roundOre } from './money.ts';

export type Side = { readonly name: string; readonly lines: readonly Line[]; readonly cost: AnnualCost };

/** One row per uncertain cost line of the two alternatives, and one for the volume; largest swing first. Øre, rounded. */
export function sensitivity(current: Side, proposed: Side, volume: Range, rate: number): readonly Swing[] {
  const differenceAt = (n: number) => annualEquivalentCost(proposed.cost, n) - annualEquivalentCost(current.cost, n);
  const base = differenceAt(volume.expected);
  const swings: { readonly key: string; readonly swing: Swing }[] = [];
  if (isUncertain(volume)) {
    const label = { da: 'Antal pr. år', en: 'Number per year', sv: 'Antal per år' };
    swings.push({ key: '', swing: swingOf('/volume/perYear', label, differenceAt(volume.low), differenceAt(volume.high)) });
  }
  for (const [side, sign] of [[current, -1] as const, [proposed, 1] as const]) {
    for (const line of side.lines) {
      if (!isUncertain(line.amount)) continue;
      const { low, expected, high } = line.amount;
      const weight = sign * annualWeight(line, rate, volume.expected);
      const name = `${side.name}: ${line.label}`;
      const label = { da: name, en: name, sv: name };
      const [atLow, atHigh] = [base + weight * (low - expected), base + weight * (high - expected)];
      swings.push({ key: line.key, swing: swingOf(`${line.pointer}/amount`, label, atLow, atHigh) });
    }
  }
  return swings.sort((a, b) => b.swing.swing - a.swing.swing || (a.key < b.key ? -1 : 1)).map(({ swing }) => swing);
}

function swingOf(pointer: string, label: Swing['label'], low: number, high: number): Swing {
  const atLow = roundOre(low);
  const atHigh = roundOre(high);
  return { pointer, label, atLow, atHigh, swing: Math.abs(atHigh - atLow) };
}
