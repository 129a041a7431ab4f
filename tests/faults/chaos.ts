// Injects faults, in an order that the seed decides.
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { Servers } from './servers.ts';

const DONE = {
  'terminate connections': terminate,
  'kill a replica': ({ killReplicas }, random) => killReplicas([random() < 0.5 ? 0 : 1]),
  'hold locks': (servers, random) => holdLocks(servers, 500 + random() * LONGEST_HOLD_MS),
  'kill PostgreSQL': ({ crashDatabase }) => crashDatabase(),
  'forget connections': async ({ network }) => network.forget(NOTICED_AFTER_MS),
  'kill both replicas': ({ killReplicas }) => killReplicas([0, 1]),
  'stop the network': stopNetwork,
} satisfies Record<string, (servers: Servers, random: () => number) => Promise<void>>;

export type Fault = keyof typeof DONE;
export const FAULTS = Object.keys(DONE) as readonly Fault[];

/** Longer than the service's lock timeout, so that callers get a 503. */
const LONGEST_HOLD_MS = 6_500;

/** The time after which the database closes connections that the network has dropped. */
const NOTICED_AFTER_MS = 15_000;

/** A random number generator (0 to 1) with a seed. Source: mulberry32, public domain. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Injects every kind of fault once, then random ones; returns what it did. */
export async function wreak(servers: Servers, random: () => number, running: () => boolean): Promise<readonly Fault[]> {
  const done: Fault[] = [];
  while (running()) {
    await pause(400 + random() * 900);
    if (!running()) break;
    const fault = FAULTS[done.length] ?? FAULTS[Math.floor(random() * FAULTS.length)] ?? 'hold locks';
    done.push(fault);
    await DONE[fault](servers, random);
  }
  return done;
}

async function terminate({ ownerUrl }: Servers): Promise<void> {
  await asOwner(ownerUrl, (client) =>
    client.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
    ),
  );
}

/** Blocks all traffic in both directions, then lets only new requests through. */
async function stopNetwork({ network }: Servers, random: () => number): Promise<void> {
  network.stall(true);
  await pause(500 + random() * 3_000);
  network.stall(false);
}

/** Locks rows and does nothing else. */
async function holdLocks({ ownerUrl }: Servers, ms: number): Promise<void> {
  await asOwner(ownerUrl, async (client) => {
    await client.query('begin');
    await client.query('select from proposal order by updated_at desc limit 5 for update');
    await pause(ms);
    await client.query('rollback');
  });
}

async function asOwner(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await work(client);
  } catch {
    // The database itself may be down.
  } finally {
    await client.end().catch(() => undefined);
  }
}
