// The time and the date in Denmark. A meeting on the 3rd counts from midnight in Denmark, when it is still the 2nd in
// UTC.

const timeZone = 'Europe/Copenhagen';
/** `YYYY-MM-DD`, which is how Swedes write a date. */
const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone });
/** `2026-11-22 14:30`, as Swedes write it. */
const danishTimes = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone });
const hours = new Map<string, string>();
const HOURS_KEPT = 1_000;

const HOUR_MS = 3_600_000;
/** The date in Denmark can only change at a full hour, so it is cached per hour: every request reads it. */
let known = { hour: Number.NaN, today: '' };

/** `now` UTC with milliseconds, `today` the date in Denmark. */
export function danishClock(at: Date = new Date()): { readonly now: string; readonly today: string } {
  const hour = Math.floor(at.getTime() / HOUR_MS);
  if (hour !== known.hour) known = { hour, today: DAY.format(at) };
  return { now: at.toISOString(), today: known.today };
}

/** A clock that starts at noon UTC on the given day and runs from there, for demonstrations and tests. */
export function clockFrom(day: string, now: () => number = Date.now): () => ReturnType<typeof danishClock> {
  const ahead = Date.parse(`${day}T12:00:00Z`) - now();
  return () => danishClock(new Date(now() + ahead));
}

/**
 * Converts the UTC hour `2026-11-22T13` to the hour in Denmark, `2026-11-22 14`. They differ by whole hours. Cached,
 * since a history has few different hours.
 */
export function danishHour(utc: string): string {
  const known = hours.get(utc);
  if (known !== undefined) return known;
  const hour = danishTimes.format(new Date(`${utc}:00Z`)).slice(0, 13);
  if (hours.size < HOURS_KEPT) hours.set(utc, hour);
  return hour;
}

/** The date in Denmark, `YYYY-MM-DD`, of a UTC instant. A plain date is returned unchanged. */
export function danishDay(at: string): string {
  return at.includes('T') ? danishHour(at.slice(0, 13)).slice(0, 10) : at;
}
