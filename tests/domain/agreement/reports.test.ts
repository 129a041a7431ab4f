// Reports, corrections, regulation, due dates, and which breaches open the agreement again.
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../../src/domain/agreement/commands/follow.ts';
import { giveNotice } from '../../../src/domain/agreement/commands/notice.ts';
import {
  correctReport,
  type ReportEntry,
  report,
  reportSeveral,
} from '../../../src/domain/agreement/commands/report.ts';
import { dueOf } from '../../../src/domain/agreement/due.ts';
import { nextToReport, readPeriod } from '../../../src/domain/agreement/periods.ts';
import { promisedUnits } from '../../../src/domain/agreement/promised-units.ts';
import type { Agreement } from '../../../src/domain/agreement/state.ts';
import { openBreaches, standingOf } from '../../../src/domain/agreement/triggers.ts';
import { agreement, as, body, EACH_JOINS, odense, play, refusal, svendborg } from './given-agreement.ts';

const entry = (party: string, period: string, units: number, over: Partial<ReportEntry> = {}): ReportEntry => ({
  party,
  period,
  units: [{ activity: 'forloeb', value: units }],
  indicators: [],
  ...over,
});

function reported(before: Agreement, ...entries: readonly ReportEntry[]): Agreement {
  return entries.reduce(
    (state, each) =>
      play(state, report(state, each, as(each.party === 'kommune-461' ? odense : svendborg, '2029-08-15'))),
    before,
  );
}

const inPeriod =
  (ofPeriod: string) =>
  <T extends { readonly values: object }>(fault: T) => ({ ...fault, values: { ...fault.values, ofPeriod } });

describe('a report', () => {
  const made = agreement();

  test('is promised in proportion to the months in which the party was bound', () => {
    const units = (period: string) => promisedUnits(made, 'kommune-461', 'forloeb', readPeriod(period, 6) ?? fail());
    expect([units('2027-H1'), units('2027-H2'), units('2026-H2')]).toEqual([35, 210, null]);
  });

  test('stands with what it says, and the next period is asked for', () => {
    const after = reported(made, entry('kommune-461', '2027-H1', 30, { cost: 215_000 }));
    expect(after.reports).toMatchObject([
      { party: 'kommune-461', period: '2027-H1', figures: { cost: 215_000 }, earlier: [] },
    ]);
    const due = dueOf(after).filter(({ kind }) => kind === 'report');
    expect(due.map(({ party, what, date }) => [party, what, date])).toEqual([
      ['region-1083', '2027-H1', '2027-07-30'],
      ['kommune-479', '2027-H1', '2027-07-30'],
      ['kommune-461', '2027-H2', '2028-01-30'],
    ]);
  });

  test.each([
    ['before the period has ended', entry('kommune-461', '2027-H2', 1), '2027-12-31', 'period-not-ended'],
    [
      'for a period in which the party was not bound',
      entry('kommune-461', '2026-H2', 1),
      '2027-12-31',
      'party-not-joined',
    ],
    ['by another party', entry('kommune-479', '2027-H1', 1), '2027-12-31', 'forbidden'],
    ['for who is no party', entry('kommune-607', '2027-H1', 1), '2027-12-31', 'not-found'],
  ])('is refused %s', (_when, given, today, code) => {
    expect(refusal(() => report(made, given, as(odense, today))).code).toBe(code);
  });

  test('is refused twice, and a correction keeps both figures', () => {
    const once = reported(made, entry('kommune-461', '2027-H1', 30));
    expect(refusal(() => reported(once, entry('kommune-461', '2027-H1', 31))).code).toBe('already-reported');
    const correction = { ...entry('kommune-461', '2027-H1', 28), reason: 'To talt to gange' };
    const corrected = play(once, correctReport(once, correction, as(odense, '2027-09-01')));
    expect(corrected.reports[0]).toMatchObject({
      figures: { units: [{ value: 28 }] },
      earlier: [{ figures: { units: [{ value: 30 }] }, reason: 'To talt to gange' }],
    });
    const none = { ...correction, period: '2027-H2' };
    expect(refusal(() => correctReport(once, none, as(odense, '2028-02-01'))).code).toBe('not-reported');
  });

  test('of a party that has not joined is refused', () => {
    const asked = agreement({ joining: EACH_JOINS });
    expect(refusal(() => report(asked, entry('kommune-461', '2027-H1', 1), as(odense, '2028-01-01'))).code).toBe(
      'party-not-joined',
    );
  });

  test('of several periods is kept with the rest or not at all, and every fault says which of them it is', () => {
    const wrong = [
      entry('kommune-461', '2027-H1', 300),
      entry('kommune-461', '2027-H1', 300),
      entry('kommune-461', '2029-H1', -1),
      entry('kommune-999', '2027-H1', 1),
    ];
    const by = as(odense, '2028-01-01');
    expect(refusal(() => reportSeveral(made, wrong, by)).faults).toMatchObject([
      { pointer: '/1/period', code: 'already-reported', values: { ofPeriod: '2027-H1' } },
      { pointer: '/2/units/0/value', code: 'too-small', values: { ofPeriod: '2029-H1' } },
      { pointer: '/3/party', code: 'unknown-reference', values: { ofPeriod: '2027-H1' } },
    ]);
    const other = [entry('kommune-461', '2027-H1', 300), entry('kommune-479', '2027-H1', 100)];
    expect(refusal(() => reportSeveral(made, other, by)).code).toBe('forbidden');
    const right = [entry('kommune-461', '2027-H1', 300), entry('kommune-461', '2027-H2', 300)];
    expect(reportSeveral(made, right, by).map(({ type }) => type)).toEqual([
      'agreement.reported',
      'agreement.reported',
    ]);
  });

  test('is told every fault at once, each with the period', () => {
    const bad: ReportEntry = {
      party: 'kommune-461',
      period: '2027-Q1',
      units: [
        { activity: 'forloeb', value: 1, unit: 'timer' },
        { activity: 'forloeb', value: 2, unit: ' Forløb ' },
        { activity: 'andet', value: 1 },
      ],
      indicators: [{ indicator: 'ukendt', value: 1 }],
    };
    expect(refusal(() => report(made, bad, as(odense, '2028-01-01'))).faults).toEqual(
      [
        { pointer: '/units/0/unit', code: 'unit-not-agreed', values: { unit: 'timer', agreed: 'forløb' } },
        { pointer: '/units/1/activity', code: 'duplicate', values: { id: 'forloeb' } },
        { pointer: '/units/2/activity', code: 'unknown-reference', values: { what: 'activity', id: 'andet' } },
        { pointer: '/indicators/0/indicator', code: 'unknown-reference', values: { what: 'indicator', id: 'ukendt' } },
        { pointer: '/period', code: 'wrong-period', values: { periodMonths: 6, example: '2027-H2' } },
      ].map(inPeriod('2027-Q1')),
    );
    const nothing = { ...entry('kommune-461', '2027-H1', 1), units: [] };
    expect(refusal(() => report(made, nothing, as(odense, '2028-01-01'))).faults).toEqual([
      { pointer: '', code: 'nothing-reported', values: { ofPeriod: '2027-H1' } },
    ]);
  });

  test('is owed until the party has left', () => {
    const notice = giveNotice(
      made,
      { party: 'kommune-461', reason: 'For få', runningPatientsRead: true },
      as(odense, '2027-08-20'),
    );
    const left = play(made, notice); // leaves 2028-02-20
    const party = (state: Agreement) => state.parties.find((each) => each.party === 'kommune-461') ?? fail();
    const all = reported(left, ...['2027-H1', '2027-H2'].map((period) => entry('kommune-461', period, 1)));
    expect(nextToReport(all, party(all))?.id).toBe('2028-H1');
    expect(refusal(() => report(all, entry('kommune-461', '2028-H1', 1), as(odense, '2028-02-19'))).code).toBe(
      'period-not-ended',
    );
    const last = play(all, report(all, entry('kommune-461', '2028-H1', 9), as(odense, '2028-02-20')));
    expect(nextToReport(last, party(last))).toBeNull();
  });
});

