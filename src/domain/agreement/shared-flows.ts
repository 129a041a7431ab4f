// What several parties share of a tariff: of a fixed amount by a key, of actual cost by a key or by their counts. Each
// shares in the days on which it is bound. Whole øre, and the parts add up to the whole.
import { apportion } from '../economics/apportion.ts';
import type { KeyShares } from '../economics/economy-result.ts';
import { resolveKeys } from '../economics/keys.ts';
import { toOre } from '../economics/money.ts';
import { partiesOf } from '../economics/who-parties.ts';
import { boundIn, monthsIn, type Period } from './periods.ts';
import { costReported } from './reported.ts';
import { type Agreement, partyOf } from './state.ts';
import type { Tariff } from './terms.ts';

type Span = Pick<Period, 'from' | 'to'>;
type Shares = KeyShares['shares'];
/** `many`: the party the flow is for, of those on the side that may be several. */
export type Side = { readonly tariff: Tariff; readonly from: string; readonly to: string; readonly many: string };

/** The key that one side is shared by; undefined where none is, null where it cannot be resolved. */
export function keyOf({ terms }: Agreement, { from, to }: Tariff): Shares | null | undefined {
  const who = [from, to].find((each) => each && 'shared' in each);
  if (!who || !('shared' in who)) return undefined;
  const key = resolveKeys(terms.keys).get(who.shared);
  return key && !('status' in key) ? key.shares : null;
}

/** A fixed amount a year, for the days of the span, as the key shares it among those that are bound on each of them. */
export function fixedByKey(agreement: Agreement, { tariff, many }: Side, key: Shares, span: Span): number {
  const whole = toOre(tariff.amount ?? 0);
  const exact = [...monthsOfEach(agreement, key, span)].map(([party, months]) => ({
    key: party,
    exact: (whole * months) / 12,
  }));
  return partOf(exact, many);
}

/** Its share of what the receivers' part cost in the periods; null where one of them has not told of a period. */
export function actualCost(agreement: Agreement, side: Side, periods: readonly Period[]): number | null {
  const { tariff, to, many } = side;
  const key = keyOf(agreement, tariff);
  const payers = many === to ? [many] : partiesOf(tariff.from, resolveKeys(agreement.terms.keys));
  const shares = key === undefined ? byCounts(agreement, payers) : key;
  if (shares === null) return null;
  const receivers = many === to && key ? key.map(({ party }) => party) : [to];
  const paid = new Map<string, number>();
  for (const period of periods) {
    const costs = receivers.map((party) =>
      isBound(agreement, party, period) ? costReported(agreement, party, period) : 0,
    );
    if (costs.includes(null)) return null;
    const whole = costs.reduce<number>((sum, cost) => sum + (cost ?? 0), 0) * (tariff.share ?? 1);
    const months = monthsOfEach(agreement, shares, period);
    const all = [...months.values()].reduce((sum, each) => sum + each, 0);
    for (const [party, own] of months) paid.set(party, (paid.get(party) ?? 0) + (whole * own) / all);
  }
  return partOf(
    [...paid].map(([party, exact]) => ({ key: party, exact })),
    many,
  );
}

/** By their agreed counts of the main activity, as the case was assessed; null where they have none. */
function byCounts({ terms }: Agreement, parties: readonly string[]): Shares | null {
  if (parties.length === 1) return parties.map((party) => ({ party, share: 1 }));
  const counts = terms.activities[0]?.counts ?? [];
  const shares = parties.map((party) => ({ party, share: counts.find((each) => each.party === party)?.expected ?? 0 }));
  return shares.some(({ share }) => share > 0) ? shares : null;
}

/** How many months of the span each party stands for: on each day the bound ones together for all of it. */
function monthsOfEach(agreement: Agreement, shares: Shares, span: Span): ReadonlyMap<string, number> {
  const bound = shares.flatMap((one) => {
    const party = partyOf(agreement, one.party);
    const days = party && boundIn(agreement, party, { id: '', ...span });
    return days ? [{ ...one, ...days }] : [];
  });
  const turns = [...new Set(bound.flatMap(({ from, to }) => [from, to]))].sort();
  const months = new Map<string, number>();
  for (const [place, from] of turns.entries()) {
    const to = turns[place + 1];
    const then = bound.filter((one) => one.from <= from && from < one.to);
    const weight = then.reduce((sum, { share }) => sum + share, 0);
    if (to === undefined || weight === 0) continue;
    for (const { party, share } of then)
      months.set(party, (months.get(party) ?? 0) + (monthsIn({ from, to }) * share) / weight);
  }
  return months;
}

function isBound(agreement: Agreement, id: string, period: Period): boolean {
  const party = partyOf(agreement, id);
  return party !== undefined && boundIn(agreement, party, period) !== null;
}

function partOf(parts: Parameters<typeof apportion>[0], party: string): number {
  const whole = parts.reduce((sum, { exact }) => sum + exact, 0);
  return apportion(parts, whole).get(party) ?? 0;
}
