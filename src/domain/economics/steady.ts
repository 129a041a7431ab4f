// Each party in the steady state: all units moved, one-offs spread.
// Whole øre a year; the parties sum to the displayed totals.
import type { Pair } from './comparison.ts';
import { type Counted, unitsOf } from './counts.ts';
import type { PartyYear, Sector, SettlementFlow } from './economy-result.ts';
import { type ByParty, costByParty, wholeByParty } from './party-cost.ts';
import { type Flow, receivedByParty } from './settlements.ts';

export type Settled = { readonly current: readonly Flow[]; readonly proposed: readonly Flow[] };
type About = {
  readonly parties: readonly string[];
  readonly sectorOf: (party: string) => Sector;
  readonly main: Counted;
  /**
   * Today's cost divided by the proposed funding, øre; null if a
   * party is compared with its own cost today.
   */
  readonly byLaw: ByParty | null;
};

/**
 * With the baseline `funded-by-law` the comparison basis of a party is today's cost divided by the proposed funding.
 * Authority and funding have moved by statute, so today's settlements are left out of it.
 */
export function steadyOf(
  pair: Pair,
  settled: Settled,
  { parties, sectorOf, main, byLaw }: About,
): readonly PartyYear[] {
  const today = byLaw ? wholeByParty(byLaw, pair.current, parties) : costByParty(pair.current, parties);
  const proposed = costByParty(pair.proposed, parties);
  const isState = (party: string) => sectorOf(party) === 'state';
  const withState = ({ from, to }: Flow) => isState(from) || isState(to);
  const received = (flows: readonly Flow[], state: boolean) => {
    const sums = receivedByParty(
      flows.filter((flow) => withState(flow) === state),
      (flow) => flow.at('expected'),
    );
    return (party: string) => sums.get(party) ?? 0;
  };
  const before = byLaw ? [] : settled.current;
  const [was, is] = [received(before, false), received(settled.proposed, false)];
  const [grantWas, grantIs] = [received(before, true), received(settled.proposed, true)];
  return parties.map((party) => {
    const [settledToday, settledProposed] = [0 - was(party), 0 - is(party)];
    const stateGrant = grantIs(party) - grantWas(party);
    const own = { today: today.get(party) ?? 0, proposed: proposed.get(party) ?? 0 };
    return {
      party,
      sector: sectorOf(party),
      units: main.volume.split ? unitsOf(main, party, 'expected') : null,
      ...own,
      settledToday: settledToday + 0,
      settledProposed: settledProposed + 0,
      stateGrant: stateGrant + 0,
      net: own.proposed + settledProposed - own.today - settledToday - stateGrant + 0,
    };
  });
}

/** The settlements of the proposed alternative in the form of the result. */
export function saidFlows(flows: readonly Flow[]): readonly SettlementFlow[] {
  return flows.map((flow) => {
    const { settlement, from, to, price } = flow;
    return {
      settlement: settlement.id,
      label: settlement.label ?? '',
      from,
      to,
      units: flow.unitsAt('expected'),
      price,
      perYear: flow.at('expected'),
      ceiling: decides(flow, settlement.ceiling, 'high', (amount, wanted) => amount < wanted, 'binds-at-high'),
      floor: decides(flow, settlement.floor, 'low', (amount, wanted) => amount > wanted, 'binds-at-low'),
    };
  });
}

function decides<T extends string>(
  flow: Flow,
  limit: number | undefined,
  end: 'low' | 'high',
  differs: (amount: number, wanted: number) => boolean,
  atEnd: T,
): 'none' | 'binds' | T {
  if (limit === undefined) return 'none';
  if (differs(flow.at('expected'), Math.round(flow.wanted('expected')))) return 'binds';
  return differs(flow.at(end), Math.round(flow.wanted(end))) ? atEnd : 'none';
}
