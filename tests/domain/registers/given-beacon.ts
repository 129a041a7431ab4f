import { Refusal } from '../../../src/domain/refusal.ts';
import { type Beacon, defineBeacon, valueBeacon } from '../../../src/domain/registers/beacon.ts';
import {
  type BeaconBase,
  BeaconDefinition,
  type BeaconFigure,
} from '../../../src/domain/registers/beacon-definition.ts';
import { evolveEntry } from '../../../src/domain/registers/events.ts';
import type { Actor } from '../../../src/domain/workflow/actor.ts';
import { as, person } from '../workflow/given.ts';

export const planner = person('pia', 'planner:syddanmark-2022');
export const admin = person('adam', 'admin');
export const DAYS = {
  title: 'Dage',
  definition: 'Færdigbehandlede',
  unit: 'dage',
  direction: 'down',
  target: 30,
} as const;
export const BASE: BeaconBase = {
  framework: 'syddanmark-2022',
  key: 'dage',
  national: false,
  definition: { verified: false },
};

export function defined(over: object = {}, before?: Beacon): Beacon {
  const event = defineBeacon('b1', BASE, before, BeaconDefinition.parse({ ...DAYS, ...over }), as(planner));
  if (!event) throw new Error('nothing changed');
  return evolveEntry(before, event) as Beacon;
}

export function valued(
  figures: readonly BeaconFigure[],
  before: Beacon | undefined = defined(),
  actor: Actor = planner,
): Beacon {
  return evolveEntry(before, valueBeacon('b1', BASE, before, figures, as(actor))) as Beacon;
}

export const over = (...values: readonly number[]) => values.map((value, i) => ({ period: String(2021 + i), value }));

export function refusal(attempt: () => unknown): readonly string[] {
  try {
    attempt();
  } catch (error) {
    if (error instanceof Refusal) return [error.code, ...error.faults.map(({ pointer, code }) => `${pointer} ${code}`)];
    throw error;
  }
  return [];
}
