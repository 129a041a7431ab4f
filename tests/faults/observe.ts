// Prepares a run, follows the feed during it, and collects the stored data afterwards.
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { openPool } from '../../src/store/pool.ts';
import { verifyTrail } from '../../src/store/verify-trail.ts';
import { ALL_STEPS, soundDossier, TRIAL, trialFramework } from '../http/given-cases.ts';
import type { Receiver } from '../support/webhook-receiver.ts';
import type { Found, StoredEvent } from './check.ts';
import type { Entry, World } from './clients.ts';
import type { Servers } from './servers.ts';

async function post(url: string, token: string, path: string, body: unknown): Promise<Record<string, unknown>> {
  const headers = {
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
    'idempotency-key': `${path} ${Date.now()}`,
  };
  const answer = await fetch(`${url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  if (answer.status !== 201) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as Record<string, unknown>;
}

/** Publishes a framework that is valid today, registers the webhook, and shortens the retry delay of deliveries. */
export async function prepare(
  { url, ownerUrl, tokenFor }: Servers,
  webhook: string,
  run: Pick<World, 'random' | 'running' | 'patient' | 'log'>,
): Promise<World & { readonly auditor: string }> {
  const [admin, second, coordinator, decider, auditor, integration] = await Promise.all(
    (['admin', 'admin-2', 'coordinator-fyn', 'decider-fyn-administrative', 'auditor', 'integration'] as const).map(
      tokenFor,
    ),
  );
  await post(url, String(admin), '/v1/frameworks', trialFramework());
  await post(url, String(second), `/v1/frameworks/${TRIAL}/approvals`, { version: 1 });
  await post(url, String(integration), '/v1/webhooks', { url: webhook });
  await inDatabase(
    ownerUrl,
    `update pgboss.queue set expire_seconds = 5, retry_delay = 1, retry_delay_max = 4, retry_limit = 100 where name = 'webhook-delivery'`,
  );
  const tokens = { coordinator: String(coordinator), decider: String(decider) };
  return { url, tokens, dossier: soundDossier(), framework: TRIAL, steps: ALL_STEPS, auditor: String(auditor), ...run };
}

/** Runs one statement as the owner and returns its rows. */
export async function inDatabase<T extends object>(url: string, text: string, values: unknown[] = []): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(text, values)).rows;
  } finally {
    await client.end();
  }
}

/** The ids of all events in feed order. Ends when nobody writes any more and no events arrive. */
export async function followFeed(
  { url, auditor }: World & { readonly auditor: string },
  writing: () => boolean,
): Promise<string[]> {
  const ids: string[] = [];
  let next = '/v1/events';
  let left = 150; // turns of a tenth of a second without a writer
  for (let quiet = 0; writing() || (quiet < 20 && left-- > 0); ) {
    const page = await readPage(`${url}${next}`, auditor);
    quiet = page && !writing() && page.items.length === 0 ? quiet + 1 : 0;
    if (page) {
      ids.push(...page.items.map(({ id }) => id));
      next = page.links.next;
    }
    await pause(page?.more ? 0 : 100);
  }
  return ids;
}

type Page = {
  readonly items: readonly { readonly id: string }[];
  readonly more: boolean;
  readonly links: { readonly next: string };
};

async function readPage(url: string, token: string): Promise<Page | undefined> {
  try {
    const answer = await fetch(url, {
      headers: { authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(5_000),
    });
    return answer.ok ? ((await answer.json()) as Page) : undefined;
  } catch {
    return undefined;
  }
}

/** Waits this long for all deliveries; those still in the queue then are returned as owed. */
export async function collect(
  { ownerUrl, trailKey }: Servers,
  receiver: Receiver,
  given: { readonly log: readonly Entry[]; readonly fed: readonly string[]; readonly waitSeconds: number },
): Promise<Found> {
  const pending = `select d.event_id as id from webhook_delivery d where d.status = 'pending' and exists
    (select from pgboss.job j where j.state < 'completed' and j.data->>'delivery' = d.id::text)`;
  for (let turn = 0; turn < given.waitSeconds && (await inDatabase(ownerUrl, pending)).length > 0; turn++)
    await pause(1_000);
  const rows = await inDatabase<Omit<StoredEvent, 'data'> & { data: string }>(
    ownerUrl,
    'select id, proposal_id as proposal, sequence, type, data from audit_event order by epoch, xid, id',
  );
  const owed = await inDatabase<{ id: string }>(ownerUrl, pending);
  const pool = openPool({ url: ownerUrl, max: 1 });
  const { faults } = await verifyTrail(pool, [trailKey]).finally(() => pool.end());
  return {
    ...given,
    events: rows.map((row) => ({ ...row, data: JSON.parse(row.data) as StoredEvent['data'] })),
    received: receiver.received.map(({ headers }) => String(headers['webhook-id'])),
    owed: owed.map(({ id }) => id),
    trailFaults: faults,
  };
}
