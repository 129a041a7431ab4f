import { expect, test } from 'vitest';
import { next, stream } from '../../../src/domain/economics/random.ts';

/** sfc32 once more, in big integers modulo 2^32. */
function* reference(seed: Uint32Array): Generator<number> {
  const mask = 0xffffffffn;
  let [a, b, c, counter] = [...seed].map(BigInt) as [bigint, bigint, bigint, bigint];
  for (;;) {
    const sum = (a + b + counter) & mask;
    counter = (counter + 1n) & mask;
    a = b ^ (b >> 9n);
    b = (c + (c << 3n)) & mask;
    c = (((c << 21n) & mask) | (c >> 11n)) + sum;
    c &= mask;
    yield (Number(sum) + 0.5) / 2 ** 32;
  }
}

test('is sfc32', () => {
  const state = stream('seed', 'volume');
  const other = reference(state.slice());
  for (let i = 0; i < 1000; i += 1) expect(next(state)).toBe(other.next().value);
});

test('is even over its range and its steps are not linked', () => {
  const state = stream('seed', 'a');
  const draws = Array.from({ length: 100_000 }, () => next(state));
  const share = (test: (value: number, index: number) => boolean) => draws.filter(test).length / draws.length;
  for (let tenth = 0; tenth < 10; tenth += 1) {
    expect(share((value) => value >= tenth / 10 && value < (tenth + 1) / 10)).toBeCloseTo(0.1, 2);
  }
  expect(share((value, index) => value < (draws[index + 1] ?? 0))).toBeCloseTo(0.5, 2);
  expect(Math.min(...draws.slice(0, 1000))).toBeGreaterThan(0);
});

test('each seed and each name has a stream of its own', () => {
  const first = (seed: string, name: string) => next(stream(seed, name));
  const seen = ['a', 'b', 'ab', 'ba', ''].flatMap((seed) => ['', 'a', 'b', 'cost/x/y', 'cost/x/z'].map((name) => first(seed, name)));
  expect(new Set(seen).size).toBe(seen.length);
});
