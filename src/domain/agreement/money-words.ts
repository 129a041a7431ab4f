// What the money of an agreement is called, on its page and in its papers alike.
import type { Catalogue } from '../../lib/catalogue.ts';

export const MONEY_WORDS = {
  payer: { da: 'Betales af', en: 'Paid by', sv: 'Betalas av' },
  receiver: { da: 'Til', en: 'To', sv: 'Till' },
  year: { da: 'Hver part om året', en: 'Each party a year', sv: 'Varje part per år' },
  yearLead: {
    da: 'Som aftalt, når alt er flyttet, i prisniveau {year}. Minus er penge, parten modtager.',
    en: 'As agreed, when all has moved, at price level {year}. Minus is money that the party receives.',
    sv: 'Som avtalat, när allt har flyttats, i prisnivå {year}. Minus är pengar som parten tar emot.',
  },
  yearUnknown: {
    da: 'Hvor der står en streg, mangler et antal, eller beløbet følger af faktiske udgifter eller betales én gang.',
    en: 'Where there is a dash, a number is missing, or the amount follows from actual cost or is paid once.',
    sv: 'Där det står ett streck saknas ett antal, eller så följer beloppet av faktiska kostnader eller betalas en gång.',
  },
  cost: { da: 'Egne udgifter', en: 'Own costs', sv: 'Egna kostnader' },
  settled: { da: 'Afregning', en: 'Settlement', sv: 'Ersättning' },
  net: { da: 'Netto', en: 'Net', sv: 'Netto' },
} as const satisfies Catalogue;
