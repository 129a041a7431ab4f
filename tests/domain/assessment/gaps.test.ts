// What blocks submission, who can answer and where; what each principle comes to; and what a finding carries.
import { describe, expect, test } from 'vitest';
import { assess, earliestDecision } from '../../../src/domain/assessment/assess.ts';
import { sectionOf, stepOf } from '../../../src/domain/assessment/gaps.ts';
import { shippedFramework } from '../../../src/domain/governance/shipped.ts';
import { type Case, dossierOf, givenOf } from '../../cases/case-file.ts';

const framework = shippedFramework('syddanmark-2022');
type Change = Pick<Case, 'change' | 'set' | 'remove' | 'given'>;

function assessed(change: Change = {}, under = framework) {
  const one = { name: 'en ændring af grundsagen', expect: { status: 'fired' as const }, ...change };
  return assess(dossierOf(one), under, { ...givenOf(one), draws: 0, ...(change.given?.steps && { steps: change.given.steps }) });
}
const gaps = (change: Change) =>
  assessed(change).gaps.map(({ pointer, check, step, section, answeredBy }) => ({ pointer, check, step, section, answeredBy }));
/** A framework that leaves it to each check to say what it misses. */
const lenient = { ...framework, checks: { ...framework.checks, 'complete.missing': { disabled: true } } };
const outcome = (change: Change, code: string, under = framework) => assessed(change, under).checks.find(({ check }) => check === code);
/** A framework with one principle that only this check speaks to. */
const withPrinciple = (...checks: string[]) => ({
  ...framework,
  principles: framework.principles.slice(0, 1).map((principle) => ({ ...principle, id: 'proeve', checks })),
});
const principle = (change: Change, ...checks: string[]) => assessed(change, withPrinciple(...checks)).principles[0];

