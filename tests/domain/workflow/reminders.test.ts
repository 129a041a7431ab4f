// Reminders to those who have not answered: by whom, of what, how often, and until when they stay.
import { describe, expect, test } from 'vitest';
import type { Dossier } from '../../../src/domain/dossier/dossier.ts';
import { Refusal } from '../../../src/domain/refusal.ts';
import { answerNotice } from '../../../src/domain/workflow/commands/during-review.ts';
import { statePosition } from '../../../src/domain/workflow/commands/party-entries.ts';
import { recordDecision } from '../../../src/domain/workflow/commands/record-decision.ts';
import { remind, toRemind } from '../../../src/domain/workflow/commands/remind.ts';
import { submit } from '../../../src/domain/workflow/commands/submit.ts';
import { reminderOf } from '../../../src/domain/workflow/reminders.ts';
import type { Proposal } from '../../../src/domain/workflow/state.ts';
import { unanswered } from '../../../src/domain/workflow/unanswered.ts';
import {
  ALL_STEPS,
  administrative,
  as,
  CLEAR,
  coordinator,
  decision,
  draft,
  framework,
  GIVEN,
  HASH,
  INVOLVED,
  odense,
  person,
  play,
  refusal,
  submitted,
} from './given.ts';

const dossier = {
  task: { title: 'IV i hjemmet', transferringParties: ['region-1083'], receivingParties: ['kommune-461'] },
};
const waitingIn = (proposal: Proposal) =>
  unanswered({ proposal, dossier, framework, stale: { positions: [], verifications: [] } });
const reminded = (proposal: Proposal, who: readonly string[], context = as(coordinator)) =>
  play(proposal, remind(proposal, { who }, waitingIn(proposal), context));

function faultsOf(attempt: () => unknown): readonly string[] {
  try {
    attempt();
  } catch (error) {
    return error instanceof Refusal ? (error.faults ?? []).map(({ pointer, code }) => `${pointer} ${code}`) : [];
  }
  return [];
}

describe('a case waits for', () => {
  test('the parties while it is written, then the clusters that were told and the bodies of the stage', () => {
    expect(waitingIn(draft())).toEqual([
      { kind: 'state-position', who: 'kommune-461' },
      { kind: 'state-position', who: 'region-1083' },
    ]);
    expect(waitingIn(submitted({ needsNotice: true }))).toEqual([
      ...framework.clusters.filter(({ id }) => id !== 'fyn').map(({ id }) => ({ kind: 'answer-notice', who: id })),
      { kind: 'decide', who: 'fyn-administrative' },
    ]);
  });

  test('nobody who has answered; an answer that was given for something else does not count', () => {
    const sent = submitted({ needsNotice: true });
    const answer = { submission: 's1', cluster: 'lillebaelt', kind: 'acknowledged' as const };
    const told = play(sent, answerNotice(sent, answer, as(person('ny', 'coordinator:lillebaelt'))));
    expect(waitingIn(sent).map(({ who }) => who)).toContain('lillebaelt');
    expect(waitingIn(told).map(({ who }) => who)).not.toContain('lillebaelt');

    const positions = [{ party: 'kommune-461', position: 'supports' as const, ...GIVEN }];
    const of = (stale: readonly string[]) =>
      unanswered({
        ...{ proposal: draft(), framework, dossier: { ...dossier, impact: { positions } } as Dossier },
        stale: { positions: stale, verifications: [] },
      }).map(({ who }) => who);
    expect(of([])).toEqual(['region-1083']);
    expect(of(['kommune-461'])).toEqual(['kommune-461', 'region-1083']);
  });

  test('nobody, when it has ended', () => {
    const rejected = play(
      submitted(),
      recordDecision(
        submitted(),
        decision('cluster-administrative', 'returned', { reason: 'Nye tal' }),
        as(administrative),
      ),
    );
    expect(waitingIn({ ...rejected, status: 'rejected' })).toEqual([]);
  });
});

describe('a reminder', () => {
  test('keeps who, by whom and on which day, and is no change of what is waited for', () => {
    const before = draft();
    const once = reminded(before, ['kommune-461'], as(coordinator, '2026-11-23'));
    const kept = { on: '2026-11-23', by: { subject: 'anna', name: 'Navn anna' } };
    expect(once.reminders).toEqual([{ who: 'kommune-461', ...kept }]);
    expect(once.version).toBe(before.version + 1);
    expect([once.revision, once.updatedAt]).toEqual([before.revision, before.updatedAt]);
    const again = reminded(once, ['kommune-461', 'region-1083'], as(coordinator, '2026-11-24'));
    expect(reminderOf(again, 'kommune-461')).toEqual({ who: 'kommune-461', ...kept, on: '2026-11-24' });
    expect(reminderOf(again, 'region-1083')?.on).toBe('2026-11-24');
  });

  test('is forgotten when the party answers, the body decides, or the case is submitted', () => {
    const both = reminded(draft(), ['kommune-461', 'region-1083']);
    const entry = { after: dossier, dossierHash: HASH, party: 'kommune-461', position: 'supports' as const };
    const one = play(both, statePosition(both, entry, as(odense)));
    expect(one.reminders?.map(({ who }) => who)).toEqual(['region-1083']);
    const body = reminded(submitted({ needsNotice: true }), ['fyn-administrative', 'lillebaelt']);
    const decided = recordDecision(body, decision('cluster-administrative', 'recommended'), as(administrative));
    expect(play(body, decided).reminders?.map(({ who }) => who)).toEqual(['lillebaelt']);
    const sent = submit(both, { submission: 's1', steps: ALL_STEPS, involved: INVOLVED }, CLEAR, as(coordinator));
    expect(play(both, sent)).not.toHaveProperty('reminders');
  });

  test('of each at most once a day, of nobody else, and of nobody twice', () => {
    const once = reminded(draft(), ['kommune-461']);
    const attempt = () =>
      remind(
        once,
        { who: ['kommune-461', 'region-1083', 'region-1083', 'kommune-450'] },
        waitingIn(once),
        as(coordinator),
      );
    expect(faultsOf(attempt)).toEqual(['/who/0 reminded-today', '/who/2 duplicate', '/who/3 not-waited-for']);
    expect(toRemind(once, waitingIn(once), '2026-11-23')).toEqual(['kommune-461', 'region-1083']);
    const all = reminded(once, ['region-1083']);
    expect(refusal(() => reminded(all, ['kommune-461']))).toBe('nobody-to-remind');
  });

  test('is sent by the clusters of the case and the planner, not by who is reminded', () => {
    const planner = person('per', 'planner:syddanmark-2022');
    expect(reminded(submitted(), ['fyn-administrative'], as(planner)).reminders).toHaveLength(1);
    for (const actor of [odense, administrative, person('ny', 'coordinator:lillebaelt')])
      expect(refusal(() => reminded(draft(), ['kommune-461'], as(actor)))).toBe('forbidden');
    expect(refusal(() => reminded({ ...draft(), status: 'withdrawn' }, ['kommune-461']))).toBe('finally-decided');
  });
});
