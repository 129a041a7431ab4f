// The result of each principle, with its signals and judgements.
import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/domain/assessment/assess.ts';
import { dossierOf, givenOf } from '../../cases/case-file.ts';
import { assessed, type Change, framework, principle } from './changed-case.ts';

describe('a principle is the worst of its decisive checks, with the reasons', () => {
  test('met, with no reasons', () => {
    expect(principle({}, 'quality.risk', 'agreement.terms')).toEqual({
      principle: 'proeve',
      status: 'met',
      reasons: [],
    });
  });
  test('with remarks, where only warnings are found', () => {
    expect(principle({ remove: ['/plan/noticeMonths'] }, 'quality.risk', 'agreement.terms')).toMatchObject({
      status: 'met-with-remarks',
      reasons: [{ check: 'agreement.terms', status: 'fired', text: { da: 'Mangler: Opsigelsesvarsel i måneder.' } }],
    });
  });
  test('not met, where a blocker is found, whatever else is missing', () => {
    const change = {
      remove: ['/plan/noticeMonths', '/quality/risks/0/residualProbability'],
      set: { '/quality/risks/0/owner': '' },
    };
    const found = principle(change, 'quality.risk', 'agreement.terms');
    expect(found?.status).toBe('not-met');
    expect(found?.reasons.map(({ check, status }) => [check, status])).toEqual([
      ['quality.risk', 'fired'],
      ['quality.risk', 'not-assessed'],
      ['agreement.terms', 'fired'],
    ]);
  });
  test('not assessed outweighs a remark', () => {
    const change = { remove: ['/plan/noticeMonths', '/quality/risks/0/residualProbability'] };
    expect(principle(change, 'agreement.terms', 'quality.risk')).toMatchObject({
      status: 'not-assessed',
      reasons: [
        {
          check: 'quality.risk',
          status: 'not-assessed',
          text: { da: expect.stringContaining('Risiko 1') },
          values: {},
        },
        { check: 'agreement.terms', status: 'fired' },
      ],
    });
  });
  test('no check measures it: a question to people, not a pass', () => {
    expect(principle({})).toEqual({ principle: 'proeve', status: 'for-judgement', reasons: [] });
  });
  test('none of its checks applies to the case', () => {
    expect(principle({}, 'economy.no-money')).toEqual({ principle: 'proeve', status: 'not-applicable', reasons: [] });
    expect(principle({}, 'economy.no-money', 'quality.risk')?.status).toBe('met');
  });
});

describe('signals and judgements', () => {
  const signalled = (checks: string[], signals: string[]) => ({
    ...framework,
    principles: framework.principles.slice(0, 1).map((each) => ({ ...each, id: 'proeve', checks, signals })),
  });
  const status = (change: Change, checks: string[], signals: string[]) =>
    assessed(change, signalled(checks, signals)).principles[0]?.status;
  const late = { set: { '/task/citizenInvolvement/afterChoice': true } };
  const risky = { set: { '/quality/risks/0/owner': ' ' } };

  test('a signal never fulfils a principle, and can only worsen it', () => {
    expect(status({}, [], ['involvement.citizens'])).toBe('for-judgement');
    expect(status(late, [], ['involvement.timing'])).toBe('for-judgement');
    expect(status(late, ['quality.indicator'], ['involvement.timing'])).toBe('met-with-remarks');
    expect(status(risky, ['quality.indicator'], ['quality.risk'])).toBe('not-met');
    expect(status(risky, [], ['quality.risk'])).toBe('not-met');
  });
  test('a signal that cannot be assessed is named and decides nothing', () => {
    const open = { remove: ['/task/citizenInvolvement/afterChoice'] };
    const [found] = assessed(open, signalled(['quality.indicator'], ['involvement.timing'])).principles;
    expect(found).toMatchObject({ status: 'met', reasons: [{ check: 'involvement.timing', status: 'not-assessed' }] });
  });

  type Ratings = NonNullable<Parameters<typeof assess>[2]['judgements']>;
  const judged = (
    ratings: readonly Ratings[number]['ratings'][number]['rating'][],
    checks: string[] = [],
    change: Change = {},
  ) => {
    const one = { name: 'grundsagen', expect: { status: 'passed' as const }, ...change };
    const judgements = ratings.map((rating, i) => ({ party: `p${i}`, ratings: [{ principle: 'proeve', rating }] }));
    return assess(dossierOf(one), signalled(checks, ['quality.risk']), { ...givenOf(one), draws: 0, judgements })
      .principles[0]?.status;
  };
  test('people say what no check measures: the judgement that weighs most, never an average', () => {
    expect([judged([]), judged(['cannot-say']), judged(['fulfilled', 'cannot-say'])]).toEqual([
      'for-judgement',
      'for-judgement',
      'met',
    ]);
    expect([judged(['fulfilled', 'partly']), judged(['fulfilled', 'partly', 'not'])]).toEqual([
      'met-with-remarks',
      'not-met',
    ]);
  });
  test('a judgement outweighs neither what a check measured nor a signal', () => {
    expect(judged(['fulfilled'], ['quality.indicator'], { set: { '/quality/indicators': [] } })).toBe('not-met');
    expect(judged(['not'], ['quality.indicator'])).toBe('met');
    expect(judged(['fulfilled'], [], risky)).toBe('not-met');
  });
  test('where no decisive check could tell, people may', () => {
    const open = { remove: ['/quality'] };
    expect([judged([], ['quality.indicator'], open), judged(['fulfilled'], ['quality.indicator'], open)]).toEqual([
      'not-assessed',
      'met',
    ]);
  });
  test('a judgement of another principle says nothing here', () => {
    const one = { name: 'grundsagen', expect: { status: 'passed' as const } };
    const judgements = [{ party: 'p', ratings: [{ principle: 'anden', rating: 'fulfilled' as const }] }];
    expect(
      assess(dossierOf(one), signalled([], []), { ...givenOf(one), draws: 0, judgements }).principles[0]?.status,
    ).toBe('for-judgement');
  });
});
