// A conclusion of an evaluation is open until the act that carries it out is done: each conclusion with its act.
import { describe, expect, test } from 'vitest';
import { availableOnAgreement } from '../../../src/domain/agreement/available-actions.ts';
import { conclusionsOn, isByCase, openConclusions } from '../../../src/domain/agreement/carry-out.ts';
import { happenedTo } from '../../../src/domain/agreement/commands/command.ts';
import { decideRenewal, evaluate } from '../../../src/domain/agreement/commands/follow.ts';
import { giveNotice } from '../../../src/domain/agreement/commands/notice.ts';
import { dueOf, dueWords } from '../../../src/domain/agreement/due.ts';
import { isDueTo } from '../../../src/domain/agreement/guards.ts';
import { type Agreement, CONCLUSIONS } from '../../../src/domain/agreement/state.ts';
import { agreement, as, body, coordinator, framework, odense, planner, play, region } from './given-agreement.ts';

type Conclusion = (typeof CONCLUSIONS)[number];

const DAY = '2028-12-01';
const concluded = (conclusion: Conclusion, before = agreement(), on = DAY): Agreement => {
  const id = `e${before.evaluations.length + 1}`;
  const command = { id, kind: 'extra', conclusion, reason: 'Set', on } as const;
  return play(before, evaluate(before, command, as(body, on)));
};
const open = (state: Agreement) => openConclusions(state).map(({ conclusion }) => conclusion);
const renewed = (state: Agreement, on: string, until?: string): Agreement => {
  const outcome = until === undefined ? ('expires' as const) : ('renewed' as const);
  const command = { outcome, ...(until !== undefined && { until }), reason: 'Set', on };
  return play(state, decideRenewal(state, command, as(body, on)));
};
const ended = (state: Agreement, how: 'replaced' | 'reverted'): Agreement =>
  play(
    state,
    happenedTo('agreement.ended', 'a1', as(coordinator, '2029-01-10'), { how, from: '2029-03-01', by: 'a2' }),
  );
const spread = (state: Agreement, on: string): Agreement => {
  const data = { on, clusters: ['lillebaelt'], agreement: 'b1' };
  return play(state, happenedTo('agreement.spread', 'a1', as(planner, on), data));
};

describe('a conclusion', () => {
  test.each([
    ['noted', []],
    ['continued', []],
    ['extended', ['decide-renewal']],
    ['widened', ['amend']],
    ['adjusted', ['amend']],
    ['spread', ['spread']],
    ['reverted', ['revert']],
    ['ended', ['decide-renewal', 'give-notice']],
  ] as const)('%s is carried out by %j', (conclusion, actions) => {
    const state = concluded(conclusion);
    expect(openConclusions(state).flatMap((one) => one.actions)).toEqual(actions);
    const due = dueOf(state).filter(({ kind }) => kind === 'carry-out');
    expect(due.map(({ what, date, act }) => [what, date, act])).toEqual(
      actions.length ? [[conclusion, DAY, true]] : [],
    );
    const leads = availableOnAgreement(state, as(body, DAY)).filter(({ carriesOut }) => carriesOut);
    expect([...new Set(leads.map(({ action }) => action))]).toEqual(actions);
  });

  test('is told by its name, to those who follow the agreement and those who coordinate it', () => {
    const due = dueOf(concluded('adjusted')).find(({ kind }) => kind === 'carry-out') ?? expect.fail();
    expect(dueWords(due, 'da')).toBe('Følg op på evalueringen: Justeres');
    expect(dueWords(due, 'sv')).toBe('Följ upp utvärderingen: Justeras');
    const about = { ...agreement(), kind: due.kind, party: due.party };
    expect([planner, body, coordinator, odense].map((actor) => isDueTo(actor, about, framework))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  test.each(CONCLUSIONS)('%s is done by a case or not', (what) => {
    expect(isByCase({ kind: 'carry-out', what })).toBe(['widened', 'adjusted', 'reverted'].includes(what));
    expect(isByCase({ kind: 'renewal', what })).toBe(false);
  });
});

describe('it is done', () => {
  test('extended: by a decision on the renewal since', () => {
    expect(open(renewed(concluded('extended'), '2028-12-10', '2033-01-01'))).toEqual([]);
    expect(open(concluded('extended', renewed(agreement(), '2028-02-01', '2033-01-01')))).toEqual(['extended']);
  });

  test.each(['widened', 'adjusted'] as const)('%s: by the edition that replaces it', (conclusion) => {
    expect(open(renewed(concluded(conclusion), '2028-12-10', '2033-01-01'))).toEqual([conclusion]);
    expect(open(ended(concluded(conclusion), 'replaced'))).toEqual([]);
  });

  test('reverted: when the task has gone back', () => {
    expect(open(ended(concluded('reverted'), 'reverted'))).toEqual([]);
  });

  test('ended: by letting it expire, or by notice that ends it', () => {
    expect(open(renewed(concluded('ended'), '2028-12-10'))).toEqual([]);
    const noticed = concluded('ended');
    const notice = { party: 'region-1083', reason: 'Slut', runningPatientsRead: true };
    expect(open(play(noticed, giveNotice(noticed, notice, as(region, '2028-12-10'))))).toEqual([]);
    const one = giveNotice(noticed, { ...notice, party: 'kommune-461' }, as(odense, '2028-12-10'));
    expect(open(play(noticed, one))).toEqual(['ended']);
  });

  test('spread: by an agreement of another cluster since, also where this one has ended', () => {
    expect(open(spread(concluded('spread'), '2029-01-10'))).toEqual([]);
    expect(open(concluded('spread', spread(agreement(), '2028-02-01')))).toEqual(['spread']);
    expect(open(ended(concluded('spread'), 'replaced'))).toEqual(['spread']);
  });
});

describe('of several', () => {
  test('what extends, widens and adjusts stands side by side, the last of each act', () => {
    const state = concluded('adjusted', concluded('widened', concluded('extended')));
    expect(open(state)).toEqual(['extended', 'adjusted']);
  });

  test('a later one that says otherwise takes the place; what is noted or spread does not', () => {
    expect(open(concluded('continued', concluded('adjusted')))).toEqual([]);
    expect(open(concluded('reverted', concluded('adjusted')))).toEqual(['reverted']);
    expect(open(concluded('noted', concluded('adjusted')))).toEqual(['adjusted']);
    expect(open(concluded('continued', concluded('spread', concluded('adjusted'))))).toEqual(['spread']);
  });
});

test('nothing is asked that the agreement does not allow, nor after it has expired', () => {
  const endless = agreement({ terms: { months: undefined, noticeMonths: undefined } as never });
  expect(open(concluded('extended', endless))).toEqual([]);
  expect(open(concluded('ended', endless))).toEqual([]);
  const state = concluded('adjusted');
  expect(conclusionsOn(state, '2030-05-31')).toHaveLength(1);
  expect(conclusionsOn(state, '2030-06-01')).toEqual([]);
  expect(conclusionsOn(concluded('spread'), '2030-06-01')).toHaveLength(1);
});
