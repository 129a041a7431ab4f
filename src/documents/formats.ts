// How documents and pictures write amounts, days and weekly hours, beyond the formats of domain/assessment/say.ts.

import { sayList } from '../domain/assessment/say.ts';
import type { WeeklyHours } from '../domain/dossier/hours.ts';
import { WEEKDAYS } from '../domain/dossier/primitives.ts';
import { toOre } from '../domain/economics/money.ts';
import { dayName } from '../domain/responsibility/week-words.ts';
import { type Language, type Localised, perLanguage } from '../lib/localised.ts';
import { currencySign, LOCALE, moneyWriter, withMinus } from '../lib/written.ts';

type MoneyRange = {
  readonly low?: number | undefined;
  readonly expected?: number | undefined;
  readonly high?: number | undefined;
};

// Cached: creating an Intl formatter takes longer than rendering a page.
const wholes = perLanguage((language) => new Intl.NumberFormat(LOCALE[language], { maximumFractionDigits: 0 }));

/**
 * Øre rounded to whole kroner, half away from zero and never −0. Texts that show whole kroner must compare these, to
 * agree with what they show.
 */
export function wholeKroner(ore: number): number {
  return Math.sign(ore) * Math.round(Math.abs(ore) / 100) + 0;
}

/** Øre as whole kroner, e.g. `1.550.000 kr.`; `−` for a negative amount. */
export function sayKroner(ore: number, language: Language, currency: string): string {
  const kroner = wholeKroner(ore);
  return `${withMinus(wholes[language].format(kroner))} ${currencySign(currency)}`;
}

/** As sayKroner, with a plus sign for an increase, e.g. `+1.550.000 kr.` */
export function sayChange(ore: number, language: Language, currency: string): string {
  return `${wholeKroner(ore) > 0 ? '+' : ''}${sayKroner(ore, language, currency)}`;
}

/**
 * Formats amounts that are shown together: `−239.259,31 kr.`, or all without decimals if all are whole kroner.
 * Fractions of øre are rounded half away from zero.
 */
export function amountWriter(
  together: readonly number[],
  language: Language,
  currency: string,
): (ore: number) => string {
  const kroner = (ore: number) => (Math.sign(ore) * Math.round(Math.abs(ore))) / 100;
  const write = moneyWriter(together.map(kroner), language, currency);
  return (ore) => write(kroner(ore));
}

/** A single amount in øre. */
export function sayAmount(ore: number, language: Language, currency: string): string {
  return amountWriter([ore], language, currency)(ore);
}

/**
 * An amount of the dossier (kroner), and its low and high on a second line if it has both. Undefined without an
 * expected amount.
 */
export function sayMoneyRange(
  range: MoneyRange | undefined,
  money: (ore: number) => string,
): readonly string[] | undefined {
  if (range?.expected === undefined) return undefined;
  const say = (kroner: number) => money(toOre(kroner));
  const { low, expected, high } = range;
  return low === undefined || high === undefined ? [say(expected)] : [say(expected), `(${say(low)} – ${say(high)})`];
}

const instants = perLanguage(
  (language) => new Intl.DateTimeFormat(LOCALE[language], { dateStyle: 'long', timeZone: 'Europe/Copenhagen' }),
);

/** The date in Denmark of a UTC instant, e.g. `22. november 2026`. */
export function sayInstant(instant: string, language: Language): string {
  return instants[language].format(Date.parse(instant));
}

const EVERY_DAY: Localised = { da: 'alle dage', en: 'every day', sv: 'alla dagar' };
const ROUND_THE_CLOCK: Localised = { da: 'hele døgnet', en: 'round the clock', sv: 'dygnet runt' };
const NEXT_DAY: Localised = { da: 'næste dag', en: 'the next day', sv: 'nästa dag' };
const NO_DAY: Localised = { da: 'ingen dage', en: 'no days', sv: 'inga dagar' };

/**
 * One line per window: `mandag-fredag kl. 08.00-16.00`, `lørdag kl. 08.00 – mandag kl. 08.00`, `alle dage hele døgnet`.
 * Undefined without hours.
 */
export function sayHours(hours: readonly WeeklyHours[] | undefined, language: Language): readonly string[] | undefined {
  if (!hours || hours.length === 0) return undefined;
  return hours.map((window) => sayWindow(window, language));
}

function sayWindow({ days, from, to }: WeeklyHours, language: Language): string {
  const numbers = [...new Set(days.map((day) => WEEKDAYS.indexOf(day)))].sort((a, b) => a - b);
  const [first, last] = [numbers[0], numbers.at(-1)];
  const aClock = (time: string) => `${language === 'en' ? '' : 'kl. '}${clockOf(time, language)}`;
  if (first === undefined || last === undefined) return `${NO_DAY[language]} ${aClock(from)}-${clockOf(to, language)}`;
  const oneAfterAnother = last - first === numbers.length - 1;
  const round = from === to || (from === '00:00' && to === '24:00');
  // 24 hours from 08.00 reach into the next day, so the days alone would be wrong.
  if (round && from !== '00:00' && numbers.length < WEEKDAYS.length && oneAfterAnother)
    return `${dayName(first, language)} ${aClock(from)} – ${dayName((last + 1) % WEEKDAYS.length, language)} ${aClock(to)}`;
  const said = sayDays(numbers, oneAfterAnother, language);
  if (round && (from === '00:00' || numbers.length === WEEKDAYS.length)) return `${said} ${ROUND_THE_CLOCK[language]}`;
  const next = round ? ` ${NEXT_DAY[language]}` : '';
  return `${said} ${aClock(from)}-${clockOf(to, language)}${next}`;
}

function sayDays(numbers: readonly number[], oneAfterAnother: boolean, language: Language): string {
  if (numbers.length === WEEKDAYS.length) return EVERY_DAY[language];
  const names = numbers.map((day) => dayName(day, language));
  return numbers.length > 2 && oneAfterAnother ? `${names[0]}-${names.at(-1)}` : sayList(names, language);
}

function clockOf(time: string, language: Language): string {
  return language === 'en' ? time : time.replace(':', '.');
}
