// The tariffs of a year: as agreed, or as set by the last regulation up to that year.
import type { Agreement } from './state.ts';
import type { Tariff } from './terms.ts';

/** The tariffs of a year, in the agreed order. */
export function tariffsIn(
  { terms, regulations }: Pick<Agreement, 'terms' | 'regulations'>,
  year: number,
): readonly Tariff[] {
  const until = regulations.filter((each) => each.year <= year).sort((a, b) => a.year - b.year);
  return terms.tariffs.map((tariff) => {
    const last = until.findLast(({ tariffs }) => tariffs.some((one) => one.tariff === tariff.id));
    return last?.tariffs.find((one) => one.tariff === tariff.id)?.after ?? tariff;
  });
}
