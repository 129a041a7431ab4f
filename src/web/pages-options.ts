// What the pages are given by compose.
import type { Ports } from '../app/ports.ts';
import type { Dossier } from '../domain/dossier/dossier.ts';
import type { Actor } from '../domain/workflow/actor.ts';
import type { Authority } from './authority.ts';

export type Oidc = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Where people reach the service, without a slash at the end. */
  readonly publicUrl: string;
  /** Where the service itself reaches the issuer, when the public address does not lead there: origin only. */
  readonly reachedAt?: string | undefined;
};

export type PagesOptions = {
  readonly ports: Ports;
  readonly oidc: Oidc;
  /** At least 32 characters; seals the session cookie. */
  readonly sessionKey: string;
  /** The session cookie is sent over https only. */
  readonly secure: boolean;
  /** Pages per person; 0 is without limit. */
  readonly rateLimitPerMinute: number;
  /** The same function that makes the API's actor. */
  readonly actorOfClaims: (claims: Readonly<Record<string, unknown>>) => Actor;
  /** Says on every page that people and cases are invented. */
  readonly demonstration: boolean;
  readonly authority: Authority;
  /** A whole case to look at, whose parties are of `syddanmark-2022`. */
  readonly workedCase: Dossier;
  /** True for errors that say the database does not answer now. */
  readonly isUnavailable?: (error: unknown) => boolean;
};
