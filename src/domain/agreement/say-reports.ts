// The reporting rules of an agreement in words: rhythm and deadline, the rhythm of the cost if it has its own, and the
// annual return.
import { type Catalogue, writerOf } from '../../lib/catalogue.ts';
import type { Language } from '../../lib/localised.ts';
import { sayDays } from '../../lib/written.ts';
import { EVERY_WORDS } from '../dossier/reporting.ts';
import type { Terms } from './terms.ts';

const TEXTS = {
  every: {
    da: '{every}, senest {days} efter',
    en: '{every}, at most {days} after',
    sv: '{every}, senast {days} efter',
  },
  cost: { da: 'udgiften {every}', en: 'the cost {every}', sv: 'kostnaden {every}' },
  year: {
    da: 'årsopgørelse senest {days} efter året',
    en: 'annual return at most {days} after the year',
    sv: 'årsredovisning senast {days} efter året',
  },
} as const satisfies Catalogue;

/** Indicators with their own rhythm are not included; they state it themselves. */
export function sayReports(terms: Terms, language: Language): string {
  const { reportMonths, reportDays, costMonths, annualReturnDays } = terms;
  const write = writerOf(TEXTS, language);
  return [
    write('every', { every: EVERY_WORDS[reportMonths][language], days: sayDays(reportDays, language) }),
    ...(costMonths === undefined ? [] : [write('cost', { every: EVERY_WORDS[costMonths][language] })]),
    ...(annualReturnDays === undefined ? [] : [write('year', { days: sayDays(annualReturnDays, language) })]),
  ].join('; ');
}
