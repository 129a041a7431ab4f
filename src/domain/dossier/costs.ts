// Step 3: the cost lines of an alternative. Example of a row:
// "4.100 kr. per visit, each municipality for its own citizens".
import { z } from 'zod';
import { choice, group, row, share, text, whole, yesNo } from './declare.ts';
import { otherAmounts } from './other-amounts.ts';
import { Id } from './primitives.ts';
import { moneyRange } from './range.ts';
import { who } from './who.ts';

const CATEGORY_WORDS = {
  staff: { da: 'Personale', en: 'Staff', sv: 'Personal' },
  equipment: { da: 'Udstyr', en: 'Equipment', sv: 'Utrustning' },
  medicine: { da: 'Medicin', en: 'Medicine', sv: 'Läkemedel' },
  supplies: { da: 'Utensilier', en: 'Supplies', sv: 'Material' },
  training: { da: 'Oplæring', en: 'Training', sv: 'Utbildning' },
  transport: { da: 'Transport', en: 'Transport', sv: 'Transport' },
  it: { da: 'It', en: 'IT', sv: 'It' },
  premises: { da: 'Lokaler', en: 'Premises', sv: 'Lokaler' },
  administration: { da: 'Administration', en: 'Administration', sv: 'Administration' },
  overhead: { da: 'Overhead', en: 'Overhead', sv: 'Overhead' },
  other: { da: 'Andet', en: 'Other', sv: 'Annat' },
};

const COST_NATURE_WORDS = {
  recurring: { da: 'Pr. år', en: 'Per year', sv: 'Per år' },
  'per-unit': { da: 'Pr. enhed', en: 'Per unit', sv: 'Per enhet' },
  'one-off': { da: 'Én gang', en: 'Once', sv: 'En gång' },
};

const VALUATION_WORDS = {
  tariff: { da: 'Takst', en: 'Tariff', sv: 'Taxa' },
  drg: { da: 'DRG-takst (gennemsnit)', en: 'DRG tariff (an average)', sv: 'DRG-taxa (genomsnitt)' },
  marginal: { da: 'Marginalomkostning', en: 'Marginal cost', sv: 'Marginalkostnad' },
  accounts: { da: 'Regnskab', en: 'Accounts', sv: 'Bokföring' },
  estimate: { da: 'Skøn', en: 'Estimate', sv: 'Uppskattning' },
};

export const priceYear = () =>
  whole(
    { da: 'prisniveau, hvis et andet', en: 'price level, where another', sv: 'prisnivå, om ett annat' },
    1990,
    2100,
  );

const AMOUNT = { da: 'beløb', en: 'amount', sv: 'belopp' };

/**
 * `recurring` is per year, `per-unit` per unit of the activity (default the main one), `one-off` once.
 * Lines with the same id in several alternatives are the same figure: only `payer` and `fundedBy` may differ.
 */
export const Cost = z.strictObject({
  id: Id,
  label: text({ da: 'hvad koster', en: 'what costs', sv: 'vad kostar' }, 200),
  category: choice({ da: 'art', en: 'category', sv: 'slag' }, CATEGORY_WORDS, { select: true }),
  payer: who({ da: 'hvem der betaler', en: 'who pays', sv: 'vem som betalar' }),
  nature: choice({ da: 'hvor ofte', en: 'how often', sv: 'hur ofta' }, COST_NATURE_WORDS),
  activity: row({ da: 'aktivitet', en: 'activity', sv: 'aktivitet' }, 'activity', {
    hint: {
      da: 'Den første, hvis intet er valgt',
      en: 'The first where none is chosen',
      sv: 'Den första om ingen är vald',
    },
  }),
  counts: choice(
    { da: 'hvis enheder', en: 'whose units', sv: 'vilkas enheter' },
    {
      own: { da: 'Betalerens egne borgere', en: 'The payer’s own citizens', sv: 'Betalarens egna medborgare' },
      all: { da: 'Alles', en: 'Everybody’s', sv: 'Allas' },
    },
    {
      hint: {
        da: 'Ved pris pr. enhed med én betaler',
        en: 'For a price per unit with one payer',
        sv: 'Vid pris per enhet med en betalare',
      },
    },
  ),
  amount: moneyRange(AMOUNT),
  exceptions: otherAmounts(moneyRange(AMOUNT)),
  lifetimeYears: whole({ da: 'levetid i år', en: 'lifetime in years', sv: 'livslängd i år' }, 1, 70, {
    hint: { da: 'Kun for engangsudgifter', en: 'For one-off costs only', sv: 'Endast engångskostnader' },
  }),
  renewed: yesNo(
    {
      da: 'fornyes, når levetiden er slut',
      en: 'renewed at the end of its life',
      sv: 'förnyas när livslängden är slut',
    },
    {
      hint: { da: 'Ja, hvis intet er svaret', en: 'Yes where nothing is answered', sv: 'Ja om inget är svarat' },
    },
  ),
  heldAlready: yesNo(
    { da: 'pengene er allerede brugt', en: 'the money is already spent', sv: 'pengarna är redan använda' },
    {
      hint: {
        da: 'Kun for engangsudgifter. De vises, men tæller ikke med',
        en: 'For one-off costs only. They are shown but do not count',
        sv: 'Endast engångskostnader. De visas men räknas inte',
      },
    },
  ),
  priceYear: priceYear(),
  valuation: choice({ da: 'opgjort som', en: 'valued by', sv: 'värderad enligt' }, VALUATION_WORDS, { select: true }),
  released: group(
    { da: 'frigøres som penge', en: 'released as money', sv: 'frigörs som pengar' },
    {
      share: share(
        { da: 'andel, der bliver til penge', en: 'share that becomes money', sv: 'andel som blir pengar' },
        {
          hint: {
            da: 'Kun for løsningen i dag: 0 til 1; resten er frigjort kapacitet',
            en: 'For today’s solution only: 0 to 1; the rest is released capacity',
            sv: 'Endast dagens lösning: 0 till 1; resten är frigjord kapacitet',
          },
        },
      ),
      fromYear: whole(
        { da: 'penge frigøres fra år', en: 'money is released from year', sv: 'pengar frigörs från år' },
        1,
        70,
      ),
    },
  ),
  fundedBy: who({
    da: 'finansieres af, hvis en anden',
    en: 'funded by, where another',
    sv: 'finansieras av, om en annan',
  }),
  source: text({ da: 'kilde', en: 'source', sv: 'källa' }, 500, {
    hint: { da: 'Hvor tallet kommer fra', en: 'Where the figure comes from', sv: 'Var siffran kommer från' },
  }),
});

export type Cost = z.infer<typeof Cost>;
