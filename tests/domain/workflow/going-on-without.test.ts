// One of several bodies refuses, and the case goes on without it: who remains, which stage follows, and what is kept.
import { describe, expect, test } from 'vitest';
import type { ChangedBalance } from '../../../src/domain/economics/changed-balance.ts';
import { availableActions } from '../../../src/domain/workflow/available-actions.ts';
import { createProposal } from '../../../src/domain/workflow/commands/create-proposal.ts';
import { recordDecision } from '../../../src/domain/workflow/commands/record-decision.ts';
import { type AssessmentMark, submit } from '../../../src/domain/workflow/commands/submit.ts';
import type { Rebuild } from '../../../src/domain/workflow/going-on-without.ts';
import { routeOf } from '../../../src/domain/workflow/route.ts';
import { type Proposal, waitingBodies } from '../../../src/domain/workflow/state.ts';
import { scopeOf } from '../../../src/domain/workflow/visibility.ts';
import { procedureIn, withProcedure } from '../../support/procedure.ts';
import { ALL_STEPS, as, CLEAR, coordinator, decision, framework, HASH, INVOLVED, play, refusal } from './given.ts';
import { atCouncils, decider, joined, MUNICIPALITIES, speak } from './given-councils.ts';

const NOTHING: ChangedBalance = { nets: [], unknown: false };

/** Stands for rebuilding the case: returns another hash each time. */
function rebuilt(changes: Partial<ChangedBalance> = {}, found: Partial<AssessmentMark> = {}): Rebuild {
  return ({ parties, dossierHash }) => {
    const left = ['region-1083', ...MUNICIPALITIES].filter((id) => !parties.some(({ party }) => party === id));
    const hash = `${dossierHash.slice(1)}b`;
    return {
      mark: { revision: 2, dossierHash: hash, title: 'IV', parties: left },
      involved: { ...INVOLVED, receiving: left.slice(1), affected: left, all: left },
      found: { ...CLEAR, ...found },
      assessmentHash: hash,
      changes: { ...NOTHING, ...changes },
    };
  };
}

const under = joined('all', ['municipality'], 'without');
const raad = (party: string) => `raad-${party}`;
const [ODENSE = '', NYBORG = '', SVENDBORG = ''] = MUNICIPALITIES;

describe('one refuses', () => {
  const refused = speak(atCouncils(under), under, raad(NYBORG), 'rejected', rebuilt());

  test('the others go on, on the dossier without it; it is no party any more, and still sees the case', () => {
    expect(refused).toMatchObject({ status: 'in-review', revision: 2 });
    expect(refused.parties).not.toContain(NYBORG);
    expect(scopeOf(refused).parties).toContain(NYBORG);
    const [submission] = refused.submissions;
    expect(submission).toMatchObject({ revision: 2, dossierHash: refused.dossierHash, stage: 'committee' });
    expect(waitingBodies(submission)).toEqual([raad(ODENSE), raad(SVENDBORG)]);
    expect(submission?.left).toEqual([
      {
        decision: `d-${raad(NYBORG)}-rejected`,
        parties: [{ party: NYBORG, side: 'receiving' }],
        ...{ clusters: [], changes: NOTHING, newFindings: [] },
      },
    ]);
    expect(submission?.decisions.at(-1)).toMatchObject({ outcome: 'rejected', dossierHash: HASH });
  });

  test('it speaks no more; and who read the dossier as it was must read it again', () => {
    expect(refusal(() => speak(refused, under, raad(NYBORG)))).toBe('already-decided');
    const old = decision('committee', 'approved', { dossierHash: HASH });
    const context = as(decider(raad(ODENSE)), '2026-11-22', { framework: under });
    expect(refusal(() => recordDecision(refused, old, context))).toBe('dossier-hash-differs');
  });

  test('it is approved with those who are left', () => {
    const one = speak(refused, under, raad(ODENSE));
    expect(one.status).toBe('in-review');
    const approved = speak(one, under, raad(SVENDBORG));
    expect(approved).toMatchObject({ status: 'approved', approvedSteps: [{ revision: 2 }, {}, {}, {}] });
  });

  test('what the others had joined stands', () => {
    const first = speak(atCouncils(under), under, raad(ODENSE));
    const second = speak(speak(first, under, raad(SVENDBORG)), under, raad(NYBORG), 'rejected', rebuilt());
    expect(second).toMatchObject({ status: 'approved' });
    expect(second.submissions[0]?.left).toHaveLength(1);
  });

  test('the route shows who refused, and asks for those who are left', () => {
    const [, , councils] = routeOf(under, refused, refused.submissions[0], { today: '2026-11-22' });
    expect(councils?.quorums).toEqual([{ needed: 2, bodies: [raad(NYBORG), raad(ODENSE), raad(SVENDBORG)].slice(1) }]);
    expect(councils?.deciders.map(({ party, said }) => [party, said?.outcome])).toEqual([
      [NYBORG, 'rejected'],
      [ODENSE, undefined],
      [SVENDBORG, undefined],
    ]);
  });

  test('what it does is told to who may decide', () => {
    const told = (framework: typeof under) =>
      availableActions(atCouncils(framework), as(decider(raad(ODENSE)), '2026-11-22', { framework })).find(
        ({ action }) => action === 'decide',
      );
    expect(told(under)).toMatchObject({ allowed: true, refusal: 'without' });
    expect(told(joined('all'))?.refusal).toBeUndefined();
  });
});

