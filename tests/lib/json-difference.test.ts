// Differences between documents: applying them gives the exact document; they are small for small changes, and fast to
// compute for large ones.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../src/lib/canonical-json.ts';
import { applyDifference, differenceOf } from '../../src/lib/json-difference.ts';
import { processorMs } from '../support/processor-time.ts';
import { json } from './any-json.ts';

describe('a difference', () => {
  test('makes the one document of the other, whatever they are, and changes neither', () => {
    fc.assert(
      fc.property(json, json, (before, after) => {
        const [was, is] = [canonicalJson(before), canonicalJson(after)];
        const operations = JSON.parse(JSON.stringify(differenceOf(before, after)));
        expect(canonicalJson(applyDifference(before, operations))).toBe(is);
        expect([canonicalJson(before), canonicalJson(after)]).toEqual([was, is]);
      }),
      { numRuns: 1000 },
    );
  });

  test('of equal documents is empty', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(differenceOf(value, structuredClone(value))).toEqual([]);
      }),
    );
  });

  const rows = (count: number) => Array.from({ length: count }, (_, i) => ({ id: `r${i}`, text: `tekst ${i}` }));

  test.each([
    [
      'one text',
      { rows: rows(9) },
      (all: { id: string; text: string }[]) => all.with(4, { id: 'r4', text: 'ny' }),
      [{ op: 'replace', path: '/rows/4/text', value: 'ny' }],
    ],
    [
      'a row in between',
      { rows: rows(9) },
      (all: { id: string; text: string }[]) => all.toSpliced(4, 0, { id: 'x', text: '' }),
      [{ op: 'add', path: '/rows/4', value: { id: 'x', text: '' } }],
    ],
    [
      'a row taken out',
      { rows: rows(9) },
      (all: { id: string; text: string }[]) => all.toSpliced(0, 1),
      [{ op: 'remove', path: '/rows/0' }],
    ],
  ])('of %s is one operation', (_, before, edit, expected) => {
    expect(differenceOf(before, { rows: edit(before.rows) })).toEqual(expected);
  });

  test('of long lists within long lists costs no more than they are long', async () => {
    const nested = (seed: number) =>
      Array.from({ length: 60 }, (_, i) => ({
        costs: Array.from({ length: 60 }, (__, j) => ({ id: `${i}-${j}`, amount: i * j * seed })),
      }));
    const [before, after] = [nested(1), nested(2).toReversed()];
    const cost = await processorMs(() => {
      expect(applyDifference(before, differenceOf(before, after))).toEqual(after);
    });
    expect(cost).toBeLessThan(2_000);
  });

  test('that does not fit is refused', () => {
    expect(() => applyDifference({ a: 1 }, [{ op: 'remove', path: '/b' }])).toThrow();
  });
});
