// Verifies bearer tokens: signature against the issuer's published keys, claims against the settings, grants from a
// claim. Verified claims are cached for at most a minute: verifying takes 200-280 µs, and a revoked token must not
// stay valid for long.
import { hash } from 'node:crypto';
import { createRemoteJWKSet, customFetch, errors, type FetchImplementation, jwtVerify } from 'jose';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { Actor } from '../domain/workflow/actor.ts';
import { actorOfClaims, isSubject } from './actor-of-claims.ts';

const ALGORITHMS = ['RS256', 'PS256', 'ES256', 'EdDSA'];
const TYPES = [undefined, 'jwt', 'at+jwt', 'application/at+jwt'];
const KEPT_MS = 60_000;
const KEPT_TOKENS = 5_000;
const LONGEST_TOKEN = 16_384;
const TIMEOUT_MS = 5_000;
/** Allows for clock skew between machines. */
const CLOCK_TOLERANCE_SECONDS = 5;

type TokenFaultReason =
  | 'malformed'
  | 'algorithm-not-allowed'
  | 'signature-wrong'
  | 'key-unknown'
  | 'expired'
  | 'not-yet-valid'
  | 'issuer-wrong'
  | 'audience-wrong'
  | 'claim-wrong'
  /** The issuer does not answer, so the token cannot be checked. */
  | 'issuer-unreachable';

type TokenFault = Error & { readonly reason: TokenFaultReason };

/**
 * True for the errors of a token verifier. Every reason except `issuer-unreachable` means that the token is rejected.
 */
export function isTokenFault(error: unknown): error is TokenFault {
  return error instanceof Error && error.name === 'TokenFault';
}

export type TokenVerifierOptions = {
  readonly issuer: string;
  readonly audience: string;
  /** Claim with the grants: a name or a dotted path to an array of `role:scope` or a space-separated string. */
  readonly grantsClaim: string;
  /** URL of the keys; default: read from the issuer's discovery document. */
  readonly jwksUrl?: string | undefined;
  readonly fetch?: FetchImplementation;
  /** Called for grants that cannot be parsed; the token counts without them. */
  readonly onUnreadableGrant?: (grant: { readonly subject: string; readonly grant: string }) => void;
  /**
   * Called with the reason when the issuer does not answer. If set, the issuer is already tried when the verifier is
   * created.
   */
  readonly onUnreachable?: (reason: string) => void;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
};

type Kept = { readonly actor: Actor; readonly until: number };

/**
 * Returns a function from token to actor, which throws a `TokenFault`. Create one per process: it caches the issuer's
 * keys and the verified tokens.
 */
export function createTokenVerifier(options: TokenVerifierOptions): (token: string) => Promise<Actor> {
  const now = options.now ?? Date.now;
  const kept = new LRUCache<string, Kept>({ max: KEPT_TOKENS });
  let keys: Promise<ReturnType<typeof createRemoteJWKSet>> | undefined;

  function keySet() {
    keys ??= findKeys(options).catch((error: unknown) => {
      keys = undefined; // the next caller tries again
      throw unreachable(error);
    });
    return keys;
  }
  if (options.onUnreachable) keySet().catch(() => undefined);

  function unreachable(error: unknown): TokenFault {
    options.onUnreachable?.(wordsOf(error));
    return tokenFault('issuer-unreachable', error);
  }

  async function verify(token: string): Promise<{ actor: Actor; expires: number }> {
    if (token.length > LONGEST_TOKEN) throw tokenFault('malformed');
    const found = await keySet();
    try {
      const { payload, protectedHeader } = await jwtVerify(token, found, {
        issuer: options.issuer,
        audience: options.audience,
        algorithms: ALGORITHMS,
        requiredClaims: ['exp', 'sub'],
        currentDate: new Date(now()),
        clockTolerance: CLOCK_TOLERANCE_SECONDS,
      });
      const ofKnownType = TYPES.includes(protectedHeader.typ?.toLowerCase());
      if (!ofKnownType || !isSubject(payload.sub)) throw tokenFault('claim-wrong');
      return {
        actor: actorOfClaims(payload, options.grantsClaim, options.onUnreadableGrant),
        expires: (payload.exp ?? 0) * 1000,
      };
    } catch (error) {
      if (isTokenFault(error)) throw error;
      const reason = reasonOf(error);
      throw reason === 'issuer-unreachable' ? unreachable(error) : tokenFault(reason, error);
    }
  }

  return async function actorBehind(token) {
    const digest = hash('sha256', token, 'base64url');
    const known = kept.get(digest);
    if (known && known.until > now()) return known.actor;
    kept.delete(digest);
    const { actor, expires } = await verify(token);
    kept.set(digest, { actor, until: Math.min(expires, now() + KEPT_MS) });
    return actor;
  };
}

function tokenFault(reason: TokenFaultReason, cause?: unknown): TokenFault {
  const error = new Error(`token: ${reason}`, { cause });
  error.name = 'TokenFault';
  return Object.assign(error, { reason });
}

/** `fetch failed` alone says nothing: the message includes the causes. */
function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code } = error as { code?: unknown };
  const words = error.message || String(code ?? error.name);
  return error.cause === undefined ? words : `${words}: ${wordsOf(error.cause)}`;
}

function reasonOf(error: unknown): TokenFaultReason {
  if (error instanceof errors.JWTExpired) return 'expired';
  if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.claim === 'iss') return 'issuer-wrong';
    if (error.claim === 'aud') return 'audience-wrong';
    return error.claim === 'nbf' && error.reason === 'check_failed' ? 'not-yet-valid' : 'claim-wrong';
  }
  if (error instanceof errors.JOSEAlgNotAllowed || error instanceof errors.JOSENotSupported)
    return 'algorithm-not-allowed';
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'signature-wrong';
  if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys)
    return 'key-unknown';
  if (error instanceof errors.JWSInvalid || error instanceof errors.JWTInvalid) return 'malformed';
  return 'issuer-unreachable';
}

const discovery = z.object({ issuer: z.string(), jwks_uri: z.url({ protocol: /^https?$/ }) });

async function findKeys({ issuer, jwksUrl, fetch: get = fetch }: TokenVerifierOptions) {
  const options = { timeoutDuration: TIMEOUT_MS, [customFetch]: get };
  if (jwksUrl) return createRemoteJWKSet(new URL(jwksUrl), options);
  const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const request = { headers: new Headers({ accept: 'application/json' }), method: 'GET', redirect: 'manual' } as const;
  const answer = await get(url, { ...request, signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  const document = discovery.parse(await answer.json());
  if (document.issuer !== issuer) throw new Error(`${url} names another issuer: ${document.issuer}`);
  return createRemoteJWKSet(new URL(document.jwks_uri), options);
}
