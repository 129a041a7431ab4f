// Figures of an indicator that are sums of what the parties of agreements have reported.
import { describe, expect, test } from 'vitest';
import type { Agreement, Report } from '../../../src/domain/agreement/state.ts';
import { sumOfReports } from '../../../src/domain/registers/beacon-sums.ts';
import { agreement } from '../agreement/given-agreement.ts';

describe('figures added up from reports', () => {
  const units = (party: string, period: string, value: number): Report => ({
    ...{ party, period, at: '2028-02-01T10:00:00.000Z', by: { subject: 'x', name: 'X' }, earlier: [] },
    figures: { units: [{ activity: 'forloeb', value }], indicators: [] },
  });
  const reported = (...reports: Report[]) => ({ ...agreement(), reports });
  const sum = (agreements: readonly Agreement[], period: string, unit = 'forløb') =>
    sumOfReports(agreements, { unit }, period, [undefined, 'fyn', 'lillebaelt']);

  test('are of those who have taken the task on, by leading cluster and in all', () => {
    const both = reported(
      ...[units('kommune-461', '2027-H1', 30), units('kommune-479', '2027-H1', 10)],
      ...[units('kommune-461', '2027-H2', 200), units('kommune-479', '2027-H2', 60)],
      units('region-1083', '2027-H2', 260),
    );
    const figure = { period: '2027', value: 300, source: '2026-a1' };
    expect(sum([both], '2027')).toEqual({ figures: [figure, { ...figure, place: 'fyn' }], faults: [] });
    expect(sum([both, both], '2027-H2').figures[0]?.value).toBe(520);
  });

  test('are late where a report that is owed is missing, and none where nobody was bound', () => {
    const one = reported(units('kommune-461', '2027-H2', 200));
    expect(sum([one], '2027-H2').figures[0]).toEqual({ period: '2027-H2', reason: 'late-data', source: '2026-a1' });
    expect(sum([one], '2026').figures).toEqual([]);
  });

  test('are refused in another unit, and for a period that is shorter than the reports', () => {
    expect(sum([reported()], '2027-H2', 'dage').faults).toMatchObject([{ code: 'unit-not-agreed' }]);
    expect(sum([reported()], '2027-12').faults).toEqual([
      { code: 'reported-less-often', values: { number: '2026-a1' } },
    ]);
  });
});
