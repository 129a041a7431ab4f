import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSmall, maskSums, type Shown, type Sum } from '../../../src/domain/registers/mask-small.ts';

const say = ({ value, masked }: { readonly value: number | null; readonly masked?: string }) => masked ?? value;
/** Parts and their sum; null where a value is not shown. */
const maskRow = (parts: readonly (number | null)[], total: number | null) => {
  const shown = maskSums([...parts, total], [{ parts: parts.map((_, at) => at), total: parts.length }]);
  return { parts: shown.slice(0, -1), total: shown.at(-1) ?? { value: null } };
};
const row = (parts: readonly (number | null)[], total: number | null) => {
  const shown = maskRow(parts, total);
  return [shown.parts.map(say), say(shown.total)];
};

describe('small numbers where figures are published', () => {
  it('shows 0, 5 and what is not known, and masks 1 to 4', () => {
    expect(maskSums([0, 1, 4, 5, null], []).map(say)).toEqual([0, 'small', 'small', 5, null]);
    expect([0.5, 4.9, -3].map(isSmall)).toEqual([true, true, false]);
  });

  it('leaves out the smallest of the others where the sum would tell the only small one', () => {
    expect(row([3, 40, 12], 55)).toEqual([['small', 40, 'given-away'], 55]);
  });

  it('lets two small ones hide each other', () => {
    expect(row([3, 2, 40], 45)).toEqual([['small', 'small', 40], 45]);
  });

  it('leaves out one more where two small ones can only be one thing', () => {
    expect(row([1, 1, 40], 42)).toEqual([['small', 'small', 'given-away'], 42]);
    expect(row([4, 4], 8)).toEqual([['small', 'small'], 'given-away']);
  });

  it('leaves out the sum where nothing else is there to hide', () => {
    expect(row([3, 0, 0], 3)).toEqual([['small', 0, 0], 'small']);
    expect(row([1, 1, 1, 1], 4)).toEqual([['small', 'small', 'small', 'small'], 'given-away']);
    expect(row([1, 5], 6)).toEqual([['small', 'given-away'], 'given-away']);
  });

  it('masks nothing where nothing is small, or no sum is shown', () => {
    expect(row([5, 0, null], 5)).toEqual([[5, 0, null], 5]);
    expect(row([3, 40], null)).toEqual([['small', 40], null]);
  });

  it('sees to it down the columns too', () => {
    const line = (...[one = 0, other = 0, total = 0]: number[]): Sum => ({ parts: [one, other], total });
    const sums = [line(0, 1, 2), line(3, 4, 5), line(6, 7, 8), line(0, 3, 6), line(1, 4, 7), line(2, 5, 8)];
    const shown = maskSums([3, 20, 23, 30, 40, 70, 33, 60, 93], sums).map(say);
    expect([shown.slice(0, 3), shown.slice(3, 6), shown.slice(6)]).toEqual([
      ['small', 'given-away', 23],
      ['given-away', 'given-away', 70],
      [33, 60, 93],
    ]);
  });

  it('never leaves a small number that another table with the same masks does not also fit', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 4 }), (parts) => {
        const total = parts.reduce((sum, part) => sum + part, 0);
        const shown = maskRow(parts, total);
        parts.forEach((part, at) => {
          if (isSmall(part)) expect(fitting(shown.parts, shown.total, at).size).toBeGreaterThan(1);
        });
      }),
      { numRuns: 500, examples: [[[1, 1, 1, 1]], [[4, 4]], [[1, 5]], [[0, 0, 3]]] },
    );
  });
});

/** All values that the part at `at` can have, found by trying each. */
function fitting(parts: readonly Shown[], total: Shown, at: number): ReadonlySet<number> {
  const options = ({ value, masked }: Shown) =>
    masked === 'small' ? [1, 2, 3, 4] : masked ? Array.from({ length: 50 }, (_, n) => n + 5) : [value ?? 0];
  const found = new Set<number>();
  const walk = (index: number, sum: number, own: number): void => {
    const part = parts[index];
    if (!part) {
      if (options(total).includes(sum)) found.add(own);
      return;
    }
    for (const option of options(part)) walk(index + 1, sum + option, index === at ? option : own);
  };
  walk(0, 0, -1);
  return found;
}
