// The time, and what day it is in Denmark: a meeting on the 3rd is on the 3rd also when it is late in the evening of the 2nd in UTC.

/** `YYYY-MM-DD`, which is how Swedes write a date. */
const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' });

/** `now` UTC with milliseconds, `today` the date in Denmark. */
export function danishClock(at: Date = new Date()): { readonly now: string; readonly today: string } {
  return { now: at.toISOString(), today: DAY.format(at) };
}
