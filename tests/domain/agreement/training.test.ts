// Training and milestones that an agreement waits for: where they come from, what completes them, and what a tillæg
// takes over.
import { describe, expect, test } from 'vitest';
import { reachMilestone } from '../../../src/domain/agreement/commands/follow.ts';
import { registerAgreement } from '../../../src/domain/agreement/commands/register.ts';
import { amendmentOf } from '../../../src/domain/agreement/dossier-of-agreement.ts';
import { dueOf, dueWords } from '../../../src/domain/agreement/due.ts';
import { evolveAgreement } from '../../../src/domain/agreement/evolve.ts';
import { milestoneNamed } from '../../../src/domain/agreement/milestone-words.ts';
import { spreadOf } from '../../../src/domain/agreement/spread.ts';
import type { Agreement, AgreementMilestone } from '../../../src/domain/agreement/state.ts';
import { Terms } from '../../../src/domain/agreement/terms.ts';
import { termsOfDossier } from '../../../src/domain/agreement/terms-of-dossier.ts';
import { reachedBefore, trainingOf } from '../../../src/domain/agreement/training-milestones.ts';
import { inForceFrom, statusOn, waitsFor } from '../../../src/domain/agreement/validity.ts';
import type { Dossier } from '../../../src/domain/dossier/dossier.ts';
import { agreement, as, framework, odense, planner, play, terms } from './given-agreement.ts';

const START = '2027-06-01';
const NURSE = { id: 'sygeplejerske', profession: 'Sygeplejerske' };
const dossier = (roles: NonNullable<Dossier['competences']>['roles'], over: Partial<Dossier> = {}): Dossier => ({
  task: { title: 'IV', transferringParties: ['region-1083'], receivingParties: ['kommune-461', 'kommune-479'] },
  plan: { startDate: START, duration: { months: 36 } },
  competences: { roles },
  ...over,
});
const trained = (given: Dossier, before?: Agreement) =>
  trainingOf(given, termsOfDossier(given, '2026-12-01', 'DKK'), before);
const by = (doneBy: string | undefined) => dossier([{ ...NURSE, training: { hours: 14, ...(doneBy && { doneBy }) } }]);

describe('the training of a role', () => {
  test.each([
    ['the day before the start', '2027-05-31', true],
    ['on the day of the start', START, true],
    ['without a date', undefined, true],
    ['the day after the start', '2027-06-02', undefined],
  ])('that is done %s must be done before it: %s %s', (_when, doneBy, beforeStart) => {
    const [milestone] = trained(by(doneBy));
    expect(milestone).toMatchObject({ id: 'oplaering-1', role: 'sygeplejerske', what: 'Sygeplejerske' });
    expect([milestone?.beforeStart, milestone?.date]).toEqual([beforeStart, doneBy]);
  });

  test('is no milestone where none is needed', () => {
    expect(trained(dossier([NURSE, { ...NURSE, id: 'b', training: { hours: 0 } }]))).toEqual([]);
    expect(trained({})).toEqual([]);
  });

  test('is the party’s that operates, where it is one', () => {
    const operated = (operation: NonNullable<Dossier['responsibility']>['operation']) =>
      trained(dossier([{ ...NURSE, training: { hours: 14 } }], { responsibility: { operation } }))[0]?.party;
    expect(operated({ party: 'kommune-461' })).toBe('kommune-461');
    expect(operated({ each: ['kommune-461', 'kommune-479'] })).toBeUndefined();
  });

  test('is named by its role in each language, also where it falls due', () => {
    const made = withMilestones(trained(by(undefined)));
    const named = (language: 'da' | 'en' | 'sv') => milestoneNamed(made, 'oplaering-1', language);
    expect(['da', 'en', 'sv'].map((each) => named(each as 'da'))).toEqual([
      'Oplæring gennemført: Sygeplejerske',
      'Training done: Sygeplejerske',
      'Utbildning genomförd: Sygeplejerske',
    ]);
    const [due] = dueOf(made).filter(({ kind }) => kind === 'training');
    expect([due?.date, due?.what, due && dueWords(due, 'da')]).toEqual([
      START,
      'oplaering-1',
      'Oplæring gennemført: Sygeplejerske',
    ]);
  });
});

/** An agreement created with these milestones in addition to those of the terms. */
function withMilestones(milestones: readonly AgreementMilestone[]): Agreement {
  const made = agreement();
  const all = [...made.milestones, ...milestones];
  return { ...made, milestones: all, metOn: waitsFor({ ...made, milestones: all }).length === 0 ? made.metOn : null };
}

