// An action listed as allowed succeeds, and one listed as not allowed is refused with the listed code: for cases in
// every state, all actors, every action and everything it can be about.
import { describe, expect, test } from 'vitest';
import { type Actor, holds } from '../../../src/domain/workflow/actor.ts';
import { type AvailableAction, availableActions } from '../../../src/domain/workflow/available-actions.ts';
import { createProposal } from '../../../src/domain/workflow/commands/create-proposal.ts';
import * as review from '../../../src/domain/workflow/commands/during-review.ts';
import { statePosition, verifyFigures } from '../../../src/domain/workflow/commands/party-entries.ts';
import { recordDecision } from '../../../src/domain/workflow/commands/record-decision.ts';
import { remind, toRemind } from '../../../src/domain/workflow/commands/remind.ts';
import { reviseDossier } from '../../../src/domain/workflow/commands/revise-dossier.ts';
import { submit } from '../../../src/domain/workflow/commands/submit.ts';
import { type Action, refusalOf } from '../../../src/domain/workflow/guards.ts';
import { openSubmission, type Proposal } from '../../../src/domain/workflow/state.ts';
import { unanswered } from '../../../src/domain/workflow/unanswered.ts';
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
  odense,
  person,
  play,
  political,
  refusal,
  submitted,
} from './given.ts';
import { carried, IN_FORCE, NEXT } from './given-carry.ts';

const TODAY = '2026-12-20';
const why = { reason: 'Efter drøftelse' };
const condition = { id: 'c1', text: 'Oplæring', owner: 'kommune-461', dueDate: '2027-03-01', status: 'open' as const };

function decidedBy(proposal: Proposal, stage: string, outcome: 'recommended' | 'returned' | 'approved' | 'rejected') {
  const actor = stage === 'committee' ? committee : stage === 'cluster-political' ? political : administrative;
  const conditions = outcome === 'recommended' ? [condition] : [];
  return play(proposal, recordDecision(proposal, decision(stage, outcome, { ...why, conditions }), as(actor, TODAY)));
}

const sent = submitted({ needsNotice: true, warnings: ['leon.volume'] });
const held = beforeCommittee({ decidingBlockers: ['impact.notice'], needsNotice: true });
const recused = { recusals: [{ subject: 'carl', person: 'Carl', reason: 'Familie' }] };
const STATES: Readonly<Record<string, Proposal>> = {
  draft: draft(),
  submitted: sent,
  conditioned: decidedBy(sent, 'cluster-administrative', 'recommended'),
  recused: play(
    sent,
    recordDecision(sent, decision('cluster-administrative', 'recommended', recused), as(administrative, TODAY)),
  ),
  'before the committee': beforeCommittee({ needsNotice: true }),
  'held by a blocker': held,
  returned: decidedBy(sent, 'cluster-administrative', 'returned'),
  withdrawn: play(sent, review.withdraw(sent, { submission: 's1', reason: 'Nye tal' }, as(coordinator))),
  approved: decidedBy(beforeCommittee(), 'committee', 'approved'),
  'partly approved': decidedBy(beforeCommittee({}, ['trin-1']), 'committee', 'approved'),
  rejected: decidedBy(beforeCommittee(), 'committee', 'rejected'),
};

const system: Actor = { ...person('esdh', 'coordinator:fyn', 'decider:fyn-administrative'), kind: 'system' };
const ACTORS: readonly Actor[] = [
  coordinator,
  administrative,
  political,
  committee,
  odense,
  system,
  person('ny', 'coordinator:lillebaelt', 'decider:lillebaelt-administrative'),
  person('mia', 'member:kommune-461', 'member:region-1083', 'decider:fyn-administrative'),
  person('anna', 'decider:fyn-administrative', 'decider:fyn-political', 'member:kommune-461'),
  person('bo', 'decider:fyn-political', 'decider:sundhedssamarbejdsudvalget'),
  person('per', 'planner:syddanmark-2022'),
  person('lone', 'reader:syddanmark-2022'),
  person('rikke', 'auditor'),
  person('adam', 'admin'),
];

const dossier = {
  task: { title: 'IV i hjemmet', transferringParties: ['region-1083'], receivingParties: ['kommune-461'] },
};
const ratings = [{ principle: framework.principles[0]?.id ?? '', rating: 'fulfilled' as const, reason: 'Ja' }];