describe('it is over', () => {
  test('when the last of them refuses', () => {
    const after = MUNICIPALITIES.reduce(
      (state, party) => speak(state, under, raad(party), 'rejected', rebuilt()),
      atCouncils(under),
    );
    expect(after.status).toBe('rejected');
    expect(after.submissions[0]?.left).toHaveLength(2);
  });

  test('at once where the stage stops by a refusal', () => {
    const stops = joined('all');
    expect(speak(atCouncils(stops), stops, raad(NYBORG), 'rejected').status).toBe('rejected');
  });

  test('when a number can no longer be reached: it is counted among all who were asked', () => {
    const two = joined({ atLeast: [{ kind: 'municipality', number: 2 }] }, ['municipality'], 'without');
    const one = speak(atCouncils(two), two, raad(NYBORG), 'rejected', rebuilt());
    expect(one.status).toBe('in-review');
    expect(speak(one, two, raad(ODENSE)).status).toBe('in-review');
    expect(speak(one, two, raad(ODENSE), 'rejected').status).toBe('rejected');
    const share = joined({ atLeast: [{ kind: 'municipality', share: 0.5 }] }, ['municipality'], 'without');
    const half = speak(atCouncils(share), share, raad(NYBORG), 'rejected', rebuilt());
    expect(speak(half, share, raad(ODENSE)).status).toBe('in-review');
  });

  test('when nobody is left to transfer', () => {
    const both = joined('all', ['municipality', 'region'], 'without');
    expect(speak(atCouncils(both), both, raad('region-1083'), 'rejected').status).toBe('rejected');
  });
});

