// Entries of registers: observations, indicators, goals, experiences and early announcements.
// The state of an entry is computed from its events, like that of a case; it belongs to one framework.

import type { Person } from '../workflow/state.ts';
import type { Sight } from '../workflow/visibility.ts';
import type { Announcement } from './announcement.ts';
import type { Beacon } from './beacon.ts';
import type { Experience } from './experience.ts';
import type { Goal } from './goal.ts';
import type { Observation } from './observation.ts';

export const ENTRY_KINDS = ['observation', 'beacon', 'goal', 'experience', 'announcement'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** The fields of every entry. */
export type EntryHead<K extends EntryKind> = {
  readonly id: string;
  readonly kind: K;
  readonly framework: string;
  /** Incremented by every event; used as the ETag. */
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly createdBy: Person;
};

export type Entry = Observation | Beacon | Goal | Experience | Announcement;
export type EntryOf<K extends EntryKind> = Extract<Entry, { readonly kind: K }>;

/** An event of an entry: `at` is UTC with milliseconds. */
export type Happened<Body> = Body & { readonly entry: string; readonly at: string; readonly by: Person };

/** Everyone who sees the framework sees its registers; authors always see their own entries. */
export function canSeeEntry(sight: Sight, subject: string, entry: Pick<Entry, 'framework' | 'createdBy'>): boolean {
  return sight.all || sight.frameworks.includes(entry.framework) || entry.createdBy.subject === subject;
}
