// Saving, submitting, and what is possible after an end.
import { describe, expect, test } from 'vitest';
import type { Dossier } from '../../../src/domain/dossier/dossier.ts';
import { availableActions } from '../../../src/domain/workflow/available-actions.ts';
import { createProposal } from '../../../src/domain/workflow/commands/create-proposal.ts';
import { withdraw } from '../../../src/domain/workflow/commands/during-review.ts';
import { recordDecision } from '../../../src/domain/workflow/commands/record-decision.ts';
import { reviseDossier } from '../../../src/domain/workflow/commands/revise-dossier.ts';
import { submit } from '../../../src/domain/workflow/commands/submit.ts';
import type { ProposalEvent } from '../../../src/domain/workflow/events.ts';
import { evolve, replay } from '../../../src/domain/workflow/evolve.ts';
import { refusalOf } from '../../../src/domain/workflow/guards.ts';
import {
  as,
  beforeCommittee,
  CLEAR,
  committee,
  coordinator,
  decision,
  draft,
  HASH,
  INVOLVED,
  person,
  play,
  political,
  refusal,
  submitted,
} from './given.ts';

const before: Dossier = {
  task: { title: 'IV' },
  economy: {
    alternatives: [
      {
        id: 'ny',
        role: 'proposed',
        costs: [
          { id: 'c1', payer: { party: 'kommune-461' }, amount: { expected: 900 } },
          { id: 'c2', payer: { party: 'region-1083' }, amount: { expected: 350 } },
        ],
      },
    ],
  },
};
const revise = (proposal = draft(), after: Dossier = { ...before, task: { title: 'Ny titel' } }, actor = coordinator) =>
  reviseDossier(proposal, { before, after, dossierHash: HASH, externalIds: [] }, as(actor));

describe('a save', () => {
  test('is a new revision with the title and the parties', () => {
    expect(play(draft(), revise())).toMatchObject({
      revision: 2,
      version: 2,
      title: 'Ny titel',
      parties: ['kommune-461', 'region-1083'],
    });
  });

  test('that changes nothing is no revision', () => {
    expect(revise(draft(), before)).toBeUndefined();
  });

  test.each([
    ['by another cluster', () => revise(draft(), undefined, person('x', 'coordinator:lillebaelt')), 'forbidden'],
    ['while under review', () => revise(submitted()), 'under-review'],
    ['with an unknown party', () => revise(draft(), { task: { receivingParties: ['kommune-999'] } }), 'invalid'],
    ['with a personal number', () => revise(draft(), { task: { summary: 'Borger 010203-1234' } }), 'invalid'],
  ])('%s', (_name, attempt, code) => {
    expect(refusal(attempt)).toBe(code);
  });

  test('in an approved step voids that approval; elsewhere it does not', () => {
    const waiting = beforeCommittee({}, ['trin-1']);
    const approved = play(waiting, recordDecision(waiting, decision('committee', 'approved'), as(committee)));
    expect(play(approved, revise(approved)).approvedSteps).toEqual([]);
    expect(
      play(approved, revise(approved, { ...before, economy: { ...before.economy, justification: 'Fordi' } }))
        .approvedSteps,
    ).toHaveLength(1);
  });
});

describe('submitting', () => {
  const send = (steps: readonly string[], mark = CLEAR, proposal = draft()) =>
    refusal(() => submit(proposal, { submission: 's2', steps, involved: INVOLVED }, mark, as(coordinator)));

  test.each([
    ['later steps need the earlier', () => send(['trin-2']), 'earlier-steps-not-approved'],
    ['earlier and later together', () => send(['trin-1', 'trin-2']), 'allowed'],
    ['an unknown step', () => send(['trin-9']), 'invalid'],
    ['the same step twice', () => send(['trin-1', 'trin-1']), 'invalid'],
    [
      'a blocker is open',
      () => send(['trin-1'], { ...CLEAR, blockers: [{ pointer: '/dossier/task/title', code: 'complete.missing' }] }),
      'blockers-open',
    ],
    ['one is under way', () => send(['trin-1'], CLEAR, submitted()), 'under-review'],
  ])('%s', (_name, attempt, code) => {
    expect(attempt()).toBe(code);
  });

  test('a framework whose time is over, or has not come', () => {
    const on = (today: string) =>
      refusal(() =>
        submit(draft(), { submission: 's2', steps: ['trin-1'], involved: INVOLVED }, CLEAR, as(coordinator, today)),
      );
    expect([on('2027-01-01'), on('2026-12-31')]).toEqual(['framework-not-valid', 'allowed']);
  });

  test('steps already approved', () => {
    const waiting = beforeCommittee({}, ['trin-1']);
    const approved = play(waiting, recordDecision(waiting, decision('committee', 'approved'), as(committee)));
    expect(send(['trin-1'], CLEAR, approved)).toBe('steps-already-approved');
    expect(send(['trin-2'], CLEAR, approved)).toBe('allowed');
  });
});

function rejected() {
  const waiting = beforeCommittee();
  return play(
    waiting,
    recordDecision(waiting, decision('committee', 'rejected', { reason: 'Ikke belyst' }), as(committee)),
  );
}

describe('after the end', () => {
  test('a rejected or withdrawn case is over: it is neither edited nor submitted again', () => {
    const withdrawn = play(
      submitted(),
      withdraw(submitted(), { submission: 's1', reason: 'Nye tal' }, as(coordinator)),
    );
    for (const over of [rejected(), withdrawn]) {
      const again = { submission: 's2', steps: ['trin-1'], involved: INVOLVED };
      expect(refusal(() => submit(over, again, CLEAR, as(coordinator)))).toBe('finally-decided');
      expect(refusalOf('edit', { proposal: over, context: as(coordinator) })).toBe('finally-decided');
      expect(refusalOf('copy', { proposal: over, context: as(coordinator) })).toBeUndefined();
    }
  });
});

test('available actions say the same as the commands', () => {
  const actions = availableActions(submitted(), as(committee));
  expect(actions.find((each) => each.action === 'decide')).toMatchObject({ allowed: false, code: 'forbidden' });
  expect(actions.find((each) => each.action === 'reroute')).toMatchObject({ allowed: true });
  const mine = availableActions(draft(), as(coordinator));
  expect(mine.filter((each) => each.allowed).map((each) => each.action)).toEqual([
    'edit',
    'delete',
    'copy',
    'submit',
    'remind',
  ]);
  const ended = rejected();
  const shown = (actor: typeof committee) =>
    availableActions(ended, as(actor)).find((each) => each.action === 'decide')?.code;
  const told = (actor: typeof committee) =>
    refusal(() => recordDecision(ended, decision('committee', 'approved'), as(actor)));
  expect([shown(committee), shown(political)]).toEqual(['already-decided', 'forbidden']);
  expect([told(committee), told(political)]).toEqual(['already-decided', 'forbidden']);
});

test('replaying the trail gives the state', () => {
  const created = createProposal(
    { id: 'p1', cluster: 'fyn', dossier: before, dossierHash: HASH, externalIds: [] },
    as(coordinator),
  );
  const start = evolve(undefined, created);
  const revised = revise(start) as ProposalEvent;
  const sent = submit(
    play(start, revised),
    { submission: 's1', steps: ['trin-1'], involved: INVOLVED },
    CLEAR,
    as(coordinator),
  );
  expect(replay([created, revised, sent])).toEqual(play(start, revised, sent));
  expect(replay([])).toBeUndefined();
});
