// What a year costs the regions, the municipalities and so on beside today: sums of the assessment's own figures.
import { type EconomyResult, SECTORS, type Sector } from '../../domain/economics/economy-result.ts';

type KindMoney = {
  readonly kind: Sector;
  /** Ids of the parties, in the order of the assessment. */
  readonly parties: readonly string[];
  /** Øre a year: plus is a cost, minus a saving. */
  readonly net: number;
};

/** Money by kind of party in a year when all units have moved. Empty where that is not assessed. */
export function moneyByKind({ steady }: Pick<EconomyResult, 'steady'>): readonly KindMoney[] {
  return SECTORS.flatMap((kind) => {
    const own = steady.filter(({ sector }) => sector === kind);
    if (own.length === 0) return [];
    return [{ kind, parties: own.map(({ party }) => party), net: own.reduce((sum, { net }) => sum + net, 0) }];
  });
}
