// When an agreement is in force: councils join in any order, conditions are closed, and its first day arrives.
import { describe, expect, test } from 'vitest';
import { availableOnAgreement } from '../../../src/domain/agreement/available-actions.ts';
import { closedInCase } from '../../../src/domain/agreement/commands/follow.ts';
import { type Join, joinAgreement } from '../../../src/domain/agreement/commands/join.ts';
import { giveNotice, withdrawNotice } from '../../../src/domain/agreement/commands/notice.ts';
import type { Agreement } from '../../../src/domain/agreement/state.ts';
import { boundOf, inForceFrom, inForceTo, statusOn, waitsFor } from '../../../src/domain/agreement/validity.ts';
import type { Actor } from '../../../src/domain/workflow/actor.ts';
import {
  agreement,
  as,
  CONDITION,
  EACH_JOINS,
  framework,
  odense,
  person,
  planner,
  play,
  refusal,
  region,
  svendborg,
} from './given-agreement.ts';

const MEMBERS: Readonly<Record<string, Actor>> = { 'kommune-461': odense, 'kommune-479': svendborg };

function join(before: Agreement, party: string, on: string, over: Partial<Join> = {}): Agreement {
  const command: Join = { party, answer: 'joined', decidedOn: on, condition: `c-${party}`, ...over };
  return play(before, joinAgreement(before, command, as(MEMBERS[party] ?? region, on)));
}

describe('without councils that join', () => {
  test('the decision binds every party, and it is in force on its start date without anything having to run', () => {
    const made = agreement();
    expect(made.metOn).toBe('2026-12-01');
    expect(statusOn(made, '2027-05-31')).toBe('awaiting-start');
    expect(statusOn(made, '2027-06-01')).toBe('in-force');
    expect(statusOn(made, '2030-05-31')).toBe('in-force');
    expect(statusOn(made, '2030-06-01')).toBe('ended');
  });
});

describe('where every municipality joins', () => {
  const asked = agreement({ joining: EACH_JOINS });

  test('it waits, and says for how many', () => {
    expect(waitsFor(asked)).toEqual([{ for: 'joins', kind: 'all', needed: 2, joined: 0 }]);
    expect([inForceFrom(asked), statusOn(asked, '2028-01-01')]).toEqual([null, 'awaiting-start']);
  });

  test.each([[['kommune-461', 'kommune-479']], [['kommune-479', 'kommune-461']]])(
    'in the order %j it is in force from the start',
    (order) => {
      const [first = '', second = ''] = order;
      const joined = join(join(asked, first, '2027-02-01'), second, '2027-03-01');
      expect([inForceFrom(joined), waitsFor(joined)]).toEqual(['2027-06-01', []]);
    },
  );

  test('who joins after the start date makes it begin then', () => {
    const late = join(join(asked, 'kommune-461', '2027-02-01'), 'kommune-479', '2027-09-15');
    expect(inForceFrom(late)).toBe('2027-09-15');
    expect(boundOf(late, late.parties.find(({ party }) => party === 'kommune-461') ?? fail())).toEqual({
      from: '2027-09-15',
      to: '2030-06-01',
    });
  });

  test('one that declined may still join later', () => {
    const declined = join(asked, 'kommune-461', '2027-02-01', { answer: 'declined', words: 'For dyrt' });
    expect(waitsFor(declined)).toMatchObject([{ joined: 0 }]);
    const joined = join(declined, 'kommune-461', '2027-04-01');
    expect(joined.parties.find(({ party }) => party === 'kommune-461')).toMatchObject({
      answer: 'joined',
      since: '2027-04-01',
    });
  });

  test('a reservation that must be met first is waited for', () => {
    const reserved = {
      answer: 'joined-with-reservation',
      words: 'Budgettet',
      dueDate: '2027-05-01',
      beforeStart: true,
    } as const;
    const both = join(join(asked, 'kommune-461', '2027-02-01', reserved), 'kommune-479', '2027-02-02');
    expect(waitsFor(both)).toEqual([{ for: 'condition', condition: 'c-kommune-461' }]);
  });

  test('every fault of an answer is told at once', () => {
    const bad: Join = {
      party: 'kommune-461',
      answer: 'joined-with-reservation',
      decidedOn: '2028-01-01',
      condition: 'c',
    };
    expect(refusal(() => joinAgreement(asked, bad, as(odense, '2027-02-01'))).faults).toEqual([
      { pointer: '/decidedOn', code: 'in-the-future' },
      { pointer: '/words', code: 'reason-required' },
      { pointer: '/dueDate', code: 'required' },
    ]);
  });

  test('nobody answers for another, twice, or for who is no party', () => {
    const command: Join = { party: 'kommune-461', answer: 'joined', decidedOn: '2027-02-01', condition: 'c' };
    expect(refusal(() => joinAgreement(asked, command, as(svendborg, '2027-02-01'))).code).toBe('forbidden');
    const joined = join(asked, 'kommune-461', '2027-02-01');
    expect(refusal(() => joinAgreement(joined, command, as(odense, '2027-02-02'))).code).toBe('already-joined');
    const stranger = { ...command, party: 'kommune-607' };
    expect(refusal(() => joinAgreement(asked, stranger, as(odense, '2027-02-01'))).code).toBe('not-found');
  });

  test('who records for the council of a party speaks for it', () => {
    const council = {
      ...framework,
      bodies: [
        ...framework.bodies,
        { id: 'byraad', name: 'Byråd', kind: 'council' as const, councilOf: 'kommune-461' },
      ],
    };
    const secretary = person('sigrid', 'decider:byraad');
    const command: Join = { party: 'kommune-461', answer: 'joined', decidedOn: '2027-02-01', condition: 'c' };
    expect(joinAgreement(asked, command, { ...as(secretary, '2027-02-01'), framework: council }).type).toBe(
      'agreement.joined',
    );
  });
});

