// Who may see and manage a webhook, which addresses are allowed, and that its secret is returned only once.
import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { call, owner, receiver, registered, service, useWebhooks } from './given-webhooks.ts';

useWebhooks();

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
