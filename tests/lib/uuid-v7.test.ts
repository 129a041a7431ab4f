// Keys that sort by their time of creation.
import { expect, test } from 'vitest';
import { isUuid, uuidV7 } from '../../src/lib/uuid-v7.ts';

test('sort in the order they were made, also many within a millisecond, and are never the same', () => {
  const made = Array.from({ length: 20_000 }, uuidV7);
  expect(made.toSorted()).toEqual(made);
  expect(new Set(made).size).toBe(made.length);
});

test('have the form of version 7, and tell the time', () => {
  const id = uuidV7();
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(Math.abs(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16) - Date.now())).toBeLessThan(1_000);
});

test.each([
  '',
  'x',
  '0197A000-0000-7000-8000-000000000000',
  '0197a000-0000-7000-8000-00000000000',
  "0197a000-0000-7000-8000-000000000000'",
])('%j is none', (text) => {
  expect(isUuid(text)).toBe(false);
  expect(isUuid(uuidV7())).toBe(true);
});
