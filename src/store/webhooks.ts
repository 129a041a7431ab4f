// Webhooks in the database. What is sent, and how it went, is in webhook-deliveries.ts.
import { sql } from 'drizzle-orm';
import type { Pool } from 'pg';
import type { Webhook, WebhookStore } from '../app/integration-ports.ts';
import { Refusal } from '../domain/refusal.ts';
import { sightOf } from '../domain/workflow/visibility.ts';
import { isUuid } from '../lib/uuid-v7.ts';
import { keyedTransaction } from './keyed.ts';
import { readPage } from './pages.ts';
import { type Queryable, run } from './statement.ts';
import { w } from './tables.ts';
import { createDeliveryStore } from './webhook-deliveries.ts';
import { toWebhook, WEBHOOK_COLUMNS, type WebhookRow } from './webhook-rows.ts';
import { webhook as webhooks } from './webhook-schema.ts';

/** Refusals of its own: `not-found`, and those of keys (`idempotency-key-in-use`, `idempotency-key-reused`). */
export function createWebhookStore(pool: Pool): WebhookStore {
  return {
    ...createDeliveryStore(pool),
    create: (webhook, key, reply) =>
      keyedTransaction(pool, key, webhook.createdAt, async (tx) => {
        await write(tx, webhook, 'insert into webhook (%columns) values (%values)');
        return reply;
      }),
    get: (id) => find(pool, id),
    list: (owner, page) =>
      readPage<WebhookRow, Webhook>(
        pool,
        {
          scope: ['webhooks', owner],
          columns: sql.raw(WEBHOOK_COLUMNS),
          from: sql`${webhooks} w`,
          alias: 'w',
          order: { keys: [{ column: w.id, form: 'uuid' }], of: (row) => [row.id], descending: true },
          where: [sql`${w.ownerSubject} = ${owner}::text`],
          toItem: toWebhook,
        },
        page,
      ),
    change: (id, key, decide) =>
      keyedTransaction(pool, key, undefined, async (tx) => {
        const { webhook, reply } = decide(await locked(tx, id));
        await write(tx, webhook, 'update webhook set (%columns) = row(%values) where id = $1');
        return reply;
      }),
    remove: (id, key, decide) =>
      keyedTransaction(pool, key, undefined, async (tx) => {
        const reply = decide(await locked(tx, id));
        await run(tx, { text: 'delete from webhook where id = $1', values: [id] });
        return reply;
      }),
  };
}

async function find(on: Queryable, id: string, lock = ''): Promise<Webhook | undefined> {
  if (!isUuid(id)) return undefined;
  const [row] = await run<WebhookRow>(on, {
    text: `select ${WEBHOOK_COLUMNS} from webhook w where w.id = $1 ${lock}`,
    values: [id],
  });
  return row && toWebhook(row);
}

async function locked(tx: Queryable, id: string): Promise<Webhook> {
  const webhook = await find(tx, id, 'for update');
  if (!webhook) throw new Refusal('not-found');
  return webhook;
}

/** Beside the grants stands what follows from them without any framework, for the trigger. */
async function write(tx: Queryable, webhook: Webhook, text: string): Promise<void> {
  const { owner, previous } = webhook;
  const { all, clusters, parties } = sightOf({ ...owner, kind: 'system', scopes: [] }, []);
  const columns: readonly (readonly [string, unknown])[] = [
    ['id', webhook.id],
    ['version', webhook.version],
    ['owner_subject', owner.subject],
    ['owner_name', owner.name],
    ['grants', owner.grants.map(({ role, scope }) => (scope === '' ? role : `${role}:${scope}`))],
    ['sees_all', all],
    ['clusters', clusters],
    ['parties', parties],
    ['url', webhook.url],
    ['description', webhook.description],
    ['types', webhook.types],
    ['status', webhook.status],
    ['disabled_because', webhook.disabledBecause],
    ['salt', webhook.salt],
    ['previous_salt', previous?.salt ?? null],
    ['previous_until', previous?.until ?? null],
    ['created_at', webhook.createdAt],
    ['updated_at', webhook.updatedAt],
  ];
  const names = columns.map(([name]) => name).join(', ');
  const places = columns.map((_, i) => `$${i + 1}`).join(', ');
  await run(tx, {
    text: text.replace('%columns', names).replace('%values', places),
    values: columns.map(([, value]) => value),
  });
}
