// What the registers need from the outside, as types: entries by address, changed in one commit with their events, and
// lists of them.
import type { Announcement } from '../../domain/registers/announcement.ts';
import type { Entry, EntryKind, EntryOf } from '../../domain/registers/entry.ts';
import type { EntryEvent } from '../../domain/registers/events.ts';
import type { Experience } from '../../domain/registers/experience.ts';
import type { FrameworkRef } from '../../domain/workflow/state.ts';
import type { Sight } from '../../domain/workflow/visibility.ts';
import type { Changed, IdempotencyKey, Page, PageRequest, Reply } from '../ports.ts';

/** An entry by its own id. */
export type EntryTarget<K extends EntryKind = EntryKind> = { readonly kind: K; readonly id: string };

/** `about`: the case, or the lineage of the agreement, that it is about. */
export type EntryFilter = {
  readonly [N in 'framework' | 'place' | 'taskType' | 'status' | 'q' | 'about']?: string | undefined;
};

/** Who asks: what they see by their grants, and who they are. */
export type Reader = { readonly sight: Sight; readonly subject: string };

export type EntryWrite = {
  /** The state after the event. */
  readonly entry: Entry;
  readonly event: EntryEvent;
  /** The version of the framework in force, told in the feed. */
  readonly framework: FrameworkRef;
  readonly reply: Reply;
};

/**
 * How many observations of one type of task there are at one party, by status; `latest` is when one was last changed.
 */
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
   * Locks the entry, asks `decide`, writes state, event and reply in one commit. `decide` gets undefined where there
   * is none.
   * Refusals of its own: `idempotency-key-in-use`, `idempotency-key-reused`.
   */
  readonly change: (
    target: EntryTarget,
    key: IdempotencyKey | undefined,
    decide: (entry: Entry | undefined) => EntryWrite | { readonly nothing: Reply },
  ) => Promise<Changed>;
  /** Undefined also for what is no UUID, and for another kind. Not filtered: ask first who may see it. */
  readonly get: <K extends EntryKind>(target: EntryTarget<K>) => Promise<EntryOf<K> | undefined>;
  /**
   * All entries of a framework, in the order of their ids. Sight is not checked here: ask first who sees the framework.
   */
  readonly all: <K extends EntryKind>(kind: K, framework: string) => Promise<readonly EntryOf<K>[]>;
  /** Changed last first; only what the reader may see. Refusal `invalid` for a cursor that is not of this filter. */
  readonly list: <K extends EntryKind>(
    reader: Reader,
    kind: K,
    filter: EntryFilter,
    page: PageRequest,
  ) => Promise<Page<EntryOf<K>>>;
  /**
   * What was told to one of the clusters and waits for its answer, changed last first; not an announcement whose case
   * has been submitted or deleted. Not filtered: ask first who sees the framework.
   */
  readonly waiting: (clusters: readonly string[], most: number) => Promise<readonly (Experience | Announcement)[]>;
  /** The most observed type of task first. Not filtered: ask first who sees the framework. */
  readonly countObservations: (framework: string) => Promise<readonly ObservationCount[]>;
};
