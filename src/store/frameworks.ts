// Frameworks: proposed, published, withdrawn or rejected. Published versions never change, so the process caches them.
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import type { Pool, PoolClient } from 'pg';
import type { Changed, FrameworkStore, IdempotencyKey, Reply, StoredFramework } from '../app/ports.ts';
import type { Framework } from '../domain/governance/framework.ts';
import { Refusal } from '../domain/refusal.ts';
import {
  appendFrameworkEvent,
  COLUMNS,
  type FrameworkRow,
  insertFramework,
  lockFrameworks,
  toStored,
  updateFramework,
} from './framework-rows.ts';
import { keyedTransaction } from './keyed.ts';
import { framework } from './schema.ts';
import { askingAgain, fixed, type Queryable, run } from './statement.ts';
import { fw } from './tables.ts';

const IN_ORDER = sql`order by ${fw.validFrom}, ${fw.id}, ${fw.version}`;
const IS_PUBLISHED = sql`${fw.status} = 'published'`;
const ALL = fixed(sql`select ${COLUMNS} from ${framework} fw ${IN_ORDER}`);
const ONE = fixed(sql`select ${COLUMNS} from ${framework} fw where ${fw.id} = $1 and ${fw.version} = $2`);
const PUBLISHED = fixed(sql`select ${fw.document} from ${framework} fw where ${IS_PUBLISHED} ${IN_ORDER}`);
const COUNT = fixed(sql`select count(*)::int as count from ${framework} fw where ${IS_PUBLISHED}`);

type FrameworkStoreOptions = { readonly pool: Pool; readonly trailKey: string };

/**
 * Milliseconds. Maximum age of the cached list of published versions. A publication waits this long before it answers,
 * so that every replica then knows it.
 */
const FRESH = 500;

/**
 * Create one per process: it caches the published versions. Reads are retried on a broken connection, writes are not.
 */
export function createFrameworkStore({ pool, trailKey }: FrameworkStoreOptions): FrameworkStore {
  const reading = askingAgain(pool);
  const published = createCache(reading);

  async function all(): Promise<readonly StoredFramework[]> {
    const rows = await run<FrameworkRow>(reading, { text: ALL, values: [] });
    return Promise.all(rows.map(withDocument));
  }

  async function get(id: string, version: number): Promise<StoredFramework | undefined> {
    const row = await findFramework(reading, id, version);
    return row && withDocument(row);
  }

  /**
   * Uses the cached document of a published version, so callers get the same object each time. If it is missing,
   * another replica may have just published it, and the list is read again.
   */
  async function withDocument(row: FrameworkRow): Promise<StoredFramework> {
    return toStored(row, await published()) ?? known(toStored(row, await published(true)));
  }

  async function propose(stored: StoredFramework, key: IdempotencyKey | undefined, reply: Reply): Promise<Changed> {
    return keyed(key, stored.proposedAt, async (tx) => {
      if (!(await insertFramework(tx, stored))) throw new Refusal('framework-version-exists');
      await appendFrameworkEvent(tx, trailKey, stored);
      return reply;
    });
  }

  async function settle(
    id: string,
    version: number,
    key: IdempotencyKey | undefined,
    decide: Parameters<FrameworkStore['settle']>[3],
  ) {
    const changed = await keyed(key, undefined, async (tx) => {
      const row = await findFramework(tx, id, version);
      if (!row) throw new Refusal('not-found');
      const others = await readPublished(tx);
      const { stored, reply } = decide(known(toStored(row, others)), others);
      await updateFramework(tx, stored);
      await appendFrameworkEvent(tx, trailKey, stored);
      return reply;
    });
    await pause(FRESH); // now every replica sees the change
    return changed;
  }

  /** Runs the work under the lock of all frameworks, so that a decision about the versions still holds at commit. */
  function keyed(
    key: IdempotencyKey | undefined,
    at: string | undefined,
    work: (tx: PoolClient) => Promise<Reply>,
  ): Promise<Changed> {
    return keyedTransaction(pool, key, at, async (tx) => {
      await lockFrameworks(tx);
      return work(tx);
    });
  }

  return { published, all, get, propose, settle };
}

function known(stored: StoredFramework | undefined): StoredFramework {
  if (!stored) throw new Error('a framework is published, and is not among the published ones');
  return stored;
}

async function findFramework(on: Queryable, id: string, version: number): Promise<FrameworkRow | undefined> {
  if (!Number.isSafeInteger(version) || Math.abs(version) >= 2 ** 31) return undefined;
  const [row] = await run<FrameworkRow>(on, { text: ONE, values: [id, version] });
  return row;
}

async function readPublished(on: Queryable): Promise<readonly Framework[]> {
  const rows = await run<{ document: string }>(on, { text: PUBLISHED, values: [] });
  return rows.map(({ document }) => JSON.parse(document) as Framework);
}

/**
 * Caches the published versions. The list is checked again when it is older than `FRESH`, and read again only if their
 * number changed.
 */
function createCache(on: Queryable): FrameworkStore['published'] {
  let known: readonly Framework[] = [];
  let begun = Number.NEGATIVE_INFINITY;
  let latest = Promise.resolve(known);

  async function ask(): Promise<readonly Framework[]> {
    const [row] = await run<{ count: number }>(on, { name: 'count-frameworks', text: COUNT, values: [] });
    if (row?.count !== known.length) known = await readPublished(on);
    return known;
  }

  return (fresh = false) => {
    const now = performance.now();
    if (!fresh && now - begun < FRESH) return latest;
    begun = now; // time of the query: its answer reflects this moment or a later one
    const asked = ask();
    latest = asked;
    asked.catch(() => {
      if (latest === asked) begun = Number.NEGATIVE_INFINITY;
    });
    return asked;
  };
}
