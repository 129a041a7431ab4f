// The caller gets an answer in time, whatever the other side does.
import { expect, test } from 'vitest';
import { withinTime } from '../../src/lib/within-time.ts';

test('an answer is given to all who asked meanwhile, and the next one asks anew', async () => {
  let asked = 0;
  const ask = withinTime(async () => ++asked, 60_000);
  expect(await Promise.all([ask(), ask()])).toEqual([1, 1]);
  expect(await ask()).toBe(2);
});

test('an answer that does not come, and an error, are none', async () => {
  expect(await withinTime(() => new Promise<number>(() => undefined), 1)()).toBeUndefined();
  expect(await withinTime(() => Promise.reject(new Error('away')), 60_000)()).toBeUndefined();
});
