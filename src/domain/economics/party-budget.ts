// The budget lens: kroner per year per payer, undiscounted, at expected volume, proposed minus current. One-off falls in year 1.
// Source: design "assessment", Economy, Per party. What is held already (sunk) has been paid and changes no budget: it is left out here too.
import type { Line } from './cost-model.ts';
import type { EconomyResult, PartyBudget, Sector, YearRow } from './economy-result.ts';
import { SECTORS } from './economy-result.ts';
import { annualByParty, budgetByParty } from './party-cost.ts';

export type Transfer = {
  readonly current: readonly Line[];
  readonly proposed: readonly Line[];
  readonly settlement: ReadonlyMap<string, number>;
};

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
    const years = Array.from({ length: horizon }, (_, index): YearRow => {
      const which = index === 0 ? 'first' : 'later';
      const change = (after[which].get(party) ?? 0) - (before[which].get(party) ?? 0);
      return { year: index + 1, before: change, settlement, after: change + settlement };
    });
    return { party, sector: sectorOf(party), years };
  });
  const sectors = SECTORS.map((sector) => ({ sector, members: parties.filter((party) => party.sector === sector) }))
    .filter(({ members }) => members.length > 0)
    .map(({ sector, members }) => ({ sector, years: sumOf(members, horizon) }));
  return { parties, sectors, total: sumOf(parties, horizon) };
}

/** Change in annual equivalent cost per party; together exactly the difference of the two totals shown. */
export function annualChange(transfer: Transfer, rate: number, volume: number): EconomyResult['annualChange'] {
  const before = annualByParty(transfer.current, rate, volume);
  const after = annualByParty(transfer.proposed, rate, volume);
  return partiesOf(transfer).map((party) => ({
    party,
    change: (after.get(party) ?? 0) - (before.get(party) ?? 0),
    settlement: transfer.settlement.get(party) ?? 0,
  }));
}

function partiesOf({ current, proposed, settlement }: Transfer): readonly string[] {
  return [...new Set([...[...current, ...proposed].map((line) => line.party), ...settlement.keys()])].sort();
}

function sumOf(parties: readonly PartyBudget[], horizon: number): readonly YearRow[] {
  return Array.from({ length: horizon }, (_, index) => {
    const rows = parties.map((party) => party.years[index]);
    const sum = (of: 'before' | 'settlement' | 'after') => rows.reduce((total, row) => total + (row?.[of] ?? 0), 0);
    return { year: index + 1, before: sum('before'), settlement: sum('settlement'), after: sum('after') };
  });
}
