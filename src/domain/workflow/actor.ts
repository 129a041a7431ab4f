// Who acts: identity and grants as the identity provider states them.

export const ROLES = ['coordinator', 'member', 'decider', 'planner', 'reader', 'auditor', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** What the scope of a role identifies; null for a role that applies everywhere. */
export const SCOPE_OF_ROLE: Readonly<Record<Role, 'cluster' | 'party' | 'body' | 'framework' | null>> = {
  coordinator: 'cluster',
  member: 'party',
  decider: 'body',
  planner: 'framework',
  reader: 'framework',
  auditor: null,
  admin: null,
};

/** `scope` is an id of the kind in `SCOPE_OF_ROLE`; empty for a role that applies everywhere. */
export type Grant = { readonly role: Role; readonly scope: string };

export const SCOPES = [
  'proposals:read',
  'proposals:write',
  'decisions:write',
  'events:read',
  'webhooks:manage',
] as const;
export type Scope = (typeof SCOPES)[number];

/**
 * A person, or a system that signs in with client credentials. A system needs a
 * scope as well as a grant; so does a person whose token names scopes.
 */
export type Actor = {
  readonly subject: string;
  readonly name: string;
  readonly kind: 'person' | 'system';
  readonly grants: readonly Grant[];
  readonly scopes: readonly Scope[];
};

/** True when the actor holds the role, for the given scope where one is given. */
export function holds(actor: Actor, role: Role, scope?: string): boolean {
  return actor.grants.some((grant) => grant.role === role && (scope === undefined || grant.scope === scope));
}

/** The scopes in which the actor holds the role. */
export function scopesOf(actor: Actor, role: Role): readonly string[] {
  return actor.grants.filter((grant) => grant.role === role).map((grant) => grant.scope);
}

/** Reads `role:scope`; undefined for anything else. */
export function parseGrant(text: string): Grant | undefined {
  const [role = '', ...rest] = text.split(':');
  const known = ROLES.find((candidate) => candidate === role);
  const scope = rest.join(':');
  if (!known) return undefined;
  const needsScope = SCOPE_OF_ROLE[known] !== null;
  return needsScope === (scope !== '') ? { role: known, scope } : undefined;
}
