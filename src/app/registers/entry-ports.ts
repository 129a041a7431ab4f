// Types that the registers need from the store: entries by id, changed in one commit with their events, and lists.
import type { Announcement } from '../../domain/registers/announcement.ts';
import type { Entry, EntryKind, EntryOf } from '../../domain/registers/entry.ts';
import type { EntryEvent } from '../../domain/registers/events.ts';
import type { Experience } from '../../domain/registers/experience.ts';
import type { FrameworkRef } from '../../domain/workflow/state.ts';
import type { Sight } from '../../domain/workflow/visibility.ts';
import type { Changed, IdempotencyKey, Page, PageRequest, Reply } from '../ports.ts';

/** The address of an entry. */
export type EntryTarget<K extends EntryKind = EntryKind> = { readonly kind: K; readonly id: string };

/** `about`: id of the case, or lineage of the agreement, that the entry is about. */
export type EntryFilter = {
  readonly [N in 'framework' | 'place' | 'taskType' | 'status' | 'q' | 'about']?: string | undefined;
};

/** The reader: what the grants let them see, and their account. */
export type Reader = { readonly sight: Sight; readonly subject: string };

export type EntryWrite = {
  /** The state after the event. */
  readonly entry: Entry;
  readonly event: EntryEvent;
  /** The framework version in force, for the feed. */
  readonly framework: FrameworkRef;
  readonly reply: Reply;
};

/** Observations of one type of task at one party, counted by status; `latest` is the last change of any of them. */
export type ObservationCount = {
  readonly taskType: string;
  readonly place: string;
  readonly open: number;
  readonly promoted: number;
  readonly closed: number;
  readonly latest: string;
};

export type EntryStore = {
  /**
   * Locks the entry, calls `decide`, writes state, event and reply in one commit. `decide` gets undefined where there
   * is no entry. Refusals of its own: `idempotency-key-in-use`, `idempotency-key-reused`.
   */
  readonly change: (
    target: EntryTarget,
    key: IdempotencyKey | undefined,
    decide: (entry: Entry | undefined) => EntryWrite | { readonly nothing: Reply },
  ) => Promise<Changed>;
  /** Undefined also for an id that is not a UUID, and for another kind. Not filtered by sight: the caller checks it. */
  readonly get: <K extends EntryKind>(target: EntryTarget<K>) => Promise<EntryOf<K> | undefined>;
  /** All entries of a framework, by id. Not filtered by sight: the caller checks who may see the framework. */
  readonly all: <K extends EntryKind>(kind: K, framework: string) => Promise<readonly EntryOf<K>[]>;
  /** Last changed first; only what the reader may see. Refusal `invalid` for a cursor of another filter. */
  readonly list: <K extends EntryKind>(
    reader: Reader,
    kind: K,
    filter: EntryFilter,
    page: PageRequest,
  ) => Promise<Page<EntryOf<K>>>;
  /**
   * Experiences and announcements told to one of the clusters that it has not answered, last changed first.
   * Announcements of submitted or deleted cases are left out. Not filtered by sight: the caller checks who may see the
   * framework.
   */
  readonly waiting: (clusters: readonly string[], most: number) => Promise<readonly (Experience | Announcement)[]>;
  /** Most observed type of task first. Not filtered by sight: the caller checks who may see the framework. */
  readonly countObservations: (framework: string) => Promise<readonly ObservationCount[]>;
};
