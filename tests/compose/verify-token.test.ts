// Which tokens are accepted: the provider's own; forged, expired and misdirected ones are refused, with the reason.
import { createHmac, createPublicKey, type JsonWebKey } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { base64url, exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTokenVerifier, isTokenFault, type TokenVerifierOptions } from '../../src/compose/verify-token.ts';
import { startTestIdentity, type TestIdentity } from '../support/test-identity.ts';

const AUDIENCE = 'opgavebro';

async function reasonFor(verify: (token: string) => Promise<unknown>, token: string): Promise<string> {
  try {
    await verify(token);
    return 'accepted';
  } catch (error) {
    if (isTokenFault(error)) return error.reason;
    throw error;
  }
}

describe('tokens of a real provider', () => {
  let identity: TestIdentity;
  beforeAll(async () => {
    identity = await startTestIdentity();
  });
  afterAll(() => identity.close());

  const verifier = (more: Partial<TokenVerifierOptions> = {}) =>
    createTokenVerifier({ issuer: identity.issuer, audience: AUDIENCE, grantsClaim: 'grants', ...more });

  test('give the person with grants', async () => {
    expect(await verifier()(await identity.tokenFor('planner-syddanmark'))).toEqual({
      subject: 'planner-syddanmark',
      name: 'Per Planlægger',
      kind: 'person',
      grants: [
        { role: 'planner', scope: 'syddanmark-2022' },
        { role: 'planner', scope: 'sundhedsraad-2027' },
        { role: 'decider', scope: 'sundhedssamarbejdsudvalget' },
      ],
      scopes: ['proposals:read', 'proposals:write', 'decisions:write', 'events:read', 'webhooks:manage'],
    });
  });

  test('give the system with the scopes it asked for, by client credentials', async () => {
    const answer = await fetch(`${identity.issuer}/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`integration:${identity.integrationClientSecret}`)}` },
      body: new URLSearchParams({ grant_type: 'client_credentials', scope: 'proposals:read events:read' }),
    });
    const { access_token } = (await answer.json()) as { access_token: string };
    const actor = await verifier()(access_token);
    expect(actor).toMatchObject({ subject: 'integration', kind: 'system', scopes: ['proposals:read', 'events:read'] });
    expect(actor.grants).toContainEqual({ role: 'coordinator', scope: 'fyn' });
  });

  test('give the same system with all scopes, from the command for trying out', async () => {
    const actor = await verifier()(await identity.tokenFor('integration'));
    expect(actor).toMatchObject({ subject: 'integration', name: 'Fagsystem (integration)', kind: 'system' });
    expect(actor.scopes).toHaveLength(5);
  });

  test('with grants nobody can read count without those, and the log is told', async () => {
    const unreadable: string[] = [];
    const token = await identity.tokenWith('someone', {
      grants: ['reader:x', 'emperor:x', 'coordinator', 'admin:all', 'member:', 'admin'],
    });
    const actor = await verifier({ onUnreadableGrant: ({ grant }) => unreadable.push(grant) })(token);
    expect(actor.grants).toEqual([
      { role: 'reader', scope: 'x' },
      { role: 'admin', scope: '' },
    ]);
    expect(unreadable).toEqual(['emperor:x', 'coordinator', 'admin:all', 'member:']);
  });

  test('meant for another service, or from another issuer, are refused', async () => {
    const token = await identity.tokenFor('auditor');
    expect(await reasonFor(verifier({ audience: 'another' }), token)).toBe('audience-wrong');
    const jwksUrl = `${identity.issuer}/jwks`;
    expect(await reasonFor(verifier({ issuer: 'https://another.example', jwksUrl }), token)).toBe('issuer-wrong');
  });

  test('cannot be judged when the issuer does not answer, and can when it does again', async () => {
    let down = true;
    const verify = verifier({
      fetch: (url, init) => (down ? Promise.reject(new TypeError('fetch failed')) : fetch(url, init)),
    });
    const token = await identity.tokenFor('auditor');
    expect(await reasonFor(verify, token)).toBe('issuer-unreachable');
    down = false;
    expect(await reasonFor(verify, token)).toBe('accepted');
  });

  test('with one character changed in any part are refused', async () => {
    const parts = (await identity.tokenFor('admin')).split('.');
    for (const part of [0, 1, 2]) {
      const text = parts[part] ?? '';
      const changed = parts.with(part, `${text.slice(0, 9)}${text[9] === 'A' ? 'B' : 'A'}${text.slice(10)}`).join('.');
      expect(await reasonFor(verifier(), changed)).not.toBe('accepted');
    }
    const grown = JSON.parse(Buffer.from(parts[1] ?? '', 'base64url').toString());
    const promoted = Buffer.from(JSON.stringify({ ...grown, grants: ['auditor'] })).toString('base64url');
    expect(await reasonFor(verifier(), parts.with(1, promoted).join('.'))).toBe('signature-wrong');
  });
});

