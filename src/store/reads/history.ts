// The trail of a case or an agreement, from its beginning.
import { type SQL, sql } from 'drizzle-orm';
import type { HistoryItem, Page, PageRequest } from '../../app/ports.ts';
import type { AgreementEvent } from '../../domain/agreement/events.ts';
import type { ProposalEvent } from '../../domain/workflow/events.ts';
import { isUuid } from '../../lib/uuid-v7.ts';
import { readPage } from '../pages.ts';
import { auditEvent } from '../schema.ts';
import type { Queryable } from '../statement.ts';
import { columnsOf, e, type RowOf } from '../tables.ts';

const HISTORY = {
  sequence: e.sequence,
  at: e.at,
  type: e.type,
  actorSubject: e.actorSubject,
  actorName: e.actorName,
  data: e.data,
  previousHash: e.previousHash,
  hash: e.hash,
};
export type HistoryRow = RowOf<typeof HISTORY>;

type OfEvent = Pick<HistoryRow, 'type' | 'at' | 'actorSubject' | 'actorName' | 'data'>;

/** The event as the domain wrote it. */
export function toEvent(proposal: string, row: OfEvent): ProposalEvent {
  const by = { subject: row.actorSubject, name: row.actorName };
  return { type: row.type, proposal, at: row.at, by, data: JSON.parse(row.data) } as ProposalEvent;
}

/**
 * The trail of an agreement. The caller checks that the reader may see it. Refusal `invalid` for a cursor of another
 * one.
 */
export async function readAgreementHistory(
  on: Queryable,
  id: string,
  page: PageRequest,
): Promise<Page<HistoryItem<AgreementEvent>>> {
  if (!isUuid(id)) return { items: [], next: null };
  return readTrail(on, ['agreement-history', id], sql`${e.subjectId} = ${id}::uuid`, page, (row) =>
    toAgreementEvent(id, row),
  );
}

/** The event as the domain wrote it. */
function toAgreementEvent(agreement: string, row: OfEvent): AgreementEvent {
  const by = { subject: row.actorSubject, name: row.actorName };
  return { type: row.type, agreement, at: row.at, by, data: JSON.parse(row.data) } as AgreementEvent;
}

/**
 * The trail of a case. The caller checks that the reader may see it. Refusal `invalid` for a cursor of another case.
 */
export async function readHistory(on: Queryable, proposal: string, page: PageRequest): Promise<Page<HistoryItem>> {
  if (!isUuid(proposal)) return { items: [], next: null };
  return readTrail(on, ['history', proposal], sql`${e.proposalId} = ${proposal}::uuid`, page, (row) =>
    toEvent(proposal, row),
  );
}

function readTrail<Event>(
  on: Queryable,
  scope: readonly string[],
  whose: SQL,
  page: PageRequest,
  read: (row: HistoryRow) => Event,
): Promise<Page<HistoryItem<Event>>> {
  return readPage<HistoryRow, HistoryItem<Event>>(
    on,
    {
      scope,
      columns: columnsOf(HISTORY),
      from: sql`${auditEvent} e`,
      alias: 'e',
      order: { keys: [{ column: e.sequence, form: 'int' }], of: (row) => [String(row.sequence)], descending: false },
      where: [whose],
      toItem: (row) => ({
        sequence: row.sequence,
        event: read(row),
        previousHash: row.previousHash,
        hash: row.hash,
      }),
      find: 'planned-once',
    },
    page,
  );
}
