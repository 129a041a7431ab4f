// Beside the decisions: judgements, answers to notices, the move to another framework, and the end of a condition.
import { describe, expect, test } from 'vitest';
import {
  type AnswerNotice,
  answerNotice,
  closeCondition,
  judge,
  type Reroute,
  reroute,
  withdraw,
} from '../../../src/domain/workflow/commands/during-review.ts';
import { recordDecision } from '../../../src/domain/workflow/commands/record-decision.ts';
import { submit } from '../../../src/domain/workflow/commands/submit.ts';
import type { Proposal } from '../../../src/domain/workflow/state.ts';
import { procedureIn } from '../../support/procedure.ts';
import {
  administrative,
  as,
  CLEAR,
  committee,
  coordinator,
  decision,
  framework,
  INVOLVED,
  odense,
  person,
  play,
  refusal,
  submitted,
  toldOf,
} from './given.ts';

const [first, second] = framework.principles.map(({ id }) => id);
const rating = (principle = first ?? '', reason = 'Delvist') => ({ principle, rating: 'partly' as const, reason });

/** Returned to the cluster, and sent again as `s2`. */
function sentAgain(): Proposal {
  const sent = submitted({ needsNotice: true });
  const returned = decision('cluster-administrative', 'returned', { reason: 'Uklart' });
  const back = play(sent, recordDecision(sent, returned, as(administrative)));
  return play(
    back,
    submit(
      back,
      { submission: 's2', steps: ['trin-1'], involved: INVOLVED },
      { ...CLEAR, needsNotice: true },
      as(coordinator),
    ),
  );
}

describe('a judgement', () => {
  const given = (ratings: Parameters<typeof judge>[1]['ratings'], submission = 's1') => ({
    submission,
    party: 'kommune-461',
    ratings,
  });

  test('takes the place of the party’s earlier one', () => {
    const once = play(submitted(), judge(submitted(), given([rating()]), as(odense)));
    const region = person('rie', 'member:region-1083');
    const both = play(once, judge(once, { ...given([rating()]), party: 'region-1083' }, as(region)));
    const again = play(both, judge(both, given([rating(first, 'Nu'), rating(second)]), as(odense)));
    const by = { subject: 'erik', name: 'Navn erik' };
    expect(again.submissions[0]?.judgements.map(({ party }) => party)).toEqual(['region-1083', 'kommune-461']);
    expect(again.submissions[0]?.judgements[1]).toEqual({
      ...{ party: 'kommune-461', ratings: [rating(first, 'Nu'), rating(second)] },
      ...{ at: '2026-11-22T10:00:00.000Z', by },
    });
  });

  test('names every principle that is unknown or rated twice', () => {
    const attempt = () => judge(submitted(), given([rating(), rating('ukendt'), rating(second), rating()]), as(odense));
    expect(toldOf(attempt).faults).toEqual([
      '/ratings/1/principle unknown-reference',
      '/ratings/3/principle duplicate',
    ]);
  });

  test('is of the submission under way, by a member of a party the case names', () => {
    const attempts: readonly (() => unknown)[] = [
      () => judge(sentAgain(), given([rating()], 's2'), as(odense)),
      () => judge(sentAgain(), given([rating()], 's1'), as(odense)),
      () => judge(submitted(), { ...given([rating()]), party: 'region-1083' }, as(odense)),
      () => judge(submitted(), given([rating()]), as(person('x', 'reader:kommune-461'))),
      () => judge(submitted(), { ...given([rating()]), party: 'kommune-420' }, as(person('x', 'member:kommune-420'))),
    ];
    expect(attempts.map(refusal)).toEqual(['allowed', 'submission-closed', 'forbidden', 'forbidden', 'forbidden']);
    const ended = play(submitted(), withdraw(submitted(), { submission: 's1', reason: 'Nye tal' }, as(coordinator)));
    expect(refusal(() => judge(ended, given([rating()]), as(odense)))).toBe('submission-closed');
  });
});

describe('an answer to a notice', () => {
  const neighbour = person('lis', 'coordinator:lillebaelt');
  const command = (over: Partial<AnswerNotice> = {}): AnswerNotice => ({
    submission: 's2',
    cluster: 'lillebaelt',
    kind: 'acknowledged',
    ...over,
  });

  test('is kept at its own cluster, and a later one takes its place', () => {
    const once = play(sentAgain(), answerNotice(sentAgain(), command(), as(neighbour)));
    const later = answerNotice(once, command({ kind: 'comment', comment: 'Vi vil være med' }), as(neighbour));
    const answers = (proposal: Proposal) =>
      proposal.submissions.map(({ notices }) =>
        notices.map(({ cluster, answer }) => `${cluster} ${answer?.kind} ${answer?.comment}`),
      );
    const open = [
      'lillebaelt undefined undefined',
      'sydvestjylland undefined undefined',
      'soenderjylland undefined undefined',
    ];
    expect(answers(once)).toEqual([open, ['lillebaelt acknowledged undefined', ...open.slice(1)]]);
    expect(answers(play(once, later))).toEqual([open, ['lillebaelt comment Vi vil være med', ...open.slice(1)]]);
    expect(once.submissions[1]?.notices[0]).not.toHaveProperty('answer.comment');
  });

  test('with a comment has words in it', () => {
    for (const words of [{}, { comment: ' ' }]) {
      const attempt = () => answerNotice(sentAgain(), command({ kind: 'comment', ...words }), as(neighbour));
      expect(toldOf(attempt).faults).toEqual(['/comment reason-required']);
    }
  });

  test('is given while the submission is under way, also by the cluster’s own body, not by a body of all clusters', () => {
    const by = (...grants: readonly string[]) =>
      refusal(() => answerNotice(sentAgain(), command(), as(person('x', ...grants))));
    expect(by('decider:lillebaelt-administrative')).toBe('allowed');
    expect([by('decider:fyn-administrative'), by('decider:sundhedssamarbejdsudvalget'), by('coordinator:fyn')]).toEqual(
      [...['forbidden', 'forbidden', 'forbidden']],
    );
    expect(refusal(() => answerNotice(sentAgain(), command({ submission: 's1' }), as(neighbour)))).toBe(
      'submission-closed',
    );
    expect(refusal(() => answerNotice(sentAgain(), command({ submission: 's9' }), as(neighbour)))).toBe('not-found');
    const ended = play(sentAgain(), withdraw(sentAgain(), { reason: 'Nye tal' }, as(coordinator)));
    expect(refusal(() => answerNotice(ended, command(), as(neighbour)))).toBe('submission-closed');
  });
});

