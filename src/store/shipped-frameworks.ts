// The frameworks that ship with the product, in the database: published where they are not there yet. Where the product
// has since changed one, the change is proposed: an administrator compares, tries and approves it, or rejects it.
import { sql } from 'drizzle-orm';
import type { Pool, PoolClient } from 'pg';
import type { StoredFramework } from '../app/ports.ts';
import type { Framework } from '../domain/governance/framework.ts';
import { canonicalJson } from '../lib/canonical-json.ts';
import { danishClock } from '../lib/danish-clock.ts';
import { addDays } from '../lib/iso-date.ts';
import { appendFrameworkEvent, insertFramework, lockFrameworks } from './framework-rows.ts';
import { framework as frameworks } from './schema.ts';
import { fixed, run } from './statement.ts';
import { columnsOf, fw, type RowOf } from './tables.ts';
import { inTransaction } from './transaction.ts';

const PRODUCT = { subject: 'opgavebro', name: 'Opgavebro' };

/** In the product's own name. @param now instant in UTC. Returns what it added: published, or only proposed. */
export async function publishShipped(
  pool: Pool,
  trailKey: string,
  frameworks: readonly Framework[],
  now: string,
): Promise<readonly StoredFramework[]> {
  return inTransaction(pool, async (tx) => {
    await lockFrameworks(tx);
    const added: StoredFramework[] = [];
    for (const framework of frameworks) {
      const known = await versionsOf(tx, framework.id);
      const stored = known.length === 0 ? published(framework, now) : proposed(framework, known, now);
      if (!stored || !(await insertFramework(tx, stored))) continue;
      await appendFrameworkEvent(tx, trailKey, stored);
      added.push(stored);
    }
    return added;
  });
}

const KNOWN = {
  version: fw.version,
  status: fw.status,
  validFrom: sql<string>`${fw.validFrom}::text`,
  document: fw.document,
};
type Known = RowOf<typeof KNOWN>;
const VERSIONS = fixed(
  sql`select ${columnsOf(KNOWN)} from ${frameworks} fw where ${fw.id} = $1 order by ${fw.version}`,
);

function versionsOf(tx: PoolClient, id: string): Promise<readonly Known[]> {
  return run<Known>(tx, { text: VERSIONS, values: [id] });
}

function plain(framework: Framework): Framework {
  return JSON.parse(canonicalJson(framework)) as Framework;
}

function published(framework: Framework, now: string): StoredFramework {
  const who = { proposedBy: PRODUCT, proposedAt: now, publishedBy: PRODUCT, publishedAt: now } as const;
  return { framework: plain(framework), status: 'published', ...who };
}

/** What the document says, whichever version it is and from whenever it counts. */
function contentOf(framework: Framework): string {
  return canonicalJson({ ...framework, version: 0, validFrom: '' });
}

/**
 * The document as the next version; undefined where it has been there before, whatever became of it. It takes over from
 * today, and on the day after the version before began at the earliest.
 */
function proposed(framework: Framework, known: readonly Known[], now: string): StoredFramework | undefined {
  const content = contentOf(framework);
  if (known.some(({ document }) => contentOf(JSON.parse(document) as Framework) === content)) return undefined;
  const { today } = danishClock(new Date(now));
  const begun = known.filter(({ status }) => status === 'published').map(({ validFrom: from }) => addDays(from, 1));
  const validFrom = [framework.validFrom, today, ...begun].sort().at(-1) ?? today;
  const version = Math.max(...known.map((each) => each.version)) + 1;
  return {
    framework: plain({ ...framework, version, validFrom }),
    status: 'proposed',
    ...{ proposedBy: PRODUCT, proposedAt: now, publishedBy: null, publishedAt: null },
  };
}
