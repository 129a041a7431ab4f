// Texts in acts are validated before they are stored; which periods are open for reports; periods before the
// registration of a running agreement.
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../../src/domain/agreement/commands/follow.ts';
import { report } from '../../../src/domain/agreement/commands/report.ts';
import { periodsToReport } from '../../../src/domain/agreement/periods.ts';
import { inForceFrom } from '../../../src/domain/agreement/validity.ts';
import { agreement, as, body, odense, play, refusal } from './given-agreement.ts';

const figures = { units: [{ activity: 'forloeb', value: 30 }], indicators: [] };
const ON = as(odense, '2028-08-15');

describe('what is written', () => {
  const made = agreement();
  const conclude = (reason: string) =>
    refusal(() =>
      evaluate(
        made,
        { id: 'e1', kind: 'extra', conclusion: 'noted', reason, on: '2028-08-01' },
        as(body, '2028-08-15'),
      ),
    ).faults;

  test('holds no number of a person, and is not repeated', () => {
    expect(conclude('Borgeren 010203-1234 klagede')).toEqual([{ pointer: '/reason', code: 'person-data' }]);
  });

  test('is no longer than it may be', () => {
    expect(conclude('a'.repeat(5001))).toEqual([{ pointer: '/reason', code: 'too-big', values: { maximum: 5000 } }]);
  });

  test('of a report is no number below 0, each at its place', () => {
    const bad = { party: 'kommune-461', period: '2027-H2', units: [{ activity: 'forloeb', value: -1 }], cost: -2 };
    const { faults } = refusal(() => report(made, { ...bad, indicators: [] }, ON));
    expect(faults.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/units/0/value', 'too-small'],
      ['/cost', 'too-small'],
    ]);
  });
});

test('every period that has ended and is not reported is open', () => {
  const made = agreement();
  const [party] = made.parties.filter((one) => one.party === 'kommune-461');
  if (!party) throw new Error('Odense is a party');
  const open = (of: typeof made, today: string) => periodsToReport(of, party, today).map(({ id }) => id);
  expect(open(made, '2027-06-30')).toEqual([]);
  expect(open(made, '2027-07-01')).toEqual(['2027-H1']);
  expect(open(made, '2028-08-15')).toEqual(['2027-H1', '2027-H2', '2028-H1']);
  const after = play(made, report(made, { party: 'kommune-461', period: '2027-H2', ...figures }, ON));
  expect(open(after, '2028-08-15')).toEqual(['2027-H1', '2028-H1']);
});

test('what already ran is in force since it began, not since it was registered', () => {
  expect(inForceFrom(agreement({ terms: { start: '2024-03-01' } }))).toBe('2024-03-01');
});
