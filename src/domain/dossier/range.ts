// A quantity that may be uncertain: low ≤ expected ≤ high, each a separate field.
import { z } from 'zod';
import { type Localised, perLanguage } from '../../lib/localised.ts';
import { type Control, type Declaration, declare } from './declare.ts';
import { Money } from './primitives.ts';

export const RANGE_ENDS = ['low', 'expected', 'high'] as const;

const END_WORDS: Readonly<Record<(typeof RANGE_ENDS)[number], Localised>> = {
  low: { da: 'lavt', en: 'low', sv: 'lågt' },
  expected: { da: 'forventet', en: 'expected', sv: 'förväntat' },
  high: { da: 'højt', en: 'high', sv: 'högt' },
};

type Ends = { low?: number | undefined; expected?: number | undefined; high?: number | undefined };

/** Whether the values that are given are in order: low ≤ expected ≤ high. */
export function isOrdered({ low, expected, high }: Ends): boolean {
  return (
    (low === undefined || expected === undefined || low <= expected) &&
    (high === undefined || expected === undefined || expected <= high) &&
    (low === undefined || high === undefined || low <= high)
  );
}

/** The Zod error of a range whose values are not in order. */
export const NOT_ORDERED = { params: { code: 'range-order' }, error: 'low ≤ expected ≤ high' };

/** The fields low, expected and high of a quantity, to spread into a row or a group. */
export function rangeEnds<T extends z.ZodType<number>>(quantity: T, control: Control, words: Localised) {
  const end = (name: (typeof RANGE_ENDS)[number]) =>
    declare(quantity.optional(), { control, words: perLanguage((l) => `${words[l]}, ${END_WORDS[name][l]}`) });
  return { low: end('low'), expected: end('expected'), high: end('high') };
}

function range<T extends z.ZodType<number>>(
  quantity: T,
  control: Control,
  words: Localised,
  options: Pick<Declaration, 'hint' | 'paper'> = {},
) {
  return declare(
    z
      .strictObject(rangeEnds(quantity, control, words))
      .refine(isOrdered, NOT_ORDERED)
      .optional(),
    {
      words,
      ...options,
    },
  );
}

/** A range of amounts in the dossier's currency (default kroner). */
export function moneyRange(words: Localised, options?: Pick<Declaration, 'hint' | 'paper'>) {
  return range(Money, 'money', words, options);
}

/** A range of numbers. */
export function numberRange(words: Localised, options?: Pick<Declaration, 'hint' | 'paper'>) {
  return range(z.number().min(-1e12).max(1e12), 'number', words, options);
}
