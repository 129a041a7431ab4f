// All events of the registers, and the state after each. Exhaustive: an event that is not handled does not compile.
import { type Announcement, type AnnouncementEvent, evolveAnnouncement } from './announcement.ts';
import { type Beacon, type BeaconEvent, evolveBeacon } from './beacon.ts';
import type { Entry } from './entry.ts';
import { type Experience, type ExperienceEvent, evolveExperience } from './experience.ts';
import { evolveGoal, type Goal, type GoalEvent } from './goal.ts';
import { evolveObservation, type Observation, type ObservationEvent } from './observation.ts';
import { waitsFor } from './told.ts';

export type EntryEvent = ObservationEvent | BeaconEvent | GoalEvent | ExperienceEvent | AnnouncementEvent;
export type EntryEventType = EntryEvent['type'];

/** The state after the event. @param before the state before; undefined only before the first event */
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
    case 'experience.shared':
    case 'experience.revised':
    case 'experience.heard':
    case 'experience.withdrawn':
      return evolveExperience(before as Experience | undefined, event);
    case 'announcement.made':
    case 'announcement.revised':
    case 'announcement.heard':
    case 'announcement.closed':
      return evolveAnnouncement(before as Announcement | undefined, event);
  }
}

/**
 * The columns that lists filter by, and the texts that they search. `about`: the agreement (its lineage) or case that
 * the entry is about. `waitsFor`: clusters that were told and have not answered.
 */
type EntryColumns = {
  readonly place: string | null;
  readonly taskType: string | null;
  readonly title: string;
  readonly body: string;
  readonly about: string | null;
  readonly waitsFor: readonly string[];
};

export function columnsOfEntry(entry: Entry): EntryColumns {
  const alone = { about: null, waitsFor: [] };
  switch (entry.kind) {
    case 'observation': {
      const { place, taskType, what } = entry;
      return { ...alone, place, taskType, title: '', body: what };
    }
    case 'goal': {
      const { place, goal, targetGroup, needs = '' } = entry;
      return { ...alone, place, taskType: null, title: goal, body: `${targetGroup}\n${needs}` };
    }
    case 'beacon': {
      const { title = '', definition = '', sumOf = null } = entry.definition;
      return { ...alone, place: null, taskType: sumOf, title, body: definition };
    }
    case 'experience': {
      const { place, taskType = null, title, worked = '', failed = '', matters, lineage = null, status } = entry;
      const body = `${worked}\n${failed}\n${matters}`;
      return { place, taskType, title, body, about: lineage, waitsFor: status === 'shared' ? waitsFor(entry) : [] };
    }
    case 'announcement': {
      const { place, taskType = null, title, why, proposal, status } = entry;
      return { place, taskType, title, body: why, about: proposal, waitsFor: status === 'open' ? waitsFor(entry) : [] };
    }
  }
}
