// The trail of a case, from its beginning.
import { sql } from 'drizzle-orm';
import type { HistoryItem, Page, PageRequest } from '../../app/ports.ts';
import type { ProposalEvent } from '../../domain/workflow/events.ts';
import { isUuid } from '../../lib/uuid-v7.ts';
import { readPage } from '../pages.ts';
import { auditEvent } from '../schema.ts';
import type { Queryable } from '../statement.ts';
import { e } from '../tables.ts';

export type EventRow = {
  readonly sequence: number;
  readonly at: string;
  readonly type: string;
  readonly actor_subject: string;
  readonly actor_name: string;
  readonly data: string;
  readonly previous_hash: string;
  readonly hash: string;
};

/** Of an EventRow. */
export const HISTORY_COLUMNS = 'sequence, at, type, actor_subject, actor_name, data, previous_hash, hash';

/** The event as the domain wrote it. */
export function toEvent(
  proposal: string,
  row: Pick<EventRow, 'type' | 'at' | 'actor_subject' | 'actor_name' | 'data'>,
): ProposalEvent {
  const by = { subject: row.actor_subject, name: row.actor_name };
  return { type: row.type, proposal, at: row.at, by, data: JSON.parse(row.data) } as ProposalEvent;
}

/** Whoever may see the case may see it. Refusal `invalid` for a cursor of another case. */
export async function readHistory(on: Queryable, proposal: string, page: PageRequest): Promise<Page<HistoryItem>> {
  if (!isUuid(proposal)) return { items: [], next: null };
  return readPage<EventRow, HistoryItem>(
    on,
    {
      scope: ['history', proposal],
      columns: sql.raw(HISTORY_COLUMNS),
      from: sql`${auditEvent} e`,
      alias: 'e',
      order: { keys: [{ column: e.sequence, form: 'int' }], of: (row) => [String(row.sequence)], descending: false },
      where: [sql`${e.proposalId} = ${proposal}::uuid`],
      toItem: (row) => ({
        sequence: row.sequence,
        event: toEvent(proposal, row),
        previousHash: row.previous_hash,
        hash: row.hash,
      }),
      find: 'planned-once',
    },
    page,
  );
}
