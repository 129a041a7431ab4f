// Which version of a framework is in force on a date. New cases, GET /v1/frameworks/{id} and the move to a successor
// use the same rule.
import { expect, test } from 'vitest';
import { currentFramework, priceIndexOn } from '../../src/app/current-framework.ts';
import { shippedFramework, shippedFrameworks } from '../../src/domain/governance/shipped.ts';

const first = shippedFramework('syddanmark-2022'); // valid from 1 July 2022 until 1 January 2027
const second = { ...first, version: 2, validFrom: '2026-03-01' };
const on = (date: string, versions = [second, first]) =>
  currentFramework([...shippedFrameworks().filter(({ id }) => id !== first.id), ...versions], first.id, date)?.version;

test('a later version takes over on its first day, in whatever order they are published', () => {
  expect([on('2026-02-28'), on('2026-03-01'), on('2026-12-31')]).toEqual([1, 2, 2]);
  expect([on('2026-02-28', [first, second]), on('2026-03-01', [first, second])]).toEqual([1, 2]);
});

test('before the first day the version that comes next counts, after the last day the last one', () => {
  expect([on('2022-06-30'), on('2022-07-01')]).toEqual([1, 1]);
  const later = { ...first, version: 2, validFrom: '2030-01-01', validTo: '2031-01-01' };
  expect([
    on('2026-12-31', [first, later]),
    on('2027-01-01', [first, later]),
    on('2032-01-01', [first, later]),
  ]).toEqual([1, 2, 2]);
});

test('an id that nobody has published is none', () => {
  expect(currentFramework(shippedFrameworks(), 'ukendt', '2026-06-01')).toBeUndefined();
});

test('the price index is that of the version valid on the day, and of what follows a framework that is over', () => {
  const entry = (year: number) => ({ year, percent: 3, source: 'Prøve' });
  const indexed = (framework: typeof first, year: number) => ({
    ...framework,
    settings: { ...framework.settings, priceIndex: [entry(year)] },
  });
  const next = shippedFramework('sundhedsraad-2027');
  const all = [indexed(first, 2025), indexed(second, 2026), indexed(next, 2027)];
  const years = (date: string) => priceIndexOn(all, first.id, date).map(({ year }) => year);
  expect([years('2026-02-28'), years('2026-12-31'), years('2027-01-01')]).toEqual([[2025], [2026], [2026, 2027]]);
});
