// The whole assessment: its list of checks, its exact bytes, the demonstration cases, and what a framework may change.
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import catheterCare from '../../../src/demo/catheter-care.json' with { type: 'json' };
import copd from '../../../src/demo/copd-telemonitoring.json' with { type: 'json' };
import ivAntibiotics from '../../../src/demo/iv-antibiotics.json' with { type: 'json' };
import { assess } from '../../../src/domain/assessment/assess.ts';
import { CHECKS } from '../../../src/domain/assessment/checks/index.ts';
import { Dossier } from '../../../src/domain/dossier/dossier.ts';
import { shippedFramework } from '../../../src/domain/governance/shipped.ts';
import { canonicalJson } from '../../../src/lib/canonical-json.ts';
import { checkCodes } from '../governance/check-codes.ts';

const framework = shippedFramework('syddanmark-2022');
const given = (dossier: Dossier) => ({
  dossierHash: createHash('sha256').update(canonicalJson(dossier)).digest('hex'),
  today: '2026-11-22',
  cluster: 'fyn',
  noticeSentTo: ['lillebaelt', 'sydvestjylland', 'soenderjylland'],
});
const assessed = (document: unknown, over = {}) => {
  const dossier = Dossier.parse(document);
  return assess(dossier, framework, { ...given(dossier), ...over });
};

test('the list of checks holds each check that has cases, and no other', () => {
  expect(CHECKS.map((check) => check.code).sort()).toEqual([...checkCodes].sort());
});

test('the same inputs give the same bytes', () => {
  expect(JSON.stringify(assessed(ivAntibiotics))).toBe(JSON.stringify(assessed(structuredClone(ivAntibiotics))));
});

/** A framework without `complete.missing`: each check reports its own missing input. */
const lenient = { ...framework, checks: { ...framework.checks, 'complete.missing': { disabled: true } } };
function withoutOwner(): Dossier {
  const [first, ...others] = ivAntibiotics.quality.indicators;
  const lacking = { ...first, dataSource: undefined, owner: undefined };
  return Dossier.parse({ ...ivAntibiotics, quality: { ...ivAntibiotics.quality, indicators: [lacking, ...others] } });
}

test('every code is lower case, so that it can be acknowledged and documented as a code', () => {
  const dossier = withoutOwner();
  const { findings } = assess(dossier, lenient, given(dossier));
  const codes = findings.filter((finding) => finding.check === 'quality.indicator').map((finding) => finding.code);
  expect(codes).toEqual(['quality.indicator.data-source', 'quality.indicator.owner']);
});

test('that a required field is missing is said once, by the step; the check that reads it has fired all the same', () => {
  const dossier = withoutOwner();
  const { findings, checks } = assess(dossier, framework, given(dossier));
  const said = findings.filter(({ pointer }) => pointer === '/quality/indicators/0/owner').map(({ check }) => check);
  expect(said).toEqual(['complete.missing']);
  expect(checks.find(({ check }) => check === 'quality.indicator')?.status).toBe('fired');
});

describe('the demonstration cases', () => {
  test('IV antibiotics may be submitted: nothing blocks, LEON is met at every volume', () => {
    const { gaps, economy, findings } = assessed(ivAntibiotics);
    expect(gaps).toEqual([]);
    expect(economy.leon).toMatchObject({ verdict: 'met', robust: true });
    expect(findings.filter((finding) => finding.severity === 'blocker' && finding.at === 'submission')).toEqual([]);
  });

  test('catheter care is stopped by LEON', () => {
    expect(assessed(catheterCare).gaps.map((gap) => gap.check)).toContain('leon.lowest-effective-cost');
  });

  test('COPD telemonitoring has hours without treatment responsibility', () => {
    expect(assessed(copd).gaps.map((gap) => gap.check)).toContain('responsibility.treatment-gap');
    expect(assessed(copd, { steps: ['trin-1'] }).gaps).toEqual([]);
  });
});

test('an empty dossier is never met on anything: every principle is open or not met', () => {
  const { principles, gaps } = assessed({});
  expect(principles.filter((principle) => principle.status === 'met')).toEqual([]);
  expect(gaps.length).toBeGreaterThan(10);
});

test('a framework sets severity and parameters, and leaves checks out', () => {
  const dossier = Dossier.parse(catheterCare);
  const softer = {
    ...framework,
    checks: { ...framework.checks, 'leon.lowest-effective-cost': { severity: 'warning' as const } },
  };
  const without = { ...framework, checks: { ...framework.checks, 'leon.lowest-effective-cost': { disabled: true } } };
  const severities = (which: typeof framework) =>
    assess(dossier, which, given(dossier))
      .findings.filter((finding) => finding.check === 'leon.lowest-effective-cost')
      .map((finding) => finding.severity);
  expect([severities(framework), severities(softer), severities(without)]).toEqual([['blocker'], ['warning'], []]);
});

test('a list that may be empty is named as the steps name it, also within the rows of another list', () => {
  const weights = '/economy/keys/*/weights';
  const steps = framework.steps.map((step) => ({
    ...step,
    requires: step.id === 'trin-3' ? [weights] : [],
    expects: [],
  }));
  const economy = { ...ivAntibiotics.economy, keys: [{ id: 'noegle', weights: [] }] };
  const missing = (mayBeEmpty: readonly string[]) => {
    const dossier = Dossier.parse({ ...ivAntibiotics, economy });
    const checks = { ...framework.checks, 'complete.missing': { parameters: { mayBeEmpty: [...mayBeEmpty] } } };
    const { findings } = assess(dossier, { ...framework, steps, checks }, given(dossier));
    return findings.filter(({ check }) => check === 'complete.missing').map(({ pointer }) => pointer);
  };
  expect([missing([]), missing([weights])]).toEqual([['/economy/keys/0/weights'], []]);
});
