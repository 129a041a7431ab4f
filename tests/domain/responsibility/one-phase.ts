import type { WeeklyHours } from '../../../src/domain/dossier/hours.ts';
import type { Responsibility, Treatment } from '../../../src/domain/dossier/responsibility.ts';
import { computeResponsibility } from '../../../src/domain/responsibility/responsibility.ts';

export const WEEKDAYS: WeeklyHours['days'] = ['mon', 'tue', 'wed', 'thu', 'fri'];
export const ALL: WeeklyHours['days'] = [...WEEKDAYS, 'sat', 'sun'];
export const always: WeeklyHours[] = [{ days: ALL, from: '00:00', to: '24:00' }];
export const daytime: WeeklyHours[] = [{ days: WEEKDAYS, from: '08:00', to: '16:00' }];
export const holders: NonNullable<Treatment['holders']> = [
  { id: 'a', kind: 'hospital-department', department: 'Afdeling A' },
  { id: 'b', kind: 'general-practice' },
];

export function one(
  hours: WeeklyHours[] | undefined,
  periods: Treatment['periods'],
  more: Partial<Responsibility> = {},
) {
  const phase = { id: 'f', kind: 'performance' as const, name: 'Udførelse', ...(hours && { hours }) };
  return computeResponsibility({ responsibility: { phases: [phase], treatment: { holders, periods }, ...more } });
}
export const phaseOf = (hours: WeeklyHours[] | undefined, periods: Treatment['periods']) =>
  one(hours, periods).phases[0];