describe('a trigger', () => {
  const made = agreement();
  /** 34 % above what was agreed in both: 210 and 65 for a half-year. */
  const high = [entry('kommune-461', '2027-H2', 281), entry('kommune-479', '2027-H2', 88)];
  const again = [entry('kommune-461', '2028-H1', 282), entry('kommune-479', '2028-H1', 87)];

  test('is set off by enough periods in a row, and says how far off', () => {
    const one = reported(made, ...high);
    expect(openBreaches(one)).toEqual([]);
    const two = reported(one, ...again);
    expect(openBreaches(two)).toMatchObject([
      { trigger: 'flere', off: 34.2, periods: [{ period: '2027-H2' }, { period: '2028-H1' }] },
    ]);
    expect(dueOf(two).filter(({ kind }) => kind === 'renegotiation')).toMatchObject([
      { what: 'flere', date: '2029-08-15' },
    ]);
  });

  test('is told with the report that sets it off, once', () => {
    const one = reported(made, ...high);
    const [first, second] = again.map((each, i) => {
      const state = i === 0 ? one : reported(one, again[0] ?? fail());
      return report(state, each, as(i === 0 ? odense : svendborg, '2029-08-15'));
    });
    expect([first, second].map((event) => event?.type === 'agreement.reported' && event.data.breaches)).toEqual([
      ['flere'],
      [],
    ]);
  });

  test('is not set off by a period between that keeps within', () => {
    const kept = reported(made, ...high, entry('kommune-461', '2028-H1', 210), entry('kommune-461', '2028-H2', 300));
    expect(openBreaches(kept)).toEqual([]);
  });

  test('is answered by an evaluation after it', () => {
    const two = reported(made, ...high, ...again);
    const conclusion = {
      id: 'e1',
      kind: 'extra',
      conclusion: 'adjusted',
      reason: 'Takst drøftes',
      on: '2029-09-01',
    } as const;
    const answered = play(two, evaluate(two, conclusion, as(body, '2029-09-01')));
    expect(openBreaches(answered)).toEqual([]);
    expect([made, two, answered].map((each) => standingOf(each, 'flere'))).toEqual([
      { open: false, answeredOn: null },
      { open: true, answeredOn: null },
      { open: false, answeredOn: '2029-09-01' },
    ]);
  });
});

function fail(): never {
  throw new Error('not there');
}
