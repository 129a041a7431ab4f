// Names of periods for people: "1. kvartal 2027", "juli 2027". Programs and data files use the id.
import { type Catalogue, writerOf } from '../../lib/catalogue.ts';
import { type Language, perLanguage } from '../../lib/localised.ts';
import { plainly } from '../../lib/plainly.ts';
import { LOCALE } from '../../lib/written.ts';

const PARTS = {
  H: { da: '{part}. halvår {year}', en: 'half-year {part} of {year}', sv: 'halvår {part} {year}' },
  Q: { da: '{part}. kvartal {year}', en: 'quarter {part} of {year}', sv: 'kvartal {part} {year}' },
} as const satisfies Catalogue;
const FORM = /^(\d{4})-([HQ]?)(\d+)$/;
const months = perLanguage(
  (language) => new Intl.DateTimeFormat(LOCALE[language], { month: 'long', year: 'numeric', timeZone: 'UTC' }),
);

/** The name of the period. A year, and a text that is not a period, is returned unchanged. */
export function sayPeriod(id: string, language: Language): string {
  const [, year = '', kind, part = ''] = FORM.exec(id) ?? [];
  if (year === '') return id;
  if (kind === 'H' || kind === 'Q') return writerOf(PARTS, language)(kind, { part, year });
  return months[language].format(Date.UTC(Number(year), Number(part) - 1));
}

/** The id of the period with this name; undefined if there is none. */
export function periodSaid(text: string, language: Language): string | undefined {
  const [year] = /\d{4}/.exec(text) ?? [];
  const month = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'));
  return ['H1', 'H2', 'Q1', 'Q2', 'Q3', 'Q4', ...month]
    .map((part) => `${year}-${part}`)
    .find((id) => plainly(sayPeriod(id, language)) === plainly(text));
}
