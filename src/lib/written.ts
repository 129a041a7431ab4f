// How each language writes a share, months and a list, and where its other ways of writing are found.
import { type Language, perLanguage } from './localised.ts';

/** Region of each language, for `Intl`. */
export const LOCALE: Readonly<Record<Language, string>> = { da: 'da-DK', en: 'en-GB', sv: 'sv-SE' };
const AND: Readonly<Record<Language, string>> = { da: 'og', en: 'and', sv: 'och' };
const shares = perLanguage(
  (language) =>
    new Intl.NumberFormat(LOCALE[language], { style: 'percent', maximumFractionDigits: 2, signDisplay: 'negative' }),
);

/** A part of one as per cent, e.g. `77,85 %`; the space does not break. */
export function sayShare(share: number, language: Language): string {
  return shares[language].format(share);
}

const MONTHS: Readonly<Record<Language, readonly [one: string, more: string]>> = {
  da: ['måned', 'måneder'],
  en: ['month', 'months'],
  sv: ['månad', 'månader'],
};

/** A whole number of months: `1 måned`, `6 måneder`. */
export function sayMonths(count: number, language: Language): string {
  return `${count} ${MONTHS[language][count === 1 ? 0 : 1]}`;
}

/** `a, b og c`; empty for none. */
export function sayList(items: readonly string[], language: Language): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${AND[language]} ${items.at(-1)}`;
}
