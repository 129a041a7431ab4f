// Texts in an act on a case are validated alike for pages and API.
import { describe, expect, test } from 'vitest';
import { Refusal } from '../../../src/domain/refusal.ts';
import { answerNotice, closeCondition, judge, withdraw } from '../../../src/domain/workflow/commands/during-review.ts';
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
  submitted,
} from './given.ts';

const NUMBER = 'borgeren 010203-1234 spurgte';
const principle = framework.principles[0]?.id ?? '';
const owned = { id: 'c1', text: 'Evaluering', owner: 'kommune-461', dueDate: '2027-12-01', status: 'open' as const };

const recommended = play(
  submitted(),
  recordDecision(
    submitted(),
    decision('cluster-administrative', 'recommended', { conditions: [owned] }),
    as(administrative),
  ),
);
const returning = (over: object) =>
  recordDecision(
    submitted(),
    decision('cluster-administrative', 'returned', { reason: 'Nej', ...over }),
    as(administrative),
  );

/** Each act with a text: the pointer of the text and its maximum length. */
const ACTS: readonly [what: string, pointer: string, most: number, act: (text: string) => unknown][] = [
  ['withdrawal', '/reason', 2000, (reason) => withdraw(submitted(), { reason }, as(coordinator))],
  [
    'answer to a notice',
    '/comment',
    5000,
    (comment) =>
      answerNotice(
        beforeCommittee({ needsNotice: true }),
        { submission: 's1', cluster: 'lillebaelt', kind: 'comment', comment },
        as(person('lis', 'coordinator:lillebaelt')),
      ),
  ],
  [
    'judgement',
    '/ratings/0/reason',
    2000,
    (reason) =>
      judge(
        submitted(),
        { submission: 's1', party: 'kommune-461', ratings: [{ principle, rating: 'fulfilled', reason }] },
        as(odense),
      ),
  ],
  [
    'evidence',
    '/evidence',
    5000,
    (evidence) => closeCondition(recommended, { condition: 'c1', evidence }, as(person('ole', 'member:kommune-461'))),
  ],
  ['decision', '/reason', 5000, (reason) => returning({ reason })],
  ['dissent', '/dissents/0/text', 5000, (text) => returning({ dissents: [{ by: 'Venstre', text }] })],
  ['recusal', '/recusals/0/reason', 1000, (reason) => returning({ recusals: [{ person: 'Bente', reason }] })],
  [
    'condition',
    '/conditions/0/text',
    2000,
    (text) =>
      recordDecision(
        beforeCommittee(),
        decision('committee', 'approved-with-conditions', { reason: 'Ja', conditions: [{ ...owned, text }] }),
        as(committee),
      ),
  ],
];

function faultsOf(act: () => unknown): unknown {
  try {
    act();
    return 'allowed';
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.code === 'invalid' ? error.faults.map(({ pointer, code }) => `${pointer} ${code}`) : error.code;
  }
}

describe.each(ACTS)('the text of a %s', (_what, pointer, most, act) => {
  test('holds no number of a person', () => {
    expect(faultsOf(() => act(NUMBER))).toEqual([`${pointer} person-data`]);
  });

  test(`has at most ${most} characters`, () => {
    expect(faultsOf(() => act('a'.repeat(most + 1)))).toEqual([`${pointer} too-big`]);
    expect(faultsOf(() => act('a'.repeat(most)))).toBe('allowed');
  });
});
