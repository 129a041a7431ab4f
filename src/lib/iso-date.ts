// Calendar arithmetic on dates written `YYYY-MM-DD`, which compare as text.

/** The same day of the month, `months` later; the last day of the month if that month is shorter. */
export function addMonths(date: string, months: number): string {
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const [year, ofYear] = [Math.floor(month / 12), (month % 12) + 1];
  const day = Math.min(Number(date.slice(8)), daysIn(year, ofYear));
  return `${String(year).padStart(4, '0')}-${String(ofYear).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** @param month 1 to 12. */
function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The date `days` later (or earlier, when negative). */
export function addDays(date: string, days: number): string {
  const later = new Date(
    Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8)) + days),
  );
  return later.toISOString().slice(0, 10);
}

/** Whether the text is a valid date; `0000-00-00` and `2026-02-30` are not. */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [month, day] = [Number(text.slice(5, 7)), Number(text.slice(8))];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(Number(text.slice(0, 4)), month);
}
