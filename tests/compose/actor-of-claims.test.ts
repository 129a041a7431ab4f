// Whether a token belongs to a person or a system, derived from the claims of common identity providers. The
// provider's name is not used.
import { describe, expect, it } from 'vitest';
import { actorOfClaims } from '../../src/compose/actor-of-claims.ts';

const kindOf = (claims: Readonly<Record<string, unknown>>) =>
  actorOfClaims({ sub: '7d3c', aud: 'opgavebro', ...claims }, 'grants').kind;

describe('an app-only token', () => {
  it.each<[string, Readonly<Record<string, unknown>>]>([
    ['RFC 9068: the client is the subject', { client_id: '7d3c' }],
    ['Okta: `cid` is the subject', { cid: '7d3c', scp: ['proposals:write'] }],
    ['Entra with `idtyp`', { idtyp: 'app', oid: '1', azp: '2' }],
    ['Entra 2.0 without `idtyp`', { oid: '7d3c', azp: '2', roles: ['x'], name: 'App' }],
    ['Entra 1.0', { oid: '7d3c', appid: '2' }],
    ['OpenID Connect: the authorised party is the subject', { azp: '7d3c' }],
    ['Auth0', { sub: '2@clients', azp: '2', gty: 'client-credentials' }],
    ['Keycloak', { azp: 'x', preferred_username: 'service-account-x', acr: '1' }],
    ['Keycloak without the client scope profile', { azp: 'x', acr: '1', scope: 'email', clientHost: '::1' }],
    ['nothing of a person', {}],
    ['an empty name', { client_id: 'x', name: '', email: null }],
    ['a name that nobody can read', { client_id: 'x', name: ' \u200b' }],
  ])('%s', (_what, claims) => expect(kindOf(claims)).toBe('system'));
});

describe('a person’s token', () => {
  it.each<[string, Readonly<Record<string, unknown>>]>([
    ['Keycloak', { azp: 'web', preferred_username: 'bente', sid: '9' }],
    ['Keycloak without the client scope profile', { azp: 'web', sid: '9' }],
    ['Entra 2.0', { oid: '1', azp: '2', scp: 'user_impersonation', name: 'Bente' }],
    ['Entra 1.0', { oid: '1', appid: '2', upn: 'bente@region.example' }],
    ['Entra with `idtyp`', { idtyp: 'user', oid: '1', azp: '2' }],
    ['Okta', { cid: '2', uid: '00u', scp: ['openid'] }],
    ['only an address', { client_id: 'web', email: 'bente@region.example' }],
  ])('%s', (_what, claims) => expect(kindOf(claims)).toBe('person'));
});

describe('a name', () => {
  const nameOf = (claims: Readonly<Record<string, unknown>>) =>
    actorOfClaims({ sub: '7d3c', ...claims }, 'grants').name;

  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['that no database holds', { name: 'Bente\u0000 Ø\ud800' }, 'Bente Ø\ufffd'],
    ['of two lines', { name: 'Bente\r\nBestemmer' }, 'Bente Bestemmer'],
    ['that turns its line around', { name: '\u202eetneB' }, 'etneB'],
    ['that nobody can read', { name: '\u200b', preferred_username: 'bente' }, 'bente'],
    ['cut in the middle of a character', { name: `${'x'.repeat(199)}😀` }, `${'x'.repeat(199)}\ufffd`],
    ['that is missing', {}, '7d3c'],
  ])('%s is one that can be stored and shown', (_what, claims, shown) => expect(nameOf(claims)).toBe(shown));

  it('is needed of nobody; a subject is', () => {
    expect(() => actorOfClaims({ sub: ' \u200b', name: 'Bente' }, 'grants')).toThrow('no subject');
  });
});
