// A draft, its steps and its stages: the order of requirements, what each refusal names, and what was decided where.
import { describe, expect, test } from 'vitest';
import { availableActions } from '../../../src/domain/workflow/available-actions.ts';
import { createProposal, type NewProposal } from '../../../src/domain/workflow/commands/create-proposal.ts';
import { withdraw } from '../../../src/domain/workflow/commands/during-review.ts';
import { recordDecision } from '../../../src/domain/workflow/commands/record-decision.ts';
import { reviseDossier } from '../../../src/domain/workflow/commands/revise-dossier.ts';
import { submit } from '../../../src/domain/workflow/commands/submit.ts';
import { evolve } from '../../../src/domain/workflow/evolve.ts';
import type { Proposal } from '../../../src/domain/workflow/state.ts';
import { procedureIn, withProcedure } from '../../support/procedure.ts';
import {
  ALL_STEPS,
  administrative,
  as,
  beforeCommittee,
  CLEAR,
  committee,
  coordinator,
  decision,
  draft,
  framework,
  HASH,
  INVOLVED,
  person,
  play,
  political,
  refusal,
  submitted,
  toldOf,
} from './given.ts';

describe('a new draft', () => {
  const command: NewProposal = {
    id: 'p2',
    cluster: 'fyn',
    dossier: { task: { title: 'IV' } },
    dossierHash: HASH,
    externalIds: [],
  };
  const create = (over: Partial<NewProposal> = {}, actor = coordinator, today?: string) =>
    createProposal({ ...command, ...over }, as(actor, today));

  test('is made by a coordinator of its cluster, in a cluster of the framework, before the framework is over', () => {
    expect(refusal(() => create({}, person('x', 'coordinator:lillebaelt', 'member:fyn')))).toBe('forbidden');
    const nowhere = () => create({ cluster: 'atlantis' }, person('x', 'coordinator:atlantis'));
    expect(toldOf(nowhere).faults).toEqual(['/cluster unknown-reference']);
    const on = (today: string) => refusal(() => create({}, coordinator, today));
    expect([on('2022-01-01'), on('2026-12-31'), on('2027-01-01')]).toEqual([
      'allowed',
      'allowed',
      'framework-not-valid',
    ]);
    const endless = { ...framework, validTo: undefined };
    expect(refusal(() => createProposal(command, as(coordinator, '2099-01-01', { framework: endless })))).toBe(
      'allowed',
    );
  });

  test('may be as empty as it likes, but not wrong: every fault is named in the dossier', () => {
    expect(evolve(undefined, create({ dossier: {} }))).toMatchObject({ title: '', parties: [], status: 'draft' });
    const dossier = { task: { summary: 'Borger 010203-1234', receivingParties: ['kommune-999'] } };
    expect(toldOf(() => create({ dossier })).faults).toEqual([
      '/dossier/task/receivingParties/0 unknown-reference',
      '/dossier/task/summary person-data',
    ]);
  });

  test('remembers what it was copied from, and who wrote it', () => {
    const copiedFrom = { proposal: 'p1', revision: 3 };
    expect(evolve(undefined, create({ copiedFrom }))).toMatchObject({ copiedFrom, authors: ['anna'] });
    expect(evolve(undefined, create())).not.toHaveProperty('copiedFrom');
  });
});

describe('steps', () => {
  const send = (steps: readonly string[], proposal = draft(), mark = CLEAR) =>
    submit(proposal, { submission: 's2', steps, involved: INVOLVED }, mark, as(coordinator));
  const [one, two, three] = ALL_STEPS as [string, string, string];

  test('may not be left out in between, and every refusal names them', () => {
    expect(toldOf(() => send([one, three])).values).toEqual({ steps: [two] });
    expect(toldOf(() => send(['trin-9', one, one])).faults).toEqual([
      '/steps/0 unknown-reference',
      '/steps/2 duplicate',
    ]);
    const blockers = [{ pointer: '/dossier/task/title', code: 'complete.missing' }];
    expect(toldOf(() => send([one], draft(), { ...CLEAR, blockers })).faults).toEqual([
      '/dossier/task/title complete.missing',
    ]);
  });

  test('are approved one after the other: the last one approves the case', () => {
    const approve = (proposal: Proposal, submission: string) => {
      const stages = [
        ['cluster-administrative', 'recommended', administrative],
        ['cluster-political', 'recommended', political],
        ['committee', 'approved', committee],
      ] as const;
      return stages.reduce(
        (state, [stage, outcome, actor]) =>
          play(state, recordDecision(state, decision(stage, outcome, { submission }), as(actor))),
        proposal,
      );
    };
    const first = approve(submitted({}, [one]), 's1');
    expect(toldOf(() => send([one, two], first)).values).toEqual({ steps: [one] });
    const second = play(first, send([...ALL_STEPS.slice(1)].reverse(), first));
    expect(second.submissions[1]).toMatchObject({ number: 2, steps: ALL_STEPS.slice(1), status: 'open' });
    const done = approve(second, 's2');
    expect(done).toMatchObject({ status: 'approved', submissions: [{ status: 'approved' }, { status: 'approved' }] });
    expect(done.approvedSteps.map(({ step, submission }) => `${step} ${submission}`)).toEqual(
      ALL_STEPS.map((step) => `${step} ${step === one ? 's1' : 's2'}`),
    );
    expect(refusal(() => send([one], done))).toBe('finally-decided');
  });

  test('give the first stage its days, and no notices where no stage waits for one', () => {
    const stages = procedureIn(framework).stages.map((stage) => ({ ...stage, requires: [] }));
    const quiet = as(coordinator, undefined, { framework: withProcedure(framework, { stages }) });
    const event = submit(
      draft(),
      { submission: 's1', steps: [one], involved: INVOLVED },
      { ...CLEAR, needsNotice: true },
      quiet,
    );
    const due = new Date(Date.UTC(2026, 10, 22 + (stages[0]?.dueDays ?? 0))).toISOString().slice(0, 10);
    expect(play(draft(), event).submissions[0]).toMatchObject({ notices: [], stageDue: due, stage: stages[0]?.id });
  });
});

