// Signing in to the demonstration as a browser does it, and getting a token as the command does it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { createLocalJWKSet, jwtVerify } from 'jose';
import * as client from 'openid-client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_ACCOUNTS } from '../../src/compose/demo-accounts.ts';
import { startTestIdentity, type TestIdentity } from '../support/test-identity.ts';

let identity: TestIdentity;
beforeAll(async () => {
  identity = await startTestIdentity();
});
afterAll(() => identity.close());

/** A browser without script: keeps cookies, follows no redirect by itself. */
function browser() {
  const cookies = new Map<string, string>();
  return async (url: string | URL, form?: Record<string, string>): Promise<Response> => {
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value) cookies.set(name, value);
      else cookies.delete(name);
    }
    return response;
  };
}

function locationOf(response: Response, from: string | URL): URL {
  expect(response.status, String(from)).toBe(303);
  return new URL(response.headers.get('location') ?? '', from);
}

async function startSignIn(go: ReturnType<typeof browser>) {
  const options = { execute: [client.allowInsecureRequests] };
  const config = await client.discovery(
    new URL(identity.issuer),
    'opgavebro-web',
    identity.webClientSecret,
    undefined,
    options,
  );
  const [verifier, state, nonce] = [client.randomPKCECodeVerifier(), client.randomState(), client.randomNonce()];
  const url = client.buildAuthorizationUrl(config, {
    redirect_uri: `${identity.url}/signin/callback`,
    scope: 'openid proposals:read',
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
    nonce,
  });
  return {
    config,
    checks: { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce },
    choice: locationOf(await go(url), url),
  };
}

const ACCOUNTS = Object.values(DEMO_ACCOUNTS);
const PEOPLE = ACCOUNTS.filter(({ kind }) => kind === 'person');

describe('signing in', () => {
  test('is a choice among the roles, and ends with a token for the chosen one', async () => {
    const go = browser();
    const { config, checks, choice } = await startSignIn(go);
    const page = await go(choice);
    const html = await page.text();
    expect(html).toContain('Dette er en demonstration');
    expect(html.match(/<button type="submit" name="account"/g)).toHaveLength(PEOPLE.length);
    expect(html).not.toMatch(/<script|style="| on\w+=/);
    expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/);

    const chosen = await go(choice, { account: 'member-odense' });
    const back = locationOf(await go(locationOf(chosen, choice)), choice);
    expect(`${back.origin}${back.pathname}`).toBe(`${identity.url}/signin/callback`);
    const tokens = await client.authorizationCodeGrant(config, back, checks);
    expect(tokens.claims()).toMatchObject({
      sub: 'member-odense',
      name: 'Mette Medlem',
      grants: ['member:kommune-461'],
    });

    const keys = createLocalJWKSet(await (await fetch(`${identity.issuer}/jwks`)).json());
    const { payload } = await jwtVerify(tokens.access_token, keys, {
      issuer: identity.issuer,
      audience: identity.audience,
    });
    expect(payload).toMatchObject({ sub: 'member-odense', grants: ['member:kommune-461'], scope: 'proposals:read' });

    const again = await go(
      client.buildAuthorizationUrl(config, {
        redirect_uri: `${identity.url}/signin/callback`,
        scope: 'openid',
        code_challenge: 'x'.repeat(43),
        code_challenge_method: 'S256',
      }),
    );
    expect(locationOf(again, choice).searchParams.has('code'), 'signed in already').toBe(true);
    const out = await go(
      client.buildEndSessionUrl(config, {
        id_token_hint: tokens.id_token ?? '',
        post_logout_redirect_uri: `${identity.url}/`,
      }),
    );
    expect(await out.text()).toContain('Du er ved at logge ud');
  });

  test('refuses an account that is no person, and a choice made twice or by another browser', async () => {
    const go = browser();
    const { choice } = await startSignIn(go);
    for (const account of ['integration', 'nobody', '']) expect((await go(choice, { account })).status).toBe(400);
    expect((await browser()(choice)).status).toBe(410);
    expect((await browser()(choice, { account: 'admin' })).status).toBe(410);
    const chosen = await go(choice, { account: 'admin' });
    await go(locationOf(chosen, choice));
    expect((await go(choice, { account: 'admin' })).status).toBe(410);
  });

  test('asks for proof of possession of the code, and says in Danish what went wrong', async () => {
    const answer = await fetch(
      `${identity.issuer}/auth?client_id=opgavebro-web&response_type=code&redirect_uri=${identity.url}/elsewhere&scope=openid`,
    );
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('Login kunne ikke gennemføres');
    const withoutProof = `${identity.issuer}/auth?client_id=opgavebro-web&response_type=code&redirect_uri=${identity.url}/signin/callback&scope=openid`;
    expect(
      locationOf(await fetch(withoutProof, { redirect: 'manual' }), identity.url).searchParams.get('error_description'),
    ).toMatch(/PKCE/);
  });
});

describe('npm run token', () => {
  async function token(account: string[], url = identity.url): Promise<{ code: number; out: string; err: string }> {
    const child = spawn(process.execPath, ['src/cli/token.ts', ...account], {
      env: { ...process.env, OPGAVEBRO_URL: url },
    });
    const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
    return { code: code as number, out, err };
  }

  test('prints the token and nothing else', async () => {
    const { code, out, err } = await token(['coordinator-fyn']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const [, payload = ''] = out.trimEnd().split('.');
    expect(JSON.parse(Buffer.from(payload, 'base64url').toString())).toMatchObject({
      sub: 'coordinator-fyn',
      aud: 'opgavebro',
    });
    expect(out).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
  });

  test('lists the accounts for an unknown one and for none', async () => {
    const [unknown, none] = await Promise.all([token(['nobody']), token([])]);
    expect(unknown).toMatchObject({ code: 1, out: '' });
    expect(unknown.err).toMatch(/^Der er ingen demonstrationskonto nobody/);
    for (const { err } of [unknown, none]) expect(err.match(/^ {2}[a-z0-9-]+$/gm)).toHaveLength(ACCOUNTS.length);
    expect(none.code).toBe(1);
  });

  test('says so when the service does not run', async () => {
    const { code, out, err } = await token(['admin'], 'http://127.0.0.1:1');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^Der svarer ingen på http:\/\/127\.0\.0\.1:1\./);
  });
});
