// Promised against realised, per party and period: units, cost, settlements, balance and indicators.
import { roundOre } from '../economics/money.ts';
import { addedUp, type Pair } from './added-up.ts';
import { flowsIn, type PeriodFlow } from './flows.ts';
import { boundIn, inTurn, monthsIn, monthsOf, type Period } from './periods.ts';
import { promisedUnits } from './promised-units.ts';
import { costOfParts, costReported, unitsOfParts, unitsReported } from './reported.ts';
import { isOwed } from './rhythms.ts';
import type { Agreement, AgreementParty, Report } from './state.ts';
import { boundOf } from './validity.ts';

export const INDICATOR_STATES = ['reached', 'under-way', 'not-reached', 'not-comparable'] as const;

/**
 * One party in one period. A row of a year and those of its quarters cover the same days. A figure of a year that was
 * not reported for the year is the sum of its parts. A row for indicators alone has no amounts.
 */
export type FollowUpRow = {
  readonly party: string;
  readonly period: string;
  readonly from: string;
  /** The first day after it. */
  readonly to: string;
  readonly reported: boolean;
  /**
   * For a period that was reported both as a whole and in parts: the sums of the parts, for comparison.
   */
  readonly parts: {
    readonly units: readonly { readonly activity: string; readonly value: number | null }[];
    readonly cost: number | null;
  } | null;
  readonly units: readonly ({ readonly activity: string } & Pair)[];
  /** Cost of its own part of the task, øre. */
  readonly cost: Pair;
  /** Øre per unit of the main activity. */
  readonly costPerUnit: Pair;
  /** Received less paid, øre. */
  readonly settled: Pair;
  /** Received less paid less own cost, øre; above 0 is a surplus. */
  readonly balance: Pair;
  readonly indicators: readonly {
    readonly indicator: string;
    readonly baseline: number | null;
    readonly target: number | null;
    readonly value: number | null;
    readonly state: (typeof INDICATOR_STATES)[number];
  }[];
};

export type FollowUp = {
  readonly currency: string;
  /** Periods that have ended, sorted by end, a year after its parts; within a period in the order of the parties. */
  readonly rows: readonly FollowUpRow[];
  /** Sums over the periods in which both figures are known; a year and its parts are counted once. */
  readonly totals: readonly {
    readonly party: string;
    readonly settled: Pair;
    readonly cost: Pair;
    readonly balance: Pair;
  }[];
};

/** @param today `YYYY-MM-DD`; periods that end later are left out. */
export function followUp(agreement: Agreement, today: string): FollowUp {
  const periods = endedPeriods(agreement, today);
  const rows = periods.flatMap((period) => {
    const flows = {
      promised: flowsIn(agreement, period, 'promised'),
      realised: flowsIn(agreement, period, 'reported'),
    };
    return agreement.parties.flatMap((party) => {
      const bound = boundIn(agreement, party, period);
      return bound ? [rowOf(agreement, party, period, bound, flows)] : [];
    });
  });
  return {
    currency: agreement.terms.currency,
    rows,
    totals: agreement.parties.flatMap(({ party }) => {
      const own = rows.filter((row) => row.party === party);
      if (own.length === 0) return [];
      const total = (of: (row: FollowUpRow) => Pair) => addedUp(own, of);
      return [
        {
          party,
          settled: total(({ settled }) => settled),
          cost: total(({ cost }) => cost),
          balance: total(({ balance }) => balance),
        },
      ];
    }),
  };
}

function endedPeriods(agreement: Agreement, today: string): readonly Period[] {
  const bounds = agreement.parties.flatMap((party) => boundOf(agreement, party) ?? []);
  const first = bounds.map(({ from }) => from).sort()[0];
  if (first === undefined) return [];
  const ends = bounds.map(({ to }) => to);
  const last = ends.includes(null)
    ? null
    : ends
        .flatMap((to) => to ?? [])
        .sort()
        .at(-1);
  return inTurn(agreement.terms, first, (period) => {
    if (last && period.from >= last) return false;
    return (last && last < period.to ? last : period.to) <= today;
  });
}

