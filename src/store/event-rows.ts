// Rows of the trail as the feed and the webhooks tell them.
import type { EventContext, FeedEvent } from '../app/integration-ports.ts';

/** Of `audit_event e`. */
export const EVENT_COLUMNS = `e.id, e.proposal_id, e.framework_id, e.entry_id, e.at, e.type, e.data, e.revision, e.dossier_hash, e.context`;

export type EventRow = {
  readonly id: string;
  readonly proposal_id: string | null;
  readonly framework_id: string | null;
  readonly entry_id: string | null;
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
    subject: subjectOf(row),
    data: JSON.parse(row.data) as FeedEvent['data'],
    dossierHash: row.dossier_hash,
    context: row.context === null ? null : (JSON.parse(row.context) as EventContext),
  };
}

/** What the event is about. */
function subjectOf({
  proposal_id: proposal,
  entry_id: entry,
  framework_id: framework,
}: EventRow): FeedEvent['subject'] {
  if (proposal !== null) return { proposal };
  return entry === null ? { framework: framework ?? '' } : { entry };
}
