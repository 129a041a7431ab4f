// The budget lens: kroner of each year per payer, undiscounted, proposed minus today. Units move as the phase-in says; one-offs fall
// when they are bought; of today's cost that falls away only what is released is money, the rest is capacity.
import { apportion } from './apportion.ts';
import type { Pair } from './comparison.ts';
import { type Line, type Part, unitsOfPart } from './cost-model.ts';
import { type Counted, movedIn } from './counts.ts';
import { type EconomyResult, type PartyBudget, SECTORS, type Sector, type YearRow } from './economy-result.ts';
import { type Flow, receivedBy } from './settlements.ts';
import type { Settled } from './steady.ts';

type About = {
  readonly parties: readonly string[];
  readonly sectorOf: (party: string) => Sector;
  readonly main: Counted;
  readonly horizon: number;
};

/** What is paid of a part in full, once: undiscounted. */
function fullOf(line: Line, part: Part): number {
  return part.amount.expected * part.share * unitsOfPart(line, part, 'expected');
}

/** Whether a one-off is bought in a year: in year 1 (unless it is held already), and again when its lifetime ends, unless it is not renewed. */
function boughtIn({ lifetime, renewed, heldAlready }: Line, year: number): boolean {
  if (year === 1) return !heldAlready;
  return renewed && lifetime !== null && (year - 1) % lifetime === 0;
}

/** How often a proposed line is paid in a year. */
function proposedTimes(line: Line, year: number): number {
  if (line.nature === 'one-off') return boughtIn(line, year) ? 1 : 0;
  return line.activity ? movedIn(line.activity, year) : 1;
}

/** How much of a line of today falls away in a year: as its activity, or the main one, moves. */
function fallenTimes(line: Line, year: number, main: Counted): number {
  if (line.nature === 'one-off') return boughtIn(line, year) ? 1 : 0;
  return movedIn(line.activity ?? main, year);
}

type Money = { readonly before: number; readonly capacity: number };

function addMoney(into: Map<string, Money>, key: string, before: number, capacity: number): void {
  const known = into.get(key) ?? { before: 0, capacity: 0 };
  into.set(key, { before: known.before + before, capacity: known.capacity + capacity });
}

/** Change of each key's money and capacity in a year, unrounded. `keyOf` groups by party or by category. */
function changesIn(
  year: number,
  { current, proposed }: Pair,
  main: Counted,
  keyOf: (line: Line, party: string) => string,
): Map<string, Money> {
  const changes = new Map<string, Money>();
  for (const line of proposed.lines) {
    const times = proposedTimes(line, year);
    if (times === 0) continue;
    for (const part of line.parts) addMoney(changes, keyOf(line, part.party), fullOf(line, part) * times, 0);
  }
  for (const line of current.lines) {
    const times = fallenTimes(line, year, main);
    const share = year >= line.released.fromYear ? line.released.share : 0;
    if (times === 0) continue;
    for (const part of line.parts) {
      const fallen = fullOf(line, part) * times;
      addMoney(changes, keyOf(line, part.party), -fallen * share, fallen * share - fallen);
    }
  }
  return changes;
}

/** The year's settlement of a party: proposed as it has moved, today's as it has not, minus today's. Positive for who pays. */
function settlementIn(year: number, party: string, settled: Settled, { main }: About): number {
  const moved = (flow: Flow) => movedIn(flow.activity ?? main, year);
  const proposed = receivedBy(party, settled.proposed, (flow) => amountIn(flow, year, moved(flow)));
  const fallen = receivedBy(party, settled.current, (flow) => flow.at('expected') - flow.at('expected', 1 - moved(flow)));
  return fallen - proposed + 0;
}

/** Fixed amounts are whole from the first year; units and actual cost follow what has moved. A one-off falls in its years. */
function amountIn(flow: Flow, year: number, moved: number): number {
  const { model, amount = 0, lifetimeYears } = flow.settlement;
  if (model === 'one-off') {
    const falls = year === 1 || (lifetimeYears !== undefined && (year - 1) % lifetimeYears === 0);
    const share = flow.wanted('expected') === 0 ? 0 : flow.at('expected') / flow.wanted('expected');
    return falls ? Math.round(amount * 100 * share) : 0;
  }
  return flow.at('expected', model === 'fixed' ? 1 : moved);
}

function roundedIn(changes: Map<string, Money>, keys: readonly string[]): ReadonlyMap<string, Money> {
  const of = (pick: (money: Money) => number) => {
    const shares = keys.map((key) => ({ key, exact: pick(changes.get(key) ?? { before: 0, capacity: 0 }) }));
    return apportion(
      shares,
      shares.reduce((sum, { exact }) => sum + exact, 0),
    );
  };
  const [before, capacity] = [of((money) => money.before), of((money) => money.capacity)];
  return new Map(keys.map((key) => [key, { before: (before.get(key) ?? 0) + 0, capacity: (capacity.get(key) ?? 0) + 0 }]));
}

type Budget = Pick<EconomyResult, 'parties' | 'sectors' | 'categories' | 'total'>;

/** Year by year, by party, by sector, by category; parties sum to the total to the øre. */
export function budgetOf(pair: Pair, settled: Settled, about: About): Budget {
  const years = Array.from({ length: about.horizon }, (_, i) => i + 1);
  const rounded = years.map((year) =>
    roundedIn(
      changesIn(year, pair, about.main, (_, party) => party),
      about.parties,
    ),
  );
  const parties = about.parties.map(
    (party): PartyBudget => ({
      party,
      sector: about.sectorOf(party),
      years: years.map((year, i) => {
        const { before, capacity } = rounded[i]?.get(party) ?? { before: 0, capacity: 0 };
        const settlement = settlementIn(year, party, settled, about);
        return { year, before, settlement, after: before + settlement, capacity };
      }),
    }),
  );
  const sectors = SECTORS.map((sector) => ({ sector, members: parties.filter((each) => each.sector === sector) }))
    .filter(({ members }) => members.length > 0)
    .map(({ sector, members }) => ({ sector, years: sumOf(members, years) }));
  return { parties, sectors, categories: categoriesOf(pair, about, years), total: sumOf(parties, years) };
}

function categoriesOf(pair: Pair, about: About, years: readonly number[]): Budget['categories'] {
  const names = [...new Set([...pair.current.lines, ...pair.proposed.lines].map(({ category }) => category))].sort();
  const rounded = years.map((year) =>
    roundedIn(
      changesIn(year, pair, about.main, ({ category }) => category),
      names,
    ),
  );
  return names.map((category) => ({
    category,
    years: years.map((year, i) => {
      const { before, capacity } = rounded[i]?.get(category) ?? { before: 0, capacity: 0 };
      return { year, before, settlement: 0, after: before, capacity };
    }),
  }));
}

function sumOf(parties: readonly PartyBudget[], years: readonly number[]): readonly YearRow[] {
  return years.map((year, i) => {
    const sum = { year, before: 0, settlement: 0, after: 0, capacity: 0 };
    for (const party of parties) {
      const row = party.years[i];
      if (!row) continue;
      sum.before += row.before;
      sum.settlement += row.settlement;
      sum.after += row.after;
      sum.capacity += row.capacity;
    }
    return sum;
  });
}
