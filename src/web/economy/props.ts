// What every part of the economy page is told, and how it writes amounts.
import type { EconomyResult } from '../../domain/economics/economy-result.ts';
import { writeMoney, writeSum } from '../formats.ts';
import type { Case } from '../load-case.ts';
import type { View } from '../view.ts';

export type EconomyProps = {
  readonly view: Pick<View, 't' | 'language'>;
  readonly found: Pick<Case, 'dossier' | 'framework'>;
  readonly economy: EconomyResult;
};

type About = Pick<EconomyProps, 'view'> & { readonly economy: Pick<EconomyResult, 'currency'> };

/** Øre as an amount in a column; a dash where it is not known. */
export function amountOf(ore: number | null, { view, economy }: About): string {
  return ore === null ? '–' : writeMoney(ore / 100, view.language, economy.currency ?? 'DKK');
}

/** Øre as an amount in a sentence. */
export function sumOf(ore: number, { view, economy }: About): string {
  return writeSum(ore / 100, view.language, economy.currency ?? 'DKK');
}

/** In a column with its sign: plus is a cost, minus a saving. */
export function changeOf(ore: number, about: About): string {
  return `${ore > 0 ? '+' : ''}${amountOf(ore, about)}`;
}
