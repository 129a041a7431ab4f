// The demonstration identity provider: a real OpenID provider (oidc-provider) where users choose a role instead of
// entering a password. Loaded only if OIDC_ISSUER is not set, and never in production. Its signing keys are kept, so
// that tokens stay valid after a restart.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';
import Provider, { type Configuration, type KoaContextWithOIDC } from 'oidc-provider';
import { createMemoryAdapter } from 'oidc-provider/lib/adapters/memory_adapter.js';
import { SCOPES } from '../domain/workflow/actor.ts';
import type { DemoAccount } from './demo-accounts.ts';
import { errorPage, logoutPage } from './demo-pages.ts';

export const WEB_CLIENT = 'opgavebro-web';
/** Path of the provider under the service's URL. */
export const DEMO_PATH = '/demo-idp';
const RESOURCE = 'urn:opgavebro:api';
const TOKEN_SECONDS = 3600;
const DAY_SECONDS = 12 * 3600;

export type DemoIdentityOptions = {
  /** Public URL of the service; the issuer is `/demo-idp` under it. */
  readonly publicUrl: string;
  readonly audience: string;
  readonly accounts: ReadonlyMap<string, DemoAccount>;
  readonly webClientSecret: string;
  readonly integrationClientSecret: string;
  readonly cookieKey: string;
  readonly signingKeys: readonly JWK[];
};

export type MintedToken = { readonly access_token: string; readonly expires_in: number };

export type DemoIdentity = {
  readonly issuer: string;
  readonly accounts: ReadonlyMap<string, DemoAccount>;
  /** Handles a request. Its `url` must be without the path of the provider, its `originalUrl` complete. */
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** Issues a token directly; undefined for an unknown account. */
  readonly mint: (account: string) => Promise<MintedToken | undefined>;
  /** True while a sign-in waits for the choice of a role. */
  readonly isChoosing: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;
  /** Continues the sign-in as this account and sends the response. */
  readonly choose: (request: IncomingMessage, response: ServerResponse, account: string) => Promise<void>;
};

/** Creates private signing keys, to be kept with the secrets. */
export async function makeSigningKeys(): Promise<JWK[]> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const key = await exportJWK(privateKey);
  return [{ ...key, kid: await calculateJwkThumbprint(key), alg: 'ES256', use: 'sig' }];
}

/** Creates the provider. It keeps sign-ins in memory only. */
export function createDemoIdentity(options: DemoIdentityOptions): DemoIdentity {
  const issuer = `${options.publicUrl}${DEMO_PATH}`;
  const provider = new Provider(issuer, configuration(options));
  provider.proxy = true; // its URLs follow the public URL, also behind a proxy
  const answer = provider.callback();
  const known = (account: string) => options.accounts.get(account);

  async function mint(account: string): Promise<MintedToken | undefined> {
    const system = known(account)?.kind === 'system';
    const client = await provider.Client.find(system && account === 'integration' ? account : WEB_CLIENT);
    if (!known(account) || !client) return undefined;
    const token = new provider.AccessToken({
      accountId: account,
      client,
      gty: 'demonstration',
      grantId: 'demonstration',
      scope: (known(account)?.scopes ?? SCOPES).join(' '),
      resourceServer: new provider.ResourceServer(RESOURCE, resourceServer(options.audience)),
    });
    return { access_token: await token.save(), expires_in: TOKEN_SECONDS };
  }

  return {
    issuer,
    accounts: options.accounts,
    handle: async (request, response) => answer(request, response),
    mint,
    isChoosing: (request, response) =>
      provider.interactionDetails(request, response).then(
        () => true,
        () => false,
      ),
    choose: (request, response, account) =>
      provider.interactionFinished(request, response, { login: { accountId: account } }),
  };
}

function resourceServer(audience: string) {
  return {
    scope: SCOPES.join(' '),
    audience,
    accessTokenTTL: TOKEN_SECONDS,
    accessTokenFormat: 'jwt',
    jwt: { sign: { alg: 'ES256' } },
  } as const;
}

function configuration(options: DemoIdentityOptions): Configuration {
  const claimsOf = (account: string | undefined) => {
    const found = account === undefined ? undefined : options.accounts.get(account);
    return found && { name: found.name, grants: [...found.grants] };
  };
  return {
    adapter: createMemoryAdapter(0),
    jwks: { keys: options.signingKeys.map((key) => ({ ...key })) as never },
    clients: [
      {
        client_id: WEB_CLIENT,
        client_secret: options.webClientSecret,
        client_name: 'Opgavebro',
        redirect_uris: [`${options.publicUrl}/signin/callback`],
        post_logout_redirect_uris: [`${options.publicUrl}/`],
        id_token_signed_response_alg: 'ES256',
      },
      {
        client_id: 'integration',
        client_secret: options.integrationClientSecret,
        redirect_uris: [],
        response_types: [],
        grant_types: ['client_credentials'],
        id_token_signed_response_alg: 'ES256',
      },
    ],
    scopes: ['openid', 'profile', ...SCOPES],
    claims: { openid: ['sub', 'name', 'grants'], profile: ['name'] },
    conformIdTokenClaims: false,
    cookies: {
      keys: [options.cookieKey],
      names: { session: 'demo_session', interaction: 'demo_interaction', resume: 'demo_resume' },
    },
    pkce: { required: () => true },
    ttl: {
      AccessToken: TOKEN_SECONDS,
      ClientCredentials: TOKEN_SECONDS,
      IdToken: TOKEN_SECONDS,
      Interaction: 3600,
      Session: DAY_SECONDS,
      Grant: DAY_SECONDS,
    },
    findAccount: (_context, id) =>
      options.accounts.get(id)?.kind === 'person'
        ? { accountId: id, claims: () => ({ sub: id, ...claimsOf(id) }) }
        : undefined,
    extraTokenClaims: (_context, token) => claimsOf('accountId' in token ? token.accountId : token.clientId),
    formats: {
      customizers: {
        // RFC 9068: the token of a system has the client id in `sub`, so `client_id` is the same.
        jwt: (_context, token, parts) => {
          const account = 'accountId' in token ? options.accounts.get(token.accountId) : undefined;
          if (account?.kind === 'system') parts.payload.client_id = parts.payload.sub;
        },
      },
    },
    interactions: { url: (_context, interaction) => `${DEMO_PATH}/choose/${interaction.uid}` },
    loadExistingGrant: allowed,
    renderError: (context, out) => errorPage(context, out.error_description ?? out.error),
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      rpInitiatedLogout: { enabled: true, logoutSource: logoutPage },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => RESOURCE,
        useGrantedResource: () => true,
        getResourceServerInfo: () => resourceServer(options.audience),
      },
    },
  };
}

/** Grants without asking for consent: the only client is the service itself. */
async function allowed(context: KoaContextWithOIDC) {
  const { client, session, provider } = context.oidc;
  if (!client || !session?.accountId) return undefined;
  const existing = session.grantIdFor(client.clientId);
  const found = existing ? await provider.Grant.find(existing) : undefined;
  if (found) return found;
  const grant = new provider.Grant({ accountId: session.accountId, clientId: client.clientId });
  grant.addOIDCScope(['openid', 'profile', ...SCOPES].join(' '));
  grant.addResourceScope(RESOURCE, SCOPES.join(' '));
  await grant.save();
  return grant;
}
