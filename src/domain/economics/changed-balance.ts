// What a change of who takes part does to those who are left: whether LEON, and what each ends with, is another.
import type { EconomyResult, Verdict } from './economy-result.ts';
import { type Materiality, materialityOf } from './leon.ts';

type ChangedNet = { readonly party: string; readonly before: number; readonly after: number };

/** Øre a year in the steady state. */
export type ChangedBalance = {
  /** Both verdicts, where they differ. */
  readonly leon?: { readonly before: Verdict; readonly after: Verdict };
  /** Parties whose net changes beyond materiality. */
  readonly nets: readonly ChangedNet[];
  /** The picture per party was whole before and is not after, or the other way round: the nets cannot be compared. */
  readonly unknown: boolean;
};

type Before = Pick<EconomyResult, 'leon' | 'steady' | 'partyGaps'>;

/**
 * @param parties those who are left. @param rule the larger of its amount and its share of what the party's task costs
 * today is the least that counts.
 */
export function changedBalance(
  before: Before,
  after: Before,
  parties: readonly string[],
  rule: Materiality,
): ChangedBalance {
  const leon = { before: before.leon.verdict, after: after.leon.verdict };
  const [known, knownAfter] = [before.partyGaps.length === 0, after.partyGaps.length === 0];
  const net = ({ steady }: Before, id: string) => steady.find(({ party }) => party === id)?.net ?? 0;
  const nets = parties.map((party) => ({ party, before: net(before, party), after: net(after, party) }));
  const today = (id: string) => before.steady.find(({ party }) => party === id)?.today ?? 0;
  return {
    ...(leon.before !== leon.after && { leon }),
    nets:
      known && knownAfter
        ? nets.filter((each) => Math.abs(each.after - each.before) > materialityOf(rule, today(each.party)))
        : [],
    unknown: known !== knownAfter,
  };
}

/** Whether who decided must decide again. */
export function isChanged({ leon, nets, unknown }: ChangedBalance): boolean {
  return leon !== undefined || nets.length > 0 || unknown;
}