describe('gaps', () => {
  test('a blocker of a chosen step, with its page and who can answer', () => {
    expect(gaps({ remove: ['/task/summary'] })).toEqual([
      { pointer: '/task/summary', check: 'complete.missing', step: 'trin-1', section: 'task', answeredBy: { role: 'coordinator' } },
    ]);
  });

  test('what only a party can write is answered by its members', () => {
    expect(gaps({ remove: ['/impact/positions'] }).filter(({ check }) => check === 'economy.uncompensated')).toEqual([]);
    const [gap] = gaps({ set: { '/impact/positions/0/reason': 'Afventer' } });
    expect(gap).toMatchObject({ check: 'complete.placeholder', answeredBy: { role: 'member', party: 'region-1083' } });
  });

  test('one place is named once per check, however much the check finds there', () => {
    const change = { set: { '/responsibility/treatment/periods': [] } };
    const holes = assessed(change).findings.filter(({ code, pointer }) => code === 'responsibility.treatment-gap' && /0$/.test(pointer));
    expect(holes.length).toBeGreaterThan(1);
    expect(gaps(change).filter(({ check, pointer }) => check === 'responsibility.treatment-gap' && /0$/.test(pointer))).toHaveLength(1);
  });

  test('what is missing is asked for once, however many checks want it, and in no two wordings', () => {
    const places = (change: Change) => assessed(change).gaps.map(({ pointer, message }) => `${pointer} ${message.da}`);
    const blocked = (change: Change) => assessed(change).checks.filter(({ status }) => status === 'not-assessed').length;
    for (const change of [
      { remove: ['/economy/alternatives'] },
      { remove: ['/responsibility/phases'] },
      { remove: ['/quality'] },
      { remove: ['/responsibility'] },
    ]) {
      expect(blocked(change)).toBeGreaterThan(1);
      const asked = assessed(change).gaps.map(({ pointer }) => pointer);
      expect([...new Set(asked)], change.remove.join()).toEqual(asked);
      for (const pointer of asked) expect(asked.filter((other) => other.startsWith(`${pointer}/`))).toEqual([]);
    }
    expect(places({ remove: ['/responsibility/phases'] })).toEqual(['/responsibility/phases Mangler: Forløbets faser.']);
  });

  test('a check that says what the missing is for says it, not that a field is empty', () => {
    const change = { set: { '/responsibility/phases/1/accountable': [] } };
    expect(assessed(change).gaps.map(({ check, message }) => [check, message.da])).toEqual([
      ['responsibility.gap', 'Fasen »{phase}« har ingen ansvarlig part.'],
    ]);
  });

  test('where no step requires it, all that a check misses is told, also beside what it found', () => {
    const second = {
      id: 'fald',
      description: 'Fald',
      probability: 2,
      consequence: 2,
      mitigation: 'Tilsyn',
      owner: ' ',
      residualProbability: 2,
    };
    const change = { remove: ['/quality/risks/0/residualProbability'], set: { '/quality/risks/-': second } };
    expect(assessed(change, lenient).gaps.map(({ check, pointer }) => [check, pointer])).toEqual([
      ['quality.risk', '/quality/risks/1/owner'],
      ['quality.risk', '/quality/risks/0/residualProbability'],
      ['quality.risk', '/quality/risks/1/residualConsequence'],
    ]);
  });

  test('several checks that miss the same ask once', () => {
    const asked = assessed({ remove: ['/competences/roles'] }, lenient).gaps;
    expect(asked.map(({ pointer, message }) => [pointer, message.da])).toEqual([['/competences/roles', 'Ikke oplyst: Roller.']]);
  });

  test('but for each party that alone can answer', () => {
    const cost = { id: 'koersel', party: 'kommune-420', nature: 'recurring', amount: { expected: 5000 } };
    const change = { set: { '/economy/settlements': [], '/economy/alternatives/1/costs/-': cost } };
    const asked = gaps(change).filter(({ check }) => check === 'economy.uncompensated');
    expect(asked.map(({ answeredBy }) => answeredBy.party)).toEqual(['kommune-420', 'kommune-461']);
  });

  test('what was found in a step that is not asked for does not answer for one that is', () => {
    const change = { remove: ['/task/alreadyRunning'], set: { '/plan/startDate': '2020-01-01' }, given: { steps: ['trin-1'] } };
    expect(assessed(change, lenient).gaps.map(({ check, pointer }) => [check, pointer])).toEqual([
      ['plan.unplanned', '/task/alreadyRunning'],
    ]);
  });

  test('a blocker that could not be assessed blocks, a warning that could not does not', () => {
    const open = assessed({ remove: ['/plan/startDate'] }, lenient).gaps;
    expect(open).toMatchObject([
      {
        pointer: '/plan/startDate',
        check: 'plan.unplanned',
        step: expect.stringMatching(/^trin-/),
        section: 'plan',
        answeredBy: { role: 'coordinator' },
      },
    ]);
    const softer = { ...lenient, checks: { ...lenient.checks, 'plan.unplanned': { severity: 'warning' as const } } };
    const checks = assessed({ remove: ['/plan/startDate'] }, softer).gaps.map(({ check }) => check);
    expect(checks).not.toContain('plan.unplanned');
    expect(checks).not.toContain('quality.evaluation');
  });

  test('what it found says more than that it could not look everywhere', () => {
    const both = { remove: ['/quality/risks/0/residualProbability'], set: { '/quality/risks/0/owner': ' ' } };
    expect(outcome(both, 'quality.risk')).toMatchObject({ status: 'not-assessed' });
    const places = gaps(both).filter(({ check }) => check === 'quality.risk');
    expect(places.map(({ pointer }) => pointer)).toEqual(['/quality/risks/0/owner']);
  });

  test('steps that are not chosen do not block', () => {
    expect(gaps({ remove: ['/economy/priceYear'], given: { steps: ['trin-1'] } })).toEqual([]);
    expect(gaps({ remove: ['/economy/priceYear'], given: { steps: ['trin-1', 'trin-3'] } }).map(({ step }) => step)).toContain('trin-3');
  });

  test('what counts only at the deciding stage blocks no submission', () => {
    const uninformed = { given: { noticeSentTo: [] } };
    expect(assessed(uninformed).findings.filter(({ check }) => check === 'impact.notice')).toMatchObject([
      { severity: 'blocker', at: 'deciding' },
      { at: 'deciding' },
      { at: 'deciding' },
    ]);
    expect(gaps(uninformed)).toEqual([]);
    expect(gaps({ given: { noticeSentTo: null } })).toEqual([]);
  });

  test('the whole dossier belongs to the first chosen step', () => {
    const [, second] = framework.steps;
    expect(second && stepOf('', [second])).toBe(second);
    expect(stepOf('/economy/priceYear', framework.steps.slice(0, 1))).toBeUndefined();
    expect([sectionOf(''), sectionOf('/task/title')]).toEqual(['', 'task']);
  });
});

