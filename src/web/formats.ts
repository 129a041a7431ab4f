// Numbers, dates and times as people write them. Read again by lib/read-number.ts and lib/read-date.ts.
import { danishDay, danishHour } from '../lib/danish-clock.ts';
import type { Language } from '../lib/localised.ts';
import { MONTHS } from '../lib/months.ts';
import { capitalised, LOCALE, withMinus } from '../lib/written.ts';

export { moneyWriter, writeMoney } from '../lib/written.ts';

// A writer of numbers or times takes longer to make than a page to
// render, and holds memory outside the heap: each is made once.
const numbers = new Map<string, Intl.NumberFormat>();

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

/** `22. november 2026` of `2026-11-22`, or of a UTC instant on that day in Denmark; no line breaks inside it. */
export function writeDate(date: string, language: Language): string {
  const [year, month, day] = danishDay(date).split('-').map(Number);
  return `${day}${language === 'da' ? '.' : ''}\u00a0${MONTHS[language][(month ?? 0) - 1]}\u00a0${year}`;
}

/** `November 2026` of `2026-11`, as a heading. */
export function writeMonth(month: string, language: Language): string {
  const name = MONTHS[language][Number(month.slice(5, 7)) - 1] ?? '';
  return `${capitalised(name)} ${month.slice(0, 4)}`;
}

/** As a field shows it: `22.11.2026`, in Swedish `2026-11-22`. */
export function writeShortDate(date: string, language: Language): string {
  const [year, month, day] = danishDay(date).split('-');
  return language === 'sv' ? `${year}-${month}-${day}` : `${day}.${month}.${year}`;
}

/**
 * `22. november 2026 kl. 14.30`, in Danish time, of a UTC instant; with its offset in the hour of October that comes
 * twice.
 */
export function writeInstant(instant: string, language: Language): string {
  return `${writeDate(danishDay(instant), language)}${language === 'da' ? ' kl.\u00a0' : ', '}${writeTimeOf(instant, language)}`;
}

/** The time in Denmark, `14.30`, of a UTC instant. */
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
  return Math.round((Date.parse(danishDay(to)) - Date.parse(danishDay(from))) / 86_400_000);
}
