// Names of the columns in a table of reports.
import type { Localised } from '../../lib/localised.ts';

/** The name of the cost column, and short names that are also accepted. */
export const COST_WORDS: Localised = { da: 'Udgift i perioden', en: 'Cost in the period', sv: 'Kostnad i perioden' };
export const SHORT_COST = ['udgift', 'cost', 'kostnad'];

/** Names of the columns that hold no figure. */
export const COLUMN_WORDS = {
  party: { da: 'Part', en: 'Party', sv: 'Part' },
  period: { da: 'Periode', en: 'Period', sv: 'Period' },
  comment: { da: 'Bemærkning', en: 'Remark', sv: 'Anmärkning' },
} as const satisfies Readonly<Record<string, Localised>>;
