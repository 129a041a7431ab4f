// What blocks submission, who can answer and where.
import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/domain/assessment/assess.ts';
import { sectionOf, stepOf } from '../../../src/domain/assessment/gaps.ts';
import { dossierOf } from '../../cases/case-file.ts';
import { assessed, type Change, framework, gaps, lenient, outcome } from './changed-case.ts';

describe('gaps', () => {
  test('a blocker of a chosen step, with its page and who can answer', () => {
    expect(gaps({ remove: ['/task/summary'] })).toEqual([
      {
        pointer: '/task/summary',
        check: 'complete.missing',
        step: 'trin-1',
        section: 'task',
        answeredBy: { role: 'coordinator' },
      },
    ]);
  });

  test('what only a party can write is answered by its members', () => {
    expect(gaps({ remove: ['/impact/positions'] }).filter(({ check }) => check === 'economy.uncompensated')).toEqual(
      [],
    );
    const [gap] = gaps({ set: { '/impact/positions/0/reason': 'Jf. 010203 1234' } });
    expect(gap).toMatchObject({ check: 'privacy.person-data', answeredBy: { role: 'member', party: 'region-1083' } });
  });

  test('one place is named once per check, however much the check finds there', () => {
    const change = {
      set: { '/responsibility/treatment/periods/0/hours': [{ days: ['mon'], from: '09:00', to: '10:00' }] },
    };
    const holes = assessed(change).findings.filter(({ check }) => check === 'responsibility.treatment-gap');
    expect(holes.length).toBeGreaterThan(1);
    expect(gaps(change).filter(({ check }) => check === 'responsibility.treatment-gap')).toHaveLength(1);
  });

  test('what is missing is asked for once, however many checks want it, and in no two wordings', () => {
    const places = (change: Change) => assessed(change).gaps.map(({ pointer, message }) => `${pointer} ${message.da}`);
    const blocked = (change: Change) =>
      assessed(change).checks.filter(({ status }) => status === 'not-assessed').length;
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
    expect(places({ remove: ['/responsibility/phases'] })).toEqual([
      '/responsibility/phases Mangler: Forløbets faser.',
    ]);
  });

  test('a check that says what the missing is for says it, not that a field is empty', () => {
    const change = { remove: ['/responsibility/phases/1/accountable'] };
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
    const steps = framework.steps.map((step) => ({ ...step, expects: [] }));
    const change = { remove: ['/quality/risks/0/residualProbability'], set: { '/quality/risks/-': second } };
    expect(assessed(change, { ...lenient, steps }).gaps.map(({ check, pointer }) => [check, pointer])).toEqual([
      ['quality.risk', '/quality/risks/1/owner'],
      ['quality.risk', '/quality/risks/0/residualProbability'],
      ['quality.risk', '/quality/risks/1/residualConsequence'],
    ]);
  });

  test('what a step only expects is a note and blocks nothing, also where a blocking check cannot be assessed without it', () => {
    const change = {
      remove: ['/quality/risks/0/residualProbability', '/competences/roles/0/headcounts', '/economy/quality/minimum'],
    };
    const { gaps: open, findings, checks } = assessed(change);
    expect(open).toEqual([]);
    expect(findings.filter(({ code }) => code === 'complete.missing.expected').map(({ severity }) => severity)).toEqual(
      ['note', 'note', 'note'],
    );
    const status = (code: string) => checks.find(({ check }) => check === code)?.status;
    expect([status('quality.risk'), status('competence.staffing')]).toEqual(['not-assessed', 'not-assessed']);
  });

  test('several checks that miss the same ask once', () => {
    const asked = assessed({ remove: ['/competences/roles'] }, lenient).gaps;
    expect(asked.map(({ pointer, message }) => [pointer, message.da])).toEqual([
      ['/competences/roles', 'Ikke oplyst: Roller.'],
    ]);
  });

  test('but for each party that alone can answer', () => {
    const change = { set: { '/economy/alternatives/1/settlements': [] } };
    const asked = gaps(change).filter(({ check }) => check === 'economy.uncompensated');
    expect(asked.map(({ answeredBy }) => answeredBy.party)).toEqual(['kommune-461', 'kommune-479', 'kommune-450']);
  });

  test('what was found in a step that is not asked for does not answer for one that is', () => {
    const change = {
      remove: ['/task/alreadyRunning'],
      set: { '/plan/startDate': '2020-01-01' },
      given: { steps: ['trin-1'] },
    };
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
    expect(
      gaps({ remove: ['/economy/priceYear'], given: { steps: ['trin-1', 'trin-3'] } }).map(({ step }) => step),
    ).toContain('trin-3');
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

describe('what nobody asked for', () => {
  const economyOf = (change: Change) =>
    assessed(change).findings.filter(({ check }) => /^(economy|leon)\./.test(check));
  const broken = {
    set: { '/economy/alternatives/1/costs/0/amount': { expected: 9000 }, '/economy/alternatives/1/settlements': [] },
  };

  test('steps 1 and 2 carry nothing about an economy, and say that it was not asked for', () => {
    expect(economyOf(broken).length).toBeGreaterThan(1);
    const early = { ...broken, given: { steps: ['trin-1', 'trin-2'] } };
    expect(economyOf(early)).toEqual([]);
    expect(outcome(early, 'leon.lowest-effective-cost')).toMatchObject({
      status: 'not-assessed',
      reason: { da: 'Trinnet, som det hører til, er ikke forelagt.' },
    });
    expect(outcome(early, 'competence.training-cost')).toMatchObject({ status: 'not-assessed', pointer: '/economy' });
  });

  test('a step that was approved before stays asked for', () => {
    expect(economyOf({ ...broken, given: { steps: ['trin-4'] } }).length).toBeGreaterThan(1);
  });

  test('a delegation has no step for the economy; why no money moves is answered with its last step', () => {
    const delegated = {
      given: { caseType: 'delegation', steps: ['trin-1', 'trin-2', 'trin-4'] },
      set: { '/economy': { money: 'none' } },
    };
    expect(assessed(delegated).gaps).toMatchObject([
      { pointer: '/economy/moneyReason', check: 'economy.no-money', step: 'trin-4' },
    ]);
    const early = { ...delegated, given: { caseType: 'delegation', steps: ['trin-1', 'trin-2'] } };
    expect([assessed(early).gaps, economyOf(early)]).toEqual([[], []]);
  });

  test('without steps those of the case type are asked for', () => {
    const dossier = dossierOf({ name: 'grundsagen', expect: { status: 'passed' } });
    const steps = (caseType: string) =>
      assess(dossier, framework, { dossierHash: 'ab', today: '2026-02-02', draws: 0, caseType }).steps;
    expect([steps('overdragelse'), steps('delegation')]).toEqual([
      ['trin-1', 'trin-2', 'trin-3', 'trin-4'],
      ['trin-1', 'trin-2', 'trin-4'],
    ]);
  });
});
