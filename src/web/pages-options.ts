// Options of the pages, filled in by compose.
import type { Ports } from '../app/ports.ts';
import type { Dossier } from '../domain/dossier/dossier.ts';
import type { Actor } from '../domain/workflow/actor.ts';
import type { Authority } from './authority.ts';

export type Oidc = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Public address of the service, without a trailing slash. */
  readonly publicUrl: string;
  /** Origin at which the service itself reaches the issuer, where the public address does not work from here. */
  readonly reachedAt?: string | undefined;
};

export type PagesOptions = {
  readonly ports: Ports;
  readonly oidc: Oidc;
  /** At least 32 characters. Encrypts the session cookie and the stored sessions. */
  readonly sessionKey: string;
  /** Sends the session cookie over https only. */
  readonly secure: boolean;
  /** Requests per minute and person; 0 for no limit. */
  readonly rateLimitPerMinute: number;
  /** The function that also makes the API's actor. */
  readonly actorOfClaims: (claims: Readonly<Record<string, unknown>>) => Actor;
  /** Shows on every page that people and cases are invented. */
  readonly demonstration: boolean;
  readonly authority: Authority;
  /** A complete case for the guide. Its parties are those of `syddanmark-2022`. */
  readonly workedCase: Dossier;
  /** Whether an error means that the database is unavailable. */
  readonly isUnavailable?: (error: unknown) => boolean;
};
