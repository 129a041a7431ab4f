// Rows of the trail for the feed and the webhooks.
import type { EventContext, FeedEvent } from '../app/integration-ports.ts';
import { columnsOf, e, type RowOf } from './tables.ts';

/** The columns that name the subject of the trail. */
const STREAM = {
  proposalId: e.proposalId,
  frameworkId: e.frameworkId,
  subjectKind: e.subjectKind,
  subjectId: e.subjectId,
};

const TOLD = {
  id: e.id,
  ...STREAM,
  at: e.at,
  type: e.type,
  data: e.data,
  revision: e.revision,
  dossierHash: e.dossierHash,
  context: e.context,
};

/** Select list of `audit_event e`, giving a FeedRow. */
export const EVENT_COLUMNS = columnsOf(TOLD);

export type FeedRow = RowOf<typeof TOLD>;

/** `data` and `context` are JSON text in the row. */
export function toFeedEvent(row: FeedRow): FeedEvent {
  const { id, at, type, revision } = row;
  return {
    id,
    at,
    type,
    revision,
    subject: streamOf(row),
    data: JSON.parse(row.data) as FeedEvent['data'],
    dossierHash: row.dossierHash,
    context: row.context === null ? null : (JSON.parse(row.context) as EventContext),
  };
}

/** The subject whose trail holds the event. */
export function streamOf(row: RowOf<typeof STREAM>): FeedEvent['subject'] {
  if (row.proposalId !== null) return { proposal: row.proposalId };
  if (row.subjectId === null) return { framework: row.frameworkId ?? '' };
  if (row.subjectKind === 'log') return { log: row.subjectId };
  return row.subjectKind === 'entry' ? { entry: row.subjectId } : { agreement: row.subjectId };
}