type Flows = Readonly<Record<'promised' | 'realised', readonly PeriodFlow[]>>;

function rowOf(
  agreement: Agreement,
  { party }: AgreementParty,
  period: Period,
  bound: Period,
  flows: Flows,
): FollowUpRow {
  const { terms } = agreement;
  const months = monthsOf(period);
  const isAccount = isOwed(terms, 'units', months) || isOwed(terms, 'cost', months);
  const counted = isAccount ? terms.activities : [];
  const owed = terms.indicators.filter(({ id }) => isOwed(terms, `indicator-${id}`, months));
  const report = agreement.reports.find((each) => each.party === party && each.period === period.id);
  const units = counted.map(({ id }) => ({
    activity: id,
    promised: promisedUnits(agreement, party, id, period),
    realised: unitsReported(agreement, party, id, period),
  }));
  const perYear = agreement.promised.find((each) => each.party === party)?.cost ?? null;
  const cost: Pair = {
    promised: perYear === null ? null : roundOre((perYear * monthsIn(bound)) / 12),
    realised: costReported(agreement, party, period),
  };
  const settled: Pair = {
    promised: settledOf(flows.promised, party),
    realised: settledOf(flows.realised, party),
  };
  return {
    party,
    period: period.id,
    from: bound.from,
    to: bound.to,
    reported: report !== undefined,
    parts: report && isAccount ? partsBeside(report, agreement, period) : null,
    units,
    ...(isAccount ? moneyOf(units, cost, settled) : NO_MONEY),
    indicators: owed.map(({ id, baseline = null, target = null }) => {
      const value = report?.figures.indicators.find(({ indicator }) => indicator === id)?.value ?? null;
      return { indicator: id, baseline, target, value, state: stateOf(value, baseline, target) };
    }),
  };
}

const NONE: Pair = { promised: null, realised: null };
const NO_MONEY = { cost: NONE, costPerUnit: NONE, settled: NONE, balance: NONE };

function moneyOf([main]: FollowUpRow['units'], cost: Pair, settled: Pair) {
  return {
    cost,
    costPerUnit: paired((which) => quotient(cost[which], main?.[which] ?? null)),
    settled,
    balance: paired((which) => less(settled[which], cost[which])),
  };
}

/** Sums of the parts, for the figures reported for the whole period; null if none is known. */
function partsBeside({ party, figures }: Report, agreement: Agreement, period: Period): FollowUpRow['parts'] {
  const units = figures.units.map(({ activity }) => ({
    activity,
    value: unitsOfParts(agreement, party, activity, period),
  }));
  const cost = figures.cost === undefined ? null : costOfParts(agreement, party, period);
  return cost === null && units.every(({ value }) => value === null) ? null : { units, cost };
}

function paired(of: (which: 'promised' | 'realised') => number | null): Pair {
  return { promised: of('promised'), realised: of('realised') };
}

function settledOf(flows: readonly PeriodFlow[], party: string): number | null {
  const own = flows.filter(({ from, to }) => from === party || to === party);
  if (own.some(({ amount }) => amount === null)) return null;
  return own.reduce((sum, { to, amount }) => sum + (to === party ? (amount ?? 0) : -(amount ?? 0)), 0) + 0;
}

function quotient(cost: number | null, units: number | null): number | null {
  return cost === null || !units ? null : roundOre(cost / units);
}

function less(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a - b;
}

/**
 * `reached`: at or beyond the target. `under-way`: better than the baseline. `not-comparable`: no value or no target.
 */
export function stateOf(
  value: number | null,
  baseline: number | null,
  target: number | null,
): (typeof INDICATOR_STATES)[number] {
  if (value === null || target === null) return 'not-comparable';
  const up = baseline === null || target >= baseline;
  if (up ? value >= target : value <= target) return 'reached';
  if (baseline === null) return 'not-reached';
  return (up ? value > baseline : value < baseline) ? 'under-way' : 'not-reached';
}
