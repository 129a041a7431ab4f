// Webhooks end to end: registered over HTTP, sent by the jobs of the running service, verified with the official
// library.
import { randomUUID } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { describe, expect, test } from 'vitest';
import { CloudEventShape } from '../../src/http/shapes/events.ts';
import { checkAsymmetric } from './asymmetric-signature.ts';
import { call, deliveriesOf, draft, owner, receiver, registered, service, useWebhooks } from './given-webhooks.ts';

useWebhooks();

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
    // Open transactions of other databases on the server delay the feed for a moment.
    const newest = async () => ((await call('GET', '/v1/events')).body.items as unknown as object[]).at(-1);
    await expect.poll(newest, { timeout: 15_000 }).toEqual(event);
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
