// Numbers, dates and times as people write them. Read again by lib/read-number.ts and lib/read-date.ts.
import type { Language } from '../lib/localised.ts';
import { MONTHS } from '../lib/months.ts';
import { capitalised, LOCALE, withMinus } from '../lib/written.ts';

export { moneyWriter, writeMoney } from '../lib/written.ts';

const ZONE = 'Europe/Copenhagen';

// A writer of numbers or times takes longer to make than a page to
// render, and holds memory outside the heap: each is made once.
const numbers = new Map<string, Intl.NumberFormat>();
/** `2026-11-22 14:30`, as Swedes write it. */
const danishTimes = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: ZONE });
const hours = new Map<string, string>();
const HOURS_KEPT = 1_000;

/**
 * `2026-11-22 14`, the hour in Denmark of the hour `2026-11-22T13`
 * in UTC: the two differ by whole hours, and a history names few.
 */
function danishHour(utc: string): string {
  const known = hours.get(utc);
  if (known !== undefined) return known;
  const hour = danishTimes.format(new Date(`${utc}:00Z`)).slice(0, 13);
  if (hours.size < HOURS_KEPT) hours.set(utc, hour);
  return hour;
}

function numbersOf(language: Language, decimals: number | undefined): Intl.NumberFormat {
  const name = `${language} ${decimals}`;
  let format = numbers.get(name);
  if (!format) {
    format = new Intl.NumberFormat(LOCALE[language], {
      minimumFractionDigits: decimals ?? 0,
      maximumFractionDigits: decimals ?? 6,
      signDisplay: 'negative', // never −0,00
    });
    numbers.set(name, format);
  }
  return format;
}

/** `1.250.000,5`: at most six decimals, thousands grouped. */
export function writeNumber(value: number, language: Language, decimals?: number): string {
  return withMinus(numbersOf(language, decimals).format(value));
}

/** A share of one as `12,5 %`. */
export function writeShare(share: number, language: Language): string {
  return `${writeNumber(Math.round(share * 1000) / 10, language)} %`;
}

/** `22. november 2026` of `2026-11-22`. */
export function writeDate(date: string, language: Language): string {
  const [year, month, day] = date.slice(0, 10).split('-').map(Number);
  return `${day}${language === 'da' ? '.' : ''} ${MONTHS[language][(month ?? 0) - 1]} ${year}`;
}

/** `November 2026` of `2026-11`, as a heading. */
export function writeMonth(month: string, language: Language): string {
  const name = MONTHS[language][Number(month.slice(5, 7)) - 1] ?? '';
  return `${capitalised(name)} ${month.slice(0, 4)}`;
}

/** As a field shows it: `22.11.2026`, in Swedish `2026-11-22`. */
export function writeShortDate(date: string, language: Language): string {
  const [year, month, day] = date.slice(0, 10).split('-');
  return language === 'sv' ? `${year}-${month}-${day}` : `${day}.${month}.${year}`;
}

/**
 * `22. november 2026 kl. 14.30`, in Danish time, of a UTC instant; with its offset in the hour of October that comes
 * twice.
 */
export function writeInstant(instant: string, language: Language): string {
  return `${writeDate(danishDay(instant), language)}${language === 'da' ? ' kl. ' : ', '}${writeTimeOf(instant, language)}`;
}

/** The day in Denmark, `YYYY-MM-DD`, and the time, `14.30`, of a UTC instant. */
export function danishDay(instant: string): string {
  return danishHour(instant.slice(0, 13)).slice(0, 10);
}

export function writeTimeOf(instant: string, language: Language): string {
  const hour = danishHour(instant.slice(0, 13));
  return `${writeTime(`${hour.slice(11)}:${instant.slice(14, 16)}`, language)}${offsetWhereTwice(instant, hour)}`;
}

/** Clocks go back in October, from 3 to 2: only there an hour comes twice. */
function offsetWhereTwice(instant: string, hour: string): string {
  if (hour.slice(5, 7) !== '10' || hour.slice(11) !== '02') return '';
  const beside = (hours: number) =>
    danishHour(new Date(Date.parse(`${instant.slice(0, 13)}:00Z`) + hours * 3_600_000).toISOString().slice(0, 13));
  if (beside(1) === hour) return ' (UTC+2)';
  return beside(-1) === hour ? ' (UTC+1)' : '';
}

/** `08.00` of `08:00`. */
export function writeTime(time: string, language: Language): string {
  return language === 'da' ? time.replace(':', '.') : time;
}

/** Whole days from one instant or date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000);
}
