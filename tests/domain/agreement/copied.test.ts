// What a tillæg copies from the edition before is due in one of them only, and can be done where it is due.
import { describe, expect, test } from 'vitest';
import { happenedTo } from '../../../src/domain/agreement/commands/command.ts';
import { dueOf } from '../../../src/domain/agreement/due.ts';
import { refusalOfAgreement } from '../../../src/domain/agreement/guards.ts';
import { replacedBy } from '../../../src/domain/agreement/replaced.ts';
import type { Agreement, AgreementMilestone } from '../../../src/domain/agreement/state.ts';
import { takenOver } from '../../../src/domain/agreement/training-milestones.ts';
import { agreement, as, coordinator, planner, play } from './given-agreement.ts';

const EARLY: AgreementMilestone = { id: 'milepael-1', what: 'Statusmøde', date: '2027-10-01' };
const LATE: AgreementMilestone = { id: 'milepael-2', what: 'Fælles audit', date: '2028-10-01' };
const NEW: AgreementMilestone = { id: 'milepael-3', what: 'Ny aftale om kørsel', date: '2027-11-01' };
const OWN: AgreementMilestone = { id: 'milepael-4', what: 'Indkøb', date: '2027-12-01', beforeStart: true };

const first: Agreement = { ...agreement(), milestones: [EARLY, LATE, { ...OWN, beforeStart: false }] };

/** In force from 1 January 2028 where it waits for nothing. */
function second(metOn: string | null, milestones: readonly AgreementMilestone[] = [EARLY, LATE, NEW]): Agreement {
  const made = agreement({ terms: { start: '2028-01-01', evaluation: { midterm: '2027-12-01', date: '2029-12-01' } } });
  const all = takenOver(milestones, made.terms, first);
  return { ...made, id: 'a2', lineage: 'a1', edition: 2, replaces: 'a1', metOn, milestones: all };
}

/** Both editions as the approval of the second leaves them. */
function editions(next: Agreement): readonly [Agreement, Agreement] {
  const [ended] = replacedBy(next, [first, next], '2027-09-01');
  if (!ended) throw new Error('It ends nothing');
  return [play(first, happenedTo('agreement.ended', first.id, as(coordinator, '2027-09-01'), ended.end)), next];
}

const milestonesDue = (next: Agreement) =>
  editions(next).map((each) => dueOf(each).flatMap(({ kind, words }) => (kind === 'milestone' ? [words] : [])));

describe('an open milestone that a tillæg copies', () => {
  test('is due in the edition that is in force on its day; what is new in the tillæg is due there', () => {
    expect(milestonesDue(second('2027-09-01'))).toEqual([
      ['Statusmøde', 'Indkøb'],
      ['Ny aftale om kørsel', 'Fælles audit'],
    ]);
  });

  test('is due in the earlier edition while the tillæg waits', () => {
    expect(milestonesDue(second(null))).toEqual([['Statusmøde', 'Indkøb', 'Fælles audit'], ['Ny aftale om kørsel']]);
  });

  test('is the tillæg’s own where it waits for it, or where somebody new takes the task on', () => {
    expect(second(null, [OWN]).milestones).toEqual([OWN]);
    const { terms } = second(null);
    expect(takenOver([EARLY], { ...terms, receiving: [...terms.receiving, 'kommune-450'] }, first)).toEqual([EARLY]);
  });

  test('is reached in the earlier edition also after that was replaced, and only what fell due there', () => {
    const [before] = editions(second('2027-09-01'));
    const may = (target: string) =>
      refusalOfAgreement('reach-milestone', { agreement: before, context: as(planner, '2028-02-01'), target });
    expect([may('milepael-1'), may('milepael-2')]).toEqual([undefined, 'agreement-ended']);
  });
});

test('a tillæg is evaluated from its start on: what lies before it is asked of the edition before', () => {
  const kinds = (state: Agreement) => dueOf(state).map(({ kind }) => kind);
  expect(kinds(second('2027-09-01'))).toContain('final');
  expect(kinds(second('2027-09-01'))).not.toContain('midterm');
  expect(kinds(second(null))).not.toContain('midterm');
});