describe('by the type’s rule', () => {
  const KINDS = { kinds: ['municipality' as const], among: 'receiving' as const };
  test.each([
    [{ number: 1 }, 1],
    [{ share: 0.5 }, 1],
    [{ share: 0.51 }, 2],
    [{ majority: true as const }, 2],
    [{ number: 5 }, 2],
  ])('%j of two municipalities are %i', (least, needed) => {
    const made = agreement({ joining: { ...KINDS, inForce: { atLeast: [{ kind: 'municipality', ...least }] } } });
    expect(waitsFor(made)).toEqual([{ for: 'joins', kind: 'municipality', needed, joined: 0 }]);
  });
});

test('a condition of the case that must be closed before the start is waited for, and closed with the case', () => {
  const made = agreement({ conditions: [CONDITION] });
  expect(waitsFor(made)).toEqual([{ for: 'condition', condition: 'c1' }]);
  const event = closedInCase(made, { condition: 'c1', evidence: 'Beviser' }, as(planner, '2027-08-10'));
  if (!event) throw new Error('nothing happened');
  const closed = play(made, event);
  expect(inForceFrom(closed)).toBe('2027-08-10');
  expect(closedInCase(closed, { condition: 'c1', evidence: 'Igen' }, as(planner, '2027-08-11'))).toBeUndefined();
});

describe('notice', () => {
  const made = agreement();
  const command = { party: 'kommune-461', reason: 'For få forløb', runningPatientsRead: true };

  test('a party leaves when the notice period is over, and the others stay', () => {
    const given = play(made, giveNotice(made, command, as(odense, '2028-01-31')));
    expect(given.parties.find(({ party }) => party === 'kommune-461')?.notice?.leaves).toBe('2028-07-31');
    expect([given.end, statusOn(given, '2028-08-01')]).toEqual([null, 'in-force']);
  });

  test('it ends where nobody is left on one side of the task, on the last of their days', () => {
    const one = play(made, giveNotice(made, command, as(odense, '2028-03-01')));
    const both = play(one, giveNotice(one, { ...command, party: 'kommune-479' }, as(svendborg, '2028-01-15')));
    expect([both.end, statusOn(both, '2028-08-31'), statusOn(both, '2028-09-01')]).toEqual([
      { how: 'terminated', from: '2028-09-01' },
      'under-notice',
      'ended',
    ]);
    const back = play(
      both,
      withdrawNotice(both, { party: 'kommune-479', reason: 'Alligevel' }, as(svendborg, '2028-02-01')),
    );
    expect([back.end, inForceTo(back)]).toEqual([null, '2030-06-01']);
  });

  test('what happens to running patients must have been read', () => {
    const unread = { ...command, runningPatientsRead: false };
    expect(refusal(() => giveNotice(made, unread, as(odense, '2028-01-31'))).faults).toEqual([
      { pointer: '/runningPatientsRead', code: 'to-be-confirmed' },
    ]);
  });

  test('nobody joins what is under notice', () => {
    const asked = agreement({
      joining: { ...EACH_JOINS, inForce: { atLeast: [{ kind: 'municipality', number: 1 }] } },
    });
    const one = join(asked, 'kommune-461', '2027-02-01');
    const ended = play(one, giveNotice(one, { ...command, party: 'region-1083' }, as(region, '2027-07-01')));
    const late: Join = { party: 'kommune-479', answer: 'joined', decidedOn: '2027-08-01', condition: 'c' };
    expect(refusal(() => joinAgreement(ended, late, as(svendborg, '2027-08-01'))).code).toBe('agreement-under-notice');
  });

  test.each([
    ['before it is in force', '2027-01-01', 'agreement-not-started'],
    ['after it has ended', '2031-01-01', 'agreement-ended'],
  ])('is refused %s', (_when, today, code) => {
    expect(refusal(() => giveNotice(made, command, as(odense, today))).code).toBe(code);
  });

  test('is refused twice, without an agreed period, and cannot be withdrawn when it has taken effect', () => {
    const given = play(made, giveNotice(made, command, as(odense, '2028-01-31')));
    expect(refusal(() => giveNotice(given, command, as(odense, '2028-02-01'))).code).toBe('notice-given');
    expect(refusal(() => withdrawNotice(given, command, as(odense, '2028-07-31'))).code).toBe('no-notice');
    const { noticeMonths: _, ...without } = made.terms;
    expect(refusal(() => giveNotice({ ...made, terms: without }, command, as(odense, '2028-01-31'))).code).toBe(
      'no-notice-agreed',
    );
  });
});

test('available actions are those that would succeed', () => {
  const asked = agreement({ joining: EACH_JOINS });
  const allowed = (actor: Actor) =>
    availableOnAgreement(asked, as(actor, '2027-02-01')).flatMap(({ action, target, allowed: yes }) =>
      yes ? [`${action} ${target ?? ''}`] : [],
    );
  expect(allowed(odense)).toEqual(['join kommune-461', 'reach-milestone milepael-1']);
  expect(allowed(planner)).toEqual(['reach-milestone milepael-1', 'regulate ', 'decide-renewal ']);
});

function fail(): never {
  throw new Error('not there');
}
