// Tariffs in words: what an amount is for (per unit, a year, once, actual cost), and the price level.
import { type Catalogue, writerOf } from '../../lib/catalogue.ts';
import { type Language, type Localised, perLanguage } from '../../lib/localised.ts';
import { sayList, sayPerUnit } from '../../lib/written.ts';
import { nextRegulated } from './due.ts';
import type { Agreement } from './state.ts';
import { tariffsIn } from './tariffs.ts';
import type { Tariff, Terms } from './terms.ts';
import { inForceTo } from './validity.ts';

const TEXTS = {
  tariffs: { da: 'Takster', en: 'Tariffs', sv: 'Taxor' },
  level: { da: 'Takster, prisniveau {years}', en: 'Tariffs, price level {years}', sv: 'Taxor, prisnivå {years}' },
  waits: {
    da: '{level} (ikke reguleret for {year})',
    en: '{level} (not regulated for {year})',
    sv: '{level} (inte uppräknade för {year})',
  },
} as const satisfies Catalogue;

/**
 * The heading of the tariffs on the day: their price level, and a note if the regulation for that year is missing.
 */
export function sayTariffs(agreement: Agreement, asOf: string, language: Language): string {
  const write = writerOf(TEXTS, language);
  const year = Number(asOf.slice(0, 4));
  const levels = tariffsIn(agreement, year).flatMap(({ priceYear = agreement.terms.priceYear }) => priceYear ?? []);
  const years = [...new Set(levels)].sort().map(String);
  const level = years.length === 0 ? write('tariffs') : write('level', { years: sayList(years, language) });
  return isBehind(agreement, year) ? write('waits', { level, year: String(year) }) : level;
}

/** Whether the agreement runs in the year but its tariffs have not been regulated for it. */
function isBehind(agreement: Agreement, year: number): boolean {
  const [next, to] = [nextRegulated(agreement), inForceTo(agreement)];
  return next !== null && next <= year && (to === null || to > `${year}-01-01`);
}

export function sayWhen({ model, activity }: Tariff, activities: Terms['activities']): Localised {
  if (model === 'per-unit') {
    const found = activities.find(({ id }) => id === activity) ?? activities[0];
    return perLanguage((language) => sayPerUnit(found?.unit ?? found?.name, language));
  }
  if (model === 'fixed') return { da: 'om året', en: 'a year', sv: 'per år' };
  if (model === 'one-off') return { da: 'én gang', en: 'once', sv: 'en gång' };
  return { da: 'faktiske udgifter', en: 'actual cost', sv: 'faktiska kostnader' };
}
