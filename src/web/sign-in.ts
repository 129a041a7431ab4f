// Signing in and out by OpenID Connect: code flow with PKCE, state
// and nonce. Source: OpenID Connect Core, RP-Initiated Logout.
import * as client from 'openid-client';
import type { Actor } from '../domain/workflow/actor.ts';
import type { Oidc, PagesOptions } from './pages-options.ts';
import type { SignIn } from './session.ts';

export const CALLBACK_PATH = '/signin/callback';
const TIMEOUT_SECONDS = 10;
const CLOCK_TOLERANCE_SECONDS = 5;
/** The hint is part of an address. Without it the provider asks before it signs out. */
const LONGEST_HINT = 4_000;

type SignInDoor = {
  /** Address to redirect the browser to, and the values to keep until it returns. */
  readonly begin: (to: string) => Promise<{ readonly url: URL; readonly signIn: SignIn }>;
  /** Throws where the provider's answer does not match. `query` includes the question mark. */
  readonly finish: (
    query: string,
    signIn: SignIn,
  ) => Promise<{ readonly actor: Actor; readonly idToken: string | undefined }>;
  /** Address at the provider that signs the person out; undefined where it has none. */
  readonly end: (idToken: string | undefined) => Promise<URL | undefined>;
};

export function openSignIn({ oidc, actorOfClaims }: Pick<PagesOptions, 'oidc' | 'actorOfClaims'>): SignInDoor {
  let found: Promise<client.Configuration> | undefined;
  const provider = () => {
    found ??= discover(oidc).catch((error: unknown) => {
      found = undefined; // the next sign-in tries again
      throw error;
    });
    return found;
  };
  return {
    begin: async (to) => {
      const config = await provider();
      const [state, nonce, verifier] = [client.randomState(), client.randomNonce(), client.randomPKCECodeVerifier()];
      const url = client.buildAuthorizationUrl(config, {
        redirect_uri: oidc.publicUrl + CALLBACK_PATH,
        scope: 'openid',
        state,
        nonce,
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
      });
      return { url, signIn: { state, nonce, verifier, to } };
    },
    finish: async (query, signIn) => {
      const config = await provider();
      const tokens = await client.authorizationCodeGrant(config, new URL(oidc.publicUrl + CALLBACK_PATH + query), {
        expectedState: signIn.state,
        expectedNonce: signIn.nonce,
        pkceCodeVerifier: signIn.verifier,
        idTokenExpected: true,
      });
      return { actor: await actorBehind(config, tokens, actorOfClaims), idToken: tokens.id_token };
    },
    end: async (idToken) => {
      const config = await provider();
      if (!config.serverMetadata().end_session_endpoint) return undefined;
      return client.buildEndSessionUrl(config, {
        post_logout_redirect_uri: `${oidc.publicUrl}/`,
        ...(idToken !== undefined && idToken.length <= LONGEST_HINT && { id_token_hint: idToken }),
      });
    },
  };
}

/** Some providers put grants in the id token, others only in the userinfo response. */
async function actorBehind(
  config: client.Configuration,
  tokens: client.TokenEndpointResponse & client.TokenEndpointResponseHelpers,
  actorOfClaims: PagesOptions['actorOfClaims'],
): Promise<Actor> {
  const claims = tokens.claims() ?? { sub: '' };
  const actor = actorOfClaims(claims);
  if (actor.grants.length > 0 || !config.serverMetadata().userinfo_endpoint) return actor;
  const more = await client.fetchUserInfo(config, tokens.access_token, claims.sub).catch(() => ({}));
  return actorOfClaims({ ...more, ...claims });
}

function discover(oidc: Oidc): Promise<client.Configuration> {
  const insecure = oidc.issuer.startsWith('http:') || oidc.reachedAt?.startsWith('http:');
  const metadata = { [client.clockTolerance]: CLOCK_TOLERANCE_SECONDS };
  return client.discovery(new URL(oidc.issuer), oidc.clientId, metadata, client.ClientSecretBasic(oidc.clientSecret), {
    timeout: TIMEOUT_SECONDS,
    ...(insecure && { execute: [client.allowInsecureRequests] }),
    ...(oidc.reachedAt !== undefined && { [client.customFetch]: fetchAtHome(oidc.reachedAt, oidc.publicUrl) }),
  });
}

/** Fetches from the internal address, with headers that make the request look as if sent to the public one. */
function fetchAtHome(home: string, publicUrl: string): client.CustomFetch {
  const { origin, host, protocol } = new URL(publicUrl);
  return (url, options) => {
    if (!url.startsWith(origin)) return fetch(url, options as RequestInit);
    const headers = { ...options.headers, 'x-forwarded-host': host, 'x-forwarded-proto': protocol.slice(0, -1) };
    return fetch(home + url.slice(origin.length), { ...options, headers } as RequestInit);
  };
}

/** Allows only paths of this service, so that the redirect cannot lead elsewhere; otherwise `/`. */
export function safePath(to: string | null | undefined): string {
  return to && /^\/(?![/\\])[^\s\\]*$/.test(to) ? to : '/';
}

/** Request line and headers are limited to 16 KB, and the address occurs twice in them, encoded. */
const LONGEST_RETURN = 12_000;

/** The sign-in page with the address to return to; only its path where the address is too long. */
export function signInPath(to: string): string {
  const encoded = encodeURIComponent(to);
  return `/log-ind?til=${encoded.length <= LONGEST_RETURN ? encoded : encodeURIComponent(to.split('?', 1)[0] ?? '/')}`;
}
