// Are all amounts at the price level of one year? Source: domain § 4 ("Amounts carry a price-level year; different years are never added").
import { answer, notStated } from '../answers.ts';
import type { Check, Hit } from '../check.ts';

export const economyPriceYear: Check = {
  code: 'economy.price-year',
  title: { da: 'Beløb i forskellige års priser', en: 'Amounts in the prices of different years', sv: 'Belopp i olika års priser' },
  fires: {
    da: 'Et beløb er i et andet års priser end resten.',
    en: 'An amount is in the prices of another year than the rest.',
    sv: 'Ett belopp är i ett annat års priser än resten.',
  },
  remedy: {
    da: 'Regn beløbet om til det fælles prisniveau.',
    en: 'Convert the amount to the common price level.',
    sv: 'Räkna om beloppet till den gemensamma prisnivån.',
  },
  severity: 'blocker',
  parameters: {},
  source: 'Beløb bærer et prisniveauår; forskellige år lægges aldrig sammen (design, domain § 4)',
  reads: ['/economy/priceYear', '/economy/alternatives/*/costs/*/priceYear', '/economy/settlements/*/priceYear'],
  run({ dossier }) {
    const { priceYear, alternatives, settlements = [] } = dossier.economy ?? {};
    if (priceYear === undefined) return answer([], [notStated('/economy/priceYear')]);
    if (alternatives === undefined) return answer([], [notStated('/economy/alternatives')]);
    const costs = alternatives.flatMap(({ costs = [] }, i) =>
      costs.map((cost, j) => ({ year: cost.priceYear, label: cost.label || cost.id, pointer: `/economy/alternatives/${i}/costs/${j}` })),
    );
    const moved = settlements.map((settlement, i) => ({
      year: settlement.priceYear,
      label: settlement.id,
      pointer: `/economy/settlements/${i}`,
    }));
    const hits = [...costs, ...moved].flatMap(({ year, label, pointer }): Hit[] =>
      year === undefined || year === priceYear
        ? []
        : [
            {
              pointer: `${pointer}/priceYear`,
              message: {
                da: '»{label}« er i {year}-priser, resten i {commonYear}-priser.',
                en: '“{label}” is in {year} prices, the rest in {commonYear} prices.',
                sv: '”{label}” är i {year} års priser, resten i {commonYear} års priser.',
              },
              // Years are said as texts: a number would be written with a thousands separator.
              values: { label, year: String(year), commonYear: String(priceYear) },
            },
          ],
    );
    return answer(hits);
  },
};
