// What each party should bear by the funding responsibility against what it actually
// bears. Neither loss nor profit means that both are equal. Source: kommunalfuldmagten, neither
// loss nor profit on horizontal cooperation; KL's hearing answers on the reform act.
import type { Who } from '../dossier/who.ts';
import { counted } from './annual-cost.ts';
import type { Priced } from './comparison.ts';
import { type Line, yearlyOf } from './cost-model.ts';
import { zeroVolume } from './count-reasons.ts';
import { type Counted, uncounted, unitsOf } from './counts.ts';
import type { Funding, FundingDifference, NotAssessed, Sector } from './economy-result.ts';
import type { Keys } from './keys.ts';
import { type Materiality, materialityOf } from './leon.ts';
import { costByParty, wholeByParty } from './party-cost.ts';
import { noFunding } from './reasons.ts';
import type { Flow } from './settlements.ts';

/** The default funder of a line, and the data needed to split it. */
export type Funders = { readonly funding: Who | undefined; readonly keys: Keys; readonly main: Counted };

type Amounts = Map<string, number>;

function put(into: Amounts, party: string, amount: number): void {
  into.set(party, (into.get(party) ?? 0) + amount);
}

/**
 * Øre a year that each party should bear, unrounded. A single funder bears the whole line. Of several
 * funders each bears the part it pays itself; the rest is divided by their counts. Not assessed without
 * a funder, with a key without shares, or if none of several funders has counts to divide by.
 */
export function expectedByParty(lines: readonly Line[], funders: Funders): ReadonlyMap<string, number> | NotAssessed {
  const expected: Amounts = new Map();
  for (const line of counted(lines)) {
    const funder = line.fundedBy ?? funders.funding;
    const missing = funder ? addExpected(expected, line, funder, funders) : noFunding();
    if (missing) return missing;
  }
  return expected;
}

function addExpected(into: Amounts, line: Line, funder: Who, { keys, main }: Funders): NotAssessed | null {
  const whole = yearlyOf(line, undefined);
  if ('party' in funder) {
    put(into, funder.party, whole);
    return null;
  }
  if ('shared' in funder) {
    const key = keys.get(funder.shared);
    if (!key || 'status' in key) return key ?? noFunding();
    for (const { party, share } of key.shares) put(into, party, whole * share);
    return null;
  }
  let rest = whole;
  for (const party of funder.each) {
    const own = yearlyOf(line, party);
    if (own !== 0) put(into, party, own);
    rest -= own;
  }
  if (Math.abs(rest) < 1e-6) return null;
  const activity = line.activity ?? main;
  const total = funder.each.reduce((sum, party) => sum + unitsOf(activity, party, 'expected'), 0);
  if (total === 0) return uncounted(activity, funder.each) ?? zeroVolume();
  for (const party of funder.each) put(into, party, (rest * unitsOf(activity, party, 'expected')) / total);
  return null;
}

type About = {
  readonly parties: readonly string[];
  readonly sectorOf: (party: string) => Sector;
  readonly funders: Funders;
  readonly materiality: Materiality;
};

/**
 * Compares the cost of the proposed alternative by funding responsibility with
 * what the parties pay after settlement. Settlements with the state are left out.
 */
export function fundingOf(
  proposed: Priced,
  flows: readonly Flow[],
  { parties, sectorOf, funders, materiality }: About,
): Funding {
  if (!funders.funding) return noFunding();
  const exact = expectedByParty(proposed.lines, funders);
  if ('status' in exact) return exact;
  const [expected, own] = [wholeByParty(exact, proposed, parties), costByParty(proposed, parties)];
  const between = flows.filter(({ from, to }) => sectorOf(from) !== 'state' && sectorOf(to) !== 'state');
  const rows = parties
    .filter((party) => sectorOf(party) !== 'state')
    .map((party): FundingDifference => {
      const lines = own.get(party) ?? 0;
      const paid = sumOf(between, ({ from }) => from === party);
      const received = sumOf(between, ({ to }) => to === party);
      const should = expected.get(party) ?? 0;
      const actual = lines + paid - received;
      return {
        party,
        expected: should,
        actual,
        difference: actual - should,
        materiality: Math.round(materialityOf(materiality, lines + paid + received)),
      };
    });
  return { status: 'compared', parties: rows, missing: missingPayments(rows) };
}

function sumOf(flows: readonly Flow[], of: (flow: Flow) => boolean): number {
  return flows.filter(of).reduce((sum, flow) => sum + flow.at('expected'), 0);
}

/**
 * Payments that would leave no party with a loss or profit beyond its materiality:
 * repeatedly the party with the largest profit pays the one with the largest loss.
 * Ties in the order of the parties.
 */
function missingPayments(rows: readonly FundingDifference[]): readonly { from: string; to: string; perYear: number }[] {
  const open = rows.map(({ party, difference, materiality }) => ({ party, left: difference, materiality }));
  const payments: { from: string; to: string; perYear: number }[] = [];
  while (open.some(({ left, materiality }) => Math.abs(left) > materiality)) {
    const loser = open.reduce((most, each) => (each.left > most.left ? each : most));
    const winner = open.reduce((most, each) => (each.left < most.left ? each : most));
    const perYear = Math.min(loser.left, -winner.left);
    if (perYear <= 0) break;
    payments.push({ from: winner.party, to: loser.party, perYear });
    loser.left -= perYear;
    winner.left += perYear;
  }
  return payments;
}
