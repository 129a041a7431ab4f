// The time, and what day it is in Denmark: a meeting on the 3rd is
// on the 3rd also when it is late in the evening of the 2nd in UTC.

/** `YYYY-MM-DD`, which is how Swedes write a date. */
const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' });

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
