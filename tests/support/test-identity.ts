// A real identity provider for tests: that of the demonstration, on its own port, for any account a test defines.
import { randomBytes } from 'node:crypto';
import Fastify, { type FastifyInstance } from 'fastify';
import { DEMO_ACCOUNTS, type DemoAccount } from '../../src/compose/demo-accounts.ts';
import { createDemoIdentity, makeSigningKeys } from '../../src/compose/demo-identity.ts';
import { demoIdentityPlugin } from '../../src/compose/demo-identity-plugin.ts';
import { freePort } from '../../src/lib/free-port.ts';

export type TestIdentity = {
  readonly issuer: string;
  readonly audience: string;
  /** Where the provider listens; its own paths are under `/demo-idp`. */
  readonly url: string;
  readonly webClientSecret: string;
  readonly integrationClientSecret: string;
  /** An access token for a demonstration account. */
  readonly tokenFor: (account: keyof typeof DEMO_ACCOUNTS) => Promise<string>;
  /** An access token for an invented person, with exactly these grants. */
  readonly tokenWith: (subject: string, account: Partial<DemoAccount>) => Promise<string>;
  readonly close: () => Promise<void>;
};

/** @param also adds routes to the provider's address: whatever is behind the same entry. */
export async function startTestIdentity(
  audience = 'opgavebro',
  also?: (app: FastifyInstance) => Promise<void>,
): Promise<TestIdentity> {
  const url = `http://127.0.0.1:${await freePort()}`;
  const accounts = new Map<string, DemoAccount>(Object.entries(DEMO_ACCOUNTS));
  const [webClientSecret, integrationClientSecret, cookieKey] = [secret(), secret(), secret()];
  const secrets = { webClientSecret, integrationClientSecret, cookieKey, signingKeys: await makeSigningKeys() };
  const identity = createDemoIdentity({ publicUrl: url, audience, accounts, ...secrets });
  const app = Fastify();
  await app.register(demoIdentityPlugin(identity));
  if (also) await app.register(also);
  await app.listen({ host: '127.0.0.1', port: Number(new URL(url).port) });

  async function mint(account: string): Promise<string> {
    const minted = await identity.mint(account);
    if (!minted) throw new Error(`no account ${account}`);
    return minted.access_token;
  }
  return {
    issuer: identity.issuer,
    audience,
    url,
    webClientSecret,
    integrationClientSecret,
    tokenFor: mint,
    tokenWith: (subject, account) => {
      accounts.set(subject, { kind: 'person', name: subject, does: 'test', grants: [], ...account });
      return mint(subject);
    },
    close: () => app.close(),
  };
}

function secret(): string {
  return randomBytes(32).toString('base64url');
}
