// The metrics count requests by operation and outcome, and contain no personal data.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Api, at } from './given-api.ts';
import { ALL_STEPS, openTrial, submitted } from './given-cases.ts';
import { administrative, coordinator, recommend } from './produce-problem.ts';

let api: Api;
beforeAll(async () => {
  api = await openTrial();
});
afterAll(() => api.close());

const figures = async () => (await fetch(`${api.service.url}/metrics`)).text();
const value = (text: string, line: string) =>
  Number(
    text
      .split('\n')
      .find((each) => each.startsWith(`${line} `))
      ?.split(' ')
      .at(-1),
  );

test('requests by operation and status, connections, deliveries and lag', async () => {
  await api.send(await coordinator(api), 'GET', at('/proposals'));
  await api.send(undefined, 'GET', at('/proposals'));
  const text = await figures();
  expect(value(text, 'http_request_duration_seconds_count{operation="listProposals",status="200"}')).toBe(1);
  expect(value(text, 'http_request_duration_seconds_count{operation="listProposals",status="401"}')).toBe(1);
  expect(value(text, 'database_connections{state="total"}')).toBeGreaterThan(0);
  expect(value(text, 'webhook_jobs{state="waiting"}')).toBe(0);
  expect(value(text, 'webhook_oldest_due_seconds')).toBe(0);
  expect(value(text, 'nodejs_eventloop_lag_p99_seconds')).toBeGreaterThanOrEqual(0);
  expect(text).not.toMatch(/coordinator-fyn|Karen/);
});

test('decisions by outcome, each once', async () => {
  const review = await submitted(api, ALL_STEPS);
  const key = 'metrics-once';
  const token = await administrative(api);
  const body = { method: 'meeting', dossierHash: review.hash, acknowledgedFindings: review.warnings, ...recommend };
  const send = () =>
    api.send(token, 'POST', at(`/submissions/${review.id}/decisions`), body, { etag: review.etag, key });
  expect([(await send()).status, (await send()).status]).toEqual([201, 201]);
  expect(value(await figures(), 'decisions_total{outcome="recommended"}')).toBe(1);
});

test('readiness names the database, the migrations, the queue and the key of the trail', async () => {
  const answer = await fetch(`${api.service.url}/health/ready`);
  expect(await answer.json()).toEqual({
    status: 'ready',
    checks: { clock: true, database: true, migrations: true, queue: true, serving: true, trailKey: true },
  });
});
