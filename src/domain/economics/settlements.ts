// Settlements of an alternative: who pays whom how much a year. A
// settlement never changes the total cost of the alternative.
import type { Alternative } from '../dossier/economy.ts';
import type { Settlement } from '../dossier/settlement.ts';
import type { Line, Reading } from './cost-model.ts';
import type { Level } from './counts.ts';
import type { NotAssessed } from './economy-result.ts';
import { roundOre, toOre } from './money.ts';
import { noAmount } from './reasons.ts';
import { amountsOf, type PartOf, type Quantity, type Sides } from './settlement-amounts.ts';
import { settlementLimits, settlementMissing, settlementSides } from './settlement-reasons.ts';
import { partiesOf } from './who-parties.ts';
import type { InYear } from './years.ts';

/** One party's part of a settlement: it pays the single party or is paid by it. */
export type Flow = {
  readonly settlement: Settlement;
  readonly from: string;
  readonly to: string;
  /** Øre per unit; null if it is not per unit. */
  readonly price: number | null;
  readonly unitsAt: (level: Level) => number | null;
  /** Whole øre a year in the steady state at a level of all counts, limits applied; `wanted` before limits. */
  readonly at: (level: Level) => number;
  readonly wanted: (level: Level) => number;
  /** Whole øre in a year of the agreement, limits applied. */
  readonly inYear: (inYear: InYear) => number;
};

export type Flows = { readonly flows: readonly Flow[]; readonly gaps: readonly NotAssessed[] };

/** The flows of all settlements of an alternative, and missing inputs. @param lines of the same alternative */
export function flowsOf({ settlements }: Alternative, at: string, lines: readonly Line[], reading: Reading): Flows {
  const flows: Flow[] = [];
  const gaps: NotAssessed[] = [];
  for (const [i, settlement] of (settlements ?? []).entries()) {
    const read = flowOf(settlement, `${at}/settlements/${i}`, lines, reading);
    if ('status' in read) gaps.push(read);
    else flows.push(...read);
  }
  return { flows, gaps };
}

function sidesOf({ from, to }: Settlement, pointer: string, { keys }: Reading): Sides | NotAssessed {
  if (!from || !to) return settlementMissing(pointer);
  const singlePays = 'party' in from;
  const [one, other] = singlePays ? [from, to] : [to, from];
  if (!('party' in one)) return settlementSides(pointer);
  const key = 'shared' in other ? keys.get(other.shared) : undefined;
  if ('shared' in other && !key) return settlementSides(pointer);
  if (key && 'status' in key) return key;
  return { single: one.party, many: partiesOf(other, keys), singlePays, key };
}

/** The first missing or invalid field of the settlement itself; null if there is none. */
function openIn(
  { model, amount, exceptions, limitsIn, ceiling, floor, label, id }: Settlement,
  pointer: string,
): NotAssessed | null {
  if (!model || (model !== 'actual-cost' && amount === undefined)) return settlementMissing(pointer);
  const open = (exceptions ?? []).findIndex((row) => row.party === undefined || row.amount === undefined);
  if (open >= 0) return noAmount(`${pointer}/exceptions/${open}/amount`, label || id);
  const limited = ceiling !== undefined || floor !== undefined;
  return limited && limitsIn === 'units' && model !== 'per-unit' ? settlementLimits(`${pointer}/limitsIn`) : null;
}

function flowOf(
  settlement: Settlement,
  pointer: string,
  lines: readonly Line[],
  reading: Reading,
): readonly Flow[] | NotAssessed {
  const open = openIn(settlement, pointer);
  if (open) return open;
  const sides = sidesOf(settlement, pointer, reading);
  if ('status' in sides) return sides;
  const amounts = amountsOf(settlement, sides, pointer, lines, reading);
  if ('status' in amounts) return amounts;
  const { single, singlePays, many } = sides;
  return many
    .filter((party) => party !== single)
    .map((party) => {
      const part: PartOf = amounts(party);
      return {
        settlement,
        ...(singlePays ? { from: single, to: party } : { from: party, to: single }),
        price: part.price,
        unitsAt: (level) => part.at(level).units,
        wanted: (level) => part.at(level).amount,
        at: (level) => roundOre(limited(settlement, part.price, part.at(level), true)),
        inYear: (inYear) => roundOre(limited(settlement, part.price, part.inYear(inYear), inYear.floor)),
      };
    });
}

/**
 * Applies ceiling and floor, both per party and year. An amount of 0 stays 0
 * for a one-off (in years in which it is not paid) and without `withFloor`.
 */
function limited(
  { ceiling, floor, limitsIn, model }: Settlement,
  price: number | null,
  { units, amount }: Quantity,
  withFloor: boolean,
): number {
  if (amount === 0 && (model === 'one-off' || !withFloor)) return 0;
  const within = (value: number, read: (limit: number) => number) => {
    const below = ceiling === undefined ? value : Math.min(value, read(ceiling));
    return floor === undefined ? below : Math.max(below, read(floor));
  };
  if (limitsIn === 'units' && price !== null && units !== null) return price * within(units, (limit) => limit);
  return within(amount, toOre);
}

/** Received minus paid per party, whole øre; a party without flows is not in the map. */
export function receivedByParty(flows: readonly Flow[], at: (flow: Flow) => number): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const flow of flows) {
    const amount = at(flow);
    sums.set(flow.to, (sums.get(flow.to) ?? 0) + amount);
    sums.set(flow.from, (sums.get(flow.from) ?? 0) - amount);
  }
  return sums;
}
