// What counts as a changed balance for the remaining parties.
import { expect, test } from 'vitest';
import { changedBalance, isChanged } from '../../../src/domain/economics/changed-balance.ts';
import type { EconomyResult } from '../../../src/domain/economics/economy-result.ts';

const RULE = { amountPerYear: 1000, share: 0.01 };

function balance(nets: Readonly<Record<string, number>>, verdict: 'met' | 'not-met' = 'met', gaps: number = 0) {
  return {
    leon: { verdict },
    steady: Object.entries(nets).map(([party, net]) => ({ party, net, today: 50_000_000 })),
    partyGaps: Array.from({ length: gaps }, () => ({})),
  } as unknown as EconomyResult;
}

test('a net changes beyond the larger of the amount and the share of what the task costs the party today', () => {
  const of = (after: number) => changedBalance(balance({ a: 0, b: 0 }), balance({ a: after }), ['a'], RULE).nets;
  expect(of(500_000)).toEqual([]);
  expect(of(500_001)).toEqual([{ party: 'a', before: 0, after: 500_001 }]);
  expect(of(-500_001)).toHaveLength(1);
});

test('who has left is not compared; LEON is, at the verdict', () => {
  expect(isChanged(changedBalance(balance({ a: 0, b: 9e9 }), balance({ a: 0 }), ['a'], RULE))).toBe(false);
  const leon = changedBalance(balance({ a: 0 }), balance({ a: 0 }, 'not-met'), ['a'], RULE);
  expect(leon.leon).toEqual({ before: 'met', after: 'not-met' });
  expect(isChanged(leon)).toBe(true);
});

test('what was whole and is not any more cannot be compared; what never was is as it was', () => {
  expect(changedBalance(balance({ a: 0 }), balance({ a: 9e9 }, 'met', 1), ['a'], RULE)).toEqual({
    nets: [],
    unknown: true,
  });
  expect(isChanged(changedBalance(balance({}, 'met', 1), balance({}, 'met', 2), ['a'], RULE))).toBe(false);
});
