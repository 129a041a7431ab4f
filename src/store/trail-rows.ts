// Rows of the trail as they are verified: everything that is under the hash, and the hash.
import { streamOf } from './event-rows.ts';
import type { TrailEvent } from './trail.ts';

/** An event as it stands. */
export type LinkedEvent = TrailEvent & { readonly previousHash: string; readonly hash: string };

export type EventRow = {
  readonly id: string;
  readonly proposal_id: string | null;
  readonly framework_id: string | null;
  readonly subject_kind: string | null;
  readonly subject_id: string | null;
  readonly sequence: number;
  readonly at: string;
  readonly type: string;
  readonly actor_subject: string;
  readonly actor_name: string;
  readonly data: string;
  readonly revision: number | null;
  readonly dossier_hash: string | null;
  readonly key_id: string | null;
  readonly previous_hash: string;
  readonly hash: string;
};

/** Of an EventRow; `at` as text, whatever the connection makes of instants. */
export const LINKED_COLUMNS = `id, proposal_id, framework_id, subject_kind, subject_id, sequence,
  to_char(at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, type, actor_subject, actor_name, data, revision, dossier_hash,
  key_id, previous_hash, hash`;

/** Throws where `data` is no JSON. */
export function toLinked(row: EventRow): LinkedEvent {
  return {
    id: row.id,
    stream: streamOf(row),
    sequence: row.sequence,
    at: row.at,
    type: row.type,
    by: { subject: row.actor_subject, name: row.actor_name },
    data: JSON.parse(row.data),
    ...(row.revision !== null && { revision: row.revision }),
    ...(row.dossier_hash !== null && { dossierHash: row.dossier_hash }),
    ...(row.key_id !== null && { keyId: row.key_id }),
    previousHash: row.previous_hash,
    hash: row.hash,
  };
}
