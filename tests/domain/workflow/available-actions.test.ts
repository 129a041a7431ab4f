// Available actions: one for each thing an action can be about, with the answer the command would give.
import { describe, expect, test } from 'vitest';
import type { Actor } from '../../../src/domain/workflow/actor.ts';
import { availableActions } from '../../../src/domain/workflow/available-actions.ts';
import { answerNotice, closeCondition, withdraw } from '../../../src/domain/workflow/commands/during-review.ts';
import { recordDecision } from '../../../src/domain/workflow/commands/record-decision.ts';
import { ACTIONS, type Action } from '../../../src/domain/workflow/guards.ts';
import type { Proposal } from '../../../src/domain/workflow/state.ts';
import {
  administrative,
  as,
  beforeCommittee,
  committee,
  coordinator,
  decision,
  draft,
  odense,
  person,
  play,
  political,
  refusal,
  submitted,
} from './given.ts';
import { carried, IN_FORCE, NEXT } from './given-carry.ts';

const shown = (proposal: Proposal, actor: Actor, action: Action) =>
  availableActions(proposal, as(actor))
    .filter((each) => each.action === action)
    .map(({ target, allowed, code }) => `${target ?? '-'} ${allowed ? 'allowed' : code}`);

const condition = (id: string) => ({
  id,
  text: 'Oplæring',
  owner: 'kommune-461',
  dueDate: '2027-03-01',
  status: 'open' as const,
});

/** The administrative cluster has recommended it with two conditions, and the first is closed. */
function conditioned(): Proposal {
  const sent = submitted({ needsNotice: true });
  const conditions = [condition('c1'), condition('c2')];
  const held = play(
    sent,
    recordDecision(sent, decision('cluster-administrative', 'recommended', { conditions }), as(administrative)),
  );
  return play(held, closeCondition(held, { condition: 'c1', evidence: 'Bevis' }, as(odense)));
}

test('every action stands there, and about nothing in particular where there is nothing', () => {
  const all = availableActions(draft(), as(person('x', 'auditor')));
  expect(all.map(({ action }) => action)).toEqual([...ACTIONS]);
  expect(all.filter(({ allowed }) => allowed)).toEqual([]);
  for (const each of all) expect(each).toMatchObject({ allowed: false, code: 'forbidden' });
});

describe('an action stands once for each', () => {
  test('party of mine that the case names', () => {
    const both = person('x', 'member:kommune-461', 'member:region-1083', 'member:kommune-420', 'reader:plo-syddanmark');
    expect(shown(draft(), both, 'state-position')).toEqual(['kommune-461 allowed', 'region-1083 allowed']);
    expect(shown(draft(), odense, 'verify-figures')).toEqual(['kommune-461 allowed']);
    expect(shown(submitted(), both, 'judge')).toEqual(['kommune-461 allowed', 'region-1083 allowed']);
    expect(shown(draft(), odense, 'judge')).toEqual(['kommune-461 submission-closed']);
  });

  test('cluster that has a notice', () => {
    const neighbour = person('lis', 'coordinator:lillebaelt');
    expect(shown(conditioned(), neighbour, 'answer-notice')).toEqual([
      'lillebaelt allowed',
      'sydvestjylland forbidden',
      'soenderjylland forbidden',
    ]);
    const command = { submission: 's1', cluster: 'sydvestjylland', kind: 'acknowledged' as const };
    expect(refusal(() => answerNotice(conditioned(), command, as(neighbour)))).toBe('forbidden');
  });

  test('condition, the closed ones too', () => {
    expect(shown(conditioned(), odense, 'close-condition')).toEqual(['c1 condition-closed', 'c2 allowed']);
    expect(shown(conditioned(), coordinator, 'close-condition')).toEqual(['c1 forbidden', 'c2 forbidden']);
    expect(shown(draft(), coordinator, 'close-condition')).toEqual(['- forbidden']);
  });

  test('stage where the case stands', () => {
    expect(shown(conditioned(), political, 'decide')).toEqual(['cluster-political allowed']);
    expect(shown(conditioned(), administrative, 'decide')).toEqual(['cluster-political forbidden']);
  });
});

test('only deciding tells outcomes, and only to whoever may', () => {
  const outcomes = (actor: Actor) =>
    availableActions(conditioned(), as(actor)).flatMap((each) => ('outcomes' in each ? [each.action] : []));
  expect([outcomes(political), outcomes(administrative)]).toEqual([['decide'], []]);
});

describe('decided is', () => {
  test('the stage that a body carried on from, not the one where the case was taken back', () => {
    const taken = play(conditioned(), withdraw(conditioned(), { reason: 'Nye tal' }, as(coordinator)));
    const tried = [
      ['cluster-administrative', administrative],
      ['cluster-political', political],
    ] as const;
    expect(
      tried.map(([stage, actor]) => refusal(() => recordDecision(taken, decision(stage, 'recommended'), as(actor)))),
    ).toEqual(['already-decided', 'submission-closed']);
    expect([shown(taken, political, 'decide'), shown(taken, administrative, 'decide')]).toEqual([
      ['- submission-closed'],
      ['- forbidden'],
    ]);
  });

  test('under the framework it was decided under: the same stage of the next one is decided anew', () => {
    const next = NEXT;
    const waiting = beforeCommittee();
    const stages = { committee: 'cluster-administrative' };
    const moved = play(waiting, carried(waiting, { mapping: { stages } }));
    const context = as(administrative, IN_FORCE, { framework: next });
    expect(refusal(() => recordDecision(moved, decision('cluster-administrative', 'recommended'), context))).toBe(
      'allowed',
    );
    const political2 = as(political, IN_FORCE, { framework: next });
    expect(refusal(() => recordDecision(moved, decision('cluster-political', 'recommended'), political2))).toBe(
      'wrong-stage',
    );
  });
});

test('what does not carry the case on waits for nothing', () => {
  const waiting = beforeCommittee({
    needsNotice: true,
    warnings: ['leon.volume'],
    decidingBlockers: ['impact.notice'],
  });
  const end = (outcome: 'postponed' | 'returned' | 'rejected') =>
    refusal(() => recordDecision(waiting, decision('committee', outcome, { reason: 'Uklart' }), as(committee)));
  expect([end('postponed'), end('returned'), end('rejected')]).toEqual(['allowed', 'allowed', 'allowed']);
});
