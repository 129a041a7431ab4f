// Short questions that follow each other on few connections: what goes out together, and what becomes of those behind one that fails.
import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from 'pg';
import { afterEach, expect, test } from 'vitest';
import { isUnavailable } from '../../src/store/failures.ts';
import { inPipelines, type PipelineOptions, type Pipelines, pipelinesBeside } from '../../src/store/pipelines.ts';
import { openPool } from '../../src/store/pool.ts';
import { askingAgain, type Queryable, run } from '../../src/store/statement.ts';
import { proxyTo } from '../support/proxy.ts';
import { useStore } from './given-store.ts';

const hand = useStore();
const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

function opened(url: string, over: Partial<PipelineOptions> = {}): { readonly pool: Pool; readonly pipelines: Pipelines } {
  const pool = openPool({ url, max: 2 });
  const pipelines = inPipelines(pool, { most: 1, silence: 5_000, ...over });
  ends.push(
    () => pool.end(),
    () => pipelines.end(),
  );
  return { pool, pipelines };
}

const ask = (on: Queryable, text: string, short = true) => run<{ n: number }>(on, { text, values: [], short }).then((rows) => rows[0]?.n);
const pid = 'select pg_backend_pid() as n';

test('what is asked in one turn goes to the database at once, and each gets its own answer', async () => {
  const proxy = await proxyTo(hand.database.serviceUrl);
  ends.push(proxy.close);
  const { pipelines } = opened(proxy.url);
  await ask(pipelines, 'select 0 as n'); // connected
  const before = proxy.packets();
  const answers = await Promise.all(Array.from({ length: 40 }, (_, n) => ask(pipelines, `select ${n} as n`)));
  expect(answers).toEqual(Array.from({ length: 40 }, (_, n) => n));
  expect(proxy.packets() - before).toBe(1);
});

test('a question that fails leaves those before and behind it unharmed, also one of the same name', async () => {
  const { pipelines } = opened(hand.database.serviceUrl);
  const wrong = 'select n from no_such_table';
  const named = (text: string) => run<{ n: number }>(pipelines, { name: 'asked', text, values: [], short: true });
  const answers = await Promise.allSettled([
    named('select 1 as n'),
    ask(pipelines, 'select 1 / (random() * 0)::int as n'),
    named(wrong),
    named(wrong),
    named('select 2 as n'),
  ]);
  expect(answers.map((answer) => (answer.status === 'fulfilled' ? answer.value : String((answer.reason as Error).message)))).toEqual([
    [{ n: 1 }],
    'division by zero',
    expect.stringContaining('no_such_table'),
    expect.stringContaining('no_such_table'),
    [{ n: 2 }],
  ]);
  await named('select 3 as n');
  expect(await ask(pipelines, `select count(*)::int as n from pg_prepared_statements where statement = 'select 3 as n'`)).toBe(1);
});

test('only what is short stands behind others; what may take long has a connection of its own', async () => {
  const { pipelines } = opened(hand.database.serviceUrl);
  const order: string[] = [];
  await Promise.all([
    ask(pipelines, 'select 1 as n from pg_sleep(0.3)', false).then(() => order.push('long')),
    ask(pipelines, 'select 1 as n').then(() => order.push('short')),
  ]);
  expect(order).toEqual(['short', 'long']);
});

test('who is free is asked before another is opened, and never more than there may be', async () => {
  const { pipelines } = opened(hand.database.serviceUrl, { most: 2 });
  for (let turn = 0; turn < 3; turn++) await ask(pipelines, pid);
  expect(pipelines.count()).toEqual({ total: 1, busy: 0 });
  const all = Promise.all(Array.from({ length: 20 }, () => ask(pipelines, pid)));
  expect(pipelines.count()).toEqual({ total: 2, busy: 2 });
  expect(new Set(await all).size).toBe(2);
});

