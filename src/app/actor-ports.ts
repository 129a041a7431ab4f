// What is kept of people and systems that have signed in or called, as types.
import type { Actor, Grant, Scope } from '../domain/workflow/actor.ts';
import type { Page, PageRequest } from './ports.ts';

/** Somebody the service has met; `kind` and `grants` are null where only the trail tells of them. */
export type KnownActor = {
  readonly subject: string;
  readonly name: string;
  readonly kind: Actor['kind'] | null;
  /** What the last token said. */
  readonly grants: readonly Grant[] | null;
  /** Scopes of a system; empty for a person. */
  readonly scopes: readonly Scope[];
  /** UTC; of the last token, to the hour. */
  readonly seenAt: string;
};

/** `scope`: the cluster, party, body or framework that a grant is for. */
export type ActorFilter = { readonly role?: Grant['role'] | undefined; readonly scope?: string | undefined };

export type ActorStore = {
  /** Keeps what the token of somebody said, unless that was done within the hour. Nobody waits for it. */
  readonly note: (actor: Actor, now: string) => void;
  /** Known actors, sorted by name. */
  readonly list: (filter: ActorFilter, page: PageRequest) => Promise<Page<KnownActor>>;
};
