// A proposed version is approved or rejected by another administrator or withdrawn by its proposer, and only once.
import { describe, expect, test } from 'vitest';
import { closedAs, type FRAMEWORK_STATUSES, refusalToSettle } from '../../../src/domain/governance/proposed.ts';

const of = (status: (typeof FRAMEWORK_STATUSES)[number]) => ({ status, proposedBy: { subject: 'ada' } });

describe('a proposed version', () => {
  test('is approved by another than its proposer', () => {
    expect(refusalToSettle('approve', of('proposed'), 'bo')).toBeUndefined();
    expect(refusalToSettle('approve', of('proposed'), 'ada')).toBe('second-administrator-needed');
  });

  test('is withdrawn by its proposer and rejected by another', () => {
    for (const subject of ['ada', 'bo']) expect(refusalToSettle('close', of('proposed'), subject)).toBeUndefined();
    expect([closedAs(of('proposed'), 'ada'), closedAs(of('proposed'), 'bo')]).toEqual(['withdrawn', 'rejected']);
  });

  test.each([
    ['published', 'framework-already-published'],
    ['withdrawn', 'framework-closed'],
    ['rejected', 'framework-closed'],
  ] as const)('that is %s stays so', (status, code) => {
    for (const act of ['approve', 'close'] as const)
      for (const subject of ['ada', 'bo']) expect(refusalToSettle(act, of(status), subject)).toBe(code);
  });
});
