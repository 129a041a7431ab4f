// Reporting periods: calendar months, quarters, half-years and years. Days are half-open: [from, to).
import { addDays, addMonths } from '../../lib/iso-date.ts';
import { rhythmsOf } from './rhythms.ts';
import type { Agreement, AgreementParty } from './state.ts';
import type { Terms } from './terms.ts';
import { boundOf } from './validity.ts';

export type Period = { readonly id: string; readonly from: string; readonly to: string };

/** The period of `months` months that contains the date. */
export function periodOf(date: string, months: number): Period {
  const month = Number(date.slice(5, 7));
  const part = Math.ceil(month / months);
  const first = (part - 1) * months + 1;
  const from = `${date.slice(0, 4)}-${String(first).padStart(2, '0')}-01`;
  return { id: idOf(date.slice(0, 4), part, months), from, to: addMonths(from, months) };
}

function idOf(year: string, part: number, months: number): string {
  if (months === 12) return year;
  return months === 1 ? `${year}-${String(part).padStart(2, '0')}` : `${year}-${months === 6 ? 'H' : 'Q'}${part}`;
}

const FORMS: readonly (readonly [number, RegExp])[] = [
  [12, /^(\d{4})()$/],
  [6, /^(\d{4})-H([12])$/],
  [3, /^(\d{4})-Q([1-4])$/],
  [1, /^(\d{4})-(0[1-9]|1[0-2])$/],
];

/** Parses the id of a period of `months` months; undefined for anything else. */
export function readPeriod(id: string, months: number): Period | undefined {
  const form = FORMS.find(([length]) => length === months);
  const [, year, part] = form?.[1].exec(id) ?? [];
  if (year === undefined || year < '1900' || year > '2199') return undefined;
  const month = (Number(part || 1) - 1) * months + 1;
  return periodOf(`${year}-${String(month).padStart(2, '0')}-01`, months);
}

/** Parses the id of a period in a rhythm of the terms; undefined for anything else. */
export function readReported(id: string, terms: Terms): Period | undefined {
  for (const months of rhythmsOf(terms)) {
    const period = readPeriod(id, months);
    if (period) return period;
  }
  return undefined;
}

/** The number of months; 0 if it is not a calendar period. */
export function monthsOf({ id }: Pick<Period, 'id'>): number {
  return FORMS.find(([, form]) => form.test(id))?.[0] ?? 0;
}

/** The periods of `months` months that it consists of. */
export function partsOf(period: Period, months: number): readonly Period[] {
  const parts: Period[] = [];
  for (let each = periodOf(period.from, months); each.from < period.to; each = nextPeriod(each, months))
    parts.push(each);
  return parts;
}

/** The next period after this one. */
export function nextPeriod(period: Period, months: number): Period {
  return periodOf(period.to, months);
}

/** The last day to report it: `reportDays` days after its last day. */
export function reportDue({ to }: Period, reportDays: number): string {
  return addDays(to, reportDays - 1);
}

/** The part of the period in which the party is bound; null if it is not bound in it. */
export function boundIn(agreement: Agreement, party: AgreementParty, period: Period): Period | null {
  const bound = boundOf(agreement, party);
  if (!bound || bound.from >= period.to || (bound.to !== null && bound.to <= period.from)) return null;
  const from = bound.from > period.from ? bound.from : period.from;
  const to = bound.to !== null && bound.to < period.to ? bound.to : period.to;
  return { id: period.id, from, to };
}

/** The next period the party must report, in any rhythm; null if there is none. */
export function nextToReport(agreement: Agreement, party: AgreementParty): Period | null {
  const next = rhythmsOf(agreement.terms).flatMap((months) => nextOfRhythm(agreement, party, months) ?? []);
  return next.sort(inOrder)[0] ?? null;
}

/** The first period of `months` months that the party must report and has not; null if there is none. */
export function nextOfRhythm(agreement: Agreement, party: AgreementParty, months: number): Period | null {
  const bound = boundOf(agreement, party);
  if (!bound) return null;
  const given = new Set(agreement.reports.filter((report) => report.party === party.party).map(({ period }) => period));
  let period = periodOf(bound.from, months);
  while (given.has(period.id)) period = nextPeriod(period, months);
  return bound.to !== null && period.from >= bound.to ? null : period;
}

/** The number of months; part of a month counts as its share of the days. */
export function monthsIn({ from, to }: Pick<Period, 'from' | 'to'>): number {
  let months = 0;
  let day = from;
  while (day < to) {
    const first = `${day.slice(0, 7)}-01`;
    const next = addMonths(first, 1);
    const end = next < to ? next : to;
    months += daysBetween(day, end) / daysBetween(first, next);
    day = end;
  }
  return Math.round(months * 1e9) / 1e9;
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/**
 * Ended periods in which the party was bound and that it has not reported, sorted by end, a year after its parts.
 */
export function periodsToReport(agreement: Agreement, party: AgreementParty, today: string): readonly Period[] {
  return boundPeriods(agreement, party, today).filter(
    ({ id }) => !agreement.reports.some((report) => report.party === party.party && report.period === id),
  );
}

function boundPeriods(agreement: Agreement, party: AgreementParty, today: string): readonly Period[] {
  const bound = boundOf(agreement, party);
  if (!bound) return [];
  const isOver = (period: Period) => {
    const part = boundIn(agreement, party, period);
    return part !== null && part.to <= today;
  };
  return inTurn(agreement.terms, bound.from, isOver);
}

/** The periods of every rhythm from the day on, each rhythm while `goesOn` is true, sorted by end. */
export function inTurn(terms: Terms, from: string, goesOn: (period: Period) => boolean): readonly Period[] {
  const found = rhythmsOf(terms).flatMap((months) => {
    const periods: Period[] = [];
    for (let each = periodOf(from, months); goesOn(each); each = nextPeriod(each, months)) periods.push(each);
    return periods;
  });
  return found.sort(inOrder);
}

/** Sorts by end; of two with the same end the shorter first. */
function inOrder(a: Period, b: Period): number {
  const order = (one: string, other: string) => (one === other ? 0 : one < other ? -1 : 1);
  return order(a.to, b.to) || order(b.from, a.from);
}
