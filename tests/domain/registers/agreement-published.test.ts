// What readers outside an agreement see of its reports: nothing that reveals a count of 1–4.
import { describe, expect, test } from 'vitest';
import type { AgreementEvent } from '../../../src/domain/agreement/events.ts';
import type { Agreement, Report } from '../../../src/domain/agreement/state.ts';
import { isOfAgreement } from '../../../src/domain/agreement/visibility.ts';
import {
  closedYears,
  shownBreaches,
  shownEvent,
  shownFollowUp,
  shownReport,
} from '../../../src/domain/registers/agreement-published.ts';
import { balanceYears } from '../../../src/domain/registers/balance-years.ts';
import { sumOfReports } from '../../../src/domain/registers/beacon-sums.ts';
import { agreement, body, coordinator, framework, odense, person, planner } from '../agreement/given-agreement.ts';

const [ODENSE, SVENDBORG, REGION] = ['kommune-461', 'kommune-479', 'region-1083'];
const by = { subject: 'erik', name: 'Erik' };
const figures = (value: number, share = 95) => ({
  units: [{ activity: 'forloeb', value }],
  cost: value * 1000,
  indicators: [{ indicator: 'genindlagt', value: share }],
  comment: `${value} borgere`,
});
const report = (party: string, period: string, value: number, earlier?: number): Report => ({
  ...{ party, period, at: '2029-01-15T10:00:00.000Z', by, figures: figures(value) },
  earlier: earlier === undefined ? [] : [{ figures: figures(earlier), at: '', by, reason: `ikke ${earlier}` }],
});
const given = (...reports: readonly Report[]): Agreement => ({ ...agreement(), reports });

/** Small only at Svendborg, in the second half of 2027. */
const SMALL = given(
  report(ODENSE, '2027-H2', 210),
  report(SVENDBORG, '2027-H2', 3),
  report(ODENSE, '2028-H1', 220),
  report(SVENDBORG, '2028-H1', 60),
);

describe('a calendar year is closed', () => {
  test.each([
    ['a count of 1', [report(ODENSE, '2027-H2', 1)], [2027]],
    ['a count of 4', [report(ODENSE, '2028-H2', 4)], [2028]],
    ['one that stood there before a correction', [report(ODENSE, '2028-H2', 40, 4)], [2028]],
    ['none of 0 or 5', [report(ODENSE, '2027-H2', 0), report(ODENSE, '2028-H1', 5)], []],
  ])('by %s', (_what, reports, years) => {
    expect([...closedYears(given(...reports))]).toEqual(years);
  });

  test('by an indicator that counts, and by none that is a share', () => {
    const share = { ...report(ODENSE, '2027-H2', 50), figures: figures(50, 3) };
    expect([...closedYears(given(share))]).toEqual([]);
    const [indicator] = agreement().terms.indicators;
    const counted = { ...agreement().terms, indicators: [{ ...indicator, id: 'genindlagt', unit: 'borgere' }] };
    expect([...closedYears({ ...given(share), terms: counted })]).toEqual([2027]);
  });
});

