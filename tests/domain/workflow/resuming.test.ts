// Where a returned case resumes: at the stage that returned it or the one its framework names; from the beginning if
// an earlier body has not decided on the submitted steps.
import { describe, expect, test } from 'vitest';
import type { Framework } from '../../../src/domain/governance/framework.ts';
import { recordDecision } from '../../../src/domain/workflow/commands/record-decision.ts';
import { submit } from '../../../src/domain/workflow/commands/submit.ts';
import { routeOf } from '../../../src/domain/workflow/route.ts';
import type { Proposal } from '../../../src/domain/workflow/state.ts';
import {
  administrative,
  as,
  CLEAR,
  committee,
  coordinator,
  decision,
  draft,
  framework,
  INVOLVED,
  play,
  political,
  submitted,
} from './given.ts';

const TODAY = '2026-11-22';
const DECIDERS = { 'cluster-administrative': administrative, 'cluster-political': political, committee } as const;
type At = keyof typeof DECIDERS;

function record(proposal: Proposal, stage: At, outcome: 'recommended' | 'returned', under = framework): Proposal {
  const submission = proposal.submissions.at(-1)?.id ?? '';
  const given = decision(stage, outcome, { submission, id: `${submission}-${stage}`, reason: 'Uklart' });
  return play(proposal, recordDecision(proposal, given, as(DECIDERS[stage], TODAY, { framework: under })));
}

function again(proposal: Proposal, steps: readonly string[], under = framework, involved = INVOLVED): Proposal {
  const command = { submission: `s${proposal.submissions.length + 1}`, steps, involved };
  return play(proposal, submit(proposal, command, CLEAR, as(coordinator, TODAY, { framework: under })));
}

/** The committee returns the case to this stage. */
function resumingAt(stage: string): Framework {
  const procedures = framework.procedures.map((procedure) => ({
    ...procedure,
    stages: procedure.stages.map((each) => (each.id === 'committee' ? { ...each, resumesAt: stage } : each)),
  }));
  return { ...framework, procedures };
}

const stageOf = (proposal: Proposal) => proposal.submissions.at(-1)?.stage;
const recommended = (steps?: readonly string[]) =>
  record(record(submitted({}, steps), 'cluster-administrative', 'recommended'), 'cluster-political', 'recommended');

describe('a case that the committee returned', () => {
  test('comes to the committee again, and the stages before are passed', () => {
    const back = again(record(recommended(['trin-1']), 'committee', 'returned'), ['trin-1']);
    expect(stageOf(back)).toBe('committee');
    const stops = routeOf(framework, back, back.submissions.at(-1), { today: TODAY });
    expect(stops.map(({ stage, status }) => [stage.id, status])).toEqual([
      ['cluster-administrative', 'passed'],
      ['cluster-political', 'passed'],
      ['committee', 'current'],
    ]);
  });

  test('twice, comes there again: what was said in the first submission still counts', () => {
    const once = again(record(recommended(['trin-1']), 'committee', 'returned'), ['trin-1']);
    expect(stageOf(again(record(once, 'committee', 'returned'), ['trin-1']))).toBe('committee');
  });

  test('comes to the stage that the framework names', () => {
    const under = resumingAt('cluster-political');
    const returned = record(recommended(['trin-1']), 'committee', 'returned', under);
    expect(stageOf(again(returned, ['trin-1'], under))).toBe('cluster-political');
  });

  test.each([
    ['more is submitted than was returned', ['trin-1', 'trin-2'], (proposal: Proposal) => proposal],
    [
      'another cluster has come to the case',
      ['trin-1'],
      (one: Proposal) => ({ ...one, clusters: ['fyn', 'lillebaelt'] }),
    ],
    [
      'it was carried over since',
      ['trin-1'],
      (one: Proposal) => ({ ...one, framework: { id: 'sundhedsraad-2027', version: 1 } }),
    ],
  ])('begins anew where %s', (_why, steps, change) => {
    expect(stageOf(again(change(record(recommended(['trin-1']), 'committee', 'returned')), steps))).toBe(
      'cluster-administrative',
    );
  });
});

test('a case that was never returned begins at the first stage; so does the next step after an approval', () => {
  expect(stageOf(again(draft(), ['trin-1']))).toBe('cluster-administrative');
  const waiting = recommended(['trin-1']);
  const approved = play(waiting, recordDecision(waiting, decision('committee', 'approved'), as(committee, TODAY)));
  expect(stageOf(again(approved, ['trin-2']))).toBe('cluster-administrative');
});
