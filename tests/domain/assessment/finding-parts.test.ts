// The parts of a finding and of an outcome.
import { describe, expect, test } from 'vitest';
import { assess, earliestDecision } from '../../../src/domain/assessment/assess.ts';
import { shippedFramework } from '../../../src/domain/governance/shipped.ts';
import { dossierOf } from '../../cases/case-file.ts';
import { procedureIn } from '../../support/procedure.ts';
import { assessed, framework, outcome, withPrinciple } from './changed-case.ts';

describe('what a finding and an outcome carry', () => {
  test('the principles it speaks to, its parameters, its source and its remedy', () => {
    const [finding] = assessed(
      { set: { '/plan/runningPatients': 'ingen' } },
      withPrinciple('agreement.terms'),
    ).findings;
    expect(finding).toMatchObject({
      check: 'agreement.terms',
      code: 'agreement.terms.running-patients',
      principles: ['proeve'],
      severity: 'warning',
      values: { text: 'ingen' },
    });
    expect(finding?.source).toContain('Samarbejdsaftalens punkt');
    expect(finding?.remedy.da).toContain('Aftal varighed');
    expect(finding && 'party' in finding).toBe(false);
    const [other] = assessed({ set: { '/plan/runningPatients': 'ingen' } }, withPrinciple('quality.risk')).findings;
    expect(other?.principles).toEqual([]);
  });
  test('the law on horizontal agreements is the source where the agreement is one, and no law where it is not', () => {
    const other = { kind: 'agreement', id: 'aftale-7', name: 'Østfyn', taskType: 'iv-medicin' } as const;
    const sourceOf = (under: typeof framework, caseType: string) =>
      assessed(
        { given: { caseType, otherAgreements: [{ ...other, parties: ['kommune-450'] }] } },
        { ...under, checks: { ...under.checks, 'complete.missing': { disabled: true } } },
      ).findings.find(({ check }) => check === 'agreement.one-per-task')?.source;
    const of2027 = shippedFramework('sundhedsraad-2027');
    expect(sourceOf(of2027, 'horisontal-aftale')).toMatch(/overgangsloven § 5, stk. 2 \(KL’s høringssvar til L 214\)$/);
    for (const source of [sourceOf(of2027, 'takstaftale'), sourceOf(framework, 'overdragelse')]) {
      expect(source).toContain('Hvem gør hvad?');
      expect(source).not.toContain('overgangsloven');
    }
  });
  test('the party that alone can answer it', () => {
    const found = assessed({ remove: ['/economy/verifications/0'] }).findings.find(
      ({ check }) => check === 'economy.unverified',
    );
    expect(found?.party).toBe(found?.values.partyId);
  });
  test('why it could not be assessed, and nothing where it could', () => {
    expect(outcome({ remove: ['/plan/startDate'] }, 'plan.unplanned')).toEqual({
      check: 'plan.unplanned',
      status: 'not-assessed',
      pointer: '/plan/startDate',
      reason: {
        da: 'Ikke oplyst: Startdato.',
        en: expect.stringContaining('Not stated'),
        sv: expect.stringContaining('Ej angivet'),
      },
    });
    expect(outcome({}, 'plan.unplanned')).toEqual({ check: 'plan.unplanned', status: 'passed' });
  });
  test('a parameter of the framework outranks the check’s own', () => {
    const strict = {
      ...framework,
      checks: { ...framework.checks, 'quality.evaluation': { parameters: { latestMonths: 12 } } },
    };
    expect(outcome({}, 'quality.evaluation', strict)?.status).toBe('fired');
    expect(outcome({}, 'quality.evaluation')?.status).toBe('passed');
  });
  test('the earliest decision is today and the days of every stage; one that is told outranks it', () => {
    const days = procedureIn(framework).stages.reduce((sum, stage) => sum + stage.dueDays, 0);
    const ends = new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10);
    expect(earliestDecision(procedureIn(framework), '2026-01-01')).toBe(ends);
    const dossier = dossierOf({
      name: 'grundsagen',
      set: { '/plan/startDate': '2026-06-01' },
      expect: { status: 'passed' },
    });
    const told = (given: object) =>
      assess(dossier, framework, { dossierHash: 'ab', today: '2026-05-31', draws: 0, ...given });
    const unplanned = (given: object) => told(given).findings.some(({ check }) => check === 'plan.unplanned');
    expect([
      unplanned({}),
      unplanned({ earliestDecision: '2026-06-01' }),
      unplanned({ earliestDecision: '2026-06-02' }),
    ]).toEqual([true, false, true]);
  });
  test('ten thousand draws unless another number is asked for', () => {
    const dossier = dossierOf({ name: 'grundsagen', expect: { status: 'passed' } });
    const draws = (given: object) =>
      assess(dossier, framework, { dossierHash: 'ab', today: '2026-05-31', ...given }).economy.uncertainty;
    expect([draws({}), draws({ draws: 500 }), draws({ draws: 0 })]).toMatchObject([
      { draws: 10_000 },
      { draws: 500 },
      { status: 'not-assessed' },
    ]);
  });
});