describe('a stage', () => {
  const recommended = (over = {}) => decision('cluster-administrative', 'recommended', over);
  const decide = (proposal: Proposal, over = {}, actor = administrative) =>
    recordDecision(proposal, recommended(over), as(actor));

  test('that does not exist, or of another case, is told apart', () => {
    expect(toldOf(() => decide(submitted(), { stage: 'ingen' })).faults).toEqual(['/stage unknown-reference']);
    expect(refusal(() => decide(submitted(), { submission: 's9' }))).toBe('not-found');
    expect(toldOf(() => decide(submitted(), { outcome: 'approved' })).values).toMatchObject({
      outcome: 'approved',
      stage: 'cluster-administrative',
      allowed: Object.keys(procedureIn(framework).stages[0]?.outcomes ?? {}),
    });
    expect(toldOf(() => decide(beforeCommittee())).values).toEqual({ stage: 'committee' });
  });

  test('that was only postponed is not decided, and in a new submission is decided anew', () => {
    const sent = submitted();
    const later = play(sent, decide(sent, { outcome: 'postponed', reason: 'Mangler tal' }));
    const taken = play(later, withdraw(later, { reason: 'Nye tal' }, as(coordinator)));
    expect(refusal(() => decide(taken))).toBe('submission-closed');
    const back = play(sent, decide(sent, { outcome: 'returned', reason: 'Uklart' }));
    expect(refusal(() => decide(back))).toBe('already-decided');
    const again = play(
      back,
      submit(back, { submission: 's2', steps: ['trin-1'], involved: INVOLVED }, CLEAR, as(coordinator)),
    );
    expect([refusal(() => decide(again, { submission: 's2' })), refusal(() => decide(again))]).toEqual([
      'allowed',
      'already-decided',
    ]);
  });

  test('gives the next one its days, and names the body and the framework it was decided under', () => {
    const after = play(submitted(), decide(submitted())).submissions[0];
    const due = new Date(Date.UTC(2026, 10, 22 + (procedureIn(framework).stages[1]?.dueDays ?? 0)))
      .toISOString()
      .slice(0, 10);
    expect(after).toMatchObject({ stage: 'cluster-political', stageDue: due });
    expect(after?.decisions[0]).toMatchObject({
      body: 'fyn-administrative',
      framework: { id: framework.id, version: framework.version },
    });
  });

  test('wants a reason in words, and a rejection acknowledges nothing', () => {
    expect(toldOf(() => decide(submitted(), { outcome: 'returned', reason: '  ' })).faults).toEqual([
      '/reason reason-required',
    ]);
    const waiting = beforeCommittee({ warnings: ['leon.volume'] });
    const reject = decision('committee', 'rejected', { reason: 'For dyrt' });
    expect(refusal(() => recordDecision(waiting, reject, as(committee)))).toBe('allowed');
    const conditional = decision('committee', 'approved-with-conditions');
    expect(toldOf(() => recordDecision(waiting, conditional, as(committee))).faults).toEqual([
      '/reason reason-required',
      '/conditions conditions-required',
    ]);
    expect(toldOf(() => recordDecision(waiting, decision('committee', 'approved'), as(committee))).values).toEqual({
      codes: ['leon.volume'],
    });
  });

  test('is decided by nobody who wrote in the case, whoever made it', () => {
    const both = person('berit', 'coordinator:fyn', 'decider:fyn-administrative');
    const after = { task: { title: 'Ny titel' } };
    const revised = play(
      draft(),
      reviseDossier(draft(), { before: {}, after, dossierHash: HASH, externalIds: [] }, as(both)),
    );
    const sent = play(
      revised,
      submit(revised, { submission: 's1', steps: ['trin-1'], involved: INVOLVED }, CLEAR, as(coordinator)),
    );
    expect(sent.authors).toEqual(['anna', 'berit']);
    expect(refusal(() => decide(sent, {}, both))).toBe('four-eyes');
  });

  test('of a case that was never submitted is closed to those who may decide somewhere, forbidden to others', () => {
    const told = (actor: typeof administrative) =>
      availableActions(draft(), as(actor)).find(({ action }) => action === 'decide')?.code;
    expect([told(administrative), told(committee), told(coordinator)]).toEqual([
      'submission-closed',
      'submission-closed',
      'forbidden',
    ]);
  });
});

test('a case of a type with fewer steps is not asked for the others, and is approved without them', () => {
  const few = { ...draft(), caseType: 'delegation' };
  const steps = ['trin-1', 'trin-2', 'trin-4'];
  const event = submit(few, { submission: 's1', steps, involved: INVOLVED }, CLEAR, as(coordinator));
  let proposal = play(few, event);
  for (const [stage, actor, outcome] of [
    ['cluster-administrative', administrative, 'recommended'],
    ['cluster-political', political, 'recommended'],
    ['committee', committee, 'approved'],
  ] as const)
    proposal = play(proposal, recordDecision(proposal, decision(stage, outcome), as(actor)));
  expect(proposal.status).toBe('approved');
  const again = { submission: 's1', steps: ['trin-4'], involved: INVOLVED };
  expect(refusal(() => submit(few, again, CLEAR, as(coordinator)))).toBe('earlier-steps-not-approved');
});
