// Step 2: how often the parties report under the agreement, and whether there is an annual return too.
import { z } from 'zod';
import { group, own } from './declare.ts';

/** Months between two reports. */
export const REPORT_MONTHS = [1, 3, 6, 12] as const;
export const ReportMonths = z.literal(REPORT_MONTHS);
export type ReportMonths = z.infer<typeof ReportMonths>;

/** Days after the end of the period or year in which the report is due. */
export const ReportDays = z.number().int().min(0).max(365);

export const EVERY_WORDS = {
  1: { da: 'hver måned', en: 'every month', sv: 'varje månad' },
  3: { da: 'hvert kvartal', en: 'every quarter', sv: 'varje kvartal' },
  6: { da: 'hvert halvår', en: 'every half-year', sv: 'varje halvår' },
  12: { da: 'hvert år', en: 'every year', sv: 'varje år' },
} as const;

type Options = Parameters<typeof own>[3];

/** How often something is reported: per month, quarter, half-year or year. */
export function every(words: Parameters<typeof group>[0], options: Options = {}) {
  return own(ReportMonths, 'select', words, { choices: EVERY_WORDS, ...options });
}

export const Reporting = group(
  { da: 'Indberetning', en: 'Reporting', sv: 'Rapportering' },
  {
    reportMonths: every(
      { da: 'Hvor tit parterne indberetter', en: 'How often the parties report', sv: 'Hur ofta parterna rapporterar' },
      {
        hint: {
          da: 'Hvert halvår, hvis intet er valgt',
          en: 'Every half-year where none is chosen',
          sv: 'Varje halvår om inget är valt',
        },
      },
    ),
    reportDays: own(
      ReportDays,
      'whole',
      {
        da: 'Frist i dage efter perioden',
        en: 'Deadline in days after the period',
        sv: 'Frist i dagar efter perioden',
      },
      { hint: { da: '30, hvis intet er skrevet', en: '30 where absent', sv: '30 om inget är skrivet' } },
    ),
    costMonths: every(
      {
        da: 'Hvor tit udgiften indberettes',
        en: 'How often the cost is reported',
        sv: 'Hur ofta kostnaden rapporteras',
      },
      {
        hint: {
          da: 'Som resten, hvis intet er valgt',
          en: 'As the rest where none is chosen',
          sv: 'Som resten om inget är valt',
        },
      },
    ),
    annualReturnDays: own(
      ReportDays,
      'whole',
      {
        da: 'Årsopgørelse: frist i dage efter året',
        en: 'Annual return: deadline in days after the year',
        sv: 'Årsredovisning: frist i dagar efter året',
      },
      {
        hint: {
          da: 'Skriv en frist, hvis hele året også gøres op for sig',
          en: 'Write a deadline if the whole year is told besides',
          sv: 'Skriv en frist om hela året också redovisas för sig',
        },
      },
    ),
  },
);
