// The effect of parties leaving on those who remain: whether the LEON verdict and each party's net have changed.
import type { EconomyResult, Verdict } from './economy-result.ts';
import { type Materiality, materialityOf } from './leon.ts';

type ChangedNet = { readonly party: string; readonly before: number; readonly after: number };

/** Øre a year in the steady state. */
export type ChangedBalance = {
  /** Both verdicts, if they differ. */
  readonly leon?: { readonly before: Verdict; readonly after: Verdict };
  /** Parties whose net changes beyond materiality. */
  readonly nets: readonly ChangedNet[];
  /** Whether the figures per party are complete only before or only after, so that the nets cannot be compared. */
  readonly unknown: boolean;
};

type Before = Pick<EconomyResult, 'leon' | 'steady' | 'partyGaps'>;

/**
 * @param parties those who remain
 * @param rule a change counts if it exceeds the larger of its amount and its share of the party's cost today
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

/** Whether the change requires a new decision. */
export function isChanged({ leon, nets, unknown }: ChangedBalance): boolean {
  return leon !== undefined || nets.length > 0 || unknown;
}
