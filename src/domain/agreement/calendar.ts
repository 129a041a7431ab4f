// The calendar of what falls due. A recurring item has an entry on each of its days; the same item of several parties
// on one day is a single entry.
import { addDays } from '../../lib/iso-date.ts';
import { beforeYear, type Due } from './due.ts';
import { nextPeriod, readPeriod } from './periods.ts';
import { later } from './validity.ts';

type DueOfAgreement = Due & { readonly agreement: string };

/** A `Due` on one day, for all parties it concerns. */
export type CalendarEntry<T extends DueOfAgreement = DueOfAgreement> = Omit<T, 'party' | 'every' | 'until'> & {
  readonly parties: readonly string[];
};

/** Entries from `from` to `to` (`YYYY-MM-DD`, both inclusive), sorted by date. */
export function calendarOf<T extends DueOfAgreement>(
  dues: readonly T[],
  { from, to }: { readonly from: string; readonly to: string },
): readonly CalendarEntry<T>[] {
  const entries = new Map<string, CalendarEntry<T> & { parties: string[] }>();
  for (const due of dues) {
    const { party, every: _every, until: _until, ...rest } = due;
    for (const { date, what } of daysOf(due, to)) {
      if (date < from) continue;
      const key = [date, due.agreement, due.kind, what ?? ''].join(' ');
      const entry = entries.get(key) ?? { ...rest, date, what, parties: [] };
      entries.set(key, entry);
      if (party !== null && !entry.parties.includes(party)) entry.parties.push(party);
    }
  }
  return [...entries.values()].sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1));
}

type Day = Pick<Due, 'date' | 'what'>;

/** The day of the item and of each recurrence, until `to`. */
function daysOf(due: Due, to: string): readonly Day[] {
  if (due.date > to) return [];
  if (due.every === null) return [due];
  return due.kind === 'report' ? reportDays(due, due.every, to) : yearDays(due, to);
}

/** Every report has as many days after the end of its period as the first one. */
function reportDays({ date, what, until }: Due, months: number, to: string): readonly Day[] {
  const first = readPeriod(what ?? '', months);
  if (!first) return [{ date, what }];
  const days: Day[] = [];
  const after = Math.round((Date.parse(date) - Date.parse(first.to)) / 86_400_000);
  for (let period = first; ; period = nextPeriod(period, months)) {
    const due = addDays(period.to, after);
    // `until` is the end plus the same number of days. A period that begins before the end must be reported.
    if (due > to || (until !== null && addDays(period.from, after + 1) >= until)) return days;
    days.push({ date: due, what: period.id });
  }
}

/** `what` is the year of a regulation; there is one entry per year from then on, none before `date`. */
function yearDays({ date, what, until }: Due, to: string): readonly Day[] {
  const days: Day[] = [];
  for (let year = Number(what); ; year += 1) {
    const day = later(beforeYear(year), date);
    if (day > to || (until !== null && day >= until)) return days;
    days.push({ date: day, what: String(year) });
  }
}
