// The time, and what day it is in Denmark: a meeting on the 3rd is
// on the 3rd also when it is late in the evening of the 2nd in UTC.

const timeZone = 'Europe/Copenhagen';
/** `YYYY-MM-DD`, which is how Swedes write a date. */
const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone });
/** `2026-11-22 14:30`, as Swedes write it. */
const danishTimes = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone });
const hours = new Map<string, string>();
const HOURS_KEPT = 1_000;

const HOUR_MS = 3_600_000;
/** The date in Denmark changes with an hour of UTC: it is written anew only then, since every request asks. */
let known = { hour: Number.NaN, today: '' };

/** `now` UTC with milliseconds, `today` the date in Denmark. */
export function danishClock(at: Date = new Date()): { readonly now: string; readonly today: string } {
  const hour = Math.floor(at.getTime() / HOUR_MS);
  if (hour !== known.hour) known = { hour, today: DAY.format(at) };
  return { now: at.toISOString(), today: known.today };
}

/**
 * A clock that starts on the given day, at noon in UTC, and goes on
 * from there: for demonstrations and tests of a time that is not now.
 */
export function clockFrom(day: string, now: () => number = Date.now): () => ReturnType<typeof danishClock> {
  const ahead = Date.parse(`${day}T12:00:00Z`) - now();
  return () => danishClock(new Date(now() + ahead));
}

/**
 * `2026-11-22 14`, the hour in Denmark of the hour `2026-11-22T13`
 * in UTC: the two differ by whole hours, and a history names few.
 */
export function danishHour(utc: string): string {
  const known = hours.get(utc);
  if (known !== undefined) return known;
  const hour = danishTimes.format(new Date(`${utc}:00Z`)).slice(0, 13);
  if (hours.size < HOURS_KEPT) hours.set(utc, hour);
  return hour;
}

/** The day in Denmark, `YYYY-MM-DD`, of a UTC instant; a date is the day it says. */
export function danishDay(at: string): string {
  return at.includes('T') ? danishHour(at.slice(0, 13)).slice(0, 10) : at;
}
