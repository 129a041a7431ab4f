// What a stage may require before its body carries the case on, and what is shown of it.
import { describe, expect, test } from 'vitest';
import type { Stage } from '../../../src/domain/governance/procedure.ts';
import { availableActions } from '../../../src/domain/workflow/available-actions.ts';
import { judge } from '../../../src/domain/workflow/commands/during-review.ts';
import { recordDecision } from '../../../src/domain/workflow/commands/record-decision.ts';
import { requirementStates } from '../../../src/domain/workflow/commands/requirements.ts';
import type { Proposal } from '../../../src/domain/workflow/state.ts';
import { procedureIn, withProcedure } from '../../support/procedure.ts';
import {
  administrative,
  as,
  beforeCommittee,
  committee,
  decision,
  framework,
  odense,
  play,
  refusal,
  submitted,
} from './given.ts';

type Requirement = Stage['requires'][number];

/** Syddanmark's, with other requirements at the first stage. */
function requiring(...requires: Requirement[]) {
  const [first, ...rest] = procedureIn(framework).stages;
  if (!first) throw new Error('no stage');
  return withProcedure(framework, { stages: [{ ...first, requires }, ...rest] });
}

function recommend(proposal: Proposal, under: ReturnType<typeof requiring>): string {
  const context = as(administrative, undefined, { framework: under });
  return refusal(() => recordDecision(proposal, decision('cluster-administrative', 'recommended'), context));
}

describe('a notice that is needed', () => {
  test('is sent first: without one the stage cannot carry the case on, but can reject it', () => {
    const unsent = beforeCommittee({ decidingBlockers: ['impact.notice'] });
    const decide = (outcome: 'approved' | 'rejected') =>
      refusal(() => recordDecision(unsent, decision('committee', outcome, { reason: 'Ikke belyst' }), as(committee)));
    expect([decide('approved'), decide('rejected')]).toEqual(['notice-not-sent', 'allowed']);
  });

  test('is shown as not sent, as open until the day after its period, and as answered in time', () => {
    const states = (proposal: Proposal) => {
      const [submission] = proposal.submissions;
      const stage = procedureIn(framework).stages.find(({ id }) => id === 'committee');
      if (!submission || !stage) throw new Error('no submission');
      return requirementStates(submission, stage, proposal, framework);
    };
    const [sent, answered] = ['notice-sent', 'notice-answered-or-period-over'];
    expect(states(beforeCommittee({ decidingBlockers: ['impact.notice'] }))).toEqual([
      { requirement: sent, met: false },
      { requirement: answered, met: true },
    ]);
    expect(states(beforeCommittee({ needsNotice: true }))).toEqual([
      { requirement: sent, met: true },
      { requirement: answered, met: false, metFrom: '2026-12-07' },
    ]);
  });
});

describe('judgements', () => {
  const under = requiring('judgements');

  test('are waited for until one of the named parties has given its own', () => {
    const sent = submitted();
    expect([recommend(sent, requiring()), recommend(sent, under)]).toEqual(['allowed', 'judgements-missing']);
    const principle = framework.principles[0]?.id ?? '';
    const given = {
      submission: 's1',
      party: 'kommune-461',
      ratings: [{ principle, rating: 'partly' as const, reason: 'Delvist' }],
    };
    expect(recommend(play(sent, judge(sent, given, as(odense))), under)).toBe('allowed');
  });

  test('are not waited for where no principle is judged', () => {
    const principles = framework.principles.map(({ judged: _, ...principle }) => principle);
    expect(framework.principles.some(({ judged }) => judged)).toBe(true);
    expect(recommend(submitted(), { ...under, principles })).toBe('allowed');
  });
});

test('positions are waited for while the warning says that one is missing', () => {
  const under = requiring('positions');
  expect(recommend(submitted({ warnings: ['involvement.positions'] }), under)).toBe('positions-missing');
  expect(recommend(submitted({ warnings: ['leon.volume'] }), under)).toBe('allowed');
});

test('the chairs settle only what their stage lets them', () => {
  const chairs = (chairsMayDecide: boolean) => {
    const stages = procedureIn(framework).stages.map((stage) => ({ ...stage, chairsMayDecide }));
    const context = as(administrative, undefined, { framework: withProcedure(framework, { stages }) });
    return refusal(() =>
      recordDecision(submitted(), decision('cluster-administrative', 'recommended', { method: 'chairs' }), context),
    );
  };
  expect([chairs(true), chairs(false)]).toEqual(['allowed', 'chairs-may-not-decide']);
});

describe('the outcomes shown as possible now', () => {
  const outcomes = (proposal: Proposal, today?: string) =>
    availableActions(proposal, as(committee, today)).find(({ action }) => action === 'decide')?.outcomes;
  const all = Object.keys(procedureIn(framework).stages.find(({ id }) => id === 'committee')?.outcomes ?? {});
  const ending = all.filter((outcome) => !outcome.startsWith('approved'));

  test('are all of the stage where nothing holds it', () => {
    expect(all.length).toBeGreaterThan(ending.length);
    expect(outcomes(beforeCommittee())).toEqual(all);
  });

  test('do not carry the case on while a notice is open or a blocker of the stage stands', () => {
    const waiting = beforeCommittee({ needsNotice: true });
    expect([outcomes(waiting), outcomes(waiting, '2026-12-07')]).toEqual([ending, all]);
    const blocked = beforeCommittee({ needsNotice: true, decidingBlockers: ['impact.notice'] });
    expect(outcomes(blocked, '2026-12-07')).toEqual(ending);
  });
});
