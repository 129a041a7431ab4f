// The budget lens: kroner per year per payer, undiscounted, at expected volume, proposed minus current. One-off falls in year 1.
// Source: design "assessment", Economy, Per party. What is held already (sunk) has been paid and changes no budget: it is left out here too.
import type { EconomyResult, PartyBudget, Sector, YearRow } from './economy-result.ts';
import { SECTORS } from './economy-result.ts';
import { annualByParty, budgetByParty, type PartyCosts } from './party-cost.ts';

export type Transfer = {
  readonly current: PartyCosts;
  readonly proposed: PartyCosts;
  readonly settlement: ReadonlyMap<string, number>;
};

const NOTHING = { first: 0, later: 0 };

/** Every party with a cost line or a settlement, in order of id; a party of no known kind counts as `other`. Sectors and total are sums of the parties. */
export function partyBudget(
  transfer: Transfer,
  volume: number,
  horizon: number,
  sectorOf: (party: string) => Sector,
): Pick<EconomyResult, 'parties' | 'sectors' | 'total'> {
  const before = budgetByParty(transfer.current, volume);
  const after = budgetByParty(transfer.proposed, volume);
  const parties: readonly PartyBudget[] = partiesOf(transfer).map((party) => {
    const settlement = transfer.settlement.get(party) ?? 0;
    const [was, becomes] = [before.get(party) ?? NOTHING, after.get(party) ?? NOTHING];
    const change = { first: becomes.first - was.first, later: becomes.later - was.later };
    const years: YearRow[] = [];
    for (let year = 1; year <= horizon; year += 1) {
      const amount = year === 1 ? change.first : change.later;
      years.push({ year, before: amount, settlement, after: amount + settlement });
    }
    return { party, sector: sectorOf(party), years };
  });
  const sectors = SECTORS.map((sector) => ({ sector, members: parties.filter((party) => party.sector === sector) }))
    .filter(({ members }) => members.length > 0)
    .map(({ sector, members }) => ({ sector, years: sumOf(members, horizon) }));
  return { parties, sectors, total: sumOf(parties, horizon) };
}

/** Change in annual equivalent cost per party; together exactly the difference of the two totals shown. */
export function annualChange(transfer: Transfer, volume: number): EconomyResult['annualChange'] {
  const before = annualByParty(transfer.current, volume);
  const after = annualByParty(transfer.proposed, volume);
  return partiesOf(transfer).map((party) => ({
    party,
    change: (after.get(party) ?? 0) - (before.get(party) ?? 0),
    settlement: transfer.settlement.get(party) ?? 0,
  }));
}

function partiesOf({ current, proposed, settlement }: Transfer): readonly string[] {
  return [...new Set([...current.byParty.keys(), ...proposed.byParty.keys(), ...settlement.keys()])].sort();
}

function sumOf(parties: readonly PartyBudget[], horizon: number): readonly YearRow[] {
  const sums: YearRow[] = [];
  for (let year = 1; year <= horizon; year += 1) {
    const sum = { year, before: 0, settlement: 0, after: 0 };
    for (const { years } of parties) {
      sum.before += years[year - 1]?.before ?? 0;
      sum.settlement += years[year - 1]?.settlement ?? 0;
      sum.after += years[year - 1]?.after ?? 0;
    }
    sums.push(sum);
  }
  return sums;
}
