// Many clients, two replicas, real processes, real signals; afterwards everything that was acknowledged is compared
// with the stored data. `npm test` runs it for a few seconds with a fixed seed; `npm run test:faults` runs minutes
// with a new one (FAULT_SEED repeats a run).
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Build, build } from '../support/built-service.ts';
import { type Receiver, startReceiver } from '../support/webhook-receiver.ts';
import { FAULTS, type Fault, randomOf, wreak } from './chaos.ts';
import { breachesOf } from './check.ts';
import { type World, work } from './clients.ts';
import { collect, followFeed, inDatabase, prepare } from './observe.ts';
import { watchOutages } from './outages.ts';
import { type Servers, startServers } from './servers.ts';

const SEED = Number(process.env.FAULT_SEED ?? 1);
const SECONDS = Number(process.env.FAULT_SECONDS ?? 6);
const LONG = SECONDS > 30;
const CLIENTS = 6;
/** How long a client keeps retrying after the last fault. */
const DRAIN_MS = 45_000;
/** On a busy machine a short run continues until every operation has occurred, at most this much longer. */
const LONGEST_MORE_MS = 100_000;

let built: Build;
let servers: Servers;
let receiver: Receiver;
let given: Parameters<typeof collect>[2];
beforeAll(async () => {
  built = await build();
  servers = await startServers(built);
  receiver = await startReceiver();
}, 120_000);
afterAll(async () => {
  await receiver?.close();
  await servers?.close();
}, 120_000);

test(
  `nothing acknowledged is lost and nothing happens twice (seed ${SEED}, ${SECONDS} s)`,
  async () => {
    const phase = phases();
    const random = randomOf(SEED);
    await servers.startReplicas();
    const log: World['log'] = [];
    const seen = () => new Set(log.filter(({ version }) => version !== undefined).map(({ kind }) => kind)).size;
    const [end, latestEnd] = [Date.now() + SECONDS * 1000, Date.now() + SECONDS * 1000 + LONGEST_MORE_MS];
    let ended: number | undefined;
    const running = () => {
      if (Date.now() < end || (!LONG && seen() < 4 && Date.now() < latestEnd)) return true;
      ended ??= Date.now();
      return false;
    };
    const patient = () => ended === undefined || Date.now() < ended + DRAIN_MS;
    const world = await prepare(servers, receiver.url, { random, running, patient, log });
    let writing = true; // a client may still wait for an answer after the last fault
    const feed = followFeed(world, () => writing);
    const watch = watchOutages(world.url, world.auditor, () => writing);
    const shared: Parameters<typeof work>[2] = [];
    const clients = Array.from({ length: CLIENTS }, (_, n) => work(world, `klient-${SEED}-${n}`, shared));
    phase('prepared');
    const faults = await wreak(servers, random, running);
    phase('faults done');
    await Promise.all(clients).finally(() => {
      writing = false;
    });
    phase('clients answered');
    expect(servers.fallen(), 'the service ended by itself').toBeUndefined();
    if (world.log.some(({ status }) => status === null)) console.log(servers.said());
    const fed = await feed;
    const outages = await watch;
    phase('feed read to its end');
    given = { log: world.log, fed, waitSeconds: LONG ? 60 : 0 };
    const found = await collect(servers, receiver, given);
    phase('deliveries come, trail verified');

    const acknowledged = world.log.filter(({ version }) => version !== undefined);
    const repeated = world.log.filter(({ attempts }) => attempts > 1);
    const counts = {
      acknowledged: acknowledged.length,
      repeated: repeated.length,
      events: found.events.length,
      owed: found.owed.length,
    };
    const sums = { ...counts, received: found.received.length, ...repeats(world.log) };
    console.log(
      `seed ${SEED}: ${faults.length} faults; ${JSON.stringify({ ...sums, ...timesOf(outages) })}; ${faultsIn(faults)}`,
    );
    expect(breachesOf(found)).toEqual([]);
    expect(acknowledged.length).toBeGreaterThan(LONG ? faults.length : 10);
    expect(seen()).toBe(4);
    if (LONG) expect(new Set(faults).size).toBe(FAULTS.length);
    if (LONG) expect(found.owed).toEqual([]);
  },
  SECONDS * 1000 + 300_000,
);

test('a write that was acknowledged and is taken out of the database is found', async () => {
  const last = given.log.findLast(({ kind, version }) => kind !== 'submit' && version !== undefined);
  await inDatabase(
    servers.ownerUrl,
    `set session_replication_role = replica; delete from audit_event where proposal_id = '${last?.proposal}' and sequence = ${last?.version}`,
  );
  const breaches = breachesOf(await collect(servers, receiver, { ...given, waitSeconds: 0 }));
  expect(breaches).toContainEqual(expect.stringContaining(`lost: ${last?.kind} ${last?.mark}`));
  expect(breaches).toContainEqual(expect.stringMatching(/^feed: .* was told and is not there$/));
  expect(breaches).toContainEqual(expect.stringMatching(new RegExp(`^trail: .*${last?.proposal}.*(missing|no-trail)`)));
}, 120_000);

function repeats(log: typeof given.log): { readonly sentAgain: number } {
  return { sentAgain: log.filter(({ repeat }) => repeat !== undefined).length };
}

/** The number of outages readers had, and their lengths in milliseconds. */
function timesOf(outages: readonly number[]) {
  const sorted = outages.map(Math.round).sort((a, b) => a - b);
  return { outages: sorted.length, medianMs: sorted[sorted.length >> 1], longestMs: sorted.at(-1) };
}

function faultsIn(faults: readonly Fault[]): string {
  return FAULTS.map((kind) => `${kind} ${faults.filter((fault) => fault === kind).length}`).join(', ');
}

/** Logs the phases of a long run, with the seconds elapsed. */
function phases(): (name: string) => void {
  const began = performance.now();
  return (name) => LONG && console.log(`seed ${SEED}, ${((performance.now() - began) / 1000).toFixed(0)} s: ${name}`);
}
