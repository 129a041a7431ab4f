// The examples of the registers in the OpenAPI document.
import type { GoalContent } from '../../domain/registers/goal.ts';
import type { Observation, ObservationContent } from '../../domain/registers/observation.ts';
import { presentGoal } from '../shapes/goals.ts';
import { presentCounts, presentObservation } from '../shapes/observations.ts';

const CONTENT: ObservationContent = {
  place: 'kommune-461',
  taskType: 'kateter',
  what: 'The home nurses change catheters after discharge, because the outpatient clinic has no time. Nobody has agreed it.',
  since: '2026-01-01',
  frequency: { count: 4, per: 'week' },
  lacks: ['money', 'instruction'],
};

const OBSERVATION: Observation = {
  id: '0199c0de-0000-7000-8000-000000000031',
  kind: 'observation',
  framework: 'syddanmark-2022',
  ...CONTENT,
  status: 'open',
  version: 1,
  createdAt: '2026-05-04T08:00:00.000Z',
  updatedAt: '2026-05-04T08:00:00.000Z',
  createdBy: { subject: 'member-odense', name: 'Lise Krogh' },
};

export const sampleNewObservation = () => ({ framework: OBSERVATION.framework, ...CONTENT });
export const sampleObservation = () => presentObservation(OBSERVATION);
export const sampleCounts = () => {
  const { taskType, place, updatedAt: latest } = OBSERVATION;
  return presentCounts([{ taskType, place, open: 2, promoted: 1, closed: 0, latest }]);
};

const GOAL: GoalContent = {
  place: 'fyn',
  goal: 'Every discharge is told to the municipality the day before.',
  targetGroup: 'Older people with several chronic diseases',
  needs: 'One telephone number, and a plan that both can read.',
  until: '2027-12-31',
};
export const sampleNewGoal = () => GOAL;
export const sampleGoal = () => {
  const { framework, createdAt, updatedAt, createdBy } = OBSERVATION;
  const id = '0199c0de-0000-7000-8000-000000000051';
  const head = { id, framework, version: 1, createdAt, updatedAt, createdBy };
  return presentGoal({ kind: 'goal', ...head, ...GOAL, status: 'current' });
};
