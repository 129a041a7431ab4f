// Can all amounts be converted to the price level of one year?
import type { Alternative } from '../../dossier/economy.ts';
import { priceFactor } from '../../economics/price-level.ts';
import { answer, notStated } from '../answers.ts';
import type { Check, Hit } from '../check.ts';

export const economyPriceYear: Check = {
  code: 'economy.price-year',
  title: {
    da: 'Beløb i forskellige års priser',
    en: 'Amounts in the prices of different years',
    sv: 'Belopp i olika års priser',
  },
  fires: {
    da: 'Et beløb er i et andet års priser end resten, og indekset kan ikke bringe det til samme prisniveau.',
    en: 'An amount is in the prices of another year than the rest, and the index cannot bring it to one price level.',
    sv: 'Ett belopp är i ett annat års priser än resten, och indexet kan inte föra det till samma prisnivå.',
  },
  remedy: {
    da: 'Regn beløbet om til det fælles prisniveau, eller bed en administrator om at indtaste indekset for årene imellem.',
    en: 'Convert the amount to the common price level, or ask an administrator to enter the index of the years between.',
    sv: 'Räkna om beloppet till den gemensamma prisnivån, eller be en administratör mata in indexet för åren däremellan.',
  },
  severity: 'blocker',
  parameters: {},
  source: 'Beløb i forskellige års priser lægges aldrig sammen; pris- og lønindeks indtastes af en administrator',
  reads: [
    '/economy/priceYear',
    '/economy/alternatives/*/costs/*/priceYear',
    '/economy/alternatives/*/settlements/*/priceYear',
  ],
  run({ dossier, framework }) {
    const { priceYear, alternatives } = dossier.economy ?? {};
    if (alternatives === undefined) return answer([], [notStated('/economy/alternatives')]);
    const amounts = amountsOf(alternatives);
    const years = new Set(amounts.map(({ year }) => year));
    if (priceYear === undefined) {
      return years.size > 1 ? answer([differing(years)]) : answer([], [notStated('/economy/priceYear')]);
    }
    const index = framework.settings.priceIndex ?? [];
    const hits = amounts.flatMap(({ year, label, pointer }): Hit[] => {
      const factor = year === undefined ? 1 : priceFactor(year, priceYear, index, pointer);
      return typeof factor === 'number' ? [] : [unconverted(pointer, label, String(year), String(priceYear))];
    });
    return answer(hits);
  },
};

type Amount = { readonly year: number | undefined; readonly label: string; readonly pointer: string };

function amountsOf(alternatives: readonly Alternative[]): readonly Amount[] {
  return alternatives.flatMap(({ costs, settlements }, i) => {
    const of = (
      list: 'costs' | 'settlements',
      rows: readonly { id: string; label?: string | undefined; priceYear?: number | undefined }[],
    ) =>
      rows.map(({ id, label, priceYear }, j) => ({
        year: priceYear,
        label: label || id,
        pointer: `/economy/alternatives/${i}/${list}/${j}/priceYear`,
      }));
    return [...of('costs', costs ?? []), ...of('settlements', settlements ?? [])];
  });
}

/** Years are passed as texts; a number would be written with a thousands separator. */
function unconverted(pointer: string, label: string, year: string, commonYear: string): Hit {
  return {
    pointer,
    message: {
      da: '»{label}« er i {year}-priser, resten i {commonYear}-priser, og indekset mangler et år imellem.',
      en: '“{label}” is in {year} prices, the rest in {commonYear} prices, and the index lacks a year between.',
      sv: '”{label}” är i {year} års priser, resten i {commonYear} års priser, och indexet saknar ett år däremellan.',
    },
    values: { label, year, commonYear },
  };
}

function differing(years: ReadonlySet<number | undefined>): Hit {
  return {
    pointer: '/economy/priceYear',
    reason: 'none',
    message: {
      da: 'Prisniveauet mangler, og beløbene er i forskellige års priser: {years}.',
      en: 'The price level is missing, and the amounts are in prices of different years: {years}.',
      sv: 'Prisnivån saknas, och beloppen är i olika års priser: {years}.',
    },
    values: { years: [...years].flatMap((year) => (year === undefined ? [] : [String(year)])) },
  };
}
