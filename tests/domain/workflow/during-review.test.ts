// While a case is under way: notices to the other clusters.
import { describe, expect, test } from 'vitest';
import { answerNotice } from '../../../src/domain/workflow/commands/during-review.ts';
import { recordDecision } from '../../../src/domain/workflow/commands/record-decision.ts';
import { as, beforeCommittee, committee, coordinator, decision, framework, person, play, refusal } from './given.ts';

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
