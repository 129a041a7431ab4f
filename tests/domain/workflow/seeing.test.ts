// Withdrawing a case, and who sees what.
import { describe, expect, test } from 'vitest';
import { deleteDraft, withdraw } from '../../../src/domain/workflow/commands/during-review.ts';
import { recordDecision } from '../../../src/domain/workflow/commands/record-decision.ts';
import { canSee, sightOf } from '../../../src/domain/workflow/visibility.ts';
import {
  administrative,
  as,
  beforeCommittee,
  committee,
  coordinator,
  decision,
  draft,
  framework,
  person,
  play,
  refusal,
  submitted,
} from './given.ts';

describe('taking back', () => {
  test('a returned case is taken back by its last submission', () => {
    const sent = submitted();
    const back = play(
      sent,
      recordDecision(sent, decision('cluster-administrative', 'returned', { reason: 'Uklart' }), as(administrative)),
    );
    const attempt = (submission: string) => () => withdraw(back, { submission, reason: 'Nye tal' }, as(coordinator));
    expect(play(back, attempt('s1')())).toMatchObject({ status: 'withdrawn', submissions: [{ status: 'returned' }] });
    expect(refusal(attempt('s0'))).toBe('submission-closed');
  });

  test('a draft is deleted only before its first submission', () => {
    expect(play(draft(), deleteDraft(draft(), as(coordinator))).status).toBe('deleted');
    expect(refusal(() => deleteDraft(submitted(), as(coordinator)))).toBe('already-submitted');
    const withdrawn = { ...draft(), status: 'withdrawn' as const };
    expect(refusal(() => deleteDraft(withdrawn, as(coordinator)))).toBe('not-a-draft');
    expect(refusal(() => withdraw(draft(), { reason: 'Nye tal' }, as(coordinator)))).toBe('never-submitted');
  });

  test('a case is withdrawn until the final decision', () => {
    const sent = submitted();
    expect(play(sent, withdraw(sent, { submission: 's1', reason: 'Nye tal' }, as(coordinator)))).toMatchObject({
      status: 'withdrawn',
      submissions: [{ status: 'withdrawn' }],
    });
    const waiting = beforeCommittee();
    const done = play(waiting, recordDecision(waiting, decision('committee', 'approved'), as(committee)));
    expect(refusal(() => withdraw(done, { submission: 's1', reason: 'For sent' }, as(coordinator)))).toBe(
      'finally-decided',
    );
  });
});

describe('who sees what', () => {
  const sees = (proposal = draft(), ...grants: readonly string[]) =>
    canSee(sightOf(person('x', ...grants), [framework]), proposal);

  test('a draft: its cluster and its named parties', () => {
    expect([
      sees(undefined, 'coordinator:fyn'),
      sees(undefined, 'member:kommune-461'),
      sees(undefined, 'auditor'),
    ]).toEqual([true, true, true]);
    expect([
      sees(undefined, 'coordinator:lillebaelt'),
      sees(undefined, 'member:kommune-420'),
      sees(undefined, 'reader:syddanmark-2022'),
      sees(undefined, 'admin'),
    ]).toEqual([false, false, false, false]);
  });

  test('from submission on: every reader of the framework', () => {
    expect([
      sees(submitted(), 'coordinator:lillebaelt'),
      sees(submitted(), 'reader:syddanmark-2022'),
      sees(submitted(), 'reader:sjaelland-2019'),
    ]).toEqual([true, true, false]);
  });

  test('a deleted draft: nobody', () => {
    expect(sees(play(draft(), deleteDraft(draft(), as(coordinator))), 'auditor')).toBe(false);
  });
});
