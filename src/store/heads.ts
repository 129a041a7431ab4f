// The signed heads of the log for the use-cases, and the receipts of decisions.
import { sql } from 'drizzle-orm';
import type { Pool } from 'pg';
import type { HeadStore, NumberedHead } from '../app/head-ports.ts';
import { keyedTransaction } from './keyed.ts';
import { receiptFor, signWithin } from './log.ts';
import { HEAD_COLUMNS } from './log-reads.ts';
import { logHead } from './log-schema.ts';
import { readPage } from './pages.ts';
import { auditEvent } from './schema.ts';
import { askingAgain, fixed, run } from './statement.ts';
import { e, h } from './tables.ts';

const HEAD = fixed(sql`select ${HEAD_COLUMNS} from ${logHead} h where ${h.number} = $1`);
const DECISION = fixed(sql`select ${e.id} from ${auditEvent} e
  where ${e.proposalId} = $1 and ${e.type} = 'decision.recorded' and ${e.data}::jsonb #>> '{decision,id}' = $2`);

const now = () => new Date().toISOString();

export function createHeadStore(pool: Pool, trailKey: string): HeadStore {
  const reading = askingAgain(pool);
  return {
    list: (minSize, page) =>
      readPage<NumberedHead, NumberedHead>(
        reading,
        {
          scope: ['heads', minSize],
          columns: HEAD_COLUMNS,
          from: sql`${logHead} h`,
          alias: 'h',
          order: { keys: [{ column: h.number, form: 'int' }], of: ({ number }) => [String(number)], descending: true },
          where: [sql`${h.size} >= ${minSize}::int`],
          toItem: (row) => row,
        },
        page,
      ),
    get: async (number) => {
      return (await run<NumberedHead>(reading, { text: HEAD, values: [number] }))[0];
    },
    // Everything in one transaction: at most about a day's events are waiting.
    sign: (by, key, present) =>
      keyedTransaction(pool, key, undefined, async (tx) => {
        for (;;) {
          const head = await signWithin(tx, trailKey, now, by);
          if (head) return present(head);
        }
      }),
    receipt: async (proposal, decision) => {
      const [event] = await run<{ id: string }>(reading, {
        text: DECISION,
        values: [proposal, decision],
      });
      return event && receiptFor(pool, trailKey, now, event.id);
    },
  };
}
