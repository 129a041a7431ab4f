// How each language writes percentages, periods, lists and amounts of money.
import { type Language, perLanguage } from './localised.ts';

/** Region of each language, for `Intl`. */
export const LOCALE: Readonly<Record<Language, string>> = { da: 'da-DK', en: 'en-GB', sv: 'sv-SE' };
const AND: Readonly<Record<Language, string>> = { da: 'og', en: 'and', sv: 'och' };
const shares = perLanguage(
  (language) =>
    new Intl.NumberFormat(LOCALE[language], { style: 'percent', maximumFractionDigits: 2, signDisplay: 'negative' }),
);

/** Replaces the hyphen that `Intl` writes in Danish and English by a minus sign. */
export function withMinus(written: string): string {
  return written.replace(/^-/, '\u2212');
}

/** A fraction as per cent, e.g. `77,85 %`; the space is non-breaking. */
export function sayShare(share: number, language: Language): string {
  return withMinus(shares[language].format(share));
}

const PER_UNIT: Readonly<Record<Language, string>> = { da: 'pr. enhed', en: 'per unit', sv: 'per enhet' };

/** Works for units in singular and plural: `pr. enhed (prøver)`; without a unit `pr. enhed`. */
export function sayPerUnit(unit: string | undefined, language: Language): string {
  const own = unit?.trim();
  return own ? `${PER_UNIT[language]} (${own})` : PER_UNIT[language];
}

type Counted = Readonly<Record<Language, readonly [one: string, more: string]>>;
const MONTHS: Counted = { da: ['måned', 'måneder'], en: ['month', 'months'], sv: ['månad', 'månader'] };
const YEARS: Counted = { da: ['år', 'år'], en: ['year', 'years'], sv: ['år', 'år'] };
const DAYS: Counted = { da: ['dag', 'dage'], en: ['day', 'days'], sv: ['dag', 'dagar'] };

const sayer = (words: Counted) => (count: number, language: Language) =>
  `${count.toLocaleString(LOCALE[language], { maximumFractionDigits: 4 })} ${words[language][count === 1 ? 0 : 1]}`;

/** A number of months: `1 måned`, `6 måneder`. */
export const sayMonths = sayer(MONTHS);
/** `1 year`, `2,5 år`. */
export const sayYears = sayer(YEARS);
/** `1 dag`, `14 dage`. */
export const sayDays = sayer(DAYS);

/** The unit of a number, by the end of its name: `noticeMonths`. */
const BY_NAME = [
  [/Months$/, sayMonths],
  [/Years$/, sayYears],
  [/Days$/, sayDays],
] as const;

/** The number with its unit if the name tells it: `1 måned` for `noticeMonths`; otherwise undefined. */
export function sayCounted(name: string, count: number, language: Language): string | undefined {
  return BY_NAME.find(([end]) => end.test(name))?.[1](count, language);
}

/** `a, b og c`; empty for none. */
export function sayList(items: readonly string[], language: Language): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${AND[language]} ${items.at(-1)}`;
}

const OR = perLanguage((language) => new Intl.ListFormat(LOCALE[language], { type: 'disjunction' }));

/** `a, b eller c`; empty for none. */
export function sayOneOf(items: readonly string[], language: Language): string {
  return OR[language].format(items);
}

const kroner = perLanguage((language) => [wholeOr(language, 0), wholeOr(language, 2)] as const);

function wholeOr(language: Language, decimals: number): Intl.NumberFormat {
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return new Intl.NumberFormat(LOCALE[language], { ...digits, signDisplay: 'negative' }); // never −0,00
}

/**
 * Returns a writer for amounts in kroner (not øre) that are shown together: `1.250.000,50 kr.`, all without decimals
 * if none has any.
 */
export function moneyWriter(
  together: readonly (number | null | undefined)[],
  language: Language,
  currency = 'DKK',
): (kroner: number) => string {
  const isWhole = together.every((each) => Number.isInteger(Math.round((each ?? 0) * 100) / 100));
  const format = kroner[language][isWhole ? 0 : 1];
  return (amount) => `${withMinus(format.format(amount))} ${currencySign(currency)}`;
}

/** A single amount in kroner, as in a sentence. */
export function writeMoney(amount: number, language: Language, currency = 'DKK'): string {
  return moneyWriter([amount], language, currency)(amount);
}

/** The sign after an amount: `kr.` for DKK; the code for a currency without a sign of its own. */
export function currencySign(currency: string): string {
  return currency === 'DKK' ? 'kr.' : currency === 'SEK' ? 'kr' : currency;
}

/** Upper-cases the first letter, for a name that is written with a small one inside a sentence. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('da') + text.slice(1);
}

/** Lower-cases the first letter, for a name inside a sentence. */
export function uncapitalised(text: string): string {
  return text.charAt(0).toLocaleLowerCase('da') + text.slice(1);
}
