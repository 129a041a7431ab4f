// The primitive types of a dossier: what they accept, what they refuse, and with which code.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { WeeklyHours } from '../../../src/domain/dossier/hours.ts';
import { Id, Instant, IsoDate, Money, text } from '../../../src/domain/dossier/primitives.ts';
import { moneyRange } from '../../../src/domain/dossier/range.ts';
import { Count } from '../../../src/domain/dossier/volume.ts';
import { zodFaults } from '../../../src/domain/dossier/zod-faults.ts';

/** `pointer code` of each fault; empty if the value is accepted. */
function faults(schema: z.ZodType, value: unknown): readonly string[] {
  const { error } = schema.safeParse(value);
  return error ? zodFaults(error).map(({ pointer, code }) => `${pointer} ${code}`.trim()) : [];
}

describe('money', () => {
  test('has at most two decimals: every øre up to a thousand billion, and nothing beside one but the noise of a sum', () => {
    const ore = fc.oneof(fc.integer({ min: 0, max: 1e14 }), fc.integer({ min: 0, max: 1000 }));
    fc.assert(fc.property(ore, (amount) => faults(Money, amount / 100).length === 0));
    const taken = [
      0,
      0.01,
      0.29,
      1.15,
      4.35,
      90_071_992_547.99,
      999_999_999_999.99,
      1e12,
      0.1 + 0.2,
      1310.74 * 3,
      1_000_000.05 - 0.02,
    ];
    for (const amount of taken) expect([amount, faults(Money, amount)]).toEqual([amount, []]);
    const refused = [0.001, 1.005, 1.0000005, 1e-7, 123_456.789, 90_071_992_547.995, 999_999_999_999.995];
    for (const amount of refused) expect([amount, faults(Money, amount)]).toEqual([amount, ['two-decimals']]);
  });

  test('is neither negative, nor too large, nor no number', () => {
    expect([faults(Money, -0.01), faults(Money, 1e12 + 1), faults(Money, '1'), faults(Money, Number.NaN)]).toEqual([
      ['too-small'],
      ['too-big'],
      ['wrong-type'],
      ['wrong-type'],
    ]);
  });
});

test.each([
  [{}, []],
  [{ low: 1 }, []],
  [{ low: 1, expected: 1, high: 1 }, []],
  [{ low: 1, high: 2 }, []],
  [{ low: 2, expected: 1 }, ['range-order']],
  [{ expected: 2, high: 1 }, ['range-order']],
  [{ low: 2, high: 1 }, ['range-order']],
  [{ low: 1, most: 2 }, ['/most unknown-property']],
  [{ low: -1 }, ['/low too-small']],
])('a range %j: %j', (range, expected) => {
  const amount = moneyRange({ da: 'beløb', en: 'amount', sv: 'belopp' });
  expect([faults(Count, range), faults(amount, range)]).toEqual([expected, expected]);
});

test.each<[string, z.ZodType, readonly unknown[], readonly unknown[]]>([
  ['an id', Id, ['a', '0', 'kommune-461', 'x'.repeat(64)], ['', '-a', 'A', 'a b', 'æ', 'x'.repeat(65), 'a\n']],
  [
    'a day',
    IsoDate,
    ['1900-01-01', '2199-12-31', '2028-02-29'],
    ['1899-12-31', '2200-01-01', '2026-02-29', '2026-1-1', '2026-01-01T00:00:00Z'],
  ],
  [
    'a moment',
    Instant,
    ['2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00Z'],
    ['2026-01-01', '2026-01-01T00:00:00+01:00', '1899-12-31T23:59:59Z'],
  ],
  ['a text', text(5), ['', 'æøå', 'a\nb\tc'], ['a\u0000', '\u001b', '\u007f']],
])('%s', (_, schema, taken, refused) => {
  expect(taken.map((value) => faults(schema, value))).toEqual(taken.map(() => []));
  expect(refused.map((value) => faults(schema, value))).toEqual(refused.map(() => ['wrong-format']));
});

test('a text has its length', () => {
  expect([faults(text(5), '12345'), faults(text(5), '123456')]).toEqual([[], ['too-big']]);
});

