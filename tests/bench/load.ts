// Loads one address for a while, with wrk if it is installed, else with autocannon. A connection sends its next
// request when the last one is answered.
import { execFile, execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import autocannon from 'autocannon';

export type Load = {
  readonly url: string;
  readonly method: 'GET' | 'POST' | 'PATCH';
  readonly headers: Readonly<Record<string, string>>;
  /** If it contains `UNIQUE`, each request has its own body. */
  readonly body?: string | undefined;
  /** Paths with their queries. */
  readonly targets: readonly string[];
  /** `sequential` uses each target once and continues where the last slice ended. */
  readonly order: 'random' | 'sequential';
  /** Whether each request needs its own Idempotency-Key. */
  readonly keyed: boolean;
};

/** Latencies in milliseconds. `wrong`: connection errors, timeouts and statuses from 400 on. */
export type Sample = {
  readonly requests: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly wrong: number;
};

export type Loader = {
  readonly name: string;
  readonly run: (load: Load, seconds: number, connections: number) => Promise<Sample>;
};

/**
 * Placeholder for the part of a header or body that is unique in each request. It has the length of its replacement, a
 * UUID and a number.
 */
export const UNIQUE = `@${'unique'.padEnd(43, '.')}@`;
/** Requests under way when a slice ends may have used their targets. */
const UNDER_WAY = 200;

const used = new Map<readonly string[], number>();

export function pickLoader(): Loader {
  try {
    const version = /wrk\s+(\S+)/.exec(execFileSync('sh', ['-c', 'wrk -v 2>&1 || true'], { encoding: 'utf8' }))?.[1];
    if (version) return { name: `wrk ${version}`, run: byWrk };
  } catch {
    // no shell, no wrk
  }
  return { name: 'autocannon', run: byAutocannon };
}

/** How many targets a `sequential` load has left. */
export function targetsLeft(load: Load): number {
  return load.targets.length - (used.get(load.targets) ?? 0);
}

function spend(load: Load, sent: number): void {
  if (load.order === 'sequential') used.set(load.targets, (used.get(load.targets) ?? 0) + sent + UNDER_WAY);
}

const script = path.join(import.meta.dirname, 'load.lua');

async function byWrk(load: Load, seconds: number, connections: number): Promise<Sample> {
  const folder = mkdtempSync(path.join(tmpdir(), 'opgavebro-load-'));
  const headers = { ...load.headers, ...(load.keyed && { 'idempotency-key': UNIQUE }) };
  const first = load.order === 'sequential' ? (used.get(load.targets) ?? 0) : 0;
  const lines = [
    `order ${load.order}`,
    `key ${randomUUID()}`,
    `place ${UNIQUE}`,
    `method ${load.method}`,
    ...Object.entries(headers).map(([name, value]) => `header ${name} ${value}`),
    ...load.targets.slice(first).map((target) => `target ${target}`),
  ];
  try {
    writeFileSync(path.join(folder, 'plan'), `${lines.join('\n')}\n`);
    writeFileSync(path.join(folder, 'body'), load.body ?? '');
    const args = ['-t1', `-c${connections}`, `-d${seconds}s`, '--timeout', '20s', '-s', script, load.url, '--', folder];
    const { stdout } = await promisify(execFile)('wrk', args, { maxBuffer: 10_000_000 });
    const result = /^RESULT (\{.*\})$/m.exec(stdout)?.[1];
    if (!result) throw new Error(`wrk told nothing:\n${stdout}`);
    const { requests, micros, p50, p99, wrong, sent } = JSON.parse(result) as Record<string, number>;
    spend(load, sent ?? 0);
    return {
      requests: requests ?? 0,
      perSecond: ((requests ?? 0) * 1e6) / (micros ?? 1),
      p50: p50 ?? 0,
      p99: p99 ?? 0,
      wrong: wrong ?? 0,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function byAutocannon(load: Load, seconds: number, connections: number): Promise<Sample> {
  const first = load.order === 'sequential' ? (used.get(load.targets) ?? 0) : 0;
  const run = randomUUID();
  let sent = 0;
  const result = await autocannon({
    url: load.url,
    connections,
    duration: seconds,
    timeout: 20,
    requests: [
      {
        method: load.method,
        headers: load.headers,
        body: load.body,
        setupRequest: (request) => {
          const at = load.order === 'sequential' ? first + sent : Math.floor(Math.random() * load.targets.length);
          sent += 1;
          const own = `${run}-${String(sent).padStart(8, '0')}`;
          const key = load.keyed ? { 'idempotency-key': own } : {};
          const body = load.body?.replaceAll(UNIQUE, own);
          return {
            ...request,
            path: load.targets[at] ?? '/none-left',
            headers: { ...request.headers, ...key },
            ...(body && { body }),
          };
        },
      },
    ],
  });
  spend(load, sent);
  const { requests, latency, errors, timeouts, non2xx, duration } = result;
  const refused = non2xx - (result['3xx'] ?? 0);
  return {
    requests: requests.total,
    perSecond: requests.total / duration,
    p50: latency.p50,
    p99: latency.p99,
    wrong: errors + timeouts + refused,
  };
}
