// Frameworks as rows, and their trail: one chain for all versions of a framework.
import { sql } from 'drizzle-orm';
import type { StoredFramework } from '../app/ports.ts';
import type { Framework } from '../domain/governance/framework.ts';
import { canonicalJson } from '../lib/canonical-json.ts';
import { sha256 } from '../lib/sha256.ts';
import { appendEvents } from './insert-events.ts';
import { insertInto, matching, setting, tableIn } from './names.ts';
import { auditEvent, framework as frameworks } from './schema.ts';
import { fixed, type Parameters, parameters, type Queryable, run } from './statement.ts';
import { columnsOf, e, fw, type RowOf } from './tables.ts';
import { seal } from './trail.ts';

const PUBLICATION = {
  status: fw.status,
  proposedAt: fw.proposedAt,
  proposedBySubject: fw.proposedBySubject,
  proposedByName: fw.proposedByName,
  publishedAt: fw.publishedAt,
  publishedBySubject: fw.publishedBySubject,
  publishedByName: fw.publishedByName,
  closedAt: fw.closedAt,
  closedBySubject: fw.closedBySubject,
  closedByName: fw.closedByName,
  closedReason: fw.closedReason,
};

/** `document` is null for a published version: the process caches those. */
const ROW = {
  id: fw.id,
  version: fw.version,
  document: sql<string | null>`case when ${fw.status} <> 'published' then ${fw.document} end`,
  ...PUBLICATION,
};
export type FrameworkRow = RowOf<typeof ROW>;

/** Select list of `framework fw`, giving a FrameworkRow. */
export const COLUMNS = columnsOf(ROW);

/** @param published documents of the published versions; returns undefined if the row's is not among them. */
export function toStored(row: FrameworkRow, published: readonly Framework[]): StoredFramework | undefined {
  const { publishedBySubject: subject, publishedByName: name } = row;
  const framework =
    row.document === null
      ? published.find(({ id, version }) => id === row.id && version === row.version)
      : (JSON.parse(row.document) as Framework);
  if (!framework) return undefined;
  return {
    framework,
    status: row.status,
    proposedBy: { subject: row.proposedBySubject, name: row.proposedByName },
    proposedAt: row.proposedAt,
    publishedBy: subject === null || name === null ? null : { subject, name },
    publishedAt: row.publishedAt,
    ...closedOf(row),
  };
}

function closedOf(row: FrameworkRow): Pick<StoredFramework, 'closed'> {
  const { closedAt: at, closedBySubject: subject, closedByName: name, closedReason: reason } = row;
  if (at === null || subject === null || name === null || reason === null) return {};
  return { closed: { by: { subject, name }, at, reason } };
}

/** Takes the lock of all frameworks: publishing is rare, and decisions depend on the other versions. */
export async function lockFrameworks(tx: Queryable): Promise<void> {
  await run(tx, { text: `select pg_advisory_xact_lock(hashtextextended('frameworks', 0))`, values: [] });
}

/** Returns false if the version already exists. */
export async function insertFramework(tx: Queryable, stored: StoredFramework): Promise<boolean> {
  const { framework, proposedBy } = stored;
  const p = parameters();
  const into = insertInto(frameworks, {
    id: p.add('text', framework.id),
    version: p.add('int', framework.version),
    validFrom: p.add('date', framework.validFrom),
    validTo: p.add('date', framework.validTo ?? null),
    document: p.add('text', canonicalJson(framework)),
    proposedAt: p.add('timestamptz', stored.proposedAt),
    proposedBySubject: p.add('text', proposedBy.subject),
    proposedByName: p.add('text', proposedBy.name),
    ...becomes(p, stored),
  });
  const { rowCount } = await tx.query({ text: `${into} on conflict do nothing`, values: p.values });
  return rowCount === 1;
}

/** Updates the status of a version and who set it. */
export async function updateFramework(tx: Queryable, stored: StoredFramework): Promise<void> {
  const { id, version } = stored.framework;
  const p = parameters();
  const which = matching(frameworks, { id: p.add('text', id), version: p.add('int', version) });
  const text = `update ${tableIn(frameworks)} set ${setting(frameworks, becomes(p, stored))} where ${which}`;
  await run(tx, { text, values: p.values });
}

function becomes(p: Parameters, { status, publishedAt, publishedBy, closed }: StoredFramework) {
  return {
    status: p.add('text', status),
    publishedAt: p.add('timestamptz', publishedAt),
    publishedBySubject: p.add('text', publishedBy?.subject ?? null),
    publishedByName: p.add('text', publishedBy?.name ?? null),
    closedAt: p.add('timestamptz', closed?.at ?? null),
    closedBySubject: p.add('text', closed?.by.subject ?? null),
    closedByName: p.add('text', closed?.by.name ?? null),
    closedReason: p.add('text', closed?.reason ?? null),
  };
}

const LINK = { sequence: e.sequence, hash: e.hash };
const LAST = fixed(
  sql`select ${columnsOf(LINK)} from ${auditEvent} e where ${e.frameworkId} = $1 order by ${e.sequence} desc limit 1`,
);

/** Appends an event to the framework's chain: its new status, with the hash of the document. */
export async function appendFrameworkEvent(tx: Queryable, trailKey: string, stored: StoredFramework): Promise<void> {
  const { framework, proposedAt, proposedBy, publishedAt, publishedBy, closed } = stored;
  const type = `framework.${stored.status}`;
  const [last] = await run<RowOf<typeof LINK>>(tx, { text: LAST, values: [framework.id] });
  const documentHash = sha256(canonicalJson(framework));
  const data = { version: framework.version, documentHash, ...(closed && { reason: closed.reason }) };
  const by = closed?.by ?? publishedBy ?? proposedBy;
  const at = closed?.at ?? publishedAt ?? proposedAt;
  const sealed = seal(trailKey, last, [{ stream: { framework: framework.id }, type, at, by, data }]);
  await appendEvents(tx, (p) => ({ frameworkId: p.add('text', framework.id) }), sealed);
}
