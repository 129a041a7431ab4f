// Puts a finding's values into its text, numbers written as the language writes them:
// 1.250.000,50 kr. · 12,5 % · 22. november 2026. Names ending in `Ore` are hundredths
// of the currency, in `Share` parts of one, in `Months`, `Days` and `Years` come with their word; texts that are dates
// are written as dates.
import { fill } from '../../lib/fill.ts';
import { isCalendarDate } from '../../lib/iso-date.ts';
import { LANGUAGES, type Language, type Localised, perLanguage } from '../../lib/localised.ts';
import { currencySign, LOCALE, sayCounted, sayList, sayShare, withMinus } from '../../lib/written.ts';
import type { Value } from './assessment.ts';

export { sayList };

export type Values = { readonly [name: string]: Value };

const numbers = Object.fromEntries(
  LANGUAGES.map((language) => [
    language,
    new Intl.NumberFormat(LOCALE[language], { maximumFractionDigits: 4, signDisplay: 'negative' }),
  ]),
);
const money = Object.fromEntries(
  LANGUAGES.map((language) => [
    language,
    new Intl.NumberFormat(LOCALE[language], {
      minimumFractionDigits: 2,
      maximumFractionDigits: 2,
      signDisplay: 'negative',
    }),
  ]),
);
const dates = Object.fromEntries(
  LANGUAGES.map((language) => [
    language,
    new Intl.DateTimeFormat(LOCALE[language], { dateStyle: 'long', timeZone: 'UTC' }),
  ]),
);

/** Kroner of integer øre, e.g. `1.250.000,50 kr.` */
export function sayMoney(ore: number, language: Language, currency = 'DKK'): string {
  return `${withMinus(money[language]?.format(ore / 100) ?? '')} ${currencySign(currency)}`;
}

/** At most four decimals, e.g. `1.234,5679`. */
export function sayNumber(value: number, language: Language): string {
  return withMinus(numbers[language]?.format(value) ?? String(value));
}

/** A date as people write it; anything else unchanged. */
export function sayDate(date: string, language: Language): string {
  return isCalendarDate(date) ? (dates[language]?.format(Date.parse(`${date}T00:00:00Z`)) ?? date) : date;
}

/** One value by the convention of its name. */
function sayValue(name: string, value: Value, language: Language, currency?: string): string {
  if (typeof value === 'number') {
    if (name.endsWith('Ore')) return sayMoney(value, language, currency);
    if (name.endsWith('Share')) return sayShare(value, language);
    return sayCounted(name, value, language) ?? sayNumber(value, language);
  }
  if (typeof value === 'string') return sayDate(value, language);
  if (Array.isArray(value))
    return sayList(
      value.map((item) => sayValue(name, item, language, currency)),
      language,
    );
  return value === null ? '–' : typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** The text in one language with `{name}` replaced; a name without a value stays visible, so that a test finds it. */
export function say(text: string, values: Values, language: Language, currency?: string): string {
  return fill(text, (name) => {
    const value = values[name];
    return value === undefined ? undefined : sayValue(name, value, language, currency);
  });
}

/** As `say`, in every language. */
export function sayInAll(text: Localised, values: Values, currency?: string): Localised {
  return perLanguage((language) => say(text[language], values, language, currency));
}
