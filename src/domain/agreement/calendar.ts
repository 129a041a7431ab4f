// The calendar of what falls due: what comes again stands on each of its days, and what several parties do at once
// stands once with all of them.
import { addDays } from '../../lib/iso-date.ts';
import { beforeYear, type Due } from './due.ts';
import { nextPeriod, readPeriod } from './periods.ts';
import { later } from './validity.ts';

type DueOfAgreement = Due & { readonly agreement: string };

/** Like what falls due, of one day and of every party it falls due for. */
export type CalendarEntry<T extends DueOfAgreement = DueOfAgreement> = Omit<T, 'party' | 'every' | 'until'> & {
  readonly parties: readonly string[];
};

/** @param from `YYYY-MM-DD`, like `to`: the days that are shown, both included. The earliest first. */
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

/** Its own day, and each on which it comes again, until `to`. */
function daysOf(due: Due, to: string): readonly Day[] {
  if (due.date > to) return [];
  if (due.every === null) return [due];
  return due.kind === 'report' ? reportDays(due, due.every, to) : yearDays(due, to);
}

/** Every period is reported as many days after its end as the first. */
function reportDays({ date, what, until }: Due, months: number, to: string): readonly Day[] {
  const first = readPeriod(what ?? '', months);
  if (!first) return [{ date, what }];
  const days: Day[] = [];
  const after = Math.round((Date.parse(date) - Date.parse(first.to)) / 86_400_000);
  for (let period = first; ; period = nextPeriod(period, months)) {
    const due = addDays(period.to, after);
    // `until` is as many days after the end: a period that begins before the end is owed.
    if (due > to || (until !== null && addDays(period.from, after + 1) >= until)) return days;
    days.push({ date: due, what: period.id });
  }
}

/** `what` is the year of a regulation; the years after it follow, none before the first. */
function yearDays({ date, what, until }: Due, to: string): readonly Day[] {
  const days: Day[] = [];
  for (let year = Number(what); ; year += 1) {
    const day = later(beforeYear(year), date);
    if (day > to || (until !== null && day >= until)) return days;
    days.push({ date: day, what: String(year) });
  }
}
