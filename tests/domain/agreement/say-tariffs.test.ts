// The price level of an agreement's tariffs on a day.
import { expect, test } from 'vitest';
import { regulate } from '../../../src/domain/agreement/commands/regulate.ts';
import { sayTariffs } from '../../../src/domain/agreement/say-tariff.ts';
import type { Tariff } from '../../../src/domain/agreement/terms.ts';
import { agreement, as, framework, planner, play, terms } from './given-agreement.ts';

const TARIFF = terms().tariffs[0] as Tariff;
const old = agreement({ terms: { priceYear: 2025 } });
const indexed = {
  ...framework,
  settings: { ...framework.settings, priceIndex: [{ year: 2026, percent: 3, source: 'Opdigtet' }] },
};
const regulated = play(old, regulate(old, 2026, { ...as(planner, '2026-12-20'), framework: indexed }));

test('tariffs stand at their price level, not in the year of the day', () => {
  expect(sayTariffs(old, '2025-12-31', 'da')).toBe('Takster, prisniveau 2025');
  expect(sayTariffs(old, '2026-12-02', 'da')).toBe('Takster, prisniveau 2025 (ikke reguleret for 2026)');
  expect(sayTariffs(old, '2026-12-02', 'en')).toBe('Tariffs, price level 2025 (not regulated for 2026)');
  expect(sayTariffs(old, '2026-12-02', 'sv')).toBe('Taxor, prisnivå 2025 (inte uppräknade för 2026)');
});

test('what is regulated for the year stands at its level', () => {
  expect(sayTariffs(regulated, '2026-12-31', 'da')).toBe('Takster, prisniveau 2026');
  expect(sayTariffs(regulated, '2025-12-31', 'da')).toBe('Takster, prisniveau 2025');
  expect(sayTariffs(regulated, '2027-01-01', 'da')).toBe('Takster, prisniveau 2026 (ikke reguleret for 2027)');
});

test('tariffs that are not regulated wait for nothing, and each level is said once', () => {
  const { priceYear: _, ...without } = TARIFF;
  const fixed: Tariff = { ...without, id: 'fast', regulated: false };
  const of = (...tariffs: readonly Tariff[]) => agreement({ terms: { priceYear: 2025, tariffs: [...tariffs] } });
  expect(sayTariffs(of(fixed), '2027-03-01', 'da')).toBe('Takster, prisniveau 2025');
  expect(sayTariffs(of({ ...fixed, priceYear: 2026 }, fixed), '2027-03-01', 'da')).toBe(
    'Takster, prisniveau 2025 og 2026',
  );
  expect(sayTariffs(of(), '2027-03-01', 'da')).toBe('Takster');
});

test('an agreement that is over by the year is not said to lack a regulation for it', () => {
  const over = { ...old, end: { how: 'terminated', from: '2028-01-01' } } as const;
  expect(sayTariffs(over, '2028-03-01', 'da')).toBe('Takster, prisniveau 2025');
});
