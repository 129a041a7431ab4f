// Yearly cost for each kind of party compared with today: sums of the assessment's figures.
import { type EconomyResult, SECTORS, type Sector } from '../../domain/economics/economy-result.ts';

type KindMoney = {
  readonly kind: Sector;
  /** Ids of the parties, in the order of the assessment. */
  readonly parties: readonly string[];
  /** Øre a year: positive is a cost, negative a saving. */
  readonly net: number;
};

/** Net cost by kind of party in a year when all units have moved. Empty where it is not assessed. */
export function moneyByKind({ steady }: Pick<EconomyResult, 'steady'>): readonly KindMoney[] {
  return SECTORS.flatMap((kind) => {
    const own = steady.filter(({ sector }) => sector === kind);
    if (own.length === 0) return [];
    return [{ kind, parties: own.map(({ party }) => party), net: own.reduce((sum, { net }) => sum + net, 0) }];
  });
}