describe('a principle is the worst of its checks, with the reasons', () => {
  test('met, with no reasons', () => {
    expect(principle({}, 'quality.risk', 'agreement.terms')).toEqual({ principle: 'proeve', status: 'met', reasons: [] });
  });
  test('with remarks, where only warnings are found', () => {
    expect(principle({ remove: ['/plan/noticeMonths'] }, 'quality.risk', 'agreement.terms')).toMatchObject({
      status: 'met-with-remarks',
      reasons: [{ check: 'agreement.terms', status: 'fired', text: { da: 'Mangler: Opsigelsesvarsel i måneder.' } }],
    });
  });
  test('not met, where a blocker is found, whatever else is missing', () => {
    const change = { remove: ['/plan/noticeMonths', '/quality/risks/0/residualProbability'], set: { '/quality/risks/0/owner': '' } };
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
        { check: 'quality.risk', status: 'not-assessed', text: { da: expect.stringContaining('Risiko 1') }, values: {} },
        { check: 'agreement.terms', status: 'fired' },
      ],
    });
  });
  test('nothing speaks to it: a question to people, not a pass', () => {
    expect(principle({})).toEqual({ principle: 'proeve', status: 'not-assessed', reasons: [] });
  });
});

describe('what a finding and an outcome carry', () => {
  test('the principles it speaks to, its parameters, its source and its remedy', () => {
    const [finding] = assessed({ remove: ['/plan/noticeMonths'] }, withPrinciple('agreement.terms')).findings;
    expect(finding).toMatchObject({
      check: 'agreement.terms',
      code: 'agreement.terms.notice',
      principles: ['proeve'],
      severity: 'warning',
      values: {},
    });
    expect(finding?.source).toContain('Samarbejdsaftalens punkt');
    expect(finding?.remedy.da).toContain('Aftal varighed');
    expect(finding && 'party' in finding).toBe(false);
    const [other] = assessed({ remove: ['/plan/noticeMonths'] }, withPrinciple('quality.risk')).findings;
    expect(other?.principles).toEqual([]);
  });
  test('the party that alone can answer it', () => {
    const found = assessed({ remove: ['/economy/verifications/0'] }).findings.find(({ check }) => check === 'economy.unverified');
    expect(found?.party).toBe(found?.values.partyId);
  });
  test('why it could not be assessed, and nothing where it could', () => {
    expect(outcome({ remove: ['/plan/startDate'] }, 'plan.unplanned')).toEqual({
      check: 'plan.unplanned',
      status: 'not-assessed',
      pointer: '/plan/startDate',
      reason: { da: 'Ikke oplyst: Startdato.', en: expect.stringContaining('Not stated'), sv: expect.stringContaining('Ej angivet') },
    });
    expect(outcome({}, 'plan.unplanned')).toEqual({ check: 'plan.unplanned', status: 'passed' });
  });
  test('a parameter of the framework outranks the check’s own', () => {
    const strict = { ...framework, checks: { ...framework.checks, 'agreement.terms': { parameters: { shortestMonths: 25 } } } };
    expect(outcome({}, 'agreement.terms', strict)?.status).toBe('fired');
    expect(outcome({}, 'agreement.terms')?.status).toBe('passed');
  });
  test('the earliest decision is today and the days of every stage; one that is told outranks it', () => {
    const days = framework.procedure.stages.reduce((sum, stage) => sum + stage.dueDays, 0);
    const ends = new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10);
    expect(earliestDecision(framework, '2026-01-01')).toBe(ends);
    const dossier = dossierOf({ name: 'grundsagen', set: { '/plan/startDate': '2026-06-01' }, expect: { status: 'passed' } });
    const told = (given: object) => assess(dossier, framework, { dossierHash: 'ab', today: '2026-05-31', draws: 0, ...given });
    const unplanned = (given: object) => told(given).findings.some(({ check }) => check === 'plan.unplanned');
    expect([unplanned({}), unplanned({ earliestDecision: '2026-06-01' }), unplanned({ earliestDecision: '2026-06-02' })]).toEqual([
      true,
      false,
      true,
    ]);
  });
  test('ten thousand draws unless another number is asked for', () => {
    const dossier = dossierOf({ name: 'grundsagen', expect: { status: 'passed' } });
    const draws = (given: object) => assess(dossier, framework, { dossierHash: 'ab', today: '2026-05-31', ...given }).economy.uncertainty;
    expect([draws({}), draws({ draws: 500 }), draws({ draws: 0 })]).toMatchObject([
      { draws: 10_000 },
      { draws: 500 },
      { status: 'not-assessed' },
    ]);
  });
});
