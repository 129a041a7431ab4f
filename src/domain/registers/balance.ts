// The balance: the effect of agreements on each sector, party, cluster or task type, per calendar year.
import type { Localised } from '../../lib/localised.ts';

export const BALANCE_BY = ['sector', 'party', 'cluster', 'taskType'] as const;
export type BalanceBy = (typeof BALANCE_BY)[number];

/** Sums in øre. `ends`: settled less cost, over the rows in which both are known. */
export type Sums = { readonly settled: number; readonly cost: number; readonly ends: number };

/** One line per key, year and currency. Unknown figures are counted in `unknown`, never treated as 0. */
export type BalanceLine = {
  /** The sector, party, leading cluster or task type; null if the agreement states no task type. */
  readonly key: string | null;
  readonly year: number;
  readonly currency: string;
  /** The price years of the amounts in `againstToday`. */
  readonly priceYears: readonly number[];
  readonly agreements: number;
  readonly againstToday: number;
  /** Sums for the whole year. */
  readonly promised: Sums;
  /** The reported periods: their number, and the promised and realised sums for them. */
  readonly reported: { readonly periods: number; readonly promised: Sums; readonly realised: Sums };
  /** Reported periods that are left out because a count of 1–4 was reported in that year of the agreement. */
  readonly masked: number;
  /** The number of party years for which the figure is not known. */
  readonly unknown: { readonly againstToday: number; readonly settled: number; readonly cost: number };
};

/** The explanation of the figures, shown to the reader. */
export const BALANCE_TEXT: Localised = {
  da: 'Tallene er for de måneder af kalenderåret, hvor aftalen gælder for parten; en afløst udgave tæller kun til den dag, den afløses. Afregnet er det, der modtages, minus det, der betales, efter aftalens takster ved det aftalte omfang. Ender med er afregnet minus egen omkostning. Mod i dag er ændringen efter afregning, som sagen lovede, i aftalernes egne prisår. Indberettet sammenligner kun perioder, hvor begge tal kendes; et kalenderår af en aftale, hvor der er indberettet et antal på 1-4, er ikke med i det indberettede.',
  en: 'Figures are for the months of the calendar year in which the agreement binds the party; a replaced edition counts only until the day it is replaced. Settled is what is received less what is paid, by the agreement’s tariffs at the agreed volume. Ends with is settled less own cost. Against today is the change after settlement that the case promised, in the agreements’ own price years. Reported compares only periods for which both figures are known; a calendar year of an agreement in which a count of 1–4 was reported is not in what is reported.',
  sv: 'Siffrorna gäller de månader av kalenderåret då avtalet gäller för parten; en ersatt utgåva räknas bara till den dag den ersätts. Avräknat är det som tas emot minus det som betalas, enligt avtalets taxor vid avtalad omfattning. Slutar med är avräknat minus egen kostnad. Mot i dag är förändringen efter avräkning som ärendet lovade, i avtalens egna prisår. Rapporterat jämför bara perioder där båda siffrorna är kända; ett kalenderår av ett avtal då ett antal på 1–4 har rapporterats är inte med i det rapporterade.',
};
