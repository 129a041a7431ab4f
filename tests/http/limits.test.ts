// Limits: requests per caller with RateLimit headers, refusals in overload, and timeouts.
import { Readable } from 'node:stream';
import Fastify, { type FastifyInstance } from 'fastify';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ports } from '../../src/app/ports.ts';
import { createHttp } from '../../src/http/http.ts';
import type { HttpOptions } from '../../src/http/http-options.ts';
import { decorateActor } from '../../src/http/plugins/authenticate.ts';
import { addPressureValve } from '../../src/http/plugins/limits.ts';
import { addProblems } from '../../src/http/plugins/problems.ts';
import { type Api, at, openApi } from './given-api.ts';

/** An API whose identity provider never answers, so that no request gets past authentication. */
const DOOR: HttpOptions = {
  ports: {} as Ports,
  verifyToken: () => new Promise(() => undefined),
  publicUrl: 'https://opgavebro.example',
  logger: pino({ level: 'silent' }),
  trustProxy: false,
  isReady: async () => ({}),
  rateLimitPerMinute: 0,
};

describe('the rate limit', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi({ RATE_LIMIT_PER_MINUTE: '3' });
  });
  afterAll(() => api.close());

  it('counts each caller alone, and says how much is left', async () => {
    const [mine, other] = [await api.service.tokenFor('auditor'), await api.service.tokenFor('admin')];
    const answers = [];
    for (let i = 0; i < 4; i++) answers.push(await api.send(mine, 'GET', at('/conditions')));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
    expect(answers.map(({ headers }) => headers['ratelimit-remaining'])).toEqual(['2', '1', '0', '0']);
    expect(answers[0]?.headers).toMatchObject({
      'ratelimit-limit': '3',
      'ratelimit-reset': expect.stringMatching(/^\d+$/),
    });
    const refused = answers[3];
    expect(Number(refused?.headers['retry-after'])).toBeGreaterThan(0);
    expect((refused?.body as { code: string } | undefined)?.code).toBe('too-many-requests');
    expect((await api.send(other, 'GET', at('/conditions'))).status).toBe(200);
  });

  it('counts those who are not known by their address, so that tokens cannot be guessed without end', async () => {
    const statuses = [];
    for (let i = 0; i < 5; i++) statuses.push((await api.send(`guess-${i}`, 'GET', at('/conditions'))).status);
    expect(statuses).toEqual([401, 401, 401, 429, 429]);
  });
});

it('answers from the first moment, however late the start made the event loop', async () => {
  const app = Fastify();
  decorateActor(app);
  addProblems(app);
  await addPressureValve(app);
  app.get('/', async () => 'ok');
  const end = performance.now() + 2_500;
  while (performance.now() < end);
  await app.ready();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect((await app.inject('/')).statusCode).toBe(200);
  await app.close();
});

it('refuses with 503 and Retry-After while the event loop is late, and works again after', async () => {
  const app = Fastify();
  decorateActor(app);
  addProblems(app);
  await addPressureValve(app);
  app.get('/', async () => 'ok');
  await app.ready();
  expect((await app.inject('/')).statusCode).toBe(200);
  const end = performance.now() + 2_500;
  while (performance.now() < end);
  await new Promise((resolve) => setTimeout(resolve, 50));
  const late = await app.inject('/');
  expect([late.statusCode, late.headers['retry-after'], late.json<{ code: string }>().code]).toEqual([
    503,
    '5',
    'overloaded',
  ]);
  await expect.poll(async () => (await app.inject('/')).statusCode, { timeout: 5_000, interval: 200 }).toBe(200);
  await app.close();
}, 15_000);

describe('an end to waiting', () => {
  const authorization = 'Bearer token';
  const last = (answer: Awaited<ReturnType<FastifyInstance['inject']>>) => [
    answer.statusCode,
    answer.headers['retry-after'],
    answer.json<{ code: string }>().code,
  ];

  it('answers 503 where nobody is let in in time', async () => {
    const app = await createHttp({ ...DOOR, answerWithinMs: 100 });
    expect(last(await app.inject({ url: at('/proposals'), headers: { authorization } }))).toEqual([
      503,
      '5',
      'took-too-long',
    ]);
    await app.close();
  });

  it.each(['GET', 'POST', 'PATCH'] as const)(
    'answers 503 to a %s that waits for something behind the door',
    async (method) => {
      const app = await createHttp({ ...DOOR, answerWithinMs: 100 });
      app.route({ method, url: '/slow', handler: () => new Promise(() => undefined) });
      const url = await app.listen({ port: 0, host: '127.0.0.1' });
      const answer = await fetch(`${url}/slow`, {
        method,
        ...(method !== 'GET' && { body: '{"a":1}', headers: { 'content-type': 'application/json' } }),
      });
      expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([503, 'took-too-long']);
      await app.close();
    },
  );

  it('lets an answer that has begun go on', async () => {
    const app = await createHttp({ ...DOOR, answerWithinMs: 100 });
    app.get('/long', (_request, reply) => {
      const words = async function* () {
        yield 'first ';
        await new Promise((resolve) => setTimeout(resolve, 300));
        yield 'last';
      };
      return reply.send(Readable.from(words()));
    });
    const answer = await app.inject('/long');
    expect([answer.statusCode, answer.body]).toEqual([200, 'first last']);
    await app.close();
  });
});

it('says which version of the API it is also when it refuses for being too busy', async () => {
  const app = await createHttp({ ...DOOR, busyAfterMs: 1 });
  await app.ready();
  const end = performance.now() + 2_500;
  while (performance.now() < end);
  await new Promise((resolve) => setTimeout(resolve, 50));
  const answer = await app.inject({ method: 'POST', url: '/v1/proposals' });
  expect([answer.statusCode, answer.headers['access-control-allow-origin']]).toEqual([
    503,
    'https://opgavebro.example',
  ]);
  expect(answer.headers['api-version']).toMatch(/^\d+\.\d+\.\d+$/);
  await app.close();
}, 15_000);
