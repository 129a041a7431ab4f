// Derives an actor from verified claims: subject, name, grants, scopes, and whether it is a person or a system.
// Source: RFC 9068.
import type { JWTPayload } from 'jose';
import { type Actor, type Grant, parseGrant, SCOPES } from '../domain/workflow/actor.ts';
import { hasControls, isBlankText, withoutControls } from '../lib/pasted-text.ts';

const LONGEST_SUBJECT = 300;
const LONGEST_NAME = 200;

/** RFC 9068 §2.2: who or what the token is about. Rejects a blank subject, and one that cannot be stored. */
export function isSubject(sub: unknown): sub is string {
  if (typeof sub !== 'string' || isBlankText(sub) || sub.length > LONGEST_SUBJECT) return false;
  return sub.isWellFormed() && !hasControls(sub);
}

/**
 * The actor of verified claims; throws if they have no valid subject. Grants that cannot be parsed are passed to
 * `onUnreadable` and ignored.
 * @param grantsClaim name of the claim, or a dotted path; an array of `role:scope`, or a space-separated string.
 */
export function actorOfClaims(
  claims: JWTPayload,
  grantsClaim: string,
  onUnreadable?: (grant: { readonly subject: string; readonly grant: string }) => void,
): Actor {
  const subject = claims.sub;
  if (!isSubject(subject)) throw new Error('the claims name no subject');
  const grants: Grant[] = [];
  for (const text of texts(claims[grantsClaim] ?? atPath(claims, grantsClaim))) {
    const grant = parseGrant(text);
    if (grant) grants.push(grant);
    else onUnreadable?.({ subject, grant: text.slice(0, 100) });
  }
  const stated = new Set([...texts(claims.scope), ...texts(claims.scp)]);
  return {
    subject,
    name: [claims.name, claims.preferred_username].map(nameOf).find((name) => !isBlankText(name)) ?? nameOf(subject),
    kind: isSystem(claims) ? 'system' : 'person',
    grants,
    scopes: SCOPES.filter((scope) => stated.has(scope)),
  };
}

/** Claims in which providers put the client id: RFC 9068, Okta, OpenID Connect, Entra 1.0, Keycloak before 22. */
const CLIENT_CLAIMS = ['client_id', 'cid', 'azp', 'appid', 'clientId'] as const;

/** Claims that providers state only of people: names, contact details, how they signed in. */
const OF_A_PERSON = [
  ...['name', 'given_name', 'family_name', 'nickname', 'preferred_username', 'email', 'upn', 'unique_name'],
  ...['auth_time', 'amr', 'sid', 'session_state', 'uid', 'birthdate', 'phone_number'],
] as const;

/**
 * Tokens for client credentials have no person: RFC 9068 §2.2 puts the client id into `sub`; Keycloak, Entra, Okta and
 * Auth0 each mark them differently. A token that says nothing of a person also counts as a system's: unknown callers
 * must name their scopes.
 */
function isSystem(claims: JWTPayload): boolean {
  const { sub, oid, preferred_username, idtyp, gty } = claims;
  if (idtyp === 'app' || gty === 'client-credentials' || claims.grant_type === 'client_credentials') return true;
  if (typeof preferred_username === 'string' && preferred_username.startsWith('service-account-')) return true;
  if (sub !== undefined && (oid === sub || CLIENT_CLAIMS.some((name) => claims[name] === sub))) return true;
  if (sub?.endsWith('@clients')) return true;
  return idtyp !== 'user' && !OF_A_PERSON.some((name) => isStated(claims[name]));
}

function isStated(value: unknown): boolean {
  return typeof value === 'string' ? !isBlankText(value) : value !== undefined && value !== null;
}

/** A name on one line, without characters that cannot be stored or shown. */
function nameOf(value: unknown): string {
  if (typeof value !== 'string') return '';
  const oneLine = withoutControls(value).replace(/\s+/g, ' ').trim();
  return oneLine.slice(0, LONGEST_NAME).toWellFormed();
}

function texts(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.split(' ').filter(Boolean);
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function atPath(claims: JWTPayload, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => {
    const inside = typeof value === 'object' && value !== null ? Object.entries(value) : [];
    return inside.find(([key]) => key === name)?.[1];
  }, claims);
}