const tick = (state: Agreement, day: string, id = 'oplaering-1') =>
  play(state, reachMilestone(state, id, as(odense, day)));

describe('an agreement with training before its start', () => {
  const waiting = withMilestones(trained(by('2027-05-14')));

  test('waits for it, and the start date alone does not begin it', () => {
    expect(waitsFor(waiting)).toEqual([{ for: 'milestone', milestone: 'oplaering-1' }]);
    expect([inForceFrom(waiting), statusOn(waiting, '2028-01-01')]).toEqual([null, 'awaiting-start']);
  });

  test('starts on its date when it was ticked off in time, and on the day of the tick when late', () => {
    const [early, late] = [tick(waiting, '2027-05-10'), tick(waiting, '2027-08-20')];
    expect([waitsFor(early), inForceFrom(early)]).toEqual([[], START]);
    expect([inForceFrom(late), statusOn(late, '2027-08-19'), statusOn(late, '2027-08-20')]).toEqual([
      '2027-08-20',
      'awaiting-start',
      'in-force',
    ]);
  });

  test('does not begin by another milestone', () => {
    expect(inForceFrom(tick(waiting, '2027-05-10', 'milepael-1'))).toBeNull();
  });

  test('training after the start is not waited for', () => {
    const later = withMilestones(trained(by('2027-09-01')));
    expect([waitsFor(later), inForceFrom(later)]).toEqual([[], START]);
  });

  test('one stored before milestones said so is not waited for', () => {
    const { milestones, metOn } = agreement();
    expect([milestones[0], metOn]).toEqual([expect.not.objectContaining({ beforeStart: true }), '2026-12-01']);
  });
});

describe('a registered agreement', () => {
  const register = (start: string, today: string) => {
    const milestones = [{ what: 'Instruks er godkendt', date: start, beforeStart: true }, { what: 'Evaluering' }];
    const agreed = Terms.parse(terms({ start, milestones }));
    const command = { id: 'r1', clusters: ['fyn'], body: 'fyn-political', terms: agreed, source: 'Aftale' };
    return evolveAgreement(undefined, registerAgreement({ ...command, notJoined: [] }, as(planner, today)));
  };

  test('that is to begin waits for the milestones that say so', () => {
    expect(waitsFor(register('2027-06-01', '2027-01-01'))).toEqual([{ for: 'milestone', milestone: 'milepael-1' }]);
  });

  test('that runs already is in force, and the milestone is still to be ticked off', () => {
    const runs = register('2026-01-01', '2027-01-01');
    expect([inForceFrom(runs), statusOn(runs, '2027-01-01')]).toEqual(['2026-01-01', 'in-force']);
    expect(dueOf(runs).filter(({ kind }) => kind === 'milestone')).toMatchObject([{ what: 'milepael-1' }]);
  });
});

describe('a tillæg', () => {
  const given = by('2027-05-14');
  const first = tick(withMilestones(trained(given)), '2027-05-10');
  const second = (over: Dossier = given, before = first) => {
    const agreed = termsOfDossier(over, '2028-01-01', 'DKK');
    return reachedBefore(trainingOf(over, agreed, before), agreed, before);
  };

  test('filled from the agreement has the training once: with the roles, not among the milestones', () => {
    expect(amendmentOf(first, given, '2028-01-01').plan?.milestones).toEqual(first.terms.milestones);
  });

  test('takes over what was reached, and waits for nothing that was', () => {
    expect(second()).toMatchObject([{ id: 'oplaering-1', beforeStart: true, reached: { on: '2027-05-10' } }]);
  });

  test('waits for new training, and for all of it where somebody new takes the task on', () => {
    const more = dossier([
      ...(given.competences?.roles ?? []),
      { id: 'ny', profession: 'SOSU-assistent', training: { hours: 7 } },
    ]);
    expect(second(more).map(({ reached }) => reached?.on)).toEqual(['2027-05-10', undefined]);
    const wider = { ...given, task: { ...given.task, receivingParties: ['kommune-461', 'kommune-450'] } };
    expect(second(wider)[0]?.reached).toBeUndefined();
  });

  test('of an agreement that began without the training asks nothing of what lay before its start', () => {
    expect(second(given, agreement())).toEqual([]);
    expect(second(by('2028-02-01'), agreement())).toHaveLength(1);
  });
});

test('brought to another cluster, the training is there and its date is not', () => {
  const to = { framework, municipalities: ['kommune-607'] };
  const [role] = spreadOf(by('2027-05-14'), framework, to, 'Virker').competences?.roles ?? [];
  expect(role).toEqual({ ...NURSE, training: { hours: 14 } });
});
