// The random numbers equal those of the published generator, and are uniform and independent.
import { expect, test } from 'vitest';
import { uniforms } from '../../../src/domain/economics/random.ts';

function drawn(seed: string, name: string, count: number): readonly number[] {
  const into = new Float64Array(count);
  uniforms(into, seed, name);
  return [...into];
}

/** MurmurHash3 over the text's characters and sfc32, implemented again with big integers modulo 2^32. */
function* reference(text: string): Generator<number> {
  const mask = 0xffffffffn;
  const rotate = (value: bigint, by: bigint) => ((value << by) | (value >> (32n - by))) & mask;
  const murmur = (seed: bigint) => {
    let hash = seed;
    for (const char of text) {
      const block = rotate((BigInt(char.charCodeAt(0)) * 0xcc9e2d51n) & mask, 15n);
      hash = (rotate(hash ^ ((block * 0x1b873593n) & mask), 13n) * 5n + 0xe6546b64n) & mask;
    }
    hash ^= BigInt(text.length);
    hash = ((hash ^ (hash >> 16n)) * 0x85ebca6bn) & mask;
    hash = ((hash ^ (hash >> 13n)) * 0xc2b2ae35n) & mask;
    return hash ^ (hash >> 16n);
  };
  let [a, b, c, counter] = [1n, 2n, 3n, 4n].map((word) => murmur((0x9e3779b9n * word) & mask)) as [
    bigint,
    bigint,
    bigint,
    bigint,
  ];
  for (let round = 0; ; round += 1) {
    const sum = (a + b + counter) & mask;
    counter = (counter + 1n) & mask;
    a = b ^ (b >> 9n);
    b = (c + (c << 3n)) & mask;
    c = (rotate(c, 21n) + sum) & mask;
    if (round >= 15) yield (Number(sum) + 0.5) / 2 ** 32;
  }
}

test('is sfc32, seeded by MurmurHash3', () => {
  const other = reference('seed|volume');
  for (const value of drawn('seed', 'volume', 1000)) expect(value).toBe(other.next().value);
});

test('is even over its range and its steps are not linked', () => {
  const draws = drawn('seed', 'a', 100_000);
  const share = (test: (value: number, index: number) => boolean) => draws.filter(test).length / draws.length;
  for (let tenth = 0; tenth < 10; tenth += 1) {
    expect(share((value) => value >= tenth / 10 && value < (tenth + 1) / 10)).toBeCloseTo(0.1, 2);
  }
  expect(share((value, index) => value < (draws[index + 1] ?? 0))).toBeCloseTo(0.5, 2);
  expect(draws.every((value) => value > 0 && value < 1)).toBe(true);
});

test('each seed and each name has a stream of its own', () => {
  const first = (seed: string, name: string) => drawn(seed, name, 1)[0];
  const seen = ['a', 'b', 'ab', 'ba', ''].flatMap((seed) =>
    ['', 'a', 'b', 'cost/x/y', 'cost/x/z'].map((name) => first(seed, name)),
  );
  expect(new Set(seen).size).toBe(seen.length);
});
