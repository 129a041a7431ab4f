// Frameworks as rows, and the trail of what became of each: one chain for all versions of a framework.
import { createHash } from 'node:crypto';
import type { StoredFramework } from '../app/ports.ts';
import type { Framework } from '../domain/governance/framework.ts';
import type { FrameworkStatus } from '../domain/governance/proposed.ts';
import { canonicalJson } from '../lib/canonical-json.ts';
import { type Queryable, run } from './statement.ts';
import { seal } from './trail.ts';

/** `document` is null where it is published: those are kept in the process. */
export type FrameworkRow = {
  readonly id: string;
  readonly version: number;
  readonly document: string | null;
  readonly status: FrameworkStatus;
  readonly proposed_at: string;
  readonly proposed_by_subject: string;
  readonly proposed_by_name: string;
  readonly published_at: string | null;
  readonly published_by_subject: string | null;
  readonly published_by_name: string | null;
  readonly closed_at: string | null;
  readonly closed_by_subject: string | null;
  readonly closed_by_name: string | null;
  readonly closed_reason: string | null;
};

const PUBLICATION =
  'status, proposed_at, proposed_by_subject, proposed_by_name, published_at, published_by_subject, published_by_name';

/** Of a FrameworkRow. */
export const COLUMNS = `id, version, case when status <> 'published' then document end as document, ${PUBLICATION},
  closed_at, closed_by_subject, closed_by_name, closed_reason`;

/** @param published where the document is taken from once it is published; undefined where it is not there. */
export function toStored(row: FrameworkRow, published: readonly Framework[]): StoredFramework | undefined {
  const { published_by_subject: subject, published_by_name: name } = row;
  const framework =
    row.document === null
      ? published.find(({ id, version }) => id === row.id && version === row.version)
      : (JSON.parse(row.document) as Framework);
  if (!framework) return undefined;
  return {
    framework,
    status: row.status,
    proposedBy: { subject: row.proposed_by_subject, name: row.proposed_by_name },
    proposedAt: row.proposed_at,
    publishedBy: subject === null || name === null ? null : { subject, name },
    publishedAt: row.published_at,
    ...closedOf(row),
  };
}

function closedOf(row: FrameworkRow): Pick<StoredFramework, 'closed'> {
  const { closed_at: at, closed_by_subject: subject, closed_by_name: name, closed_reason: reason } = row;
  if (at === null || subject === null || name === null || reason === null) return {};
  return { closed: { by: { subject, name }, at, reason } };
}

/** One at a time: publishing is rare, and what is decided depends on the other versions. */
export async function lockFrameworks(tx: Queryable): Promise<void> {
  await run(tx, { text: `select pg_advisory_xact_lock(hashtextextended('frameworks', 0))`, values: [] });
}

/** False when the version is there already. */
export async function insertFramework(tx: Queryable, stored: StoredFramework): Promise<boolean> {
  const { framework, proposedBy, publishedBy } = stored;
  const { rowCount } = await tx.query({
    text: `insert into framework (id, version, valid_from, valid_to, document, ${PUBLICATION})
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict do nothing`,
    values: [
      framework.id,
      framework.version,
      framework.validFrom,
      framework.validTo ?? null,
      canonicalJson(framework),
      stored.status,
      stored.proposedAt,
      proposedBy.subject,
      proposedBy.name,
      stored.publishedAt,
      publishedBy?.subject ?? null,
      publishedBy?.name ?? null,
    ],
  });
  return rowCount === 1;
}

/** What became of a version: its status, and who made it so. */
export async function updateFramework(tx: Queryable, stored: StoredFramework): Promise<void> {
  const { framework, status, publishedAt, publishedBy, closed } = stored;
  await run(tx, {
    text: `update framework set status = $3, published_at = $4, published_by_subject = $5, published_by_name = $6,
        closed_at = $7, closed_by_subject = $8, closed_by_name = $9, closed_reason = $10
      where id = $1 and version = $2`,
    values: [
      framework.id,
      framework.version,
      status,
      publishedAt,
      publishedBy?.subject ?? null,
      publishedBy?.name ?? null,
      closed?.at ?? null,
      closed?.by.subject ?? null,
      closed?.by.name ?? null,
      closed?.reason ?? null,
    ],
  });
}

/** The next event of the framework's own chain, under the hash of the document: that it came to its status. */
export async function appendFrameworkEvent(tx: Queryable, trailKey: string, stored: StoredFramework): Promise<void> {
  const { framework, proposedAt, proposedBy, publishedAt, publishedBy, closed } = stored;
  const type = `framework.${stored.status}`;
  const [last] = await run<{ sequence: number; hash: string }>(tx, {
    text: 'select sequence, hash from audit_event where framework_id = $1 order by sequence desc limit 1',
    values: [framework.id],
  });
  const documentHash = createHash('sha256').update(canonicalJson(framework)).digest('hex');
  const data = { version: framework.version, documentHash, ...(closed && { reason: closed.reason }) };
  const by = closed?.by ?? publishedBy ?? proposedBy;
  const at = closed?.at ?? publishedAt ?? proposedAt;
  for (const event of seal(trailKey, last, [{ stream: { framework: framework.id }, type, at, by, data }])) {
    await run(tx, {
      text: `insert into audit_event (framework_id, epoch, id, sequence, at, type, actor_subject, actor_name, data, key_id, previous_hash, hash)
        select $1, feed_epoch.epoch, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11 from feed_epoch`,
      values: [
        framework.id,
        event.id,
        event.sequence,
        event.at,
        event.type,
        by.subject,
        by.name,
        JSON.stringify(data),
        event.keyId,
        event.previousHash,
        event.hash,
      ],
    });
  }
}
