// Conditions: which approval has them, who owns and closes them, and what ends them.
import { describe, expect, test } from 'vitest';
import { closeCondition, withdraw } from '../../../src/domain/workflow/commands/during-review.ts';
import { recordDecision } from '../../../src/domain/workflow/commands/record-decision.ts';
import { conditionsOf } from '../../../src/domain/workflow/conditions.ts';
import type { Proposal } from '../../../src/domain/workflow/state.ts';
import {
  administrative,
  as,
  beforeCommittee,
  committee,
  coordinator,
  decision,
  odense,
  person,
  play,
  political,
  refusal,
  submitted,
  toldOf,
} from './given.ts';

const condition = (id = 'c1', owner = 'kommune-461') => ({
  id,
  text: 'Oplæring er gennemført',
  owner,
  dueDate: '2027-03-01',
  status: 'open' as const,
});

/** The administrative cluster has recommended it with this condition. */
function conditioned(owner?: string): Proposal {
  const conditions = [condition('c1', owner)];
  const sent = submitted();
  return play(
    sent,
    recordDecision(sent, decision('cluster-administrative', 'recommended', { conditions }), as(administrative)),
  );
}

test('approval with conditions has at least one, plain approval none', () => {
  const waiting = beforeCommittee();
  const approve = (outcome: 'approved' | 'approved-with-conditions', conditions: ReturnType<typeof condition>[]) =>
    refusal(() =>
      recordDecision(waiting, decision('committee', outcome, { conditions, reason: 'Efter drøftelse' }), as(committee)),
    );
  expect([approve('approved', []), approve('approved', [condition()])]).toEqual(['allowed', 'invalid']);
  expect([approve('approved-with-conditions', []), approve('approved-with-conditions', [condition()])]).toEqual([
    'invalid',
    'allowed',
  ]);
});

test.each(['Klyngesekretariatet', 'borgere', 'staten', 'fyn'])('%s owns no condition', (owner) => {
  const set = () =>
    recordDecision(
      submitted(),
      decision('cluster-administrative', 'recommended', { conditions: [condition('c1', owner)] }),
      as(administrative),
    );
  expect(toldOf(set).faults).toEqual(['/conditions/0/owner no-owner']);
});

describe('a condition is closed by', () => {
  const closing = (proposal: Proposal, actor = odense) =>
    refusal(() => closeCondition(proposal, { condition: 'c1', evidence: 'Kursusbeviser' }, as(actor)));

  test('its owner, or the body that set it', () => {
    expect([closing(conditioned()), closing(conditioned(), administrative)]).toEqual(['allowed', 'allowed']);
    expect(closing(conditioned('fyn-political'), political)).toBe('allowed');
  });

  test('nobody else: no coordinator, no planner, no other party, no other body', () => {
    const planner = person('per', 'planner:syddanmark-2022');
    const other = person('ib', 'member:region-1083');
    expect([coordinator, planner, other, political].map((actor) => closing(conditioned(), actor))).toEqual(
      Array(4).fill('forbidden'),
    );
  });

  test('never by whoever wrote the case, though they answer for its owner too', () => {
    expect(closing(conditioned(), person('anna', 'coordinator:fyn', 'member:kommune-461'))).toBe('not-by-the-proposer');
  });
});

describe('what is open ends with a case that is', () => {
  const ended = (proposal: Proposal) =>
    conditionsOf(proposal.submissions).map(({ condition: { status, closed } }) => [status, closed?.with]);
  const end = (outcome: 'returned' | 'rejected', proposal = conditioned()) => {
    const last = play(proposal, recordDecision(proposal, decision('cluster-political', 'recommended'), as(political)));
    return play(last, recordDecision(last, decision('committee', outcome, { reason: 'Uklart' }), as(committee)));
  };

  test('returned, rejected, withdrawn', () => {
    const withdrawn = play(
      conditioned(),
      withdraw(conditioned(), { submission: 's1', reason: 'Nye tal' }, as(coordinator)),
    );
    expect(ended(end('returned'))).toEqual([['closed', 'returned']]);
    expect(ended(end('rejected'))).toEqual([['closed', 'rejected']]);
    expect(ended(withdrawn)).toEqual([['closed', 'withdrawn']]);
    expect(refusal(() => closeCondition(withdrawn, { condition: 'c1', evidence: 'Bevis' }, as(odense)))).toBe(
      'condition-closed',
    );
  });

  test('not one that was closed before, and not one of a case that goes on', () => {
    const closed = play(
      conditioned(),
      closeCondition(conditioned(), { condition: 'c1', evidence: 'Bevis' }, as(odense)),
    );
    expect(ended(end('rejected', closed))).toEqual([['closed', undefined]]);
    const on = recordDecision(conditioned(), decision('cluster-political', 'recommended'), as(political));
    expect(ended(play(conditioned(), on))).toEqual([['open', undefined]]);
  });
});
