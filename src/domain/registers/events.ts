// Every event of the registers, and the state it leads to. Total: an event that is not handled does not compile.
import { type Beacon, type BeaconEvent, evolveBeacon } from './beacon.ts';
import type { Entry } from './entry.ts';
import { evolveGoal, type Goal, type GoalEvent } from './goal.ts';
import { evolveObservation, type Observation, type ObservationEvent } from './observation.ts';

export type EntryEvent = ObservationEvent | BeaconEvent | GoalEvent;
export type EntryEventType = EntryEvent['type'];

/** @param before the state before; undefined only before the first event. */
export function evolveEntry(before: Entry | undefined, event: EntryEvent): Entry {
  switch (event.type) {
    case 'observation.reported':
    case 'observation.revised':
    case 'observation.promoted':
    case 'observation.closed':
      return evolveObservation(before as Observation | undefined, event);
    case 'beacon.defined':
    case 'beacon.valued':
      return evolveBeacon(before as Beacon | undefined, event);
    case 'goal.set':
    case 'goal.revised':
    case 'goal.ended':
      return evolveGoal(before as Goal | undefined, event);
  }
}

/** What lists filter by, and the words that they search in. */
export function columnsOfEntry(entry: Entry): {
  readonly place: string | null;
  readonly taskType: string | null;
  readonly title: string;
  readonly body: string;
} {
  if (entry.kind === 'observation') {
    const { place, taskType, what } = entry;
    return { place, taskType, title: '', body: what };
  }
  if (entry.kind === 'goal') {
    const { place, goal, targetGroup, needs = '' } = entry;
    return { place, taskType: null, title: goal, body: `${targetGroup}\n${needs}` };
  }
  const { title = '', definition = '', sumOf = null } = entry.definition;
  return { place: null, taskType: sumOf, title, body: definition };
}
