// What the columns of a table of reports are called.
import type { Localised } from '../../lib/localised.ts';

/** The cost, and the short words it may go by. */
export const COST_WORDS: Localised = { da: 'Udgift i perioden', en: 'Cost in the period', sv: 'Kostnad i perioden' };
export const SHORT_COST = ['udgift', 'cost', 'kostnad'];

/** The columns that hold no figure. */
export const COLUMN_WORDS = {
  party: { da: 'Part', en: 'Party', sv: 'Part' },
  period: { da: 'Periode', en: 'Period', sv: 'Period' },
  comment: { da: 'Bemærkning', en: 'Remark', sv: 'Anmärkning' },
} as const satisfies Readonly<Record<string, Localised>>;
