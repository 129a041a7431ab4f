// What moves between parties in the proposed alternative, per year. It never changes the total.
import type { Settlement } from '../dossier/economy.ts';
import type { NotAssessed } from './economy-result.ts';
import { roundOre, toOre } from './money.ts';
import { settlementMissing } from './reasons.ts';

export type YearlySettlement = {
  /** What it adds to each party's yearly cost, whole øre: positive for who pays, negative for who receives. */
  readonly byParty: ReadonlyMap<string, number>;
  /** Settlements left out because they are not filled in. */
  readonly gaps: readonly NotAssessed[];
};

/** Each settlement is rounded to øre once per year (a volume may be fractional) and moved as one amount, so the parties always sum to 0. */
export function yearlySettlement(settlements: readonly Settlement[], volume: number): YearlySettlement {
  const byParty = new Map<string, number>();
  const gaps: NotAssessed[] = [];
  for (const [index, { from, to, nature, amount }] of settlements.entries()) {
    if (from === undefined || to === undefined || nature === undefined || amount === undefined) {
      gaps.push(settlementMissing(`/economy/settlements/${index}`));
      continue;
    }
    const yearly = nature === 'recurring' ? toOre(amount) : roundOre(volume * toOre(amount));
    byParty.set(from, (byParty.get(from) ?? 0) + yearly);
    byParty.set(to, (byParty.get(to) ?? 0) - yearly);
  }
  return { byParty, gaps };
}
