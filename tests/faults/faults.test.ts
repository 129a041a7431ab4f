// Many clients, real processes, real signals; then everything they were told is held against what is there.
// In `npm test` a few seconds with a fixed seed; `npm run test:faults` runs minutes with a new one (FAULT_SEED repeats a run).
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Build, build } from '../support/built-service.ts';
import { type Receiver, startReceiver } from '../support/webhook-receiver.ts';
import { FAULTS, randomOf, wreak } from './chaos.ts';
import { breachesOf } from './check.ts';
import { work } from './clients.ts';
import { collect, followFeed, prepare } from './observe.ts';
import { type Servers, startServers } from './servers.ts';

const SEED = Number(process.env.FAULT_SEED ?? 1);
const SECONDS = Number(process.env.FAULT_SECONDS ?? 6);
const CLIENTS = 6;

let built: Build;
let servers: Servers;
let receiver: Receiver;
beforeAll(async () => {
  built = await build();
  servers = await startServers(built);
  receiver = await startReceiver();
}, 120_000);
afterAll(async () => {
  await receiver?.close();
  await servers?.close();
  built?.remove();
});

test(
  `nothing acknowledged is lost and nothing happens twice (seed ${SEED}, ${SECONDS} s)`,
  async () => {
    const random = randomOf(SEED);
    const end = Date.now() + SECONDS * 1000;
    const running = () => Date.now() < end;
    await servers.startService();
    const world = await prepare(servers, receiver.url, { random, running });
    const feed = followFeed(servers.url, world.auditor, running);
    const shared: Parameters<typeof work>[2] = [];
    const clients = Array.from({ length: CLIENTS }, (_, n) => work(world, `klient-${SEED}-${n}`, shared));
    const faults = await wreak(servers, random, running);
    await Promise.all(clients);
    const fed = await feed;
    if (SECONDS > 30) await pause(1_000);
    const found = await collect(servers, receiver, { log: world.log, fed, patient: SECONDS > 30 });

    const acknowledged = world.log.filter(({ version }) => version !== undefined);
    const repeated = world.log.filter(({ attempts }) => attempts > 1);
    const counts = { acknowledged: acknowledged.length, repeated: repeated.length, events: found.events.length, owed: found.owed.length };
    console.log(`seed ${SEED}: ${JSON.stringify({ ...counts, received: found.received.length })}; ${faults.join(', ')}`);
    expect(breachesOf(found)).toEqual([]);
    expect(acknowledged.length).toBeGreaterThan(SECONDS);
    expect(new Set(acknowledged.map(({ kind }) => kind)).size).toBe(4);
    if (SECONDS > 30) expect(new Set(faults).size).toBe(FAULTS.length);
  },
  SECONDS * 1000 + 180_000,
);
