// Who may decide and when: nobody decides a case they have worked on; recusal; days in order; acknowledged findings.
import { describe, expect, test } from 'vitest';
import type { Actor } from '../../../src/domain/workflow/actor.ts';
import { answerNotice, judge } from '../../../src/domain/workflow/commands/during-review.ts';
import { statePosition, verifyFigures } from '../../../src/domain/workflow/commands/party-entries.ts';
import { type RecordDecision, recordDecision } from '../../../src/domain/workflow/commands/record-decision.ts';
import { submit } from '../../../src/domain/workflow/commands/submit.ts';
import { refusalOf } from '../../../src/domain/workflow/guards.ts';
import type { Proposal } from '../../../src/domain/workflow/state.ts';
import { warningsOf } from '../../../src/domain/workflow/warnings.ts';
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

const TODAY = '2026-11-22';
const SENT = { submission: 's1', steps: ALL_STEPS, involved: INVOLVED };
const both = person('mia', 'member:kommune-461', 'decider:fyn-administrative');
const dossier = { task: { title: 'IV', transferringParties: ['region-1083'], receivingParties: ['kommune-461'] } };
const entry = { after: dossier, dossierHash: HASH, party: 'kommune-461' };

function recommend(proposal: Proposal, actor: Actor, over: Partial<RecordDecision> = {}) {
  return recordDecision(proposal, decision('cluster-administrative', 'recommended', over), as(actor, TODAY));
}

describe('four eyes over roles: no decision by whoever', () => {
  const sentOf = (first: Proposal) => play(first, submit(first, SENT, CLEAR, as(coordinator)));
  const ratings = [{ principle: framework.principles[0]?.id ?? '', rating: 'fulfilled' as const, reason: 'Ja' }];

  test.each([
    ['took position', sentOf(play(draft(), statePosition(draft(), { ...entry, position: 'supports' }, as(both))))],
    ['verified figures', sentOf(play(draft(), verifyFigures(draft(), { ...entry, agrees: true }, as(both))))],
    ['judged', play(submitted(), judge(submitted(), { submission: 's1', party: 'kommune-461', ratings }, as(both)))],
  ])('%s', (_name, proposal) => {
    expect(refusal(() => recommend(proposal, both))).toBe('four-eyes');
    expect(refusalOf('decide', { proposal, context: as(both) })).toBe('four-eyes');
    expect(refusal(() => recommend(proposal, administrative))).toBe('allowed');
  });

  test('has decided for another body of the submission; for the same, after a postponement, they may', () => {
    const two = person('bo', 'decider:fyn-administrative', 'decider:fyn-political');
    const later = play(
      submitted(),
      recordDecision(
        submitted(),
        decision('cluster-administrative', 'postponed', { reason: 'Mangler tal' }),
        as(two, TODAY),
      ),
    );
    const once = play(later, recommend(later, two, { id: 'd2' }));
    const again = () => recordDecision(once, decision('cluster-political', 'recommended'), as(two, TODAY));
    expect(refusal(again)).toBe('one-body-each');
    expect(refusalOf('decide', { proposal: once, context: as(two) })).toBe('one-body-each');
    expect(refusal(() => recordDecision(once, decision('cluster-political', 'recommended'), as(political)))).toBe(
      'allowed',
    );
  });
});

describe('a system names who decided', () => {
  const system: Actor = {
    ...person('esdh', 'decider:fyn-administrative', 'decider:fyn-political'),
    kind: 'system',
  };
  const named = (subject: string) => ({ decidedBy: { subject, name: `Navn ${subject}` } });

  test('it must, and a person must not', () => {
    expect(toldOf(() => recommend(submitted(), system)).faults).toEqual(['/decidedBy required']);
    expect(toldOf(() => recommend(submitted(), administrative, named('bo'))).faults).toEqual([
      '/decidedBy only-by-a-system',
    ]);
  });

  test('that person is held to four eyes, recusal and one body each; the system itself is not', () => {
    expect(refusal(() => recommend(submitted(), system, named('anna')))).toBe('four-eyes');
    const recusals = [{ subject: 'ida', person: 'Ida', reason: 'Familie' }];
    expect(refusal(() => recommend(submitted(), system, { ...named('ida'), recusals }))).toBe('recused');
    const one = play(submitted(), recommend(submitted(), system, named('bo')));
    const next = (subject: string) => () =>
      recordDecision(one, decision('cluster-political', 'recommended', named(subject)), as(system, TODAY));
    expect([refusal(next('bo')), refusal(next('carl'))]).toEqual(['one-body-each', 'allowed']);
  });
});

