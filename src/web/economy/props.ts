// Props shared by the parts of the economy page, and the writers of its amounts.
import type { EconomyResult } from '../../domain/economics/economy-result.ts';
import { moneyWriter } from '../formats.ts';
import type { Case } from '../load-case.ts';
import type { View } from '../view.ts';

export type EconomyProps = {
  readonly view: Pick<View, 't' | 'language'>;
  readonly found: Pick<Case, 'dossier' | 'framework'>;
  readonly economy: EconomyResult;
};

type About = Pick<EconomyProps, 'view'> & { readonly economy: Pick<EconomyResult, 'currency'> };

/** Writers for amounts in øre shown together in a table. */
export function amountsOf(together: readonly (number | null)[], { view, economy }: About) {
  const kroner = together.map((ore) => (ore ?? 0) / 100);
  const write = moneyWriter(kroner, view.language, economy.currency ?? 'DKK');
  /** A dash for null. */
  const amount = (ore: number | null) => (ore === null ? '–' : write(ore / 100));
  /** With its sign: positive is a cost, negative a saving. */
  const change = (ore: number) => `${ore > 0 ? '+' : ''}${amount(ore)}`;
  return { amount, change };
}

/** An amount in øre as text for a sentence. */
export function sumOf(ore: number, about: About): string {
  return amountsOf([ore], about).amount(ore);
}