test('hours: to may be the end of the day, from may not; days are those of the week', () => {
  const hours = (from: string, to: string, days: readonly string[] = ['mon']) =>
    faults(WeeklyHours, { days, from, to });
  expect([hours('00:00', '24:00'), hours('23:59', '00:00'), hours('08:00', '08:00', [])]).toEqual([[], [], []]);
  expect(hours('24:00', '24:01')).toEqual(['/from wrong-format', '/to wrong-format']);
  expect(hours('8:00', '16.00')).toEqual(['/from wrong-format', '/to wrong-format']);
  expect(hours('08:00', '16:00', ['monday'])).toEqual(['/days/0 not-allowed']);
  expect(hours('08:00', '16:00', Array(8).fill('mon'))).toEqual(['/days too-big']);
});

describe('faults', () => {
  const schema = z.strictObject({
    'a/b~c': z.strictObject({ n: z.number() }),
    choice: z.union([z.strictObject({ id: Id }), z.strictObject({ kind: z.enum(['x']), more: z.number() })]).optional(),
  });

  test('are told with their place, each unknown name by itself, the same fault of one place once', () => {
    expect(faults(schema, { 'a/b~c': { m: 1, 'x/y': 2 }, q: 1 })).toEqual([
      '/a~1b~0c/n required',
      '/a~1b~0c/m unknown-property',
      '/a~1b~0c/x~1y unknown-property',
      '/q unknown-property',
    ]);
    const twice = new z.ZodError([
      { code: 'custom', path: ['a'], message: '' },
      { code: 'custom', path: ['a'], message: '' },
    ]);
    expect(zodFaults(twice, '/base')).toEqual([{ pointer: '/base/a', code: 'invalid' }]);
  });

  test('keep which form was expected, also where the year is refused as well', () => {
    const formatsOf = (date: string) =>
      zodFaults(IsoDate.safeParse(date).error ?? new z.ZodError([])).map(({ values }) => values);
    expect(['snart', '2026-02-31', '1800-01-01'].map(formatsOf)).toEqual([
      [{ format: 'date' }],
      [{ format: 'date' }],
      [undefined],
    ]);
  });

  test('of a choice are those of the way that is nearest', () => {
    expect(faults(schema, { 'a/b~c': { n: 1 }, choice: { id: 'A' } })).toEqual(['/choice/id wrong-format']);
    const ways = z.strictObject({
      v: z.union([z.strictObject({ a: z.number(), b: z.number() }), z.strictObject({ c: z.number() })]),
    });
    expect(faults(ways, { v: {} })).toEqual(['/v/c required']);
    const word = z.strictObject({
      v: z.union([z.literal('all'), z.strictObject({ some: z.array(z.strictObject({ kind: z.enum(['x']) })) })]),
    });
    expect(faults(word, { v: { some: { x: 1 } } })).toEqual(['/v/some wrong-type']);
    expect(faults(word, { v: { some: [{ kind: 'y' }] } })).toEqual(['/v/some/0/kind not-allowed']);
    expect(faults(word, { v: 'none' })).toEqual(['/v not-allowed']);
  });

  test('carry what their texts need', () => {
    const told = (value: unknown) => zodFaults(schema.safeParse(value).error ?? new z.ZodError([]));
    expect(told({ 'a/b~c': { n: '1' } })).toEqual([
      { pointer: '/a~1b~0c/n', code: 'wrong-type', values: { expected: 'number' } },
    ]);
    const { error } = WeeklyHours.safeParse({ days: ['x'], from: '08:00', to: '16:00' });
    expect(error && zodFaults(error)).toEqual([
      {
        pointer: '/days/0',
        code: 'not-allowed',
        values: { allowed: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] },
      },
    ]);
    const valuesOf = (one: z.ZodType, value: unknown) =>
      zodFaults(one.safeParse(value).error ?? new z.ZodError([])).map(({ values }) => values);
    expect([valuesOf(text(5), '123456'), valuesOf(Money, -1), valuesOf(Id, 'X')]).toEqual([
      [{ kind: 'string', maximum: 5 }],
      [{ kind: 'number', minimum: 0 }],
      [{ format: 'regex' }],
    ]);
  });

  test('end at a thousand, however much is wrong', () => {
    const many = z.array(z.number()).safeParse(Array(1500).fill('x')).error;
    const names = z
      .strictObject({})
      .safeParse(Object.fromEntries(Array.from({ length: 1500 }, (_, i) => [`n${i}`, 1]))).error;
    expect([many, names].map((error) => (error ? zodFaults(error).length : 0))).toEqual([1000, 1000]);
  });
});
