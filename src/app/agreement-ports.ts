// Types that the use-cases of agreements need from the store.
import type { Due, DueKind } from '../domain/agreement/due.ts';
import type { AgreementEvent } from '../domain/agreement/events.ts';
import type { Agreement } from '../domain/agreement/state.ts';
import type { AgreementStatus, Ending } from '../domain/agreement/validity.ts';
import type { Sight } from '../domain/workflow/visibility.ts';
import type { Changed, HistoryItem, IdempotencyKey, Page, PageRequest, Reply } from './ports.ts';

/** The state after the events. */
export type AgreementWrite = { readonly agreement: Agreement; readonly events: readonly AgreementEvent[] };

/** `others`: other editions that this change ends; they are written in the same commit. */
type AgreementOutcome =
  | { readonly write: AgreementWrite; readonly others: readonly AgreementWrite[]; readonly reply: Reply }
  | { readonly nothing: Reply };

export type AgreementWriter = {
  /**
   * As ProposalWriter.change: `decide` is pure, gets undefined where the agreement does not exist, and is called again
   * when the agreement has changed since it was read. `editions`: all editions of the lineage, for an agreement that
   * replaces another and still waits for a condition; otherwise empty.
   */
  readonly change: (
    id: string,
    key: IdempotencyKey | undefined,
    decide: (locked: Agreement | undefined, editions: readonly Agreement[]) => AgreementOutcome,
  ) => Promise<Changed>;
  readonly create: (key: IdempotencyKey | undefined, write: AgreementWrite, reply: Reply) => Promise<Changed>;
};

export type AgreementFilter = {
  readonly [K in 'framework' | 'cluster' | 'party' | 'taskType' | 'proposal' | 'q']?: string | undefined;
} & {
  /** Only agreements that are in force on the day. */
  readonly inForceOn?: string | undefined;
  /** Only agreements that have this status today. */
  readonly status?: AgreementStatus | undefined;
};

/** An agreement as lists show it. `inForceTo` is the first day on which it is no longer in force. */
export type AgreementItem = {
  readonly id: string;
  readonly number: string;
  readonly edition: number;
  readonly title: string;
  readonly framework: { readonly id: string; readonly version: number };
  readonly clusters: readonly string[];
  readonly taskType: string | null;
  readonly inForceFrom: string | null;
  readonly inForceTo: string | null;
  readonly ending: Ending | null;
  readonly version: number;
  readonly updatedAt: string;
};

export type DueFilter = {
  /** First and last day, both included. Without a first day, everything overdue is included too. */
  readonly from?: string | undefined;
  readonly to: string;
  readonly framework?: string | undefined;
  readonly cluster?: string | undefined;
  readonly party?: string | undefined;
  readonly agreement?: string | undefined;
  readonly kinds?: readonly DueKind[] | undefined;
};

export type DueItem = Due & {
  readonly agreement: string;
  /** When the agreement was created in Opgavebro, UTC: councils are asked to join from then on. */
  readonly madeAt: string;
  readonly number: string;
  readonly edition: number;
  readonly title: string;
  readonly body: string;
  readonly clusters: readonly string[];
  readonly framework: { readonly id: string; readonly version: number };
};

type AgreementReader = {
  /** Undefined also for anything that is not a UUID. */
  readonly byId: (id: string) => Promise<Agreement | undefined>;
  /** The agreements with these ids that exist, in one query; a hundred ids at most. */
  readonly each: (ids: readonly string[]) => Promise<readonly Agreement[]>;
  /** Every edition, oldest first. */
  readonly editions: (lineage: string) => Promise<readonly Agreement[]>;
  /** Only what the sight allows, last changed first. Refusal `invalid` for a cursor of another filter. */
  readonly list: (
    sight: Sight,
    filter: AgreementFilter,
    today: string,
    page: PageRequest,
  ) => Promise<Page<AgreementItem>>;
  /**
   * Earliest first, at most `most` items. A recurring item is listed once, on its next day. Items of kind `carry-out`
   * whose `until` is today or earlier are left out.
   */
  readonly due: (sight: Sight, filter: DueFilter, today: string, most: number) => Promise<readonly DueItem[]>;
  /** Id of the unfinished case that is to change the agreement. */
  readonly openCase: (id: string) => Promise<string | undefined>;
  readonly history: (id: string, page: PageRequest) => Promise<Page<HistoryItem<AgreementEvent>>>;
};

export type AgreementPorts = { readonly writer: AgreementWriter; readonly reader: AgreementReader };
