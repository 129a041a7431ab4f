// The portfolio of approved cases: sums to the øre between sectors, rows that are never combined, and the same task on
// different terms.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Settlement } from '../../../src/domain/dossier/settlement.ts';
import { SECTORS } from '../../../src/domain/economics/economy-result.ts';
import { portfolioOf } from '../../../src/domain/portfolio/portfolio.ts';
import { agreed, computed, PARTIES, worked } from './given-agreed.ts';

const FRAMEWORK = {
  clusters: ['fyn', 'lillebaelt', 'soenderjylland'].map((id) => ({ id, name: id, members: [] })),
  parties: PARTIES,
};
const sums = (
  row: { readonly sectors: readonly { readonly sector: string; readonly perYear: number }[] } | undefined,
) =>
  Object.fromEntries(
    row?.sectors.filter(({ perYear }) => perYear !== 0).map(({ sector, perYear }) => [sector, perYear]) ?? [],
  );

describe('the balance between sectors', () => {
  test('the worked example: 500,000 of equipment once in five years is 100,000 a year, undiscounted', () => {
    const { balance, cases, uncounted } = portfolioOf([agreed('a')], FRAMEWORK);
    expect([cases, uncounted]).toEqual([1, []]);
    expect(balance).toHaveLength(1);
    expect(balance[0]).toMatchObject({ startYear: 2027, currency: 'DKK', priceYear: 2026, perYear: -250_000_00 });
    // Region: 1,000 × (350 − 1,900); municipality: 1,000 × 900 + 300,000 + 100,000.
    expect(sums(balance[0])).toEqual({ region: -1_550_000_00, municipality: 1_300_000_00 });
    expect(balance[0]?.cases).toMatchObject([
      { proposal: 'a', submission: 's-a', cluster: 'fyn', startDate: '2027-09-01', horizonYears: 5 },
    ]);
  });

  test('cases of one year are added, and each stands by itself beside the sum', () => {
    const { balance } = portfolioOf([agreed('b', {}, 500), agreed('a')], FRAMEWORK);
    expect(balance).toHaveLength(1);
    expect(balance[0]?.cases.map(({ proposal, perYear }) => [proposal, perYear])).toEqual([
      ['a', -250_000_00],
      ['b', 75_000_00],
    ]);
    expect(sums(balance[0])).toEqual({ region: -2_325_000_00, municipality: 2_150_000_00 });
  });

  test('years of start, price years and currencies are never mixed', () => {
    const cases = [
      agreed('a', { startDate: '2028-01-01' }),
      agreed('b', { startDate: '2027-12-31' }),
      agreed('c', {}, 1000, { priceYear: 2025 }),
      agreed('d', {}, 1000, { currency: 'SEK' }),
    ];
    const rows = portfolioOf(cases, FRAMEWORK).balance.map(({ startYear, priceYear, currency, cases: own }) => [
      startYear,
      priceYear,
      currency,
      own.length,
    ]);
    expect(rows).toEqual([
      [2027, 2025, 'DKK', 1],
      [2027, 2026, 'DKK', 1],
      [2027, 2026, 'SEK', 1],
      [2028, 2026, 'DKK', 1],
    ]);
  });

  test.each([
    ['no-start-date', { startDate: null }, {}],
    ['no-price-year', {}, { priceYear: undefined }],
    ['no-horizon', {}, { horizonYears: undefined }],
    ['incomplete-figures', {}, { alternatives: undefined }],
    ['no-money', {}, { alternatives: undefined, money: 'none' }],
  ] as const)('a case that cannot be counted is told: %s', (reason, over, without) => {
    const economy = { ...worked().economy, ...without };
    const lacking = { ...agreed('a', over), economy: computed({ ...worked(), economy }) };
    const { balance, uncounted, equity, cases } = portfolioOf([lacking], FRAMEWORK);
    expect([balance, cases, equity.length]).toEqual([[], 1, 1]);
    expect(uncounted).toEqual([{ proposal: 'a', submission: 's-a', title: 'IV hjemme', cluster: 'fyn', reason }]);
  });

  test('to the øre: sectors add up to their row, rows to their cases, whatever the horizon', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ volume: fc.integer({ min: 1, max: 5000 }), horizonYears: fc.integer({ min: 1, max: 30 }) }),
          { maxLength: 6 },
        ),
        (given) => {
          const cases = given.map(({ volume, horizonYears }, i) => agreed(`p${i}`, {}, volume, { horizonYears }));
          for (const row of portfolioOf(cases, FRAMEWORK).balance) {
            expect(row.sectors.map(({ sector }) => sector)).toEqual(SECTORS);
            for (const part of [row, ...row.cases]) {
              expect(part.perYear).toBe(part.sectors.reduce((sum, { perYear }) => sum + perYear, 0));
              expect(Number.isInteger(part.perYear)).toBe(true);
            }
            expect(row.perYear).toBe(row.cases.reduce((sum, { perYear }) => sum + perYear, 0));
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

const TARIFF: Settlement = {
  id: 's',
  from: { party: 'region' },
  to: { party: 'kommune-a' },
  model: 'per-unit',
  counts: 'to',
  amount: 1600,
};

describe('the equity map', () => {
  test('who funds is resolved to parties: one, each, or those of a key', () => {
    const keys = [
      {
        id: 'k',
        weights: [
          { party: 'kommune-b', weight: 1 },
          { party: 'region', weight: 2 },
        ],
      },
    ];
    const cases = [
      agreed('a', { funding: null }),
      agreed('b', { funding: { each: ['kommune-b', 'kommune-a'] } }),
      agreed('c', { funding: { shared: 'k' } }, 1000, { keys }),
    ];
    const [task] = portfolioOf(cases, FRAMEWORK).equity;
    expect(task?.agreements.map(({ funding }) => funding)).toEqual([
      [],
      ['kommune-b', 'kommune-a'],
      ['kommune-b', 'region'],
    ]);
  });

  test('one task in one cluster: cost per unit, payer, and where it is absent', () => {
    const [task, ...more] = portfolioOf([agreed('a')], FRAMEWORK).equity;
    expect(more).toEqual([]);
    expect(task).toMatchObject({
      taskType: 'iv-medicin',
      kle: '29.18.00',
      title: 'IV hjemme',
      terms: 'one',
      absent: ['lillebaelt', 'soenderjylland'],
    });
    expect(task?.agreements).toMatchObject([
      {
        ...{
          proposal: 'a',
          submission: 's-a',
          cluster: 'fyn',
          funding: ['kommune-a'],
          currency: 'DKK',
          priceYear: 2026,
          unit: 'forløb',
          costPerUnit: 1660_74,
        },
        payers: [{ party: 'kommune-a', sector: 'municipality', perYear: 1_300_000_00 }],
      },
    ]);
  });

  test('the same type is the same task whatever its number; then the number tells, then the title', () => {
    const cases = [
      agreed('a'),
      agreed('b', {
        title: 'Antibiotika i blodet',
        kle: '29.18.02',
        cluster: 'lillebaelt',
        funding: { party: 'kommune-b' },
      }),
      agreed('c', { taskType: 'other', kle: null, title: 'Dræn' }),
      agreed('d', { taskType: null, kle: null, title: ' dræn ', cluster: 'soenderjylland' }),
      agreed('e', { taskType: 'other', kle: '29.18.02', title: 'Andet' }),
      agreed('f', { taskType: 'kateter' }),
    ];
    const rows = portfolioOf(cases, FRAMEWORK).equity.map(({ taskType, kle, agreements, absent, terms }) => [
      taskType,
      kle,
      agreements.map(({ proposal }) => proposal),
      absent,
      terms,
    ]);
    expect(rows).toEqual([
      ['iv-medicin', '29.18.00', ['a', 'b'], ['soenderjylland'], 'same'],
      ['kateter', '29.18.00', ['f'], ['lillebaelt', 'soenderjylland'], 'one'],
      [null, '29.18.02', ['e'], ['lillebaelt', 'soenderjylland'], 'one'],
      [null, null, ['c', 'd'], ['lillebaelt'], 'same'],
    ]);
  });

  test.each([
    ['another cost per unit', agreed('b', {}, 500)],
    ['another sector funds it', agreed('b', { funding: { party: 'region' } })],
    ['another unit', agreed('b', {}, 1000, {}, 'besøg')],
    ['another price year', agreed('b', {}, 1000, { priceYear: 2025 })],
    ['another sector pays', agreed('b', {}, 1000, {}, 'forløb', [TARIFF])],
  ])('terms are different: %s', (_what, other) => {
    expect(portfolioOf([agreed('a'), { ...other, cluster: 'lillebaelt' }], FRAMEWORK).equity).toMatchObject([
      { terms: 'different' },
    ]);
  });
});