describe('tokens made by hand', () => {
  const issuer = 'https://issuer.example';
  const NOW = Date.parse('2026-11-22T12:00:00Z');
  let rsa: { privateKey: CryptoKey; publicJwk: JWK };
  let jwksUrl = '';
  let asked = 0;
  let close: () => void;

  beforeAll(async () => {
    const pair = await generateKeyPair('RS256', { extractable: true });
    rsa = {
      privateKey: pair.privateKey,
      publicJwk: { ...(await exportJWK(pair.publicKey)), kid: 'known', use: 'sig' },
    };
    const server = createServer((_request, response) => {
      asked++;
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: [rsa.publicJwk] }));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    jwksUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks`;
    close = () => server.close();
  });
  afterAll(() => close());

  const claims = { iss: issuer, aud: AUDIENCE, sub: 'x', exp: NOW / 1000 + 300 };
  const sign = (
    changed: Record<string, unknown> = {},
    header: { alg?: string; kid?: string; typ?: string } = {},
    key = rsa.privateKey,
  ) => new SignJWT({ ...claims, ...changed }).setProtectedHeader({ alg: 'RS256', kid: 'known', ...header }).sign(key);
  const at = (clock: () => number) =>
    createTokenVerifier({ issuer, audience: AUDIENCE, grantsClaim: 'realm.grants', jwksUrl, now: clock });

  test('in good order are accepted, with grants from a path and text', async () => {
    const actor = await at(() => NOW)(await sign({ realm: { grants: 'admin reader:a' }, preferred_username: 'X X' }));
    expect(actor).toMatchObject({
      name: 'X X',
      kind: 'person',
      grants: [{ role: 'admin' }, { role: 'reader', scope: 'a' }],
      scopes: [],
    });
  });

  test.each<[string, () => Promise<string>, string]>([
    ['past their time', () => sign({ exp: NOW / 1000 - 5 }), 'expired'],
    ['before their time', () => sign({ nbf: NOW / 1000 + 6 }), 'not-yet-valid'],
    ['of a clock five seconds ahead', () => sign({ nbf: NOW / 1000 + 5, iat: NOW / 1000 + 5 }), 'accepted'],
    ['of a clock four seconds behind', () => sign({ exp: NOW / 1000 - 4 }), 'accepted'],
    ['with an empty subject', () => sign({ sub: '' }), 'claim-wrong'],
    ['with a blank subject', () => sign({ sub: '  ' }), 'claim-wrong'],
    ['with a subject that nobody can see', () => sign({ sub: '\u200b\u00ad' }), 'claim-wrong'],
    ['with a subject that no database holds', () => sign({ sub: 'a\u0000b' }), 'claim-wrong'],
    ['with half a character as subject', () => sign({ sub: 'a\ud800' }), 'claim-wrong'],
    ['with a subject that is no text', () => sign({ sub: 7 as unknown as string }), 'claim-wrong'],
    ['without an end', () => sign({ exp: undefined }), 'claim-wrong'],
    ['without a subject', () => sign({ sub: undefined }), 'claim-wrong'],
    ['for several others', () => sign({ aud: ['a', 'b'] }), 'audience-wrong'],
    ['of another kind', () => sign({}, { typ: 'logout+jwt' }), 'claim-wrong'],
    [
      'signed by a key unknown to the issuer',
      async () => sign({}, { kid: 'unknown' }, (await generateKeyPair('RS256')).privateKey),
      'key-unknown',
    ],
    [
      'signed by another key under a known name',
      async () => sign({}, {}, (await generateKeyPair('RS256')).privateKey),
      'signature-wrong',
    ],
    [
      'signed by an algorithm outside the list',
      async () => sign({}, { alg: 'RS512' }, (await generateKeyPair('RS512')).privateKey),
      'algorithm-not-allowed',
    ],
    ['of three dots', async () => '...', 'malformed'],
    ['of plain text', async () => 'letmein', 'malformed'],
    ['of endless length, though signed', () => sign({ filler: 'a'.repeat(16_384) }), 'malformed'],
  ])('%s: judged as they should be', async (_what, make, reason) => {
    expect(
      await reasonFor(
        at(() => NOW),
        await make(),
      ),
    ).toBe(reason);
  });

  test('with alg none are refused, however it is written', async () => {
    for (const alg of ['none', 'None', 'NONE']) {
      const unsigned = [{ alg, kid: 'known' }, claims].map((part) => base64url.encode(JSON.stringify(part))).join('.');
      expect(
        await reasonFor(
          at(() => NOW),
          `${unsigned}.`,
        ),
      ).toBe('algorithm-not-allowed');
    }
  });

  test('signed by HMAC with the public key as the secret are refused', async () => {
    const pem = createPublicKey({ key: rsa.publicJwk as JsonWebKey, format: 'jwk' }).export({
      type: 'spki',
      format: 'pem',
    });
    const head = [{ alg: 'HS256', kid: 'known' }, claims]
      .map((part) => base64url.encode(JSON.stringify(part)))
      .join('.');
    const forged = `${head}.${createHmac('sha256', pem).update(head).digest('base64url')}`;
    expect(
      await reasonFor(
        at(() => NOW),
        forged,
      ),
    ).toBe('algorithm-not-allowed');
  });

  test('are verified again after a minute, and never count past their end', async () => {
    let now = NOW;
    const verify = at(() => now);
    const token = await sign();
    const first = await verify(token);
    expect(await verify(token)).toBe(first);
    now = NOW + 60_001;
    expect(await verify(token)).not.toBe(first);
    now = NOW + 305_000;
    expect(await reasonFor(verify, token)).toBe('expired');
  });

  test('cost one question for the keys, and an unknown key does not ask again at once', async () => {
    const verify = at(() => NOW);
    await verify(await sign());
    const before = asked;
    await Promise.all([1, 2, 3].map(async (n) => reasonFor(verify, await sign({ n }, { kid: `unknown-${n}` }))));
    await verify(await sign({ other: true }));
    expect(asked).toBe(before);
  });
});