test('a connection that ends is replaced: all that waited on it is asked again', async () => {
  const { pipelines } = opened(hand.database.serviceUrl);
  const asking = askingAgain(pipelines);
  const first = await ask(asking, pid);
  const answers = Promise.all([`${pid} from pg_sleep(0.2)`, ...Array(20).fill(pid)].map((text) => ask(asking, text)));
  await pause(50);
  await hand.owner.query('select pg_terminate_backend($1, 5000)', [first]);
  const others = new Set(await answers);
  expect(others.size).toBe(1);
  expect(others).not.toContain(first);
  expect(pipelines.count()).toEqual({ total: 1, busy: 0 });
});

test('a connection that ends while nobody asks is told of, and replaced', async () => {
  const { pool, pipelines } = opened(hand.database.serviceUrl);
  const told = new Promise<Error>((resolve) => pool.once('error', resolve));
  const first = await ask(pipelines, pid);
  await hand.owner.query('select pg_terminate_backend($1, 5000)', [first]);
  expect((await told).message).toContain('terminat');
  expect(await ask(pipelines, pid)).not.toBe(first);
});

test('who owes an answer for too long is given up, however much more is asked of it', async () => {
  const proxy = await proxyTo(hand.database.serviceUrl);
  ends.push(proxy.close);
  const { pipelines } = opened(proxy.url, { silence: 400 });
  await ask(pipelines, 'select 0 as n');
  proxy.stall(true);
  const began = performance.now();
  const unanswered = ask(pipelines, 'select 1 as n').catch((reason: unknown) => reason);
  const further: Promise<unknown>[] = [];
  while (pipelines.count().total > 0 && performance.now() - began < 4_000) {
    further.push(ask(pipelines, 'select 2 as n').catch((reason: unknown) => reason));
    await pause(20);
  }
  expect(performance.now() - began).toBeLessThan(4_000);
  const reason = await unanswered;
  expect(String(reason)).toContain('silent for too long');
  expect(isUnavailable(reason)).toBe(true);
  for (const other of await Promise.all(further)) expect(isUnavailable(other)).toBe(true);
  proxy.stall(false);
  expect(await ask(pipelines, 'select 3 as n')).toBe(3);
});

test('who is not asked for a while is closed, and another opened when it is needed', async () => {
  const { pipelines } = opened(hand.database.serviceUrl, { idle: 100 });
  const first = await ask(pipelines, pid);
  for (let turn = 0; turn < 100 && pipelines.count().total > 0; turn++) await pause(20);
  expect(pipelines.count().total).toBe(0);
  expect(await ask(pipelines, pid)).not.toBe(first);
});

test('a database that is away is told as such', async () => {
  const { pipelines } = opened('postgres://nobody@127.0.0.1:1/none');
  const reasons = await Promise.all(Array.from({ length: 3 }, () => ask(pipelines, pid).catch((reason: unknown) => reason)));
  expect(reasons.map(isUnavailable)).toEqual([true, true, true]);
  expect(pipelines.count().total).toBe(0);
});

test('the end waits for what was asked; nobody is left connected', async () => {
  const { pool, pipelines } = opened(hand.database.serviceUrl);
  const first = await ask(pipelines, pid);
  const answers = Promise.all([ask(pipelines, 'select 1 as n from pg_sleep(0.1)'), ask(pipelines, 'select 2 as n')]);
  await pipelines.end();
  expect(await answers).toEqual([1, 2]);
  const left = async () => (await pool.query('select from pg_stat_activity where pid = $1', [first])).rowCount;
  for (let turn = 0; turn < 100 && (await left()) !== 0; turn++) await pause(20);
  expect(await left()).toBe(0);
  expect(await ask(pipelines, 'select 4 as n')).toBe(4); // through the pool
  expect(pipelines.count().total).toBe(0);
});

test.each([
  [1, 0],
  [2, 0],
  [3, 1],
  [10, 3],
  [200, 3],
])('beside a pool of %i there are %i pipelines', (connections, pipelines) => {
  expect(pipelinesBeside(connections)).toBe(pipelines);
});
