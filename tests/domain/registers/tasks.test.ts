// Task × municipality: what an agreement says about its task, and the layout of the cells.
import { describe, expect, test } from 'vitest';
import { type PartyOnTask, taskGrid } from '../../../src/domain/registers/task-grid.ts';
import { operatorsFor, taskTermsOf, unitPriceOn } from '../../../src/domain/registers/task-terms.ts';
import { agreement, terms } from '../agreement/given-agreement.ts';

const ODENSE = 'kommune-461';
const SVENDBORG = 'kommune-479';

describe('the terms of a task', () => {
  test('are the first tariff per unit, the basis, and who operates', () => {
    const given = agreement({
      terms: { financingBasis: 'local-settlement', operation: { each: [ODENSE, SVENDBORG] } },
    });
    expect(taskTermsOf(given)).toEqual({
      operators: [ODENSE, SVENDBORG],
      each: true,
      basis: 'local-settlement',
      unit: 'forløb',
      currency: 'DKK',
      prices: [{ from: '2027-06-01', ore: 742_550, own: [] }],
    });
  });

  test('are blank where nothing is said: nothing is made up', () => {
    expect(taskTermsOf(agreement({ terms: { tariffs: [], activities: [] } }))).toEqual({
      ...{ operators: [], each: false, basis: null, unit: null, currency: 'DKK', prices: [] },
    });
    expect(unitPriceOn(taskTermsOf(agreement({ terms: { tariffs: [] } })), ODENSE, '2028-01-01')).toBeNull();
  });

  test('have the price of the day: as agreed, then as regulated from 1 January', () => {
    const [tariff] = terms().tariffs;
    const before = { ...tariff, amount: 7425.5 } as NonNullable<typeof tariff>;
    const after = { ...before, amount: 7611.14 };
    const at = { at: '2027-12-01T10:00:00.000Z', by: { subject: 'per', name: 'Per' } };
    const regulation = {
      year: 2028,
      percent: 2.5,
      source: 'KL',
      tariffs: [{ tariff: before.id, before, after }],
      ...at,
    };
    const found = taskTermsOf({ ...agreement(), regulations: [regulation] });
    expect(unitPriceOn(found, ODENSE, '2026-01-01')).toBe(742_550);
    expect(unitPriceOn(found, ODENSE, '2027-12-31')).toBe(742_550);
    expect(unitPriceOn(found, ODENSE, '2028-01-01')).toBe(761_114);
    expect(unitPriceOn(found, ODENSE, '2031-01-01')).toBe(761_114);
  });

  test('have a municipality’s own price where it has one', () => {
    const tariffs = terms().tariffs.map((each) => ({ ...each, exceptions: [{ party: SVENDBORG, amount: 6900 }] }));
    const found = taskTermsOf(agreement({ terms: { tariffs } }));
    expect([ODENSE, SVENDBORG].map((party) => unitPriceOn(found, party, '2027-06-01'))).toEqual([742_550, 690_000]);
  });

  test('say for each municipality who operates for it', () => {
    const each = taskTermsOf(agreement({ terms: { operation: { each: [ODENSE, SVENDBORG] } } }));
    const one = taskTermsOf(agreement({ terms: { operation: { party: ODENSE } } }));
    expect(operatorsFor(each, SVENDBORG)).toEqual([SVENDBORG]);
    expect(operatorsFor(one, SVENDBORG)).toEqual([ODENSE]);
  });
});

describe('the rows', () => {
  const found = (over: Partial<PartyOnTask>): PartyOnTask => ({
    municipality: ODENSE,
    taskType: 'iv-medicin',
    agreement: 'a1',
    number: '2027-a1',
    edition: 1,
    title: 'IV',
    standing: 'joined',
    reservation: false,
    otherTerms: false,
    boundFrom: '2027-06-01',
    boundTo: null,
    terms: taskTermsOf(agreement({ terms: { operation: { each: [ODENSE, SVENDBORG] } } })),
    total: 1,
    ...over,
  });
  const grid = (all: boolean, ...rows: readonly PartyOnTask[]) =>
    taskGrid(rows, [ODENSE, SVENDBORG], { types: ['iv-medicin', 'stomi'], all, day: '2027-07-01' });

  test('have a cell for every municipality, blank where nothing is agreed', () => {
    const [row, ...rest] = grid(false, found({}));
    expect(rest).toEqual([]);
    expect(row?.cells.map(({ municipality, total, entries }) => [municipality, total, entries.length])).toEqual([
      [ODENSE, 1, 1],
      [SVENDBORG, 0, 0],
    ]);
    expect(row?.cells[0]?.entries[0]).toMatchObject({ operators: [ODENSE], price: 742_550, unit: 'forløb' });
    expect(row?.sameTerms).toBeNull();
  });

  test('are of all types where all are asked for, in their order; types that are not of the list come after, none at last', () => {
    expect(grid(true, found({})).map(({ taskType }) => taskType)).toEqual(['iv-medicin', 'stomi']);
    const rows = grid(false, found({ taskType: null }), found({ taskType: 'noget-nyt' }), found({ taskType: 'stomi' }));
    expect(rows.map(({ taskType }) => taskType)).toEqual(['stomi', 'noget-nyt', null]);
    expect(grid(false)).toEqual([]);
  });

  test('say whether those who are in have the same terms: each operating itself is the same', () => {
    const other = taskTermsOf(agreement({ terms: { operation: { party: ODENSE } } }));
    expect(grid(false, found({}), found({ municipality: SVENDBORG }))[0]?.sameTerms).toBe(true);
    expect(grid(false, found({}), found({ municipality: SVENDBORG, terms: other }))[0]?.sameTerms).toBe(false);
    const asked = found({ municipality: SVENDBORG, terms: other, standing: 'asked' });
    expect(grid(false, found({}), asked)[0]?.sameTerms).toBeNull();
  });
});
