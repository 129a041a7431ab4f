// Words for the amounts of an agreement, on its page and in its documents.
import type { Catalogue } from '../../lib/catalogue.ts';

export const MONEY_WORDS = {
  payer: { da: 'Betales af', en: 'Paid by', sv: 'Betalas av' },
  receiver: { da: 'Til', en: 'To', sv: 'Till' },
  year: { da: 'Hver part om året', en: 'Each party a year', sv: 'Varje part per år' },
  cost: { da: 'Egne udgifter', en: 'Own costs', sv: 'Egna kostnader' },
  settled: { da: 'Afregning', en: 'Settlement', sv: 'Ersättning' },
  net: { da: 'Netto', en: 'Net', sv: 'Netto' },
} as const satisfies Catalogue;
