// The store: the ports of the use-cases, implemented on PostgreSQL.
import type { Pool } from 'pg';
import type { StoredFramework, StorePorts } from '../app/ports.ts';
import type { Framework } from '../domain/governance/framework.ts';
import type { SignedHead } from '../lib/signed-head.ts';
import { createActorStore } from './actors.ts';
import { createAgreementStore } from './agreements.ts';
import { createEntryStore } from './entries.ts';
import { createFrameworkStore } from './frameworks.ts';
import { createHeadStore } from './heads.ts';
import { findKept, forgetKept } from './idempotency.ts';
import { headWhenDue } from './log.ts';
import { type MigrationLevel, migrationLevel } from './migrate.ts';
import { createReader } from './reader.ts';
import { createFeed } from './reads/events.ts';
import { createExtractReader } from './reads/extract.ts';
import { createRegisterReader } from './registers.ts';
import { readingFrom } from './replica.ts';
import { createSearchStore, forgetSearches } from './saved-searches.ts';
import { createSessions } from './sessions.ts';
import { publishShipped } from './shipped-frameworks.ts';
import { askingAgain, run } from './statement.ts';
import { keyIdOf } from './trail.ts';
import { readKeys } from './trail-keys.ts';
import { createWebhookStore } from './webhooks.ts';
import { createWriter } from './writer.ts';

export { isUnavailable } from './failures.ts';
export { openPool } from './pool.ts';

type StoreOptions = {
  /** Pool of the primary, connected as the service's role. */
  readonly pool: Pool;
  /** A streaming replica for lists, search, agenda, register, extracts and the event feed. */
  readonly readPool?: Pool | undefined;
  /** Secret of the hash chains; only the command for changing the key may replace it. */
  readonly trailKey: string;
};

export type Store = StorePorts & {
  /**
   * Adds shipped frameworks and changes that the database does not have; returns those added. `now`: UTC with
   * milliseconds.
   */
  readonly publishShipped: (frameworks: readonly Framework[], now: string) => Promise<readonly StoredFramework[]>;
  /** For the readiness check. Throws if the database is away. */
  readonly migrationLevel: () => Promise<MigrationLevel>;
  /** Clock of the database, in milliseconds since 1970. */
  readonly time: () => Promise<number>;
  /** Whether the trail is still sealed with this process's key. */
  readonly keyInUse: () => Promise<boolean>;
  /** Signs a head of the log if the last one is older than this many hours. */
  readonly headWhenDue: (hours: number) => Promise<SignedHead | undefined>;
  /**
   * Deletes answers kept under idempotency keys before the moment (UTC; the API promises seven days), expired
   * sessions, and actors not seen for 400 days with their saved searches.
   */
  readonly forgetKept: (before: string) => Promise<void>;
  /** Closes the pools after running queries finish. */
  readonly close: () => Promise<void>;
};

const TIME = 'select (extract(epoch from clock_timestamp()) * 1000)::float8 as ms';

/**
 * Opens no connection by itself. What a user has just written is read from the primary; lists come from `readPool` and
 * may lag.
 */
export function createStore({ pool, readPool, trailKey }: StoreOptions): Store {
  const sessions = createSessions(pool);
  const actors = createActorStore(pool);
  const primary = askingAgain(pool);
  const mayLag = readPool ? readingFrom(readPool, primary) : primary;
  return {
    writer: createWriter({ pool, trailKey }),
    reader: createReader(pool, mayLag),
    agreements: createAgreementStore({ pool, trailKey }, mayLag),
    registers: createRegisterReader(mayLag),
    entries: createEntryStore({ pool, trailKey, mayLag }),
    frameworks: createFrameworkStore({ pool, trailKey }),
    feed: createFeed(mayLag, primary),
    extracts: createExtractReader(mayLag),
    webhooks: createWebhookStore(pool),
    heads: createHeadStore(pool, trailKey),
    publishShipped: (frameworks, now) => publishShipped(pool, trailKey, frameworks, now),
    migrationLevel: () => migrationLevel(pool),
    time: async () => (await run<{ ms: number }>(pool, { text: TIME, values: [] }))[0]?.ms ?? Number.NaN,
    headWhenDue: (hours) => headWhenDue(pool, trailKey, () => new Date().toISOString(), hours),
    keyInUse: async () => ((await readKeys(pool)).at(-1)?.id ?? keyIdOf(trailKey)) === keyIdOf(trailKey),
    sessions,
    searches: createSearchStore(pool),
    actors,
    kept: (key) => findKept(primary, key),
    forgetKept: async (before) => {
      await forgetKept(pool, before);
      await sessions.forget();
      await actors.forget();
      await forgetSearches(pool);
    },
    close: async () => {
      await Promise.all([pool.end(), readPool?.end()]);
    },
  };
}
