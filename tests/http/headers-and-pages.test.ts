// The headers of every answer for browsers, and the pages of the API: reference, explanations of problems, health.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, at, openApi } from './given-api.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

describe('headers', () => {
  it.each([
    '/v1/proposals',
    '/v1/nothing',
    '/nothing',
    '/docs',
    '/problems',
    '/health/live',
    '/v1/openapi.json',
    '/v1/%E0%A4%A',
  ])('of %s', async (path) => {
    const { headers } = await api.send(undefined, 'GET', path);
    expect(headers).toMatchObject({
      'content-security-policy': expect.stringMatching(/^default-src 'none';.*frame-ancestors 'none'/),
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': expect.any(String),
      traceparent: expect.stringMatching(/^00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]$/),
    });
    expect(headers).not.toHaveProperty('x-powered-by');
    expect(headers).not.toHaveProperty('server');
  });

  it('carry the caller’s trace on, with a span of our own', async () => {
    const [trace, span] = ['4bf92f3577b34da6a3ce929d0e0e4736', '00f067aa0ba902b7'];
    const answer = await api.send(undefined, 'GET', at('/proposals'), undefined, {
      headers: { traceparent: `00-${trace}-${span}-01` },
    });
    expect(answer.headers.traceparent).toMatch(new RegExp(`^00-${trace}-(?!${span})[0-9a-f]{16}-01$`));
    expect((answer.body as { traceId: string }).traceId).toBe(trace);
  });

  it.each(['nonsense', `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`, `ff-${'a'.repeat(32)}-00f067aa0ba902b7-01`])(
    'take no broken trace: %s',
    async (traceparent) => {
      const answer = await api.send(undefined, 'GET', at('/proposals'), undefined, { headers: { traceparent } });
      const { traceId } = answer.body as { traceId: string };
      expect(traceparent).not.toContain(traceId);
      expect(traceId).toMatch(/^[0-9a-f]{32}$/);
    },
  );

  it('let only the service’s own pages read in a browser', async () => {
    const answer = await api.send(undefined, 'GET', at('/proposals'), undefined, {
      headers: { origin: 'https://elsewhere.example' },
    });
    expect(answer.headers['access-control-allow-origin']).toBe(new URL(api.service.url).origin);
  });
});

describe('pages', () => {
  it('the reference loads nothing from elsewhere and has no inline script', async () => {
    const page = await api.send(undefined, 'GET', '/docs');
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.text).not.toMatch(/https?:\/\//);
    const scripts = [...page.text.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)];
    expect(scripts.length).toBe(page.text.split('<script').length - 1);
    expect(scripts.length).toBeGreaterThan(1);
    for (const [, attributes = '', content] of scripts) {
      expect(content).toBe('');
      expect(attributes).toMatch(/ (src="\/docs\/|id="api-reference")/);
    }
    const script = await fetch(`${api.service.url}/docs/scalar.js`);
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect((await script.text()).length).toBeGreaterThan(1_000_000);
  });

  it('explain a problem to people and to programs', async () => {
    const page = await api.send(undefined, 'GET', '/problems/stale', undefined, {
      headers: { accept: 'text/html', 'accept-language': 'en' },
    });
    expect(page.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'content-language': 'en' });
    expect(page.text).toContain('<h1>Somebody has changed the case meanwhile</h1>');
    const all = await api.send(undefined, 'GET', '/problems', undefined, { headers: { accept: 'text/html' } });
    expect(all.text).toContain('<a href="/problems/stale">');
    expect((await api.send(undefined, 'GET', '/problems/no-such-code')).status).toBe(404);
  });

  it('health says that the process lives, and what it needs', async () => {
    expect((await api.send(undefined, 'GET', '/health/live')).body).toEqual({ status: 'alive' });
    expect((await api.send(undefined, 'GET', '/health/ready')).body).toMatchObject({
      status: 'ready',
      checks: { database: true },
    });
  });
});
