// Types for the store of people and systems that have signed in or called.
import type { Actor, Grant, Scope } from '../domain/workflow/actor.ts';
import type { Page, PageRequest } from './ports.ts';

/** A person or system known to the service; `kind` and `grants` are null where only the trail names them. */
export type KnownActor = {
  readonly subject: string;
  readonly name: string;
  readonly kind: Actor['kind'] | null;
  /** As in the last token. */
  readonly grants: readonly Grant[] | null;
  /** Scopes of a system; empty for a person. */
  readonly scopes: readonly Scope[];
  /** When the last token was used, UTC, accurate to an hour. */
  readonly seenAt: string;
};

/** `scope`: the cluster, party, body or framework that a grant is for. */
export type ActorFilter = { readonly role?: Grant['role'] | undefined; readonly scope?: string | undefined };

export type ActorStore = {
  /** Stores name and grants from a token, at most once an hour while they are the same. Writes in the background. */
  readonly note: (actor: Actor, now: string) => void;
  /** Known actors, sorted by name. */
  readonly list: (filter: ActorFilter, page: PageRequest) => Promise<Page<KnownActor>>;
};
