// Step 3: settlements, i.e. money between the parties.
import { z } from 'zod';
import { priceYear } from './costs.ts';
import { choice, money, number, row, share, someRows, text, whole, yesNo } from './declare.ts';
import { otherAmounts } from './other-amounts.ts';
import { Id } from './primitives.ts';
import { who } from './who.ts';

const AMOUNT = { da: 'beløb', en: 'amount', sv: 'belopp' };

const SETTLEMENT_MODEL_WORDS = {
  'per-unit': { da: 'Takst pr. enhed', en: 'Tariff per unit', sv: 'Taxa per enhet' },
  fixed: { da: 'Fast beløb pr. år', en: 'Fixed amount a year', sv: 'Fast belopp per år' },
  'one-off': { da: 'Engangsbeløb', en: 'One-off amount', sv: 'Engångsbelopp' },
  'actual-cost': { da: 'Faktiske udgifter', en: 'Actual cost', sv: 'Faktiska kostnader' },
};

/** Money between parties within one alternative; it never changes the total cost of the alternative. */
export const Settlement = z.strictObject({
  id: Id,
  label: text({ da: 'tekst', en: 'label', sv: 'text' }, 200),
  from: who({ da: 'fra', en: 'from', sv: 'från' }),
  to: who({ da: 'til', en: 'to', sv: 'till' }),
  model: choice({ da: 'hvordan', en: 'how', sv: 'hur' }, SETTLEMENT_MODEL_WORDS),
  activity: row({ da: 'aktivitet', en: 'activity', sv: 'aktivitet' }, 'activity'),
  counts: choice(
    { da: 'hvis enheder', en: 'whose units', sv: 'vilkas enheter' },
    {
      from: { da: 'Betalerens borgere', en: 'The payer’s citizens', sv: 'Betalarens medborgare' },
      to: { da: 'Modtagerens borgere', en: 'The receiver’s citizens', sv: 'Mottagarens medborgare' },
      all: { da: 'Alles', en: 'Everybody’s', sv: 'Allas' },
    },
  ),
  amount: money(AMOUNT),
  exceptions: otherAmounts(money(AMOUNT)),
  lines: someRows(
    { da: 'omkostninger, der afregnes', en: 'cost lines that are settled', sv: 'kostnader som ersätts' },
    'cost',
    200,
    {
      hint: {
        da: 'Ved faktiske udgifter; ingen betyder alle, som modtageren betaler',
        en: 'For actual cost; none means all that the receiver pays',
        sv: 'Vid faktiska kostnader; inga betyder alla som mottagaren betalar',
      },
    },
  ),
  share: share(
    { da: 'andel', en: 'share', sv: 'andel' },
    {
      hint: {
        da: 'Ved faktiske udgifter: 0 til 1; 1, hvis intet er skrevet',
        en: 'For actual cost: 0 to 1; 1 where absent',
        sv: 'Vid faktiska kostnader: 0 till 1',
      },
    },
  ),
  lifetimeYears: whole({ da: 'fordeles over år', en: 'spread over years', sv: 'fördelas över år' }, 1, 70, {
    hint: { da: 'Kun for engangsbeløb', en: 'For one-off amounts only', sv: 'Endast engångsbelopp' },
  }),
  ceiling: number({ da: 'loft pr. part og år', en: 'ceiling per party and year', sv: 'tak per part och år' }, 0, 1e12),
  floor: number({ da: 'mindst pr. part og år', en: 'floor per party and year', sv: 'golv per part och år' }, 0, 1e12),
  limitsIn: choice(
    { da: 'loft og mindst i', en: 'ceiling and floor in', sv: 'tak och golv i' },
    { kroner: { da: 'Kroner', en: 'Kroner', sv: 'Kronor' }, units: { da: 'Enheder', en: 'Units', sv: 'Enheter' } },
    { hint: { da: 'Kroner, hvis intet er valgt', en: 'Kroner where none is chosen', sv: 'Kronor om inget är valt' } },
  ),
  regulated: yesNo({ da: 'reguleres hvert år', en: 'regulated each year', sv: 'räknas upp varje år' }),
  priceYear: priceYear(),
  source: text({ da: 'kilde', en: 'source', sv: 'källa' }, 500),
});

export type Settlement = z.infer<typeof Settlement>;
