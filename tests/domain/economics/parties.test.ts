// Who pays and who saves: settlements, sectors, and the range that leaves neither side worse off.
import { describe, expect, test } from 'vitest';
import type { Settlement } from '../../../src/domain/dossier/economy.ts';
import { compute, worked } from './dossiers.ts';

const settlement = (change: Partial<Settlement>): Settlement => ({
  id: 's',
  from: 'region',
  to: 'kommune-a',
  nature: 'per-case',
  amount: 1400,
  ...change,
});

describe('settlement', () => {
  test('is paid every year, moves between parties and never changes the total', () => {
    const { parties, total, annualChange, budgetGaps } = compute(worked(1000, { settlements: [settlement({})] }));
    const rows = Object.fromEntries(parties.map(({ party, years }) => [party, years.slice(0, 2)]));
    expect(rows).toEqual({
      region: [
        { year: 1, before: -155_000_000, settlement: 140_000_000, after: -15_000_000 },
        { year: 2, before: -155_000_000, settlement: 140_000_000, after: -15_000_000 },
      ],
      'kommune-a': [
        { year: 1, before: 170_000_000, settlement: -140_000_000, after: 30_000_000 },
        { year: 2, before: 120_000_000, settlement: -140_000_000, after: -20_000_000 },
      ],
    });
    expect(total.every((row) => row.settlement === 0 && row.after === row.before)).toBe(true);
    expect(annualChange.map((row) => row.settlement)).toEqual([-140_000_000, 140_000_000]);
    expect(budgetGaps).toEqual([]);
  });

  test('recurring does not follow the volume; a fractional volume is rounded to øre', () => {
    const of = (change: Partial<Settlement>, volume: number) =>
      compute(worked(volume, { settlements: [settlement(change)] })).annualChange[1];
    expect(of({ nature: 'recurring', amount: 5000.5 }, 10)?.settlement).toBe(500_050);
    expect(of({ amount: 0.01 }, 2.5)?.settlement).toBe(3);
  });

  test('brings in a party that has no costs', () => {
    const { parties } = compute(worked(1000, { settlements: [settlement({ to: 'praksis' })] }));
    expect(parties.map(({ party, sector }) => [party, sector])).toEqual([
      ['kommune-a', 'municipality'],
      ['praksis', 'general-practice'],
      ['region', 'region'],
    ]);
  });

  test.each(['from', 'to', 'nature', 'amount'] as const)('without %s it is left out, and said so', (field) => {
    const { [field]: _, ...half } = settlement({});
    const { annualChange, budgetGaps } = compute(worked(1000, { settlements: [settlement({ id: 'hel' }), half as Settlement] }));
    expect(annualChange.map((row) => row.settlement)).toEqual([-140_000_000, 140_000_000]);
    expect(budgetGaps.map(({ pointer }) => pointer)).toEqual(['/economy/settlements/1']);
  });
});

describe('sectors', () => {
  test('add up the parties of a kind; an unknown party is other', () => {
    const dossier = worked();
    const home = dossier.economy?.alternatives?.[1];
    home?.costs?.push(
      { id: 'b', party: 'kommune-b', nature: 'recurring', amount: { expected: 7 } },
      { id: 'u', party: 'ukendt', nature: 'recurring', amount: { expected: 1 } },
    );
    const { sectors } = compute(dossier);
    expect(sectors.map(({ sector, years }) => [sector, years[1]?.before])).toEqual([
      ['region', -155_000_000],
      ['municipality', 120_000_700],
      ['other', 100],
    ]);
  });
});

test('a line without a party is kept apart, and the settlement range waits for it', () => {
  const dossier = worked();
  dossier.economy?.alternatives?.[0]?.costs?.push({ id: 'x', nature: 'recurring', amount: { expected: 10 } });
  const { parties, leon, budgetGaps, settlementRange } = compute(dossier);
  expect(leon.verdict).toBe('met');
  expect(parties[0]).toMatchObject({ party: '', sector: 'other' });
  expect(parties[0]?.years[0]?.before).toBe(-1000);
  expect(budgetGaps.map(({ pointer }) => pointer)).toEqual(['/economy/alternatives/0/costs/1/party']);
  expect(settlementRange).toMatchObject({ status: 'not-assessed', pointer: '/economy/alternatives/0/costs/1/party' });
});

describe('settlement range', () => {
  test('is empty when what is saved cannot cover what is spent', () => {
    const { settlementRange } = compute(worked(500));
    expect(settlementRange).toMatchObject({ status: 'empty', receiversExtra: 86_074_069, giversSaving: 77_500_000 });
    if (settlementRange.status === 'not-assessed') throw new Error('not assessed');
    expect(settlementRange.from).toBeCloseTo(86_074_068.6 / 500, 1);
    expect(settlementRange.to).toBe(155_000);
  });

  test('one settlement at the break-even, where both ends meet', () => {
    expect(compute(worked(410_740.6861 / 650)).settlementRange).toMatchObject({ status: 'range' });
  });

  test('several givers and receivers count together; citizens are left out', () => {
    const dossier = worked();
    const [hospital, home] = dossier.economy?.alternatives ?? [];
    hospital?.costs?.push({ id: 'p', party: 'praksis', nature: 'per-case', amount: { expected: 50 } });
    home?.costs?.push(
      { id: 'b', party: 'kommune-b', nature: 'per-case', amount: { expected: 10 } },
      { id: 'c', party: 'borgere', nature: 'per-case', amount: { expected: 9999 } },
    );
    expect(compute(dossier).settlementRange).toMatchObject({
      giver: ['praksis', 'region'],
      receiver: ['kommune-a', 'kommune-b'],
      giversSaving: 160_000_000,
      receiversExtra: 131_074_069 + 1_000_000,
    });
  });
});