describe('it is decided anew', () => {
  const back = (changes: Partial<ChangedBalance>, found: Partial<AssessmentMark> = {}, stages = deciding()) =>
    speak(atCouncils(stages), stages, raad(NYBORG), 'rejected', rebuilt(changes, found));

  /** The framework with a stage before the councils that decides too. */
  function deciding() {
    const stages = procedureIn(under).stages.map((stage) =>
      stage.id === 'cluster-political'
        ? { ...stage, competence: 'decide' as const, outcomes: { approved: 'committee', rejected: 'reject' } }
        : stage,
    );
    return withProcedure(under, { stages });
  }

  test.each([
    ['LEON is another', { leon: { before: 'met', after: 'not-met' } }, {}],
    ['a party ends with something else', { nets: [{ party: ODENSE, before: 0, after: 500_000 }] }, {}],
    ['it cannot be compared', { unknown: true }, {}],
    ['something now stops a decision', {}, { decidingBlockers: ['leon.not-met'] }],
    ['something would now have stopped it', {}, { blockers: [{ pointer: '/x', code: 'responsibility.hole' }] }],
  ] as const)('where %s', (_why, changes, found) => {
    const state = back(changes as Partial<ChangedBalance>, found as Partial<AssessmentMark>);
    expect(state).toMatchObject({ status: 'in-review' });
    const [submission] = state.submissions;
    expect(submission).toMatchObject({ stage: 'cluster-political', left: [{ backTo: 'cluster-political' }] });
    expect(waitingBodies(submission)).toEqual(['fyn-political']);
  });

  test('by the body that decided before; then those who are left join anew', () => {
    const stages = deciding();
    const state = back({ unknown: true }, { warnings: ['economy.new'] }, stages);
    const route = routeOf(stages, state, state.submissions[0], { today: '2026-11-22' });
    expect(route.map(({ status }) => status)).toEqual(['passed', 'current', 'ahead']);
    expect(route[2]?.deciders.map(({ party, said }) => [party, said])).toEqual([
      [ODENSE, undefined],
      [SVENDBORG, undefined],
    ]);
    const political = decision('cluster-political', 'approved', {
      id: 'again',
      dossierHash: state.dossierHash,
    });
    const context = as(decider('fyn-political'), '2026-11-22', { framework: stages });
    expect(refusal(() => recordDecision(state, political, context))).toBe('warnings-not-acknowledged');
    const again = play(state, recordDecision(state, { ...political, acknowledgedFindings: ['economy.new'] }, context));
    expect(waitingBodies(again.submissions[0])).toEqual([raad(ODENSE), raad(SVENDBORG)]);
  });

  test('where nobody decided before, the stage itself begins anew with those who are left', () => {
    const first = speak(atCouncils(under), under, raad(ODENSE));
    const state = speak(first, under, raad(NYBORG), 'rejected', rebuilt({ unknown: true }));
    expect(state.submissions[0]).toMatchObject({ stage: 'committee', left: [{ backTo: 'committee' }] });
    expect(waitingBodies(state.submissions[0])).toEqual([raad(ODENSE), raad(SVENDBORG)]);
  });

  test('a new warning is for those who are left to acknowledge; where nobody is, for who decided before', () => {
    const stages = deciding();
    const warned = { warnings: ['economy.new'] };
    const waits = back({}, warned, stages);
    expect(waits.submissions[0]).toMatchObject({ stage: 'committee', warnings: ['economy.new'] });
    const joinedFirst = [ODENSE, SVENDBORG].reduce(
      (state, party) => speak(state, stages, raad(party)),
      atCouncils(stages),
    );
    const last = speak(joinedFirst, stages, raad(NYBORG), 'rejected', rebuilt({}, warned));
    expect(last.submissions[0]).toMatchObject({ stage: 'cluster-political', left: [{ newFindings: ['economy.new'] }] });
  });
});

describe('a case of two clusters', () => {
  const stages = procedureIn(framework).stages.map((stage) =>
    stage.id === 'cluster-administrative'
      ? { ...stage, refusal: 'without' as const, outcomes: { ...stage.outcomes, rejected: 'reject' } }
      : stage,
  );
  const shared = withProcedure(framework, { stages });
  const context = (body: string) => as(decider(body), '2026-11-22', { framework: shared });

  function sent(): Proposal {
    const dossier = {
      task: {
        title: 'Fælles',
        transferringParties: ['region-1083'],
        receivingParties: ['kommune-461', 'kommune-630'],
      },
    };
    const made = createProposal(
      { id: 'p1', cluster: 'fyn', clusters: ['fyn', 'lillebaelt'], dossier, dossierHash: HASH, externalIds: [] },
      as(coordinator, '2026-11-22', { framework: shared }),
    );
    const created = play(undefined as never, made);
    const receiving = ['kommune-461', 'kommune-630'];
    const involved = { ...INVOLVED, receiving, affected: [...receiving, 'region-1083'] };
    const command = { submission: 's1', steps: ALL_STEPS, involved };
    return play(created, submit(created, command, CLEAR, as(coordinator, '2026-11-22', { framework: shared })));
  }

  test('goes on without the cluster whose body refuses, and its municipality', () => {
    const no = decision('cluster-administrative', 'rejected', { reason: 'Nej' });
    const rebuild: Rebuild = ({ parties, clusters }) => {
      expect(parties).toEqual([{ party: 'kommune-630', side: 'receiving' }]);
      expect(clusters).toEqual(['fyn']);
      return rebuilt()({ parties, clusters, dossierHash: HASH, framework: { id: 'x', version: 1 } });
    };
    const state = play(sent(), recordDecision(sent(), no, context('lillebaelt-administrative'), rebuild));
    expect(state).toMatchObject({ clusters: ['fyn'], cluster: 'fyn', status: 'in-review' });
    expect(scopeOf(state).clusters).toContain('lillebaelt');
    expect(state.submissions[0]?.left).toMatchObject([{ clusters: ['lillebaelt'] }]);
    expect(waitingBodies(state.submissions[0])).toEqual(['fyn-administrative']);
  });

  test('is over when the one that leads refuses', () => {
    const no = decision('cluster-administrative', 'rejected', { reason: 'Nej' });
    const state = play(sent(), recordDecision(sent(), no, context('fyn-administrative')));
    expect(state.status).toBe('rejected');
  });
});
