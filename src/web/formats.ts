// Writes numbers, dates and times as people write them. lib/read-number.ts and lib/read-date.ts read them.
import { danishDay, danishHour } from '../lib/danish-clock.ts';
import type { Language } from '../lib/localised.ts';
import { MONTHS } from '../lib/months.ts';
import { capitalised, LOCALE, withMinus } from '../lib/written.ts';

export { moneyWriter, writeMoney } from '../lib/written.ts';

// Intl formatters are slow to create and hold memory outside the heap, so each is created once.
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

/** A fraction as a percentage: `12,5 %` for 0.125. */
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

/** A date as a field shows it: `22.11.2026`, in Swedish `2026-11-22`. */
export function writeShortDate(date: string, language: Language): string {
  const [year, month, day] = danishDay(date).split('-');
  return language === 'sv' ? `${year}-${month}-${day}` : `${day}.${month}.${year}`;
}

/**
 * A UTC instant in Danish time: `22. november 2026 kl. 14.30`. In the hour of October that occurs twice, with its
 * offset.
 */
export function writeInstant(instant: string, language: Language): string {
  return `${writeDate(danishDay(instant), language)}${language === 'da' ? ' kl.\u00a0' : ', '}${writeTimeOf(instant, language)}`;
}

/** A UTC instant as the time of day in Denmark: `14.30`. */
export function writeTimeOf(instant: string, language: Language): string {
  const hour = danishHour(instant.slice(0, 13));
  return `${writeTime(`${hour.slice(11)}:${instant.slice(14, 16)}`, language)}${offsetWhereTwice(instant, hour)}`;
}

/** When summer time ends in October, the hour from 2 to 3 occurs twice; only that hour needs its offset. */
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
