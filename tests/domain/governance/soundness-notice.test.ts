// If the other clusters must be notified, some stage must wait for it; otherwise no such case could be approved.
import { expect, test } from 'vitest';
import { CHECKS } from '../../../src/domain/assessment/checks/index.ts';
import { findFaults } from '../../../src/domain/governance/soundness.ts';
import { procedureIn } from '../../support/procedure.ts';
import { type Draft, small, withNotice } from './small-framework.ts';

function codes(...changes: readonly ((draft: Draft) => void)[]): readonly string[] {
  const draft = small();
  for (const change of changes) change(draft);
  return findFaults(draft, CHECKS, []).map(({ code }) => code);
}

test('a duty to tell that no stage waits for is a fault', () => {
  expect(codes(withNotice())).toEqual(['notice-never-sent']);
  expect(codes(withNotice({ severity: 'blocker' }))).toEqual(['notice-never-sent']);
});

test('sound where a stage waits for the notice or its answer', () => {
  expect(codes(withNotice(), (draft) => procedureIn(draft).stages[1]?.requires.push('notice-sent'))).toEqual([]);
  expect(
    codes(withNotice(), (draft) => procedureIn(draft).stages[0]?.requires.push('notice-answered-or-period-over')),
  ).toEqual([]);
});

test('sound where the check is left out or stops nothing, and where there is no other cluster', () => {
  expect([codes(withNotice({ disabled: true })), codes(withNotice({ severity: 'warning' })), codes()]).toEqual([
    [],
    [],
    [],
  ]);
});
