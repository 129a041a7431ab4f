// An edition replaces the earlier ones from the day it is in force; until then they stay in force.
import { describe, expect, test } from 'vitest';
import { happenedTo } from '../../../src/domain/agreement/commands/command.ts';
import { closeReservation } from '../../../src/domain/agreement/commands/follow.ts';
import { giveNotice, withdrawNotice } from '../../../src/domain/agreement/commands/notice.ts';
import { dueOf } from '../../../src/domain/agreement/due.ts';
import { refusalOfAgreement } from '../../../src/domain/agreement/guards.ts';
import { replacedBy, revertedBy } from '../../../src/domain/agreement/replaced.ts';
import type { Agreement, End } from '../../../src/domain/agreement/state.ts';
import { endingOf, inForceTo, statusOn } from '../../../src/domain/agreement/validity.ts';
import { agreement, as, body, CONDITION, coordinator, play, region } from './given-agreement.ts';

const first = agreement();
const next = (over: Partial<Agreement> = {}): Agreement => ({
  ...agreement({ terms: { start: '2028-01-01' }, conditions: [{ ...CONDITION, of: { party: 'kommune-461' } }] }),
  ...{ id: 'a2', lineage: 'a1', edition: 2, replaces: 'a1' },
  ...over,
});
const told = (before: Agreement, end: End, on = '2027-09-01') =>
  play(before, happenedTo('agreement.ended', before.id, as(coordinator, on), end));
const endsOf = (all: ReturnType<typeof replacedBy>) => all.map(({ agreement: { id }, end }) => ({ id, end }));
const WAITS: End = { how: 'replaced', from: '2028-01-01', by: 'a2', waits: true };

describe('an edition that waits for a condition', () => {
  test('ends nothing: the one before is told, runs on past the start, and is not changed by another case', () => {
    expect(endsOf(replacedBy(next(), [first, next()], '2027-09-01'))).toEqual([{ id: 'a1', end: WAITS }]);
    const running = told(first, WAITS);
    expect([inForceTo(running), endingOf(running)]).toEqual([inForceTo(first), 'expired']);
    expect(statusOn(running, '2028-06-01')).toBe('in-force');
    const asked = { agreement: running, context: as(coordinator, '2027-09-02') };
    expect([refusalOfAgreement('amend', asked), refusalOfAgreement('revert', asked)]).toEqual([
      'amendment-open',
      'amendment-open',
    ]);
    expect(refusalOfAgreement('amend', { ...asked, agreement: first })).toBeUndefined();
  });

  test('leaves everything due that was due before', () => {
    const late = agreement({ terms: { months: 12, evaluation: { date: '2028-09-01' } } });
    expect(dueOf(told(late, WAITS))).toEqual(dueOf(late));
    expect(dueOf(late).map(({ kind, date }) => `${date} ${kind}`)).toContain('2028-09-01 final');
  });

  test('takes the place of all before it on the day it has what it waited for, or on its later start', () => {
    const waiting = next();
    const close = (on: string) =>
      play(waiting, closeReservation(waiting, { condition: 'c1', evidence: 'Kursus' }, as(body, on)));
    const running = told(first, WAITS);
    const end = { how: 'replaced', by: 'a2' };
    expect(endsOf(replacedBy(close('2028-03-10'), [running, waiting], '2028-03-10'))).toEqual([
      { id: 'a1', end: { ...end, from: '2028-03-10' } },
    ]);
    expect(endsOf(replacedBy(close('2027-11-10'), [running, waiting], '2027-11-10'))).toEqual([
      { id: 'a1', end: { ...end, from: '2028-01-01' } },
    ]);
    const third = { ...close('2028-03-10'), id: 'a3', edition: 3, replaces: 'a2' };
    expect(endsOf(replacedBy(third, [running, waiting, third], '2028-03-10')).map(({ id }) => id)).toEqual([
      'a1',
      'a2',
    ]);
  });

  test('and was itself replaced or ended in the meantime ends nothing any more', () => {
    const met = play(next(), closeReservation(next(), { condition: 'c1', evidence: 'x' }, as(body, '2028-03-10')));
    const over = { ...met, end: { how: 'reverted', from: '2028-02-01' } } as Agreement;
    expect(replacedBy(over, [told(first, WAITS), over], '2028-03-10')).toEqual([]);
  });
});

describe('what is over by then is left alone', () => {
  const ended = { ...first, end: { how: 'terminated', from: '2027-12-01' } } as Agreement;
  const met = { ...next(), metOn: '2027-09-01' };

  test.each([
    ['replaced', () => replacedBy(met, [ended, met], '2027-09-01')],
    ['told of one that waits', () => replacedBy(next(), [ended, next()], '2027-09-01')],
    ['handed back', () => revertedBy('p1', [ended], '2028-01-01')],
  ])('%s', (_, act) => {
    expect(act()).toEqual([]);
  });

  test('handed back, every edition that runs on or waits ends', () => {
    const all = revertedBy('p1', [told(first, WAITS), next()], '2028-04-01');
    expect(all.map(({ agreement: { id }, end }) => [id, end.how, end.from])).toEqual([
      ['a1', 'reverted', '2028-04-01'],
      ['a2', 'reverted', '2028-04-01'],
    ]);
  });
});

describe('notice of an agreement that is to be replaced', () => {
  const notice = (before: Agreement, on: string) =>
    play(
      before,
      giveNotice(before, { party: 'region-1083', reason: 'Økonomi', runningPatientsRead: true }, as(region, on)),
    );

  test('that would end it later changes nothing of its end', () => {
    const running = told(first, { how: 'replaced', from: '2028-01-01', by: 'a2' });
    expect(notice(running, '2027-09-10').end).toEqual(running.end);
  });

  test('that ends it sooner does, and withdrawn, the end known before stands again', () => {
    const running = told(first, { how: 'replaced', from: '2029-01-01', by: 'a2' });
    const noticed = notice(running, '2027-09-10');
    expect(statusOn(noticed, '2027-09-11')).toBe('under-notice');
    const back = withdrawNotice(noticed, { party: 'region-1083', reason: 'Enige' }, as(region, '2027-10-01'));
    expect(play(noticed, back).end).toEqual(running.end);
  });
});
