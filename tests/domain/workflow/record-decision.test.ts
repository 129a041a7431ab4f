// The procedure of a case through the bodies: decisions and their guards.
import { describe, expect, test } from 'vitest';
import { closeCondition, withdraw } from '../../../src/domain/workflow/commands/during-review.ts';
import { recordDecision } from '../../../src/domain/workflow/commands/record-decision.ts';
import {
  administrative,
  as,
  beforeCommittee,
  committee,
  coordinator,
  decision,
  framework,
  odense,
  person,
  play,
  political,
  refusal,
  submitted,
} from './given.ts';

describe('the way through the bodies', () => {
  test('cluster, cluster, committee: the last step approves the case', () => {
    const waiting = beforeCommittee();
    expect(waiting.submissions[0]?.stage).toBe('committee');
    const done = play(waiting, recordDecision(waiting, decision('committee', 'approved'), as(committee)));
    expect(done).toMatchObject({ status: 'approved', submissions: [{ status: 'approved' }] });
    expect(done.approvedSteps.map((approval) => approval.step)).toEqual(framework.steps.map((step) => step.id));
  });

  test('approval of an earlier step leaves the case a draft with that step approved', () => {
    const waiting = beforeCommittee({}, ['trin-1']);
    const done = play(waiting, recordDecision(waiting, decision('committee', 'approved'), as(committee)));
    expect(done.status).toBe('draft');
    expect(done.approvedSteps).toMatchObject([{ step: 'trin-1', revision: 1 }]);
  });

  test('postponed keeps the stage and counts', () => {
    const sent = submitted();
    const later = play(
      sent,
      recordDecision(
        sent,
        decision('cluster-administrative', 'postponed', { reason: 'Mangler tal fra PLO' }),
        as(administrative),
      ),
    );
    expect(later.submissions[0]).toMatchObject({ stage: 'cluster-administrative', postponements: 1, status: 'open' });
    const again = play(
      later,
      recordDecision(later, decision('cluster-administrative', 'recommended', { id: 'd2' }), as(administrative)),
    );
    expect(again.submissions[0]?.stage).toBe('cluster-political');
  });

  test('returned ends the submission and opens the dossier', () => {
    const sent = submitted();
    const back = play(
      sent,
      recordDecision(
        sent,
        decision('cluster-administrative', 'returned', { reason: 'Uklart behandlingsansvar' }),
        as(administrative),
      ),
    );
    expect(back).toMatchObject({ status: 'returned', submissions: [{ status: 'returned' }] });
  });

  test('a condition stays open until it is closed with evidence', () => {
    const sent = submitted();
    const condition = {
      id: 'c1',
      text: 'Oplæring er gennemført',
      owner: 'kommune-461',
      dueDate: '2027-03-01',
      status: 'open' as const,
    };
    const held = play(
      sent,
      recordDecision(
        sent,
        decision('cluster-administrative', 'recommended', { conditions: [condition] }),
        as(administrative),
      ),
    );
    const closed = play(
      held,
      closeCondition(held, { condition: 'c1', evidence: 'Kursusbeviser modtaget' }, as(odense)),
    );
    expect(closed.submissions[0]?.decisions[0]?.conditions[0]).toMatchObject({
      status: 'closed',
      closed: { evidence: 'Kursusbeviser modtaget' },
    });
    expect(refusal(() => closeCondition(closed, { condition: 'c1', evidence: 'igen' }, as(odense)))).toBe(
      'condition-closed',
    );
  });
});

