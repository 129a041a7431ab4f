// A stage where several bodies decide: that of each cluster of the case, or the council of each party. It is complete
// when enough have decided.
import { describe, expect, test } from 'vitest';
import { quorumsOf } from '../../../src/domain/governance/deciders.ts';
import type { Stage } from '../../../src/domain/governance/procedure.ts';
import { availableActions } from '../../../src/domain/workflow/available-actions.ts';
import { createProposal } from '../../../src/domain/workflow/commands/create-proposal.ts';
import { recordDecision } from '../../../src/domain/workflow/commands/record-decision.ts';
import { reviseDossier } from '../../../src/domain/workflow/commands/revise-dossier.ts';
import { submit } from '../../../src/domain/workflow/commands/submit.ts';
import { routeOf } from '../../../src/domain/workflow/route.ts';
import { type Proposal, waitingBodies } from '../../../src/domain/workflow/state.ts';
import { procedureIn } from '../../support/procedure.ts';
import {
  ALL_STEPS,
  as,
  CLEAR,
  coordinator,
  decision,
  draft,
  framework,
  HASH,
  INVOLVED,
  person,
  play,
  refusal,
} from './given.ts';
import { atCouncils, decider, joined, MUNICIPALITIES, speak } from './given-councils.ts';

/** A submitted case of Fyn and Lillebælt. */
function shared(): Proposal {
  const dossier = { task: { title: 'Fælles' } };
  const made = createProposal(
    { id: 'p1', cluster: 'fyn', clusters: ['lillebaelt', 'fyn'], dossier, dossierHash: HASH, externalIds: [] },
    as(coordinator),
  );
  const created = play(undefined as never, made);
  const command = { submission: 's1', steps: ALL_STEPS, involved: INVOLVED };
  return play(created, submit(created, command, { ...CLEAR, needsNotice: true }, as(coordinator)));
}

describe('a case of two clusters', () => {
  test('needs the body of each, in any order, and tells only the others', () => {
    const sent = shared();
    expect(sent.submissions[0]?.notices.map(({ cluster }) => cluster)).toEqual(['sydvestjylland', 'soenderjylland']);
    expect(waitingBodies(sent.submissions[0])).toEqual(['fyn-administrative', 'lillebaelt-administrative']);
    const recommend = decision('cluster-administrative', 'recommended');
    const one = play(sent, recordDecision(sent, recommend, as(decider('lillebaelt-administrative'))));
    expect(one.submissions[0]?.stage).toBe('cluster-administrative');
    expect(waitingBodies(one.submissions[0])).toEqual(['fyn-administrative']);
    expect(refusal(() => recordDecision(one, recommend, as(decider('lillebaelt-administrative'))))).toBe(
      'already-decided',
    );
    const both = play(one, recordDecision(one, recommend, as(decider('fyn-administrative'))));
    expect(both.submissions[0]?.stage).toBe('cluster-political');
    expect(waitingBodies(both.submissions[0])).toEqual(['fyn-political', 'lillebaelt-political']);
  });

  test('is written by both clusters, and submitted by the one that leads', () => {
    const other = person('lis', 'coordinator:lillebaelt');
    const allowed = (actor: typeof other) =>
      availableActions({ ...shared(), status: 'draft', submissions: [] }, as(actor))
        .filter((action) => action.allowed)
        .map(({ action }) => action);
    expect(allowed(other)).toContain('edit');
    expect(allowed(other)).not.toContain('submit');
    expect(allowed(coordinator)).toContain('submit');
  });

  test('another cluster voids what has been approved', () => {
    const approval = { step: 'trin-1', submission: 's0', revision: 1, at: '2026-11-01T10:00:00.000Z' };
    const state = { ...draft(), approvedSteps: [approval] };
    const before = { task: { title: 'x' } };
    const revision = { before, after: before, dossierHash: HASH, externalIds: [], clusters: ['fyn', 'lillebaelt'] };
    expect(play(state, reviseDossier(state, revision, as(coordinator)))).toMatchObject({
      clusters: ['fyn', 'lillebaelt'],
      approvedSteps: [],
    });
    const unknown = { ...revision, clusters: ['fyn', 'mars'] };
    expect(refusal(() => reviseDossier(state, unknown, as(coordinator)))).toBe('invalid');
  });
});

