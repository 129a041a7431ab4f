// The effect of an agreement on each party per calendar year: promised, and realised for the reported periods.
// Stored as rows beside the agreement at every change; the balance sums them. Whole øre.
import { addedUp, type Pair } from '../agreement/added-up.ts';
import { flowsIn } from '../agreement/flows.ts';
import { type FollowUpRow, followUp } from '../agreement/follow-up.ts';
import { boundIn, monthsIn, type Period, readReported } from '../agreement/periods.ts';
import { yearsOf } from '../agreement/promised-units.ts';
import type { Agreement, AgreementParty } from '../agreement/state.ts';
import { boundOf } from '../agreement/validity.ts';
import { roundOre } from '../economics/money.ts';
import { closedYears } from './agreement-published.ts';

/**
 * A figure is null if the agreement does not state it. The row applies to every year from `year` to `until` (exclusive;
 * null: without end).
 */
type BalanceYear = {
  readonly party: string;
  readonly kind: AgreementParty['kind'];
  readonly year: number;
  readonly until: number | null;
  readonly currency: string;
  readonly priceYear: number | null;
  /** Change against before the agreement, after settlement, as promised by the case; + costs more. */
  readonly againstToday: number | null;
  /** Received less paid, by the tariffs at promised units. */
  readonly settled: number | null;
  /** Cost of its own part of the task. */
  readonly cost: number | null;
  /** Sums over the reported periods in which both figures are known; null if there are none. */
  readonly reportedSettled: Pair;
  readonly reportedCost: Pair;
  /** Number of reported periods that are included. */
  readonly reported: number;
  /** Number of reported periods left out because their year is closed (agreement-published.ts). */
  readonly masked: number;
};

/** The rows per party. Years with equal figures share one row, so that an agreement without end has few rows. */
export function balanceYears(agreement: Agreement): readonly BalanceYear[] {
  const reported = reportedRows(agreement);
  const settle = promisedSettlements(agreement);
  return agreement.parties.flatMap((party) => {
    const bound = boundOf(agreement, party);
    if (!bound) return [];
    const first = yearOf(bound.from);
    const last = bound.to === null ? null : yearOf(dayBefore(bound.to));
    const steady = Math.max(first + 1, steadyFrom(agreement));
    const years = range(first, last === null ? steady : Math.min(steady, last));
    const rows = years.map((year) => yearRow(agreement, party, year, settle, reported));
    const tail = rows.at(-1);
    if (tail === undefined || (last !== null && steady >= last)) return rows;
    const steadied = { ...tail, until: last };
    const before = rows.slice(0, -1);
    return last === null
      ? [...before, steadied]
      : [...before, steadied, yearRow(agreement, party, last, settle, reported)];
  });
}

/** The first year from which on all whole years have the same figures. */
function steadyFrom({ terms, promised, regulations, reports }: Agreement): number {
  const phased = terms.activities.map(({ phaseIn = [] }) => phaseIn.length);
  const told = promised.map(({ years }) => years.length);
  return Math.max(
    yearOf(terms.start) + Math.max(1, ...phased, ...told) + 1,
    ...regulations.map(({ year }) => year),
    ...reports.map(({ period }) => yearOf(period) + 1),
  );
}

type Settle = (party: string, year: number) => number | null;
type Reported = ReadonlyMap<string, readonly FollowUpRow[]>;

function yearRow(
  agreement: Agreement,
  party: AgreementParty,
  year: number,
  settle: Settle,
  reported: Reported,
): BalanceYear {
  const bound = boundIn(agreement, party, calendarYear(year));
  const months = bound ? monthsIn(bound) : 0;
  const promised = agreement.promised.find((each) => each.party === party.party);
  const all = reported.get(`${party.party} ${year}`) ?? [];
  // The register shows the same to everybody, so closed years are left out for all readers.
  const rows = closedYears(agreement).has(year) ? [] : all;
  const cost = promised?.cost ?? null;
  return {
    ...{ party: party.party, kind: party.kind, year, until: year + 1 },
    ...{ currency: agreement.terms.currency, priceYear: agreement.terms.priceYear ?? null },
    againstToday: promised && bound ? promisedIn(promised, agreement.terms.start, bound) : null,
    settled: settle(party.party, year),
    cost: cost === null ? null : roundOre((cost * months) / 12),
    reportedSettled: addedUp(rows, ({ settled }) => settled),
    reportedCost: addedUp(rows, (row) => row.cost),
    reported: rows.length,
    masked: all.length - rows.length,
  };
}

/** The promised change in the bound days: per agreement year by months; after the last stated year the steady year. */
function promisedIn({ years, perYear }: Agreement['promised'][number], start: string, bound: Period): number {
  const parts = yearsOf(start, bound).map(({ year, months }) => ((years[year - 1] ?? perYear) * months) / 12);
  return roundOre(parts.reduce((sum, part) => sum + part, 0));
}

/** Net settlement per party and year; the flows of a year are cached for all parties. */
function promisedSettlements(agreement: Agreement): Settle {
  const known = new Map<number, ReturnType<typeof flowsIn>>();
  return (party, year) => {
    const flows = known.get(year) ?? flowsIn(agreement, calendarYear(year), 'promised');
    known.set(year, flows);
    const own = flows.filter(({ from, to }) => from === party || to === party);
    if (own.some(({ amount }) => amount === null)) return null;
    return own.reduce((sum, { to, amount }) => sum + (to === party ? (amount ?? 0) : -(amount ?? 0)), 0) + 0;
  };
}

function reportedRows(agreement: Agreement): Reported {
  const { reports, terms } = agreement;
  const ends = reports.flatMap(({ period }) => readReported(period, terms)?.to ?? []).sort();
  const last = ends.at(-1);
  if (last === undefined) return new Map();
  const rows = followUp(agreement, last).rows.filter((row) => row.reported);
  return Map.groupBy(rows, ({ party, period }) => `${party} ${yearOf(period)}`);
}

function calendarYear(year: number): Period {
  return { id: String(year), from: `${year}-01-01`, to: `${year + 1}-01-01` };
}

function yearOf(text: string): number {
  return Number(text.slice(0, 4));
}

/**
 * A day in the last year before the exclusive end `day`. Only its year is valid: an end on 1 January gives the year
 * before.
 */
function dayBefore(day: string): string {
  return day.endsWith('-01-01') ? `${yearOf(day) - 1}-12-31` : day;
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}
