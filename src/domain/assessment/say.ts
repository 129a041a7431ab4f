// Inserts the values of a finding into its text, formatted for the language:
// 1.250.000,50 kr. (all amounts of one text with the same decimals) · 12,5 % · 22. november 2026. The name gives the
// kind: `…Ore` is hundredths of the currency, `…Share` a fraction of 1; `…Months`, `…Days` and `…Years` are written
// with their unit. Texts that are dates are written as dates.
import { fill, slotsOf } from '../../lib/fill.ts';
import { isCalendarDate } from '../../lib/iso-date.ts';
import { LANGUAGES, type Language, type Localised, perLanguage } from '../../lib/localised.ts';
import { LOCALE, moneyWriter, sayCounted, sayList, sayShare, withMinus } from '../../lib/written.ts';
import type { Value } from './assessment.ts';

export { sayList };

export type Values = { readonly [name: string]: Value };

const numbers = Object.fromEntries(
  LANGUAGES.map((language) => [
    language,
    new Intl.NumberFormat(LOCALE[language], { maximumFractionDigits: 4, signDisplay: 'negative' }),
  ]),
);
const dates = Object.fromEntries(
  LANGUAGES.map((language) => [
    language,
    new Intl.DateTimeFormat(LOCALE[language], { dateStyle: 'long', timeZone: 'UTC' }),
  ]),
);

/** A number with at most four decimals, e.g. `1.234,5679`. */
export function sayNumber(value: number, language: Language): string {
  return withMinus(numbers[language]?.format(value) ?? String(value));
}

/** A date in long form; any other text unchanged. */
export function sayDate(date: string, language: Language): string {
  return isCalendarDate(date) ? (dates[language]?.format(Date.parse(`${date}T00:00:00Z`)) ?? date) : date;
}

function isMoney(name: string): boolean {
  return name.endsWith('Ore');
}

/** One value, formatted by the suffix of its name. */
function sayValue(name: string, value: Value, language: Language, money: (kroner: number) => string): string {
  if (typeof value === 'number') {
    if (isMoney(name)) return money(value / 100);
    if (name.endsWith('Share')) return sayShare(value, language);
    return sayCounted(name, value, language) ?? sayNumber(value, language);
  }
  if (typeof value === 'string') return sayDate(value, language);
  if (Array.isArray(value))
    return sayList(
      value.map((item) => sayValue(name, item, language, money)),
      language,
    );
  return value === null ? '–' : typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** The text with each `{name}` replaced; a name without a value stays visible, so that tests find it. */
export function say(text: string, values: Values, language: Language, currency?: string): string {
  const amounts = slotsOf(text)
    .filter(isMoney)
    .map((name) => values[name] ?? null);
  const kroner = amounts.flat().map((ore) => (typeof ore === 'number' ? ore / 100 : null));
  const money = moneyWriter(kroner, language, currency);
  return fill(text, (name) => {
    const value = values[name];
    return value === undefined ? undefined : sayValue(name, value, language, money);
  });
}

/** As `say`, in every language. */
export function sayInAll(text: Localised, values: Values, currency?: string): Localised {
  return perLanguage((language) => say(text[language], values, language, currency));
}
