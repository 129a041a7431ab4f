// Opens the identity provider, the configured one or the embedded one of the demonstration, and the verifier of its
// tokens.
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { Actor } from '../domain/workflow/actor.ts';
import { actorOfClaims } from './actor-of-claims.ts';
import type { Config } from './config.ts';
import type { Keys } from './databases.ts';
import type { DemoAccount } from './demo-accounts.ts';
import { saveLocalSecrets } from './local-secrets.ts';
import { ownHost } from './own-address.ts';
import { createTokenVerifier } from './verify-token.ts';

type Identity = {
  readonly issuer: string;
  readonly clientId: string;
  /** Throws a `TokenFault`. */
  readonly verifyToken: (token: string) => Promise<Actor>;
  /** The actor of a person who signs in on the pages, by the same rules as for a token. */
  readonly actorOfClaims: (claims: Readonly<Record<string, unknown>>) => Actor;
  /** Origin at which the service itself reaches the issuer, if its public URL may not be reachable from here. */
  readonly reachedAt: string | undefined;
  readonly demo: Demonstration | undefined;
};

type Demonstration = {
  readonly accounts: ReadonlyMap<string, DemoAccount>;
  /** Adds the provider to the service. */
  readonly plugin: (app: FastifyInstance) => Promise<void>;
};

/** The service's addresses; `accounts`: for tests, replace those of the demonstration. */
type Listening = {
  readonly publicUrl: string;
  readonly port: number;
  readonly accounts?: ReadonlyMap<string, DemoAccount> | undefined;
};

export async function openIdentity(config: Config, keys: Keys, at: Listening, logger: Logger): Promise<Identity> {
  const { audience, grantsClaim } = config;
  const onUnreadableGrant = (about: { readonly subject: string; readonly grant: string }) =>
    logger.warn(about, 'grant that cannot be read');
  if (config.identity) {
    const { issuer, clientId, jwksUrl } = config.identity;
    return {
      issuer,
      clientId,
      verifyToken: createTokenVerifier({
        issuer,
        jwksUrl,
        audience,
        grantsClaim,
        onUnreadableGrant,
        onUnreachable: (reason) => logger.warn({ issuer, reason }, 'the identity provider does not answer'),
      }),
      actorOfClaims: (claims) => actorOfClaims(claims, grantsClaim, onUnreadableGrant),
      reachedAt: undefined,
      demo: undefined,
    };
  }
  const demo = await openDemonstration(config, keys, at);
  // The public URL may lead through a proxy that the service cannot reach, so the keys are read from the local
  // address.
  const home = `http://${ownHost(config.host)}:${at.port}`;
  const jwksUrl = `${home}/demo-idp/jwks`;
  return {
    ...demo,
    verifyToken: createTokenVerifier({
      issuer: demo.issuer,
      jwksUrl,
      audience,
      grantsClaim: 'grants',
      onUnreadableGrant,
    }),
    actorOfClaims: (claims) => actorOfClaims(claims, 'grants', onUnreadableGrant),
    reachedAt: home,
  };
}

/** The only place that loads the demonstration: a service with its own provider never imports it. */
async function openDemonstration(config: Config, { local }: Keys, { publicUrl, accounts }: Listening) {
  const [{ createDemoIdentity, makeSigningKeys, WEB_CLIENT }, { demoIdentityPlugin }, { DEMO_ACCOUNTS }] =
    await Promise.all([
      import('./demo-identity.ts'),
      import('./demo-identity-plugin.ts'),
      import('./demo-accounts.ts'),
    ]);
  if (!local) throw new Error('the demonstration needs a data folder');
  const signingKeys = local.signingKeys ?? (await makeSigningKeys());
  if (!local.signingKeys) saveLocalSecrets(config.dataDir, { ...local, signingKeys });
  const { webClientSecret, integrationClientSecret, cookieKey } = local;
  const all = accounts ?? new Map<string, DemoAccount>(Object.entries(DEMO_ACCOUNTS));
  const options = {
    publicUrl,
    audience: config.audience,
    accounts: all,
    webClientSecret,
    integrationClientSecret,
    cookieKey,
    signingKeys,
  };
  const identity = createDemoIdentity(options);
  return {
    issuer: identity.issuer,
    clientId: WEB_CLIENT,
    demo: { accounts: all, plugin: demoIdentityPlugin(identity) },
  };
}
