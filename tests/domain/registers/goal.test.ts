// Groups' goals: who may set which, and that an ended one is not changed.
import { expect, test } from 'vitest';
import { Refusal } from '../../../src/domain/refusal.ts';
import { evolveEntry } from '../../../src/domain/registers/events.ts';
import { endGoal, type Goal, reviseGoal, setGoal } from '../../../src/domain/registers/goal.ts';
import { as, coordinator, odense, person } from '../workflow/given.ts';

const GOAL = { place: 'fyn', goal: 'Meldes dagen før', targetGroup: 'Ældre' };
const codeOf = (attempt: () => unknown) => {
  try {
    attempt();
    return 'done';
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
};
const planner = person('pia', 'planner:syddanmark-2022');

test.each([
  ['the planner', planner, 'fyn', 'done'],
  ['a coordinator of the cluster', coordinator, 'fyn', 'done'],
  ['a coordinator of another', coordinator, 'lillebaelt', 'forbidden'],
  ['a member of the party', odense, 'kommune-461', 'done'],
  ['a member of another', odense, 'kommune-479', 'forbidden'],
  ['an administrator', person('adam', 'admin'), 'fyn', 'forbidden'],
])('%s', (_who, actor, place, expected) => {
  expect(codeOf(() => setGoal('g1', { ...GOAL, place }, [], as(actor)))).toBe(expected);
});

test('a goal is changed and moved by who may for both groups, and never after its end', () => {
  const set = evolveEntry(undefined, setGoal('g1', { ...GOAL, needs: 'Ro' }, [], as(coordinator))) as Goal;
  expect(codeOf(() => reviseGoal(set, { ...GOAL, place: 'lillebaelt' }, [], as(coordinator)))).toBe('forbidden');
  const revised = evolveEntry(set, reviseGoal(set, { ...GOAL, until: '2027-12-31' }, [], as(planner))) as Goal;
  expect(revised).toMatchObject({ version: 2, until: '2027-12-31' });
  expect(revised).not.toHaveProperty('needs');
  const ended = evolveEntry(revised, endGoal(revised, 'Nået', as(coordinator))) as Goal;
  expect(ended).toMatchObject({ status: 'ended', ended: { reason: 'Nået' } });
  expect(codeOf(() => reviseGoal(ended, GOAL, [], as(planner)))).toBe('entry-closed');
  expect(codeOf(() => endGoal(ended, 'Igen', as(planner)))).toBe('entry-closed');
});
