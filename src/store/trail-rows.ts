// Rows of the trail for verification: everything that the hash covers, and the hash.
import { sql } from 'drizzle-orm';
import { streamOf } from './event-rows.ts';
import { auditEvent } from './schema.ts';
import { fixed } from './statement.ts';
import { columnsOf, type RowOf } from './tables.ts';
import type { TrailEvent } from './trail.ts';

/** An event as stored. */
export type LinkedEvent = TrailEvent & { readonly previousHash: string; readonly hash: string };

const LINKED = {
  id: auditEvent.id,
  proposalId: auditEvent.proposalId,
  frameworkId: auditEvent.frameworkId,
  subjectKind: auditEvent.subjectKind,
  subjectId: auditEvent.subjectId,
  sequence: auditEvent.sequence,
  // As text, independent of the connection's date parser.
  at: sql<string>`to_char(${auditEvent.at} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
  type: auditEvent.type,
  actorSubject: auditEvent.actorSubject,
  actorName: auditEvent.actorName,
  data: auditEvent.data,
  revision: auditEvent.revision,
  dossierHash: auditEvent.dossierHash,
  keyId: auditEvent.keyId,
  previousHash: auditEvent.previousHash,
  hash: auditEvent.hash,
};
export type LinkedRow = RowOf<typeof LINKED>;

const WITH_CONTEXT = { ...LINKED, context: auditEvent.context };
/** An event with its feed context. */
export type RowInContext = RowOf<typeof WITH_CONTEXT>;

/** Select list of `audit_event`, giving a LinkedRow. */
export const LINKED_COLUMNS = fixed(columnsOf(LINKED));
/** Select list of `audit_event`, giving a RowInContext. */
export const COLUMNS_IN_CONTEXT = columnsOf(WITH_CONTEXT);

/** Throws if `data` is not JSON. */
export function toLinked(row: LinkedRow): LinkedEvent {
  return {
    id: row.id,
    stream: streamOf(row),
    sequence: row.sequence,
    at: row.at,
    type: row.type,
    by: { subject: row.actorSubject, name: row.actorName },
    data: JSON.parse(row.data),
    ...(row.revision !== null && { revision: row.revision }),
    ...(row.dossierHash !== null && { dossierHash: row.dossierHash }),
    ...(row.keyId !== null && { keyId: row.keyId }),
    previousHash: row.previousHash,
    hash: row.hash,
  };
}
