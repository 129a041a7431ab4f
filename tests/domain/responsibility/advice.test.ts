// When the hours of the advice line can be compared.
import { expect, test } from 'vitest';
import type { WeeklyHours } from '../../../src/domain/dossier/hours.ts';
import { WEEKDAYS } from '../../../src/domain/dossier/primitives.ts';
import { computeResponsibility } from '../../../src/domain/responsibility/responsibility.ts';

const always: WeeklyHours[] = [{ days: [...WEEKDAYS], from: '00:00', to: '24:00' }];

test('advice is not assessed while any performance has no hours', () => {
  const phases = [
    { id: 'f', kind: 'performance' as const, hours: always },
    { id: 'g', kind: 'performance' as const },
  ];
  expect(computeResponsibility({ responsibility: { phases, adviceLine: { hours: always } } }).adviceHoles).toBeNull();
  expect(
    computeResponsibility({ responsibility: { phases: phases.slice(0, 1), adviceLine: { hours: always } } })
      .adviceHoles,
  ).toEqual([]);
  expect(computeResponsibility({ responsibility: { adviceLine: { hours: always } } }).adviceHoles).toBeNull();
});
