// Rows of the trail as the feed and the webhooks tell them.
import type { EventContext, FeedEvent } from '../app/integration-ports.ts';

/** Of `audit_event e`. */
export const EVENT_COLUMNS = `e.id, e.proposal_id, e.framework_id, e.subject_kind, e.subject_id, e.at, e.type, e.data, e.revision, e.dossier_hash, e.context`;

export type EventRow = {
  readonly id: string;
  readonly proposal_id: string | null;
  readonly framework_id: string | null;
  readonly subject_kind: string | null;
  readonly subject_id: string | null;
  readonly at: string;
  readonly type: string;
  readonly data: string;
  readonly revision: number | null;
  readonly dossier_hash: string | null;
  readonly context: string | null;
};

/** `data` and `context` are JSON text in the row. */
export function toFeedEvent(row: EventRow): FeedEvent {
  const { id, at, type, revision } = row;
  return {
    id,
    at,
    type,
    revision,
    subject: streamOf(row),
    data: JSON.parse(row.data) as FeedEvent['data'],
    dossierHash: row.dossier_hash,
    context: row.context === null ? null : (JSON.parse(row.context) as EventContext),
  };
}

/** Whose trail an event stands in. */
export function streamOf(
  row: Pick<EventRow, 'proposal_id' | 'framework_id' | 'subject_kind' | 'subject_id'>,
): FeedEvent['subject'] {
  if (row.proposal_id !== null) return { proposal: row.proposal_id };
  if (row.subject_id === null) return { framework: row.framework_id ?? '' };
  if (row.subject_kind === 'log') return { log: row.subject_id };
  return row.subject_kind === 'entry' ? { entry: row.subject_id } : { agreement: row.subject_id };
}
