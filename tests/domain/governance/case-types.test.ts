// Settings of a case type: severities, limits, and fields its steps require. Also: dated names of parties.
import { expect, test } from 'vitest';
import { assess } from '../../../src/domain/assessment/assess.ts';
import { CHECKS } from '../../../src/domain/assessment/checks/index.ts';
import { caseTypeOf, frameworkOfType, stepsOf } from '../../../src/domain/governance/case-types.ts';
import { nameOn } from '../../../src/domain/governance/lookups.ts';
import { findFaults } from '../../../src/domain/governance/soundness.ts';
import { small, withNotice } from './small-framework.ts';

function twoTypes() {
  const draft = small();
  const [type] = draft.caseTypes;
  if (!type) throw new Error('no type');
  draft.caseTypes.push({
    ...type,
    id: 'hurtig',
    steps: [{ id: 'trin-1', requires: ['/task/title', '/task/summary'], expects: ['/task/whyMove'] }],
    checks: { 'complete.missing': { parameters: { mayBeEmpty: [] } }, 'plan.unplanned': { severity: 'blocker' } },
  });
  return draft;
}

test('a type’s own word counts over the framework’s, field by field; other types meet the framework as it is', () => {
  const framework = twoTypes();
  expect(findFaults(framework, CHECKS, [])).toEqual([]);
  const quick = frameworkOfType(framework, 'hurtig');
  expect(quick.checks).toMatchObject({
    'complete.missing': { severity: 'warning', parameters: { mayBeEmpty: [] } },
    'plan.unplanned': { severity: 'blocker' },
  });
  expect(stepsOf(quick, caseTypeOf(quick, 'hurtig'))).toMatchObject([
    { id: 'trin-1', requires: ['/task/title', '/task/summary'], expects: ['/task/whyMove'] },
  ]);
  expect(frameworkOfType(framework, 'overdragelse')).toBe(framework);
  expect(frameworkOfType(framework, 'hurtig')).toBe(quick);
});

test('cases of the type are assessed by it, and no others', () => {
  const framework = twoTypes();
  const found = (caseType: string) =>
    assess({ task: { title: 'Sag' } }, framework, { dossierHash: '', today: '2026-11-22', cluster: 'nord', caseType })
      .findings.filter(({ check }) => check === 'complete.missing')
      .map(({ pointer, severity }) => `${pointer} ${severity}`);
  expect(found('hurtig')).toEqual(['/task/summary warning', '/task/whyMove note']);
  expect(found('overdragelse')).toEqual(['/economy/alternatives warning']);
});

test('a duty to tell that only one type leaves out is still waited for in the procedure of the others', () => {
  const codes = (own: object) => {
    const draft = twoTypes();
    withNotice()(draft);
    Object.assign(draft.caseTypes[1] ?? {}, { checks: own });
    return findFaults(draft, CHECKS, []).map(({ code }) => code);
  };
  expect(codes({ 'impact.notice': { disabled: true } })).toEqual(['notice-never-sent']);
  const alone = twoTypes();
  withNotice({ severity: 'note' })(alone);
  Object.assign(alone.caseTypes[1] ?? {}, { checks: { 'impact.notice': { severity: 'blocker' } } });
  expect(findFaults(alone, CHECKS, []).map(({ code }) => code)).toEqual(['notice-never-sent']);
});

test('a party is called what it was called on the day', () => {
  const party = { name: 'Ny Kommune', names: [{ name: 'Gammel Kommune', to: '2027-01-01' }] };
  expect([nameOn(party, '2026-12-31'), nameOn(party, '2027-01-01'), nameOn(party)]).toEqual([
    'Gammel Kommune',
    'Ny Kommune',
    'Ny Kommune',
  ]);
});
