// The whole service in this process, on its own database and port, with the identity provider of the demonstration.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startService } from '../../src/compose/compose.ts';
import { DEMO_ACCOUNTS, type DemoAccount } from '../../src/compose/demo-accounts.ts';
import { createTestDatabase, type TestDatabase } from './test-database.ts';

export type TestService = {
  /** For `supertest(service.url)` and for `fetch`. */
  readonly url: string;
  readonly database: TestDatabase;
  /** Issued by the provider itself; requested once per account. */
  readonly tokenFor: (account: keyof typeof DEMO_ACCOUNTS) => Promise<string>;
  /** For an invented person, or a system if `kind` says so, with exactly these grants. */
  readonly tokenWith: (
    grants: readonly string[],
    more?: Partial<Pick<DemoAccount, 'kind' | 'name' | 'scopes'>> & { readonly subject?: string },
  ) => Promise<string>;
  /** Headers of a request as this account. */
  readonly as: (account: keyof typeof DEMO_ACCOUNTS) => Promise<{ readonly authorization: string }>;
  readonly close: () => Promise<void>;
};

/** For tests with cases under `syddanmark-2022`: a day on which it is in force. It ends with 2026. */
export const IN_FORCE = { DEMO_DATE: '2026-11-22' } as const;

/**
 * @param env settings in addition to those of a test, such as `RATE_LIMIT_PER_MINUTE`. @param busyAfterMs 0: no limit.
 * The tests share the service's event loop, which may be late without being overloaded.
 */
export async function startTestService(
  env: Readonly<Record<string, string>> = {},
  busyAfterMs = 0,
): Promise<TestService> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'opgavebro-service-'));
  const database = await createTestDatabase();
  const accounts = new Map<string, DemoAccount>(Object.entries(DEMO_ACCOUNTS));
  const here = { DATABASE_URL: database.serviceUrl, DATABASE_OWNER_URL: database.ownerUrl, DATA_DIR: dataDir };
  const settings = {
    NODE_ENV: 'test',
    DEMO_IDENTITIES: 'true',
    PORT: '0',
    LOG_LEVEL: 'silent',
    RATE_LIMIT_PER_MINUTE: '0',
    ...here,
    ...env,
  };
  const service = await startService(settings, { accounts, busyAfterMs });
  const tokens = new Map<string, Promise<string>>();

  async function mint(account: string): Promise<string> {
    const answer = await fetch(`${service.publicUrl}/demo-idp/token-for/${account}`, { method: 'POST' });
    if (!answer.ok) throw new Error(`no token for ${account}: ${answer.status}`);
    return ((await answer.json()) as { access_token: string }).access_token;
  }
  function tokenFor(account: string): Promise<string> {
    const token = tokens.get(account) ?? mint(account);
    tokens.set(account, token);
    return token;
  }
  return {
    url: service.publicUrl,
    database,
    tokenFor,
    tokenWith: (grants, { kind = 'person', subject = `invented-${randomUUID()}`, name = subject, scopes } = {}) => {
      accounts.set(subject, { kind, name, does: 'test', grants, ...(scopes && { scopes }) });
      return mint(subject);
    },
    as: async (account) => ({ authorization: `Bearer ${await tokenFor(account)}` }),
    close: async () => {
      await service.close();
      await database.drop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