/** Carries the action out with valid input; for a decision, each offered outcome and body. */
function attempts(proposal: Proposal, actor: Actor, action: AvailableAction): readonly (() => unknown)[] {
  const context = as(actor, TODAY, { successorFrom: null });
  const open = openSubmission(proposal);
  const submission = open?.id ?? proposal.submissions.at(-1)?.id ?? 's1';
  const { target = 'kommune-461' } = action;
  const entry = { after: dossier, dossierHash: HASH, party: target };
  const left = ALL_STEPS.filter((step) => !proposal.approvedSteps.some((each) => each.step === step));
  const DO: Readonly<Record<Action, () => readonly (() => unknown)[]>> = {
    edit: () => [
      () =>
        reviseDossier(proposal, { before: { task: {} }, after: dossier, dossierHash: HASH, externalIds: [] }, context),
    ],
    delete: () => [() => review.deleteDraft(proposal, context)],
    copy: () => [
      () => {
        const cluster = framework.clusters.find(({ id }) => holds(actor, 'coordinator', id))?.id ?? 'fyn';
        return createProposal({ id: 'p2', cluster, dossier, dossierHash: HASH, externalIds: [] }, context);
      },
    ],
    'state-position': () => [() => statePosition(proposal, { ...entry, position: 'supports' }, context)],
    'verify-figures': () => [() => verifyFigures(proposal, { ...entry, agrees: true }, context)],
    submit: () => [
      () =>
        submit(
          proposal,
          { submission: 's2', steps: left.length > 0 ? left : ALL_STEPS, involved: INVOLVED },
          CLEAR,
          context,
        ),
    ],
    withdraw: () => [() => review.withdraw(proposal, { submission, reason: 'Nye tal' }, context)],
    judge: () => [() => review.judge(proposal, { submission, party: target, ratings }, context)],
    'answer-notice': () => [
      () => review.answerNotice(proposal, { submission, cluster: target, kind: 'acknowledged' }, context),
    ],
    'close-condition': () => [() => review.closeCondition(proposal, { condition: target, evidence: 'Bevis' }, context)],
    reroute: () => [],
    remind: () => {
      const stale = { positions: [], verifications: [] };
      const waiting = unanswered({ proposal, dossier, framework, stale });
      const who = toRemind(proposal, waiting, TODAY);
      // Whether anybody is left depends on the dossier, and is decided where that is available.
      return action.allowed && who.length === 0 ? [] : [() => remind(proposal, { who }, waiting, context)];
    },
    decide: () => {
      const stage = target === 'kommune-461' ? (proposal.submissions.at(-1)?.stage ?? 'committee') : target;
      const outcomes = (action.outcomes ?? ['returned']) as Parameters<typeof decision>[1][];
      return outcomes.flatMap((outcome) =>
        (action.bodies ?? [undefined]).map((body) => () => {
          const conditions = outcome === 'approved-with-conditions' ? [{ ...condition, id: 'c9' }] : [];
          const over = { ...why, body, conditions, submission, acknowledgedFindings: open?.warnings ?? [] };
          const named = actor.kind === 'system' && { decidedBy: { subject: 'ida', name: 'Ida' } };
          return recordDecision(proposal, decision(stage, outcome, { ...over, ...named }), context);
        }),
      );
    },
  };
  return DO[action.action]();
}

describe.each(Object.entries(STATES))('a case that is %s', (_state, proposal) => {
  test.each(ACTORS)('as $subject', (actor) => {
    const said = availableActions(proposal, as(actor, TODAY, { successorFrom: null }));
    const kept = said.map((action) => {
      const codes = attempts(proposal, actor, action).map((attempt) => refusal(attempt));
      const wanted = action.allowed ? 'allowed' : (action.code ?? '');
      const broken = codes.filter((code) => (action.allowed ? code !== wanted : code === 'allowed'));
      return [action.action, action.target, wanted, broken];
    });
    expect(kept.filter(([, , , broken]) => broken?.length)).toEqual([]);
  });
});

test('the role an action takes is the one that is asked: forbidden is said to whoever lacks it, and to nobody else', () => {
  for (const proposal of Object.values(STATES))
    for (const actor of ACTORS)
      for (const { action, target, takes, code } of availableActions(proposal, as(actor, TODAY))) {
        const held = takes.some(({ role, scope }) => holds(actor, role, scope));
        expect([action, target, actor.subject, code === 'forbidden']).toEqual([action, target, actor.subject, !held]);
      }
});

test('a body that can do nothing now is not told that it may decide', () => {
  const stage = { outcomes: { approved: 'approve' } } as const;
  const procedures = framework.procedures.map((procedure) => ({
    ...procedure,
    stages: procedure.stages.map((each) => (each.id === 'committee' ? { ...each, ...stage } : each)),
  }));
  const context = as(committee, TODAY, { framework: { ...framework, procedures } });
  const [found] = availableActions(held, context).filter(({ action }) => action === 'decide');
  expect(found).toMatchObject({ allowed: false, code: 'blockers-open' });
});

test('a move is promised only into a framework that is published and in force', () => {
  const planner = person('per', 'planner:syddanmark-2022');
  const ask = (successorFrom: string | null, today = TODAY) =>
    refusalOf('reroute', { proposal: sent, context: as(planner, today, { successorFrom }) });
  expect([ask(null), ask(NEXT.validFrom), ask(NEXT.validFrom, IN_FORCE)]).toEqual([
    'no-successor',
    'successor-not-in-force',
    undefined,
  ]);
  expect(carried(sent).type).toBe('proposal.rerouted');
});
