// Which approval has conditions.
import { expect, test } from 'vitest';
import { recordDecision } from '../../../src/domain/workflow/commands/record-decision.ts';
import { as, beforeCommittee, committee, decision, refusal } from './given.ts';

test('approval with conditions has at least one, plain approval none', () => {
  const waiting = beforeCommittee();
  const condition = {
    id: 'c1',
    text: 'Oplæring er gennemført',
    owner: 'Odense Kommune',
    dueDate: '2027-03-01',
    status: 'open' as const,
  };
  const approve = (outcome: 'approved' | 'approved-with-conditions', conditions: (typeof condition)[]) =>
    refusal(() =>
      recordDecision(waiting, decision('committee', outcome, { conditions, reason: 'Efter drøftelse' }), as(committee)),
    );
  expect([approve('approved', []), approve('approved', [condition])]).toEqual(['allowed', 'invalid']);
  expect([approve('approved-with-conditions', []), approve('approved-with-conditions', [condition])]).toEqual([
    'invalid',
    'allowed',
  ]);
});