describe('others are told of a closed year', () => {
  const years = closedYears(SMALL);
  const shown = SMALL.reports.map((each) => shownReport(each, SMALL.terms, years));

  test('that there are small counts, and no other count, money, comment or earlier figure', () => {
    expect(shown.map(({ figures: { units } }) => units[0])).toEqual([
      { activity: 'forloeb', value: null, masked: 'given-away' },
      { activity: 'forloeb', value: null, masked: 'small' },
      { activity: 'forloeb', value: 220 },
      { activity: 'forloeb', value: 60 },
    ]);
    expect(shown[0]).toMatchObject({ masked: true, earlier: [], figures: { indicators: [{ value: 95 }] } });
    for (const word of ['"cost"', 'comment']) expect(JSON.stringify(shown.slice(0, 2))).not.toContain(word);
    expect(shown[2]).toBe(SMALL.reports[2]);
  });

  test('in the follow-up no money, also at the parties that pay, and totals without it', () => {
    const { rows, totals } = shownFollowUp(SMALL, '2028-08-01');
    const closed = rows.filter(({ period }) => period === '2027-H2');
    expect(closed.map(({ party, reported, masked }) => [party, reported, masked])).toEqual([
      [REGION, false, true],
      [ODENSE, true, true],
      [SVENDBORG, true, true],
    ]);
    for (const { settled, cost, costPerUnit, balance } of closed)
      for (const { realised } of [settled, cost, costPerUnit, balance]) expect(realised).toBeNull();
    expect(closed.flatMap(({ units }) => units.map(({ realised, masked }) => [realised, masked]))).toEqual([
      [null, undefined],
      [null, 'given-away'],
      [null, 'small'],
    ]);
    const ofSvendborg = totals.find(({ party }) => party === SVENDBORG);
    expect(ofSvendborg?.settled.realised).toBe(60 * 742_550);
  });

  test('in the trail the same, and other events as they are', () => {
    const event = (value: number, period: string): AgreementEvent => ({
      ...{ type: 'agreement.reported', agreement: 'a1', at: '', by },
      data: { party: SVENDBORG, period, figures: figures(value), breaches: ['flere'] },
    });
    expect(shownEvent(event(3, '2027-H2'), SMALL, years).data).toEqual({
      ...{ party: SVENDBORG, period: '2027-H2', masked: true },
      figures: {
        units: [{ activity: 'forloeb', value: null, masked: 'small' }],
        indicators: [{ indicator: 'genindlagt', value: 95 }],
      },
    });
    const open = event(60, '2028-H1');
    expect(shownEvent(open, SMALL, years)).toBe(open);
  });

  test('that a trigger is set off, and not by how much', () => {
    const [odense, svendborg] = ['2027-H2', '2028-H1'].map((period) => report(ODENSE, period, 900));
    const set = given(...[odense, svendborg].flatMap((each) => each ?? []), report(SVENDBORG, '2028-H1', 2));
    const [breach] = shownBreaches(set, closedYears(set));
    expect(breach).toMatchObject({ trigger: 'flere', off: null });
    expect(breach?.periods.map(({ period }) => period)).toEqual(['2027-H2']);
  });
});

test('the balance leaves the year out for every party, and counts what it leaves out', () => {
  const told = balanceYears(SMALL).map(({ party, year, reported, masked, reportedSettled: { realised } }) => [
    ...[party, year, reported, masked, realised],
  ]);
  const of2027 = told.filter(([, year]) => year === 2027);
  expect(of2027).toEqual([
    [REGION, 2027, 0, 0, null],
    [ODENSE, 2027, 0, 1, null],
    [SVENDBORG, 2027, 0, 1, null],
  ]);
  expect(told).toContainEqual([ODENSE, 2028, 1, 0, 220 * 742_550]);
});

test('a figure added up from reports is not given where one of them is small', () => {
  const sum = (period: string) => sumOfReports([SMALL], { unit: 'forløb' }, period, [undefined]).figures;
  expect(sum('2027-H2')).toMatchObject([{ period: '2027-H2', reason: 'too-few' }]);
  expect(sum('2027-H2')[0]).not.toHaveProperty('value');
  expect(sum('2028-H1')).toMatchObject([{ value: 280 }]);
});

test('of an agreement are its parties, its coordinators, its body, the planner and the auditor', () => {
  const declined = {
    ...SMALL,
    parties: SMALL.parties.map((one) => (one.party === SVENDBORG ? { ...one, answer: 'declined' as const } : one)),
  };
  const inside = (actor: ReturnType<typeof person>) => isOfAgreement(actor, declined, framework);
  for (const one of [odense, coordinator, body, planner, person('ada', 'auditor')]) expect(inside(one)).toBe(true);
  const others = ['member:kommune-479', 'member:kommune-410', 'coordinator:lillebaelt', `reader:${framework.id}`];
  for (const grant of others) expect([grant, inside(person('o', grant))]).toEqual([grant, false]);
});