describe('councils that each join', () => {
  test.each([
    ['all', 3],
    [{ atLeast: [{ kind: 'municipality', number: 1 }] }, 1],
    [{ atLeast: [{ kind: 'municipality', share: 0.67 }] }, 3],
    [{ atLeast: [{ kind: 'municipality', majority: true }] }, 2],
    [{ atLeast: [{ kind: 'municipality', number: 9 }] }, 3],
  ] as const)('%j is complete with %i', (complete, needed) => {
    const under = joined(complete as Stage['complete']);
    let state = atCouncils(under);
    for (const [i, party] of MUNICIPALITIES.entries()) {
      expect(state.status).toBe(i < needed ? 'in-review' : 'approved');
      if (i >= needed) break;
      state = speak(state, under, `raad-${party}`);
    }
    expect(state.status).toBe('approved');
  });

  test('one region and every municipality', () => {
    const all = {
      atLeast: [
        { kind: 'region' as const, number: 1 },
        { kind: 'municipality' as const, share: 1 },
      ],
    };
    const under = joined(all, ['municipality', 'region']);
    const three = MUNICIPALITIES.reduce((state, party) => speak(state, under, `raad-${party}`), atCouncils(under));
    expect(three.status).toBe('in-review');
    expect(waitingBodies(three.submissions[0])).toEqual(['raad-region-1083']);
    expect(speak(three, under, 'raad-region-1083').status).toBe('approved');
  });

  test('a postponement is no answer; one that returns ends the stage', () => {
    const under = joined('all');
    const postponed = speak(atCouncils(under), under, 'raad-kommune-450', 'postponed');
    expect(waitingBodies(postponed.submissions[0])).toHaveLength(3);
    expect(speak(postponed, under, 'raad-kommune-450').submissions[0]?.decisions.at(-1)?.outcome).toBe('approved');
    expect(speak(postponed, under, 'raad-kommune-461', 'returned').status).toBe('returned');
  });

  test('of a kind that the case does not involve none is needed', () => {
    const under = joined({ atLeast: [{ kind: 'region', number: 1 }] }, ['region']);
    const [stage] = procedureIn(under).stages.slice(2);
    if (!stage) throw new Error('no stage');
    expect(quorumsOf(under, stage, [])).toEqual([{ kind: 'region', needed: 0, bodies: [] }]);
  });

  test('a case that involves nobody who decides at a stage is not submitted', () => {
    const under = joined('all');
    const involved = { ...INVOLVED, affected: [] };
    const context = as(coordinator, '2026-11-22', { framework: under });
    expect(refusal(() => submit(draft(), { submission: 's1', steps: ALL_STEPS, involved }, CLEAR, context))).toBe(
      'stage-without-body',
    );
  });
});

describe('the route', () => {
  test('says for a draft who must decide, and the first and last day of each stage', () => {
    const today = '2026-11-02';
    const stops = routeOf(framework, draft(), undefined, { today });
    expect(stops.map(({ stage, earliest, latest, inTime }) => [stage.id, earliest, latest, inTime])).toEqual([
      ['cluster-administrative', '2026-11-02', '2026-11-12', true],
      ['cluster-political', '2026-11-02', '2026-11-22', true],
      ['committee', '2026-11-17', expect.any(String), true],
    ]);
    expect(stops.map(({ deciders }) => deciders.map(({ body }) => body))).toEqual([
      ['fyn-administrative'],
      ['fyn-political'],
      ['sundhedssamarbejdsudvalget'],
    ]);
    const late = routeOf(framework, draft(), undefined, { today: '2026-12-20' });
    expect(late.map(({ inTime }) => inTime)).toEqual([true, true, false]);
  });

  test('says what each body has said, and whom it waits for', () => {
    const under = joined('all');
    const state = speak(atCouncils(under), under, 'raad-kommune-450');
    const [, , councils] = routeOf(under, state, state.submissions[0], { today: '2026-11-22' });
    expect(councils).toMatchObject({ status: 'current', quorums: [{ needed: 3 }] });
    expect(councils?.deciders.map(({ party, said }) => [party, said?.outcome])).toEqual([
      ['kommune-450', 'approved'],
      ['kommune-461', undefined],
      ['kommune-479', undefined],
    ]);
  });
});
