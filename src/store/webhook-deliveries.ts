// Webhook deliveries and the result of each attempt. The trigger on the trail inserts deliveries; a replay inserts
// them here.
import { sql } from 'drizzle-orm';
import type { Pool } from 'pg';
import type { Attempt, Delivery, WebhookStore } from '../app/integration-ports.ts';
import { DELIVERY_QUEUE } from '../app/queues.ts';
import type { Agreement } from '../domain/agreement/state.ts';
import type { Proposal } from '../domain/workflow/state.ts';
import { isUuid } from '../lib/uuid-v7.ts';
import { agreement } from './agreement-schema.ts';
import { EVENT_COLUMNS, type FeedRow, toFeedEvent } from './event-rows.ts';
import { keyedTransaction } from './keyed.ts';
import { insertInto, namesOf, setting, tableIn } from './names.ts';
import { readPage } from './pages.ts';
import { auditEvent, proposal } from './schema.ts';
import { fixed, type Queryable, run } from './statement.ts';
import { attempt as a, ag, columnsOf, d, e, p, type RowOf, w } from './tables.ts';
import { inTransaction } from './transaction.ts';
import { toWebhook, WEBHOOK_COLUMNS, type WebhookRow } from './webhook-rows.ts';
import { webhook, webhookAttempt, webhookDelivery } from './webhook-schema.ts';

const TRIED = sql<readonly Attempt[]>`coalesce((
    select json_agg(json_build_object('at', to_char(${a.at} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'ms', ${a.ms}, 'status', ${a.status}, 'error', ${a.error}) order by ${a.number})
    from ${webhookAttempt} a where ${a.deliveryId} = ${d.id}), '[]')`;
const ROW = {
  id: d.id,
  webhook: d.webhookId,
  event: d.eventId,
  type: e.type,
  status: d.status,
  createdAt: d.createdAt,
  replayOf: d.replayOf,
  attempts: TRIED,
};
const COLUMNS = columnsOf(ROW);
const FROM = sql`${webhookDelivery} d join ${auditEvent} e on ${e.id} = ${d.eventId}`;
const BY_ID = fixed(sql`select ${COLUMNS} from ${FROM} where ${d.id} = $1`);

/** Inserts the job as the trigger does: with the queue's settings, in the same transaction. */
const JOB = `insert into pgboss.job (name, data, policy, retry_limit, retry_delay, retry_backoff, retry_delay_max, expire_seconds, deletion_seconds, keep_until)
  select q.name, jsonb_build_object('delivery', $1::uuid), q.policy, q.retry_limit, q.retry_delay, q.retry_backoff, q.retry_delay_max,
    q.expire_seconds, q.deletion_seconds, now() + q.retention_seconds * interval '1 s'
  from pgboss.queue q where q.name = '${DELIVERY_QUEUE}'`;

const DISPATCH_EVENT = fixed(sql`select ${EVENT_COLUMNS}, ${p.state} as state, ${ag.state} as agreement
  from ${webhookDelivery} d join ${auditEvent} e on ${e.id} = ${d.eventId}
  left join ${proposal} p on ${p.id} = ${e.proposalId} left join ${agreement} ag on ${ag.id} = ${e.subjectId}
  where ${d.id} = $1 and ${d.status} = 'pending'`);
const DISPATCH_WEBHOOK = fixed(sql`select ${WEBHOOK_COLUMNS} from ${webhookDelivery} d
  join ${webhook} w on ${w.id} = ${d.webhookId} where ${d.id} = $1`);

type DeliveryStore = Pick<
  WebhookStore,
  'deliveries' | 'delivery' | 'replay' | 'dispatch' | 'record' | 'drop' | 'forget'
>;

