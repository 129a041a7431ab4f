// How each language writes a share and a list, and where its other ways of writing are found.
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

/** `a, b og c`; empty for none. */
export function sayList(items: readonly string[], language: Language): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${AND[language]} ${items.at(-1)}`;
}
