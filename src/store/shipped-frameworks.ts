// Stores the frameworks that ship with the product. A framework that the database does not have is published. A
// changed document is proposed as the next version: an administrator compares, tries and approves or rejects it.
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

/**
 * Acts in the product's name. Returns what it added, published or proposed.
 * @param now instant in UTC.
 */
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

/** The content of the document without its version number and start date. */
function contentOf(framework: Framework): string {
  return canonicalJson({ ...framework, version: 0, validFrom: '' });
}

/**
 * The document as the next version; undefined if the same content was ever stored, whatever its status. It is valid
 * from today, but at the earliest from the day after the latest start of a published version.
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
