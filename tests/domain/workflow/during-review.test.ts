// While a case is under way: notices to the other clusters, and the move to another framework.
import { describe, expect, test } from 'vitest';
import { answerNotice, reroute } from '../../../src/domain/workflow/commands/during-review.ts';
import { recordDecision } from '../../../src/domain/workflow/commands/record-decision.ts';
import {
  as,
  beforeCommittee,
  committee,
  coordinator,
  decision,
  framework,
  person,
  play,
  refusal,
  submitted,
} from './given.ts';

const lillebaelt = person('lis', 'coordinator:lillebaelt');

describe('notice to the other clusters', () => {
  const waiting = beforeCommittee({ needsNotice: true });
  const approve = (proposal = waiting, today?: string) =>
    refusal(() => recordDecision(proposal, decision('committee', 'approved'), as(committee, today)));

  test('is created for every other cluster, with 14 days', () => {
    expect(waiting.submissions[0]?.notices.map((notice) => [notice.cluster, notice.dueDate])).toEqual(
      framework.clusters.filter((cluster) => cluster.id !== 'fyn').map((cluster) => [cluster.id, '2026-12-06']),
    );
  });

  test('holds the committee until answered or the period is over', () => {
    expect(approve()).toBe('notice-open');
    expect(approve(waiting, '2026-12-06')).toBe('notice-open');
    expect(approve(waiting, '2026-12-07')).toBe('allowed');
    const answered = (waiting.submissions[0]?.notices ?? []).reduce(
      (proposal, { cluster }) =>
        play(proposal, answerNotice(proposal, { submission: 's1', cluster, kind: 'acknowledged' }, as(committee))),
      waiting,
    );
    expect(approve(answered)).toBe('allowed');
  });

  test('is answered by that cluster or the planner, by nobody else', () => {
    const answer = (cluster: string, actor = lillebaelt) =>
      refusal(() => answerNotice(waiting, { submission: 's1', cluster, kind: 'acknowledged' }, as(actor)));
    expect(answer('lillebaelt')).toBe('allowed');
    expect(answer('sydvestjylland')).toBe('forbidden');
    expect(answer('lillebaelt', coordinator)).toBe('forbidden');
    expect(answer('fyn')).toBe('not-found');
  });
});

describe('re-routing', () => {
  const successor = { ...framework, id: 'sundhedsraad-2027', version: 1 };
  const sent = submitted();
  const move = (over: object = {}, actor = committee) =>
    reroute(
      sent,
      {
        submission: 's1',
        to: successor,
        reason: 'Sundhedsråd fra 2027',
        mapping: { 'cluster-administrative': 'cluster-political' },
        ...over,
      },
      as(actor),
    );

  test('keeps what was decided and moves the stage', () => {
    const moved = play(sent, move());
    expect(moved.framework).toEqual({ id: 'sundhedsraad-2027', version: 1 });
    expect(moved.submissions[0]).toMatchObject({
      stage: 'cluster-political',
      reroutings: [{ fromStage: 'cluster-administrative', from: { id: 'syddanmark-2022' } }],
    });
  });

  test.each([
    ['by somebody else than the planner', () => move({}, coordinator), 'forbidden'],
    ['without the current stage in the mapping', () => move({ mapping: {} }), 'mapping-incomplete'],
    ['to an unknown stage', () => move({ mapping: { 'cluster-administrative': 'nowhere' } }), 'invalid'],
    ['to a framework that is no successor', () => move({ to: { ...successor, id: 'other' } }), 'no-successor'],
  ])('%s', (_name, attempt, code) => {
    expect(refusal(attempt)).toBe(code);
  });
});
