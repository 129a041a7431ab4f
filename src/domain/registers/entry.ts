// What stands in a register beside the cases: observations, indicators, goals, experiences and early announcements.
// An entry is the state that its events come to, like a case; it belongs to one framework.

import type { Person } from '../workflow/state.ts';
import type { Sight } from '../workflow/visibility.ts';
import type { Announcement } from './announcement.ts';
import type { Beacon } from './beacon.ts';
import type { Experience } from './experience.ts';
import type { Goal } from './goal.ts';
import type { Observation } from './observation.ts';

export const ENTRY_KINDS = ['observation', 'beacon', 'goal', 'experience', 'announcement'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** What every entry has. `place`: the party or cluster it is about; null where it is about the whole framework. */
export type EntryHead<K extends EntryKind> = {
  readonly id: string;
  readonly kind: K;
  readonly framework: string;
  /** Counts every change: the ETag. */
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly createdBy: Person;
};

export type Entry = Observation | Beacon | Goal | Experience | Announcement;
export type EntryOf<K extends EntryKind> = Extract<Entry, { readonly kind: K }>;

/** An event of an entry: `at` is UTC with milliseconds. */
export type Happened<Body> = Body & { readonly entry: string; readonly at: string; readonly by: Person };

/** Whoever sees the framework sees its registers; the author sees an entry of theirs always. */
export function canSeeEntry(sight: Sight, subject: string, entry: Pick<Entry, 'framework' | 'createdBy'>): boolean {
  return sight.all || sight.frameworks.includes(entry.framework) || entry.createdBy.subject === subject;
}
