// Sensitivity: the difference at each end of each uncertain input.
import { expect, test } from 'vitest';
import type { Dossier } from '../../../src/domain/dossier/dossier.ts';
import { compute, countsOf, worked } from './dossiers.ts';

function uncertain(): Dossier {
  const dossier = worked();
  const [hospital, home] = dossier.economy?.alternatives ?? [];
  const costs = [...(hospital?.costs ?? []), ...(home?.costs ?? [])];
  const set = (id: string, low: number, expected: number, high: number) => {
    const cost = costs.find((line) => line.id === id);
    if (cost) cost.amount = { low, expected, high };
  };
  set('sengedag', 1700, 1900, 2200);
  set('besoeg', 850, 900, 1000);
  set('vagt', 290_000, 300_000, 310_000);
  set('pumper', 500_000, 500_000, 600_000);
  return { ...dossier, volume: countsOf({ low: 800, expected: 1000, high: 1100 }) };
}

test('proposed − current at each end of each input, largest swing first', () => {
  const base = 1_660_740.69 - 1_900_000;
  const rows = compute(uncertain()).sensitivity.map(({ pointer, atLow, atHigh, swing }) => [
    pointer,
    atLow / 100,
    atHigh / 100,
    swing / 100,
  ]);
  const near = (value: number) => expect.closeTo(value, 1);
  expect(rows).toEqual([
    ['/economy/alternatives/0/costs/0/amount', near(base + 200_000), near(base - 300_000), 500_000],
    ['/volume/activities/0/counts', near(410_740.69 - 650 * 800), near(410_740.69 - 650 * 1100), 195_000],
    ['/economy/alternatives/1/costs/1/amount', near(base - 50_000), near(base + 100_000), 150_000],
    ['/economy/alternatives/1/costs/3/amount', near(base), near(base + 100_000 / 4.515052), near(22_148.14)],
    ['/economy/alternatives/1/costs/2/amount', near(base - 10_000), near(base + 10_000), 20_000],
  ]);
});

test('names the alternative and the line', () => {
  expect(compute(uncertain()).sensitivity.map((row) => row.label.da)).toEqual([
    'hospital: sengedag',
    'Antal pr. år (forløb)',
    'hjemme: besoeg',
    'hjemme: pumper',
    'hjemme: vagt',
  ]);
});

test('nothing uncertain, nothing to show', () => {
  expect(compute(worked()).sensitivity).toEqual([]);
});
