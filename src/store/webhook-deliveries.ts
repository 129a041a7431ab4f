// What webhooks are to be sent, and how each attempt went. Rows
// are made by the trigger on the trail, or here for a replay.
import { sql } from 'drizzle-orm';
import type { Pool } from 'pg';
import type { Attempt, Delivery, WebhookStore } from '../app/integration-ports.ts';
import { DELIVERY_QUEUE } from '../app/queues.ts';
import type { Proposal } from '../domain/workflow/state.ts';
import { isUuid } from '../lib/uuid-v7.ts';
import { EVENT_COLUMNS, type EventRow, toFeedEvent } from './event-rows.ts';
import { keyedTransaction } from './keyed.ts';
import { readPage } from './pages.ts';
import { type Queryable, run } from './statement.ts';
import { d } from './tables.ts';
import { inTransaction } from './transaction.ts';
import { toWebhook, WEBHOOK_COLUMNS, type WebhookRow } from './webhook-rows.ts';

type DeliveryRow = {
  readonly id: string;
  readonly webhook_id: string;
  readonly event_id: string;
  readonly type: string;
  readonly status: Delivery['status'];
  readonly created_at: string;
  readonly replay_of: string | null;
  readonly attempts: readonly Attempt[];
};

const COLUMNS = `d.id, d.webhook_id, d.event_id, e.type, d.status, d.created_at, d.replay_of, coalesce((
    select json_agg(json_build_object('at', to_char(a.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'ms', a.ms, 'status', a.status, 'error', a.error) order by a.number)
    from webhook_attempt a where a.delivery_id = d.id), '[]') as attempts`;
const FROM = 'webhook_delivery d join audit_event e on e.id = d.event_id';

function toDelivery(row: DeliveryRow): Delivery {
  const { id, type, status, attempts } = row;
  return {
    id,
    type,
    status,
    attempts,
    webhook: row.webhook_id,
    event: row.event_id,
    createdAt: row.created_at,
    replayOf: row.replay_of,
  };
}

/** As the trigger makes it: the queue's own settings, in the same transaction. */
const JOB = `insert into pgboss.job (name, data, policy, retry_limit, retry_delay, retry_backoff, retry_delay_max, expire_seconds, deletion_seconds, keep_until)
  select q.name, jsonb_build_object('delivery', $1::uuid), q.policy, q.retry_limit, q.retry_delay, q.retry_backoff, q.retry_delay_max,
    q.expire_seconds, q.deletion_seconds, now() + q.retention_seconds * interval '1 s'
  from pgboss.queue q where q.name = '${DELIVERY_QUEUE}'`;

const DISPATCH_EVENT = `select ${EVENT_COLUMNS}, p.state from webhook_delivery d
  join audit_event e on e.id = d.event_id left join proposal p on p.id = e.proposal_id where d.id = $1 and d.status = 'pending'`;
const DISPATCH_WEBHOOK = `select ${WEBHOOK_COLUMNS} from webhook_delivery d join webhook w on w.id = d.webhook_id where d.id = $1`;

type DeliveryStore = Pick<
  WebhookStore,
  'deliveries' | 'delivery' | 'replay' | 'dispatch' | 'record' | 'drop' | 'forget'
>;

/** The part of the webhook store that is about what is sent. Times are UTC, durations milliseconds. */
export function createDeliveryStore(pool: Pool): DeliveryStore {
  return {
    deliveries: (webhook, page) =>
      readPage<DeliveryRow, Delivery>(
        pool,
        {
          scope: ['deliveries', webhook],
          columns: sql.raw(COLUMNS),
          from: sql.raw(FROM),
          alias: 'd',
          order: { keys: [{ column: d.id, form: 'uuid' }], of: (row) => [row.id], descending: true },
          where: [sql`${d.webhookId} = ${webhook}::uuid`],
          toItem: toDelivery,
        },
        page,
      ),
    delivery: async (id) => {
      if (!isUuid(id)) return undefined;
      const [row] = await run<DeliveryRow>(pool, {
        text: `select ${COLUMNS} from ${FROM} where d.id = $1`,
        values: [id],
      });
      return row && toDelivery(row);
    },
    replay: ({ id, createdAt, of }, key, reply) =>
      keyedTransaction(pool, key, createdAt, async (tx) => {
        await run(tx, { text: REPLAY, values: [id, createdAt, of] });
        await run(tx, { text: JOB, values: [id] });
        return reply;
      }),
    dispatch: async (delivery) => {
      const [event] = await run<EventRow & { state: string | null }>(pool, {
        name: 'dispatch',
        text: DISPATCH_EVENT,
        values: [delivery],
      });
      const [webhook] = event
        ? await run<WebhookRow>(pool, { name: 'dispatch-to', text: DISPATCH_WEBHOOK, values: [delivery] })
        : [];
      if (!event || !webhook) return undefined;
      const proposal = event.state === null ? undefined : (JSON.parse(event.state) as Proposal);
      return { delivery, webhook: toWebhook(webhook), event: toFeedEvent(event), proposal };
    },
    record: (delivery, attempt, result) =>
      inTransaction(pool, async (tx) => {
        const webhook = await recordAttempt(
          tx,
          delivery,
          attempt,
          result === 'gone' ? 'failed' : result === 'retry' ? 'pending' : result,
        );
        if (result === 'gone') await run(tx, { text: DISABLE, values: [webhook ?? null, attempt.at] });
      }),
    drop: async (delivery) => {
      await run(pool, { text: 'delete from webhook_delivery where id = $1', values: [delivery] });
    },
    forget: async (before) => {
      const { rowCount } = await pool.query(
        `delete from webhook_delivery where status <> 'pending' and created_at < $1`,
        [before],
      );
      return rowCount ?? 0;
    },
  };
}

const REPLAY = `insert into webhook_delivery (id, webhook_id, event_id, status, replay_of, created_at)
  select $1, webhook_id, event_id, 'pending', id, $2 from webhook_delivery where id = $3`;
const DISABLE = `update webhook set status = 'disabled', disabled_because = 'gone', version = version + 1, updated_at = $2
  where id = $1 and status = 'active'`;
const ATTEMPT = `insert into webhook_attempt (delivery_id, number, at, ms, status, error)
  select $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5 from webhook_attempt where delivery_id = $1`;

/** The webhook's id; undefined when it was deleted meanwhile, with its deliveries. */
async function recordAttempt(
  on: Queryable,
  delivery: string,
  attempt: Attempt,
  status: Delivery['status'],
): Promise<string | undefined> {
  const text = 'update webhook_delivery set status = $2 where id = $1 returning webhook_id as webhook';
  const [row] = await run<{ webhook: string }>(on, { text, values: [delivery, status] });
  if (row) await run(on, { text: ATTEMPT, values: [delivery, attempt.at, attempt.ms, attempt.status, attempt.error] });
  return row?.webhook;
}
