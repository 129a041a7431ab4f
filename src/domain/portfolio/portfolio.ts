// The portfolio of a framework: the balance between sectors over time, the equity map, and the cases not counted.
import type { Framework } from '../governance/framework.ts';
import { type AgreedCase, countable, type Uncounted } from './agreed-case.ts';
import { type BalanceRow, balanceOf } from './balance.ts';
import { equityOf, type TaskRow } from './equity.ts';

export type Portfolio = {
  readonly cases: number;
  readonly balance: readonly BalanceRow[];
  readonly equity: readonly TaskRow[];
  /** Cases left out of the balance, with the reason. */
  readonly uncounted: readonly (Pick<AgreedCase, 'proposal' | 'submission' | 'title' | 'cluster'> & {
    readonly reason: Uncounted;
  })[];
};

/** In every part the cases are in the order of their ids. */
export function portfolioOf(
  cases: readonly AgreedCase[],
  framework: Pick<Framework, 'clusters' | 'parties'>,
): Portfolio {
  const ordered = [...cases].sort((a, b) => (a.proposal < b.proposal ? -1 : 1));
  const tried = ordered.map((agreed) => ({ agreed, counted: countable(agreed) }));
  return {
    cases: ordered.length,
    balance: balanceOf(tried.flatMap(({ counted }) => (typeof counted === 'string' ? [] : [counted]))),
    equity: equityOf(ordered, framework),
    uncounted: tried.flatMap(({ agreed: { proposal, submission, title, cluster }, counted }) =>
      typeof counted === 'string' ? [{ proposal, submission, title, cluster, reason: counted }] : [],
    ),
  };
}
