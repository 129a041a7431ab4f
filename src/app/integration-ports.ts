// Types that integration needs from the store: the event feed, and webhooks with their deliveries.
import type { Agreement } from '../domain/agreement/state.ts';
import type { AgreementStatus } from '../domain/agreement/validity.ts';
import type { Entry, EntryKind } from '../domain/registers/entry.ts';
import type { Grant } from '../domain/workflow/actor.ts';
import type { FrameworkRef, Proposal } from '../domain/workflow/state.ts';
import type { Scope, Sight } from '../domain/workflow/visibility.ts';
import type { Changed, IdempotencyKey, Page, PageRequest, Reply } from './ports.ts';

/** The state after an event, stored with the event. */
export type EventContext = {
  readonly framework: FrameworkRef;
  /** Null for register entries. */
  readonly cluster: string | null;
  readonly status: Proposal['status'] | AgreementStatus | Entry['status'];
  /** The number of an agreement. */
  readonly number?: string;
  readonly edition?: number;
  /** The register of a register entry. */
  readonly register?: EntryKind;
  /** Stage of the open submission; null when none is open. */
  readonly stage: string | null;
  /** The trace of the request that made the event. */
  readonly traceparent?: string | undefined;
  /** Who sees the case after the event; absent for events of version 1. */
  readonly scope?: Scope;
  /** Who saw it before, if different; null where the case did not exist. */
  readonly scopeBefore?: Scope | null;
};

/** An event of the trail. `context` is null for framework events. */
export type FeedEvent = {
  readonly id: string;
  /** The case, framework, agreement, register entry, or the log over all trails. */
  readonly subject:
    | { readonly proposal: string }
    | { readonly framework: string }
    | { readonly agreement: string }
    | { readonly entry: string }
    | { readonly log: string };
  readonly at: string;
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly revision: number | null;
  readonly dossierHash: string | null;
  readonly context: EventContext | null;
};

/**
 * `cursor` is where the next read starts, also when `events` is empty; `more` is true when more events are known to
 * follow.
 */
export type FeedPage = { readonly events: readonly FeedEvent[]; readonly cursor: string; readonly more: boolean };

export type FeedReader = {
  /**
   * Every reader gets all events it may see, in the same order, also while others write. Refusal `invalid` for a
   * malformed cursor.
   */
  readonly after: (sight: Sight, cursor: string | undefined, limit: number) => Promise<FeedPage>;
};

export const WEBHOOK_STATUSES = ['active', 'paused', 'disabled'] as const;

export type Webhook = {
  readonly id: string;
  readonly version: number;
  readonly owner: { readonly subject: string; readonly name: string; readonly grants: readonly Grant[] };
  readonly url: string;
  readonly description: string;
  /** Types of events to deliver; empty means all. */
  readonly types: readonly string[];
  readonly status: (typeof WEBHOOK_STATUSES)[number];
  /** `gone`: the service disabled the webhook because the target answered 410. */
  readonly disabledBecause: 'gone' | null;
  /** The secret and keys are derived from this. */
  readonly salt: string;
  /** The previous salt, and until when it also signs. */
  readonly previous: { readonly salt: string; readonly until: string } | null;
  readonly createdAt: string;
  readonly updatedAt: string;
};

export type Attempt = {
  readonly at: string;
  readonly ms: number;
  /** HTTP status; null when there was no answer. */
  readonly status: number | null;
  /** Class of the failure where there was no usable answer. */
  readonly error: string | null;
};

export type Delivery = {
  readonly id: string;
  readonly webhook: string;
  readonly event: string;
  readonly type: string;
  readonly status: 'pending' | 'delivered' | 'failed';
  readonly createdAt: string;
  /** The delivery this one repeats. */
  readonly replayOf: string | null;
  readonly attempts: readonly Attempt[];
};

/** Everything needed to send a delivery. */
export type Dispatch = {
  readonly delivery: string;
  readonly webhook: Webhook;
  readonly event: FeedEvent;
  /** The case in its present state, to check visibility; undefined for events of other subjects. */
  readonly proposal: Proposal | undefined;
  /** The agreement in its present state; undefined for events of other subjects. */
  readonly agreement: Agreement | undefined;
};

/** Effect of an attempt: `retry` leaves the delivery pending, `gone` also disables the webhook. */
export type AttemptResult = 'delivered' | 'retry' | 'failed' | 'gone';

export type WebhookStore = {
  readonly create: (webhook: Webhook, key: IdempotencyKey | undefined, reply: Reply) => Promise<Changed>;
  /** Undefined also for an id that is not a UUID. */
  readonly get: (id: string) => Promise<Webhook | undefined>;
  /** The webhooks of one owner, newest first. */
  readonly list: (owner: string, page: PageRequest) => Promise<Page<Webhook>>;
  /** Locks the row, calls `decide`, writes its result. Refusal `not-found`. */
  readonly change: (
    id: string,
    key: IdempotencyKey | undefined,
    decide: (webhook: Webhook) => { readonly webhook: Webhook; readonly reply: Reply },
  ) => Promise<Changed>;
  /** Removes the webhook with its deliveries. `decide` may refuse. Refusal `not-found`. */
  readonly remove: (
    id: string,
    key: IdempotencyKey | undefined,
    decide: (webhook: Webhook) => Reply,
  ) => Promise<Changed>;
  /** Newest first. */
  readonly deliveries: (webhook: string, page: PageRequest) => Promise<Page<Delivery>>;
  readonly delivery: (id: string) => Promise<Delivery | undefined>;
  /** Creates a new delivery of the same event and queues it. */
  readonly replay: (
    replay: Pick<Delivery, 'id' | 'createdAt'> & { readonly of: string },
    key: IdempotencyKey | undefined,
    reply: Reply,
  ) => Promise<Changed>;
  /** Undefined when there is nothing left to send. */
  readonly dispatch: (delivery: string) => Promise<Dispatch | undefined>;
  readonly record: (delivery: string, attempt: Attempt, result: AttemptResult) => Promise<void>;
  /** Deletes a delivery whose event the owner may not see. */
  readonly drop: (delivery: string) => Promise<void>;
  /** Deletes finished deliveries that were created before the instant; returns how many. */
  readonly forget: (before: string) => Promise<number>;
};

/**
 * Derives secrets from salts with the service's key. The same salt always gives the same secret, so no secret is
 * stored.
 */
export type WebhookKeys = {
  /** `whsec_…` */
  readonly secretOf: (salt: string) => string;
  /** `whpk_…` */
  readonly publicKeyOf: (salt: string) => string;
  /** The `webhook-signature` header of the message, with v1 and v1a for each salt. */
  readonly sign: (
    salts: readonly string[],
    message: { readonly id: string; readonly timestamp: number; readonly body: string },
  ) => string;
};

/** Refusal `webhook-target-refused` for a URL that must not be called. */
export type TargetCheck = (url: string) => Promise<void>;
