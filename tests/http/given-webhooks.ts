// Webhooks of a running service: a receiver, registrations, and requests checked against the document.
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { TestService } from '../support/test-service.ts';
import { type Behaviour, type Received, type Receiver, startReceiver } from '../support/webhook-receiver.ts';
import { faultsOf } from './answers-as-documented.ts';
import { openTrial, TRIAL } from './given-cases.ts';

export let service: TestService;
export let owner: pg.Client;
const receivers: Receiver[] = [];

/** Starts the service before the tests of a file, and ends it after them. */
export function useWebhooks(): void {
  beforeAll(async () => {
    service = (await openTrial()).service;
    owner = new pg.Client({ connectionString: service.database.ownerUrl });
    await owner.connect();
    await owner.query(`update pgboss.queue set retry_delay = 0, retry_backoff = false where name = 'webhook-delivery'`);
  });
  afterEach(async () => {
    await Promise.all(receivers.splice(0).map((receiver) => receiver.close()));
    await owner.query('delete from webhook');
  });
  afterAll(async () => {
    await owner.end();
    await service.close();
  });
}

export async function receiver(answer?: (got: Received, n: number) => Behaviour): Promise<Receiver> {
  const made = await startReceiver(answer);
  receivers.push(made);
  return made;
}

type Answer = {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, never> & { [name: string]: unknown };
};

export async function call(
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
  token?: string,
): Promise<Answer> {
  const answer = await fetch(`${service.url}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${token ?? (await service.tokenFor('integration'))}`,
      'idempotency-key': randomUUID(),
      ...(body !== undefined && {
        'content-type': method === 'PATCH' ? 'application/merge-patch+json' : 'application/json',
      }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  const json = text === '' ? undefined : JSON.parse(text);
  const seen = { status: answer.status, headers: Object.fromEntries(answer.headers), body: json };
  expect(faultsOf(method, path, seen), `${method} ${path}`).toEqual([]);
  return { status: answer.status, headers: answer.headers, body: json ?? {} };
}

export async function registered(
  url: string,
  more: object = {},
): Promise<{ id: string; secret: string; publicKey: string }> {
  const { status, body } = await call('POST', '/v1/webhooks', { url, ...more });
  expect(status).toBe(201);
  return body as never;
}

export async function draft(headers: Record<string, string> = {}): Promise<string> {
  const token = await service.tokenFor('coordinator-fyn');
  const dossier = { task: { title: 'IV-antibiotika i hjemmet' } };
  const { status, body } = await call(
    'POST',
    '/v1/proposals',
    { framework: TRIAL, cluster: 'fyn', dossier },
    headers,
    token,
  );
  expect(status).toBe(201);
  return body.id as never;
}

export async function deliveriesOf(id: string, done: (items: Delivery[]) => boolean): Promise<Delivery[]> {
  for (let turn = 0; turn < 200; turn++) {
    const items = (await call('GET', `/v1/webhooks/${id}/deliveries`)).body.items as unknown as Delivery[];
    if (done(items)) return items;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the deliveries did not come to it');
}
export type Delivery = {
  id: string;
  status: string;
  event: string;
  replayOf: string | null;
  attempts: { status: number | null; error: string | null }[];
};