describe('a move to the next framework', () => {
  const successor = { ...framework, id: 'sundhedsraad-2027' };
  const moving = (over: Partial<Reroute> = {}, proposal = submitted()) => ({
    proposal,
    command: {
      submission: 's1',
      to: successor,
      reason: 'Råd',
      mapping: { 'cluster-administrative': 'committee' },
      ...over,
    },
  });
  const move = (over?: Partial<Reroute>) => {
    const { proposal, command } = moving(over);
    return reroute(proposal, command, as(committee));
  };

  test('gives the new stage its own days', () => {
    const days = procedureIn(framework).stages.find(({ id }) => id === 'committee')?.dueDays ?? 0;
    const due = new Date(Date.UTC(2026, 10, 22 + days)).toISOString().slice(0, 10);
    expect(play(submitted(), move()).submissions[0]).toMatchObject({
      stage: 'committee',
      stageDue: due,
      status: 'open',
    });
  });

  test('names every stage, the cluster and every party that are not there', () => {
    const mapping = { 'cluster-administrative': 'ingen', gammelt: 'committee' };
    expect(toldOf(() => move({ mapping })).faults).toEqual([
      '/mapping/cluster-administrative unknown-reference',
      '/mapping/gammelt unknown-reference',
    ]);
    const clusters = successor.clusters.filter(({ id }) => id !== 'fyn');
    const parties = successor.parties.filter(({ id }) => id !== 'kommune-461');
    expect(toldOf(() => move({ to: { ...successor, clusters, parties } })).faults).toEqual([
      '/framework unknown-reference',
      '/framework unknown-reference',
    ]);
    expect(toldOf(() => move({ mapping: {} })).values).toEqual({ stage: 'cluster-administrative' });
    expect(toldOf(() => move({ to: { ...successor, id: 'andet' } })).values).toEqual({
      successor: 'sundhedsraad-2027',
    });
  });

  test('is of an open submission, to a framework that has a successor', () => {
    const { successor: _, ...last } = framework;
    const { proposal, command } = moving();
    expect(refusal(() => reroute(proposal, command, as(committee, undefined, { framework: last })))).toBe(
      'no-successor',
    );
    const ended = play(proposal, withdraw(proposal, { reason: 'Nye tal' }, as(coordinator)));
    expect(refusal(() => reroute(ended, command, as(committee)))).toBe('submission-closed');
  });
});

describe('a condition', () => {
  const condition = (id: string) => ({
    id,
    text: 'Oplæring',
    owner: 'Odense Kommune',
    dueDate: '2027-03-01',
    status: 'open' as const,
  });
  const held = (() => {
    const sent = submitted();
    const conditions = [condition('c1'), condition('c2')];
    return play(
      sent,
      recordDecision(sent, decision('cluster-administrative', 'recommended', { conditions }), as(administrative)),
    );
  })();
  const close = (id: string, actor = coordinator, proposal = held) =>
    closeCondition(proposal, { condition: id, evidence: 'Bevis' }, as(actor));

  test('is closed alone', () => {
    const [decided] = play(held, close('c2')).submissions[0]?.decisions ?? [];
    expect(decided?.conditions.map(({ id, status }) => [id, status])).toEqual([
      ['c1', 'open'],
      ['c2', 'closed'],
    ]);
  });

  test('is closed once, by the cluster, the body that set it or the planner', () => {
    const tried = [
      coordinator,
      administrative,
      committee,
      odense,
      person('x', 'coordinator:lillebaelt'),
      person('x', 'decider:fyn-political'),
    ];
    expect(tried.map((actor) => refusal(() => close('c1', actor)))).toEqual([
      ...['allowed', 'allowed', 'allowed', 'forbidden', 'forbidden', 'forbidden'],
    ]);
    const once = play(held, close('c1'));
    expect([refusal(() => close('c1', coordinator, once)), refusal(() => close('c2', coordinator, once))]).toEqual([
      ...['condition-closed', 'allowed'],
    ]);
    expect(refusal(() => close('c9'))).toBe('forbidden');
  });
});