describe('recusal', () => {
  const atTheNext = (recusal: RecordDecision['recusals'][number]) => {
    const held = play(submitted(), recommend(submitted(), administrative, { recusals: [recusal] }));
    return refusal(() => recordDecision(held, decision('cluster-political', 'recommended'), as(political, TODAY)));
  };

  test('is of an account: another of the same name is not meant', () => {
    expect(atTheNext({ subject: 'carl', person: 'Carl', reason: 'Inhabil' })).toBe('recused');
    expect(atTheNext({ subject: 'carl-2', person: 'Navn carl', reason: 'Inhabil' })).toBe('allowed');
  });

  test.each([
    ...['Navn Carl', ' navn  CARL', 'Navn carl, sundhedsdirektør', 'Navn Carl (formand)', 'Navn Carl – formand'],
    ...['Direktør Navn Carl', 'Vicesundhedsdirektør Navn Carl', 'Dr. Navn Carl', 'Hr. Borgmester Navn Carl, formand'],
  ])('of who has no account, case and title do not matter: %s', (name) =>
    expect(atTheNext({ person: name, reason: 'Inhabil' })).toBe('recused'),
  );

  test.each(['Navn Carlsen', 'Adams Navn Carl', 'Direktør Carl', 'Lederskov Navn Carl'])(
    'another name is another person: %s',
    (person) => expect(atTheNext({ person, reason: 'Inhabil' })).toBe('allowed'),
  );
});

describe('days that cannot be', () => {
  const faultsOf = (over: Partial<RecordDecision>, proposal = submitted()) =>
    toldOf(() => recommend(proposal, administrative, over)).faults;
  const condition = (id: string, dueDate: string) => ({
    ...{ id, text: 'Oplæring', owner: 'kommune-461', dueDate, status: 'open' as const },
  });

  test.each([
    ['2099-01-01', ['/meetingDate in-the-future']],
    ['2026-11-23', ['/meetingDate in-the-future']],
    ['1900-01-01', ['/meetingDate before-the-submission']],
    ['2026-11-21', ['/meetingDate before-the-submission']],
  ])('a meeting on %s', (meetingDate, faults) => {
    expect(faultsOf({ meetingDate })).toEqual(faults);
  });

  test('the day of the submission and today are possible', () => {
    expect(refusal(() => recommend(submitted(), administrative, { meetingDate: TODAY }))).toBe('allowed');
  });

  test('the submission counts by its day in Denmark: late in the evening in UTC it is the next', () => {
    const late = as(coordinator, TODAY, { now: '2026-11-21T23:30:00.000Z' });
    const sent = play(draft(), submit(draft(), SENT, CLEAR, late));
    expect(faultsOf({ meetingDate: '2026-11-21' }, sent)).toEqual(['/meetingDate before-the-submission']);
    expect(refusal(() => recommend(sent, administrative, { meetingDate: TODAY }))).toBe('allowed');
  });

  test('a meeting before the decision that brought the case to the stage', () => {
    const sent = submitted();
    const first = recordDecision(
      sent,
      decision('cluster-administrative', 'recommended', { meetingDate: '2026-11-25' }),
      as(administrative, '2026-11-26'),
    );
    const next = play(sent, first);
    const at = (meetingDate: string) => () =>
      recordDecision(next, decision('cluster-political', 'recommended', { meetingDate }), as(political, '2026-11-27'));
    expect(toldOf(at('2026-11-24')).faults).toEqual(['/meetingDate before-earlier-decision']);
    expect(refusal(at('2026-11-25'))).toBe('allowed');
  });

  test('a condition due before the decision; each fault is named', () => {
    const conditions = [condition('c1', '1999-01-01'), condition('c2', '2026-11-22'), condition('c3', '2026-11-21')];
    expect(faultsOf({ meetingDate: '2099-01-01', conditions: conditions.slice(0, 1) })).toEqual([
      '/meetingDate in-the-future',
      '/conditions/0/dueDate due-before-decision',
    ]);
    expect(faultsOf({ conditions })).toEqual([
      '/conditions/0/dueDate due-before-decision',
      '/conditions/2/dueDate due-before-decision',
    ]);
  });
});

describe('what is acknowledged', () => {
  test('must be among what the submission was found to have', () => {
    const waiting = beforeCommittee({ warnings: ['leon.volume'] });
    const approve = (acknowledgedFindings: readonly string[]) => () =>
      recordDecision(waiting, decision('committee', 'approved', { acknowledgedFindings }), as(committee, TODAY));
    expect(toldOf(approve(['leon.volume', 'leon.nonsense'])).faults).toEqual([
      '/acknowledgedFindings/1 not-found-here',
    ]);
    expect(refusal(approve(['leon.volume']))).toBe('allowed');
  });

  test('an objection to the notice is a warning from the day it came, and no longer when it is taken back', () => {
    const waiting = beforeCommittee({ needsNotice: true });
    const neighbour = person('lis', 'coordinator:lillebaelt');
    const answer = (kind: 'objection' | 'acknowledged', to: Proposal) =>
      play(
        to,
        answerNotice(
          to,
          { submission: 's1', cluster: 'lillebaelt', kind, ...(kind === 'objection' && { comment: 'For dyrt' }) },
          as(neighbour),
        ),
      );
    const objected = answer('objection', waiting);
    const approve = (proposal: Proposal, acknowledgedFindings: readonly string[] = []) =>
      refusal(() =>
        recordDecision(
          proposal,
          decision('committee', 'approved', { acknowledgedFindings }),
          as(committee, '2026-12-07'),
        ),
      );
    expect(approve(objected)).toBe('warnings-not-acknowledged');
    expect(approve(objected, ['involvement.objection'])).toBe('allowed');
    expect(approve(answer('acknowledged', objected))).toBe('allowed');
    const [submission] = objected.submissions;
    const without = { checks: { 'involvement.objection': { disabled: true } } };
    expect(submission && warningsOf(submission, { ...framework, ...without })).toEqual([]);
  });
});
