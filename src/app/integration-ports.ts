// What integration needs from the outside, as types: the event feed and the webhooks with their deliveries.
import type { Agreement } from '../domain/agreement/state.ts';
import type { AgreementStatus } from '../domain/agreement/validity.ts';
import type { Entry, EntryKind } from '../domain/registers/entry.ts';
import type { Grant } from '../domain/workflow/actor.ts';
import type { FrameworkRef, Proposal } from '../domain/workflow/state.ts';
import type { Scope, Sight } from '../domain/workflow/visibility.ts';
import type { Changed, IdempotencyKey, Page, PageRequest, Reply } from './ports.ts';

/** The case as it stands after an event, kept beside the event. */
export type EventContext = {
  readonly framework: FrameworkRef;
  /** Null beside what stands in a register. */
  readonly cluster: string | null;
  readonly status: Proposal['status'] | AgreementStatus | Entry['status'];
  /** The number of an agreement. */
  readonly number?: string;
  readonly edition?: number;
  /** Which register it stands in. */
  readonly register?: EntryKind;
  /** Where the open submission stands; null when none is open. */
  readonly stage: string | null;
  /** The trace of the request that made the event. */
  readonly traceparent?: string | undefined;
  /** Who sees the case after the event; absent beside events of version 1. */
  readonly scope?: Scope;
  /** Who saw it before, where that is not the same; null where there was no case. */
  readonly scopeBefore?: Scope | null;
};

/** An event as the trail holds it. `context` is null for the events of frameworks. */
export type FeedEvent = {
  readonly id: string;
  /** Of a case, a framework, an agreement, what stands in a register, or the log over all their events. */
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
 * `cursor` is where the next reading begins, also when there are no events; `more` when events are known to wait there.
 */
export type FeedPage = { readonly events: readonly FeedEvent[]; readonly cursor: string; readonly more: boolean };

export type FeedReader = {
  /**
   * Complete and in one order for every reader, beside any number
   * of writers. Refusal `invalid` for a cursor that is none.
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
  /** Types of events it asks for; empty is all. */
  readonly types: readonly string[];
  readonly status: (typeof WEBHOOK_STATUSES)[number];
  /** Why the service disabled it: the target answered 410. */
  readonly disabledBecause: 'gone' | null;
  /** What its secret and keys are derived from. */
  readonly salt: string;
  /** The one before, until it no longer signs. */
  readonly previous: { readonly salt: string; readonly until: string } | null;
  readonly createdAt: string;
  readonly updatedAt: string;
};

export type Attempt = {
  readonly at: string;
  readonly ms: number;
  /** HTTP status; null when there was no answer. */
  readonly status: number | null;
  /** Class of the failure where there was no answer, or none that counts. */
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

/** All that sending needs. */
export type Dispatch = {
  readonly delivery: string;
  readonly webhook: Webhook;
  readonly event: FeedEvent;
  /** The case as it stands now, for the rule of sight; undefined for the events of frameworks. */
  readonly proposal: Proposal | undefined;
  /** The same of an agreement. */
  readonly agreement: Agreement | undefined;
};

/** What an attempt means: `retry` leaves the delivery pending, `gone` also disables the webhook. */
export type AttemptResult = 'delivered' | 'retry' | 'failed' | 'gone';

export type WebhookStore = {
  readonly create: (webhook: Webhook, key: IdempotencyKey | undefined, reply: Reply) => Promise<Changed>;
  /** Undefined also for what is no UUID. */
  readonly get: (id: string) => Promise<Webhook | undefined>;
  /** The webhooks of one owner, newest first. */
  readonly list: (owner: string, page: PageRequest) => Promise<Page<Webhook>>;
  /** Locks the row, asks `decide`, writes. Refusal `not-found`. */
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
  /** A new delivery of the same event, to be sent at once. */
  readonly replay: (
    replay: Pick<Delivery, 'id' | 'createdAt'> & { readonly of: string },
    key: IdempotencyKey | undefined,
    reply: Reply,
  ) => Promise<Changed>;
  /** Undefined when there is nothing to send any more. */
  readonly dispatch: (delivery: string) => Promise<Dispatch | undefined>;
  readonly record: (delivery: string, attempt: Attempt, result: AttemptResult) => Promise<void>;
  /** A delivery whose event its owner may not see. */
  readonly drop: (delivery: string) => Promise<void>;
  /** Forgets deliveries that ended before the moment; how many. */
  readonly forget: (before: string) => Promise<number>;
};

/** What only the service's key can make: the same salt gives the same secret every time, so that none is stored. */
export type WebhookKeys = {
  /** `whsec_…` */
  readonly secretOf: (salt: string) => string;
  /** `whpk_…` */
  readonly publicKeyOf: (salt: string) => string;
  /** The `webhook-signature` header for the message by each salt, with v1 and v1a. */
  readonly sign: (
    salts: readonly string[],
    message: { readonly id: string; readonly timestamp: number; readonly body: string },
  ) => string;
};

/** Throws a refusal `webhook-target-refused` for a target that must not be called. */
export type TargetCheck = (url: string) => Promise<void>;