describe('guards', () => {
  const sent = submitted();
  const byAdministrative = (over = {}) => decision('cluster-administrative', 'recommended', over);

  test.each([
    ['no grant for the body', () => recordDecision(sent, byAdministrative(), as(political)), 'forbidden'],
    [
      'a stage that is not reached',
      () => recordDecision(sent, decision('cluster-political', 'recommended'), as(political)),
      'wrong-stage',
    ],
    [
      'a stage that is decided',
      () => {
        const waiting = beforeCommittee();
        return recordDecision(waiting, byAdministrative(), as(administrative));
      },
      'already-decided',
    ],
    [
      'the last stage, decided, after the submission has ended',
      () => {
        const waiting = beforeCommittee();
        const done = play(waiting, recordDecision(waiting, decision('committee', 'approved'), as(committee)));
        return recordDecision(done, decision('committee', 'approved'), as(committee));
      },
      'already-decided',
    ],
    [
      'an outcome the stage has not',
      () => recordDecision(sent, decision('cluster-administrative', 'approved'), as(administrative)),
      'outcome-not-allowed',
    ],
    [
      'another dossier than the frozen one',
      () => recordDecision(sent, byAdministrative({ dossierHash: 'b'.repeat(64) }), as(administrative)),
      'dossier-hash-differs',
    ],
    [
      'no reason where one is needed',
      () => recordDecision(sent, decision('cluster-administrative', 'returned'), as(administrative)),
      'invalid',
    ],
    [
      'the submitter decides',
      () => recordDecision(sent, byAdministrative(), as(person('anna', 'decider:fyn-administrative'))),
      'four-eyes',
    ],
    [
      'a recused person decides',
      () =>
        recordDecision(
          sent,
          byAdministrative({ recusals: [{ person: 'bo', reason: 'Nær familie' }] }),
          as(administrative),
        ),
      'recused',
    ],
    [
      'a recused person is named as people write it',
      () =>
        recordDecision(
          sent,
          byAdministrative({ recusals: [{ person: ' navn  BO', reason: 'Nær familie' }] }),
          as(administrative),
        ),
      'recused',
    ],
    [
      'the framework is over',
      () => recordDecision(sent, byAdministrative(), as(administrative, '2027-01-01')),
      'framework-not-valid',
    ],
    [
      'the body is over',
      () => {
        const bodies = framework.bodies.map((body) =>
          body.id === 'fyn-administrative' ? { ...body, validTo: '2026-06-01' } : body,
        );
        return recordDecision(
          sent,
          byAdministrative(),
          as(administrative, '2026-11-22', { framework: { ...framework, bodies } }),
        );
      },
      'body-not-valid',
    ],
    [
      'a decider after withdrawal',
      () =>
        recordDecision(
          play(sent, withdraw(sent, { submission: 's1', reason: 'Nye tal' }, as(coordinator))),
          byAdministrative(),
          as(administrative),
        ),
      'submission-closed',
    ],
  ])('%s', (_name, attempt, code) => {
    expect(refusal(attempt)).toBe(code);
  });

  test('the author may not decide at any later stage either', () => {
    const waiting = beforeCommittee();
    expect(
      refusal(() =>
        recordDecision(
          waiting,
          decision('committee', 'approved'),
          as(person('anna', 'decider:sundhedssamarbejdsudvalget')),
        ),
      ),
    ).toBe('four-eyes');
  });

  test('recused at one stage is recused at the next', () => {
    const both = person('carl', 'decider:fyn-political');
    const held = play(
      sent,
      recordDecision(sent, byAdministrative({ recusals: [{ person: 'carl', reason: 'Inhabil' }] }), as(administrative)),
    );
    expect(refusal(() => recordDecision(held, decision('cluster-political', 'recommended'), as(both)))).toBe('recused');
  });

  test('warnings must be acknowledged by code to approve', () => {
    const waiting = beforeCommittee({ warnings: ['leon.volume', 'agreement.terms'] });
    const approve = (acknowledgedFindings: readonly string[]) => () =>
      recordDecision(waiting, decision('committee', 'approved', { acknowledgedFindings }), as(committee));
    expect(refusal(approve(['leon.volume']))).toBe('warnings-not-acknowledged');
    expect(refusal(approve(['leon.volume', 'agreement.terms']))).toBe('allowed');
  });

  test('a blocker of the deciding stage stops approval, not rejection', () => {
    const waiting = beforeCommittee({ decidingBlockers: ['impact.notice'], needsNotice: true });
    const decide = (
      outcome: 'approved' | 'rejected', // the notice period is over
    ) =>
      refusal(() =>
        recordDecision(waiting, decision('committee', outcome, { reason: 'Ikke belyst' }), as(committee, '2026-12-07')),
      );
    expect([decide('approved'), decide('rejected')]).toEqual(['blockers-open', 'allowed']);
  });
});
