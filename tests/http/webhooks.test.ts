// Webhooks from end to end: registered over HTTP, sent by the jobs of the running service, checked with the official verifier.
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { Webhook } from 'standardwebhooks';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { CloudEventShape } from '../../src/http/shapes/events.ts';
import type { TestService } from '../support/test-service.ts';
import { type Behaviour, type Received, type Receiver, startReceiver } from '../support/webhook-receiver.ts';
import { faultsOf } from './answers-as-documented.ts';
import { checkAsymmetric } from './asymmetric-signature.ts';
import { openTrial, TRIAL } from './given-cases.ts';

let service: TestService;
let owner: pg.Client;
const receivers: Receiver[] = [];

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

async function receiver(answer?: (got: Received, n: number) => Behaviour): Promise<Receiver> {
  const made = await startReceiver(answer);
  receivers.push(made);
  return made;
}

type Answer = {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, never> & { [name: string]: unknown };
};

async function call(
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

async function registered(url: string, more: object = {}): Promise<{ id: string; secret: string; publicKey: string }> {
  const { status, body } = await call('POST', '/v1/webhooks', { url, ...more });
  expect(status).toBe(201);
  return body as never;
}

async function draft(headers: Record<string, string> = {}): Promise<string> {
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

async function deliveriesOf(id: string, done: (items: Delivery[]) => boolean): Promise<Delivery[]> {
  for (let turn = 0; turn < 200; turn++) {
    const items = (await call('GET', `/v1/webhooks/${id}/deliveries`)).body.items as unknown as Delivery[];
    if (done(items)) return items;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the deliveries did not come to it');
}
type Delivery = {
  id: string;
  status: string;
  event: string;
  replayOf: string | null;
  attempts: { status: number | null; error: string | null }[];
};

describe('a webhook', () => {
  test('brings each event as a signed CloudEvent within the trace of the request, and logs it', async () => {
    const target = await receiver();
    const { id, secret, publicKey } = await registered(target.url);
    const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
    const proposal = await draft({ traceparent: `00-${trace}-00f067aa0ba902b7-01` });
    const [got] = await target.until(1);
    if (!got) throw new Error('nothing came');
    const event = CloudEventShape.parse(new Webhook(secret).verify(got.body, got.headers as Record<string, string>));
    expect(event).toMatchObject({
      type: 'dk.opgavebro.proposal.created.v1',
      subject: proposal,
      data: { status: 'draft', cluster: 'fyn' },
    });
    expect(got.headers['webhook-id']).toBe(event.id);
    expect(got.headers['content-type']).toMatch(/^application\/cloudevents\+json/);
    expect(got.headers.traceparent).toMatch(new RegExp(`^00-${trace}-[0-9a-f]{16}-01$`));
    expect(checkAsymmetric(publicKey, got)).toEqual([true]);
    expect(() => new Webhook(secret).verify(`${got.body} `, got.headers as Record<string, string>)).toThrow();
    const [delivery] = await deliveriesOf(id, (items) => items[0]?.status === 'delivered');
    expect(delivery).toMatchObject({ event: event.id, replayOf: null, attempts: [{ status: 204, error: null }] });
    const feed = await call('GET', '/v1/events');
    expect((feed.body.items as unknown as object[]).at(-1)).toEqual(event);
  });

  test('is tried again after a failure, and gives up after eight attempts', async () => {
    const target = await receiver((_got, n) => ({ status: n < 3 ? 500 : 200 }));
    const { id } = await registered(target.url);
    await draft();
    const [delivery] = await deliveriesOf(id, (items) => items[0]?.status === 'delivered');
    expect(delivery?.attempts.map((attempt) => attempt.status)).toEqual([500, 500, 200]);
    expect(new Set(target.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);

    const dead = await receiver(() => 'hang-up');
    const other = await registered(dead.url);
    await draft();
    const [failed] = await deliveriesOf(other.id, (items) => items[0]?.status === 'failed');
    expect(failed?.attempts).toHaveLength(8);
    expect(failed?.attempts.every(({ error, status }) => error === 'connection-lost' && status === null)).toBe(true);
  });

  test('is disabled by 410 and can be made active again', async () => {
    const target = await receiver(() => ({ status: 410 }));
    const { id } = await registered(target.url);
    await draft();
    await deliveriesOf(id, (items) => items[0]?.status === 'failed');
    const { body, headers } = await call('GET', `/v1/webhooks/${id}`);
    expect(body).toMatchObject({ status: 'disabled', disabledBecause: 'gone', version: 2 });
    await draft();
    expect(await deliveriesOf(id, () => true)).toHaveLength(1);
    const etag = headers.get('etag') ?? '';
    expect((await call('PATCH', `/v1/webhooks/${id}`, { status: 'active' }, { 'if-match': '"1"' })).status).toBe(412);
    const revived = await call('PATCH', `/v1/webhooks/${id}`, { status: 'active' }, { 'if-match': etag });
    expect(revived.body).toMatchObject({ status: 'active', disabledBecause: null, version: 3 });
  });

  test('carries both signatures after a rotation, for 24 hours', async () => {
    const target = await receiver();
    const before = await registered(target.url);
    const { status, body: after } = await call('POST', `/v1/webhooks/${before.id}/secret-rotations`);
    expect(status).toBe(201);
    expect(after.secret).not.toBe(before.secret);
    expect(Date.parse(String(after.previousSecretUntil)) - Date.now()).toBeGreaterThan(23.9 * 3600_000);
    await draft();
    const [got] = await target.until(1);
    if (!got) throw new Error('nothing came');
    for (const secret of [before.secret, String(after.secret)])
      new Webhook(secret).verify(got.body, got.headers as Record<string, string>);
    expect(checkAsymmetric(String(after.publicKey), got)).toEqual([true, false]);
    await owner.query(`update webhook set previous_until = now() - interval '1 s'`);
    await draft();
    const got2 = (await target.until(2))[1];
    expect(() => new Webhook(before.secret).verify(got2?.body ?? '', got2?.headers as Record<string, string>)).toThrow(
      'No matching signature',
    );
  });

  test('repeats a delivery on request, under the same webhook-id', async () => {
    const target = await receiver();
    const { id } = await registered(target.url);
    await draft();
    const [first] = await deliveriesOf(id, (items) => items[0]?.status === 'delivered');
    const key = randomUUID();
    const replay = () =>
      call('POST', `/v1/webhook-deliveries/${first?.id}/replays`, undefined, { 'idempotency-key': key });
    const made = await replay();
    expect(made.body).toMatchObject({ replayOf: first?.id, status: 'pending' });
    expect((await replay()).body.id).toBe(made.body.id);
    const items = await deliveriesOf(
      id,
      (all) => all.length === 2 && all.every((delivery) => delivery.status === 'delivered'),
    );
    expect(items).toHaveLength(2);
    expect(new Set(target.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    await call('PATCH', `/v1/webhooks/${id}`, { status: 'paused' });
    expect((await call('POST', `/v1/webhook-deliveries/${first?.id}/replays`)).body).toMatchObject({
      code: 'webhook-not-active',
      status: 409,
    });
  });

  test('gets the types it asks for, of cases its owner may see', async () => {
    const target = await receiver();
    const foreign = await service.tokenWith(['coordinator:lillebaelt'], { kind: 'system' });
    expect((await call('POST', '/v1/webhooks', { url: target.url }, {}, foreign)).status).toBe(201);
    await registered(target.url, { types: ['dk.opgavebro.proposal.deleted.v1'] });
    const token = await service.tokenFor('coordinator-fyn');
    const proposal = await draft();
    await call('DELETE', `/v1/proposals/${proposal}`, undefined, { 'if-match': '"1"' }, token);
    const [got] = await target.until(1);
    expect(JSON.parse(got?.body ?? '{}')).toMatchObject({
      type: 'dk.opgavebro.proposal.deleted.v1',
      data: { status: 'deleted' },
    });
    const open = `select from pgboss.job where name = 'webhook-delivery' and state < 'completed'`;
    while ((await owner.query(open)).rowCount !== 0) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(target.received).toHaveLength(1);
  });
});

describe('a secret', () => {
  test('is told once, the same to a retry, and stands nowhere in the database', async () => {
    const target = await receiver();
    const key = { 'idempotency-key': randomUUID() };
    const first = await call('POST', '/v1/webhooks', { url: target.url }, key);
    const again = await call('POST', '/v1/webhooks', { url: target.url }, key);
    expect(again.body).toEqual(first.body);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    const raw = String(first.body.secret).slice('whsec_'.length);
    expect(JSON.stringify((await call('GET', `/v1/webhooks/${first.body.id}`)).body)).not.toContain(raw);
    for (const table of ['webhook', 'idempotency', 'webhook_delivery', 'audit_event']) {
      const { rows } = await owner.query(
        `select count(*)::int as n from ${table} t where t::text like '%' || $1 || '%'`,
        [raw],
      );
      expect(rows, table).toEqual([{ n: 0 }]);
    }
  });
});

describe('who may', () => {
  test('each sees its own only; a person must be an administrator; a system needs the scope', async () => {
    const target = await receiver();
    const { id } = await registered(target.url);
    const other = await service.tokenWith(['auditor'], { kind: 'system' });
    for (const [method, path] of [
      ['GET', `/v1/webhooks/${id}`],
      ['DELETE', `/v1/webhooks/${id}`],
      ['GET', `/v1/webhooks/${id}/deliveries`],
      ['POST', `/v1/webhooks/${id}/secret-rotations`],
    ] as const) {
      expect((await call(method, path, undefined, {}, other)).status, path).toBe(404);
    }
    expect((await call('PATCH', `/v1/webhooks/${id}`, { status: 'paused' }, {}, other)).status).toBe(404);
    expect((await call('GET', '/v1/webhooks', undefined, {}, other)).body.items).toEqual([]);
    expect((await call('GET', '/v1/webhooks', undefined, {}, await service.tokenFor('coordinator-fyn'))).status).toBe(
      403,
    );
    expect((await call('GET', '/v1/webhooks', undefined, {}, await service.tokenFor('admin'))).status).toBe(200);
    expect((await call('DELETE', `/v1/webhooks/${id}`)).status).toBe(204);
    expect((await call('GET', `/v1/webhooks/${id}`)).status).toBe(404);
  });

  test('no target within may be registered, and not more webhooks than the limit', async () => {
    for (const url of [
      'https://10.0.0.1/',
      'https://169.254.169.254/latest',
      'http://192.168.1.1/',
      'https://[fd00:ec2::254]/',
    ]) {
      expect((await call('POST', '/v1/webhooks', { url })).body, url).toMatchObject({
        code: 'webhook-target-refused',
        status: 400,
      });
    }
    const target = await receiver();
    for (let n = 0; n < 20; n++) await registered(target.url);
    expect((await call('POST', '/v1/webhooks', { url: target.url })).body).toMatchObject({
      code: 'too-many-webhooks',
      status: 409,
    });
  });
});
