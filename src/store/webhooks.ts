// Webhooks in the database. Deliveries and attempts are in webhook-deliveries.ts.
import { sql } from 'drizzle-orm';
import type { Pool } from 'pg';
import type { Webhook, WebhookStore } from '../app/integration-ports.ts';
import { Refusal } from '../domain/refusal.ts';
import { sightOf } from '../domain/workflow/visibility.ts';
import { isUuid } from '../lib/uuid-v7.ts';
import { keyedTransaction } from './keyed.ts';
import { insertInto, matching, setting, tableIn } from './names.ts';
import { readPage } from './pages.ts';
import { fixed, type Parameters, parameters, type Queryable, run } from './statement.ts';
import { w } from './tables.ts';
import { createDeliveryStore } from './webhook-deliveries.ts';
import { toWebhook, WEBHOOK_COLUMNS, type WebhookRow } from './webhook-rows.ts';
import { webhook as webhooks } from './webhook-schema.ts';

/** Refusals besides those of the use-case: `not-found`, `idempotency-key-in-use`, `idempotency-key-reused`. */
export function createWebhookStore(pool: Pool): WebhookStore {
  return {
    ...createDeliveryStore(pool),
    create: (webhook, key, reply) =>
      keyedTransaction(pool, key, webhook.createdAt, async (tx) => {
        const p = parameters();
        const text = insertInto(webhooks, placesOf(p, webhook));
        await run(tx, { text, values: p.values });
        return reply;
      }),
    get: (id) => find(pool, id),
    list: (owner, page) =>
      readPage<WebhookRow, Webhook>(
        pool,
        {
          scope: ['webhooks', owner],
          columns: WEBHOOK_COLUMNS,
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
        const p = parameters();
        const set = setting(webhooks, placesOf(p, webhook));
        const which = matching(webhooks, { id: p.add('uuid', webhook.id) });
        await run(tx, { text: `update ${tableIn(webhooks)} set ${set} where ${which}`, values: p.values });
        return reply;
      }),
    remove: (id, key, decide) =>
      keyedTransaction(pool, key, undefined, async (tx) => {
        const reply = decide(await locked(tx, id));
        await run(tx, { text: DELETE, values: [id] });
        return reply;
      }),
  };
}

const BY_ID = fixed(sql`select ${WEBHOOK_COLUMNS} from ${webhooks} w where ${w.id} = $1`);
const DELETE = fixed(sql`delete from ${webhooks} where ${webhooks.id} = $1`);

async function find(on: Queryable, id: string, lock = ''): Promise<Webhook | undefined> {
  if (!isUuid(id)) return undefined;
  const [row] = await run<WebhookRow>(on, { text: `${BY_ID} ${lock}`, values: [id] });
  return row && toWebhook(row);
}

async function locked(tx: Queryable, id: string): Promise<Webhook> {
  const webhook = await find(tx, id, 'for update');
  if (!webhook) throw new Refusal('not-found');
  return webhook;
}

/** Adds the columns for the trigger, derived from the grants without any framework. */
function placesOf(p: Parameters, webhook: Webhook) {
  const { owner, previous } = webhook;
  const { all, clusters, parties } = sightOf({ ...owner, kind: 'system', scopes: [] }, []);
  const grants = owner.grants.map(({ role, scope }) => (scope === '' ? role : `${role}:${scope}`));
  return {
    id: p.add('uuid', webhook.id),
    version: p.add('int', webhook.version),
    ownerSubject: p.add('text', owner.subject),
    ownerName: p.add('text', owner.name),
    grants: p.add('text[]', grants),
    seesAll: p.add('boolean', all),
    clusters: p.add('text[]', clusters),
    parties: p.add('text[]', parties),
    url: p.add('text', webhook.url),
    description: p.add('text', webhook.description),
    types: p.add('text[]', webhook.types),
    status: p.add('text', webhook.status),
    disabledBecause: p.add('text', webhook.disabledBecause),
    salt: p.add('uuid', webhook.salt),
    previousSalt: p.add('uuid', previous?.salt ?? null),
    previousUntil: p.add('timestamptz', previous?.until ?? null),
    createdAt: p.add('timestamptz', webhook.createdAt),
    updatedAt: p.add('timestamptz', webhook.updatedAt),
  };
}
