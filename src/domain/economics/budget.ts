// The budget: the cash flow of each year per payer, undiscounted, proposed minus today.
// Units move by the phase-in; one-offs count in the year they are bought. Of today's
// cost that falls away only the released share is money; the rest is capacity.
import { apportion } from './apportion.ts';
import type { Pair } from './comparison.ts';
import { type Line, unitsOfPart } from './cost-model.ts';
import type { Counted } from './counts.ts';
import { type EconomyResult, type PartyBudget, SECTORS, type Sector, type YearRow } from './economy-result.ts';
import { receivedByParty } from './settlements.ts';
import type { Settled } from './steady.ts';
import { type InYear, leftIn, proposedIn, timesIn, todayIn } from './years.ts';

type About = {
  readonly parties: readonly string[];
  readonly sectorOf: (party: string) => Sector;
  readonly main: Counted;
  readonly horizon: number;
};

/** A year of the proposed solution, of today's solution unchanged, and of what is left of it. */
type Year = { readonly year: number; readonly proposed: InYear; readonly today: InYear; readonly left: InYear };

function yearOf(year: number, main: Counted): Year {
  return { year, proposed: proposedIn(year), today: todayIn(year), left: leftIn(year, main) };
}

type Money = { readonly before: number; readonly capacity: number };

function addMoney(into: Map<string, Money>, key: string, before: number, capacity: number): void {
  const known = into.get(key) ?? { before: 0, capacity: 0 };
  into.set(key, { before: known.before + before, capacity: known.capacity + capacity });
}

/** Change in money and capacity in a year, unrounded. `keyOf` groups by party or by category. */
function changesIn(
  { year, proposed: next, today, left }: Year,
  { current, proposed }: Pair,
  keyOf: (line: Line, party: string) => string,
): Map<string, Money> {
  const changes = new Map<string, Money>();
  const add = (line: Line, times: number, released: number) => {
    if (times === 0) return;
    for (const part of line.parts) {
      const amount = part.amount.expected * part.share * unitsOfPart(line, part, 'expected') * times;
      addMoney(changes, keyOf(line, part.party), amount * released, amount * (1 - released));
    }
  };
  for (const line of proposed.lines) add(line, timesIn(line, next), 1);
  for (const line of current.lines) {
    const released = year >= line.released.fromYear ? line.released.share : 0;
    add(line, timesIn(line, left) - timesIn(line, today), released);
  }
  return changes;
}

/** Net settlement of a party in a year: proposed plus remaining minus today's. Positive if it pays. */
function settlementIn({ proposed, today, left }: Year, settled: Settled): (party: string) => number {
  const next = receivedByParty(settled.proposed, (flow) => flow.inYear(proposed));
  const fallen = receivedByParty(settled.current, (flow) => flow.inYear(today) - flow.inYear(left));
  return (party) => (fallen.get(party) ?? 0) - (next.get(party) ?? 0) + 0;
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
  return new Map(
    keys.map((key) => [key, { before: (before.get(key) ?? 0) + 0, capacity: (capacity.get(key) ?? 0) + 0 }]),
  );
}

type Budget = Pick<EconomyResult, 'parties' | 'sectors' | 'categories' | 'total'>;

/** The budget per year by party, sector and category; the parties sum exactly to the total. */
export function budgetOf(pair: Pair, settled: Settled, about: About): Budget {
  const years = Array.from({ length: about.horizon }, (_, i) => yearOf(i + 1, about.main));
  const rounded = years.map((year) =>
    roundedIn(
      changesIn(year, pair, (_, party) => party),
      about.parties,
    ),
  );
  const settlements = years.map((year) => settlementIn(year, settled));
  const parties = about.parties.map(
    (party): PartyBudget => ({
      party,
      sector: about.sectorOf(party),
      years: years.map((year, i) => {
        const { before, capacity } = rounded[i]?.get(party) ?? { before: 0, capacity: 0 };
        const settlement = settlements[i]?.(party) ?? 0;
        return { year: year.year, before, settlement, after: before + settlement, capacity };
      }),
    }),
  );
  const sectors = SECTORS.map((sector) => ({ sector, members: parties.filter((each) => each.sector === sector) }))
    .filter(({ members }) => members.length > 0)
    .map(({ sector, members }) => ({ sector, years: sumOf(members, years) }));
  return { parties, sectors, categories: categoriesOf(pair, years), total: sumOf(parties, years) };
}

function categoriesOf(pair: Pair, years: readonly Year[]): Budget['categories'] {
  const names = [...new Set([...pair.current.lines, ...pair.proposed.lines].map(({ category }) => category))].sort();
  const rounded = years.map((year) =>
    roundedIn(
      changesIn(year, pair, ({ category }) => category),
      names,
    ),
  );
  return names.map((category) => ({
    category,
    years: years.map((year, i) => {
      const { before, capacity } = rounded[i]?.get(category) ?? { before: 0, capacity: 0 };
      return { year: year.year, before, settlement: 0, after: before, capacity };
    }),
  }));
}

function sumOf(parties: readonly PartyBudget[], years: readonly Year[]): readonly YearRow[] {
  return years.map(({ year }, i) => {
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