/** The part of the webhook store for deliveries. Times are UTC, durations milliseconds. */
export function createDeliveryStore(pool: Pool): DeliveryStore {
  return {
    deliveries: (of, page) =>
      readPage<RowOf<typeof ROW>, Delivery>(
        pool,
        {
          scope: ['deliveries', of],
          columns: COLUMNS,
          from: FROM,
          alias: 'd',
          order: { keys: [{ column: d.id, form: 'uuid' }], of: (row) => [row.id], descending: true },
          where: [sql`${d.webhookId} = ${of}::uuid`],
          toItem: (row) => row,
        },
        page,
      ),
    delivery: async (id) => {
      if (!isUuid(id)) return undefined;
      return (await run<RowOf<typeof ROW>>(pool, { text: BY_ID, values: [id] }))[0];
    },
    replay: ({ id, createdAt, of }, key, reply) =>
      keyedTransaction(pool, key, createdAt, async (tx) => {
        await run(tx, { text: REPLAY, values: [id, createdAt, of] });
        await run(tx, { text: JOB, values: [id] });
        return reply;
      }),
    dispatch: async (delivery) => {
      const [event] = await run<FeedRow & { state: string | null; agreement: string | null }>(pool, {
        name: 'dispatch',
        text: DISPATCH_EVENT,
        values: [delivery],
      });
      const [to] = event
        ? await run<WebhookRow>(pool, { name: 'dispatch-to', text: DISPATCH_WEBHOOK, values: [delivery] })
        : [];
      if (!event || !to) return undefined;
      const found = event.state === null ? undefined : (JSON.parse(event.state) as Proposal);
      const agreed = event.agreement === null ? undefined : (JSON.parse(event.agreement) as Agreement);
      return {
        delivery,
        webhook: toWebhook(to),
        event: toFeedEvent(event),
        proposal: found,
        agreement: agreed,
      };
    },
    record: (delivery, attempt, result) =>
      inTransaction(pool, async (tx) => {
        const whose = await recordAttempt(
          tx,
          delivery,
          attempt,
          result === 'gone' ? 'failed' : result === 'retry' ? 'pending' : result,
        );
        if (result === 'gone') await run(tx, { text: DISABLE, values: [whose ?? null, attempt.at] });
      }),
    drop: async (delivery) => {
      await run(pool, { text: DROP, values: [delivery] });
    },
    forget: async (before) => {
      const { rowCount } = await pool.query(FORGET, [before]);
      return rowCount ?? 0;
    },
  };
}

const DELIVERY = tableIn(webhookDelivery);
const OF_DELIVERY = namesOf(webhookDelivery);
const OF_WEBHOOK = namesOf(webhook);
const REPLAY = `${insertInto(webhookDelivery, {
  id: '$1',
  webhookId: OF_DELIVERY.webhookId,
  eventId: OF_DELIVERY.eventId,
  status: `'pending'`,
  replayOf: OF_DELIVERY.id,
  createdAt: '$2',
})} from ${DELIVERY} where ${OF_DELIVERY.id} = $3`;
const DISABLE = `update ${tableIn(webhook)} set ${setting(webhook, {
  status: `'disabled'`,
  disabledBecause: `'gone'`,
  version: `${OF_WEBHOOK.version} + 1`,
  updatedAt: '$2',
})} where ${OF_WEBHOOK.id} = $1 and ${OF_WEBHOOK.status} = 'active'`;
const OF_ATTEMPT = namesOf(webhookAttempt);
const ATTEMPT = `${insertInto(webhookAttempt, {
  deliveryId: '$1',
  number: `coalesce(max(${OF_ATTEMPT.number}), 0) + 1`,
  ...{ at: '$2', ms: '$3', status: '$4', error: '$5' },
})} from ${tableIn(webhookAttempt)} where ${OF_ATTEMPT.deliveryId} = $1`;
const ENDED = `update ${DELIVERY} set ${setting(webhookDelivery, { status: '$2' })}
  where ${OF_DELIVERY.id} = $1 returning ${OF_DELIVERY.webhookId} as webhook`;
const DROP = `delete from ${DELIVERY} where ${OF_DELIVERY.id} = $1`;
const FORGET = `delete from ${DELIVERY} where ${OF_DELIVERY.status} <> 'pending' and ${OF_DELIVERY.createdAt} < $1`;

/** Returns the webhook's id; undefined if it has been deleted together with its deliveries. */
async function recordAttempt(
  on: Queryable,
  delivery: string,
  attempt: Attempt,
  status: Delivery['status'],
): Promise<string | undefined> {
  const [row] = await run<{ webhook: string }>(on, { text: ENDED, values: [delivery, status] });
  if (row) await run(on, { text: ATTEMPT, values: [delivery, attempt.at, attempt.ms, attempt.status, attempt.error] });
  return row?.webhook;
}
