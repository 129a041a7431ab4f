// Starts the programs of a run, each in its own process: PostgreSQL with its own defaults, the built service as in
// production, and the floor. The identity provider runs in this process.
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startEmbeddedDatabase } from '../../src/compose/embedded-database.ts';
import { freePort } from '../../src/lib/free-port.ts';
import { startTestIdentity, type TestIdentity } from '../support/test-identity.ts';

export type Place = {
  readonly dir: string;
  readonly ownerUrl: string;
  readonly serviceUrl: string;
  readonly postmaster: number;
};

export type Program = {
  readonly name: string;
  readonly url: string;
  readonly pid: number;
  /** Seconds from its start to its first answer. */
  readonly started: number;
  readonly stop: () => Promise<void>;
};

const secret = () => randomBytes(32).toString('base64url');
const PROJECT = path.resolve(import.meta.dirname, '../..');
const MAIN = path.join(PROJECT, 'dist/server/main.js');

/**
 * PostgreSQL 18 with the settings of an installation without DATABASE_URL: synchronous_commit and fsync on. `stop`
 * removes it with its folder.
 */
export async function startDatabase(): Promise<Place & { readonly stop: () => Promise<void> }> {
  const dir = mkdtempSync(path.join(tmpdir(), 'opgavebro-bench-'));
  const settings = { max_connections: '200' };
  const { stop, ...urls } = await startEmbeddedDatabase({
    dataDir: dir,
    ownerPassword: secret(),
    servicePassword: secret(),
    settings,
  });
  const postmaster = Number(readFileSync(path.join(dir, 'postgres/postmaster.pid'), 'utf8').split('\n', 1)[0]);
  const remove = () => rmSync(dir, { recursive: true, force: true });
  return { dir, postmaster, ...urls, stop: () => stop().finally(remove) };
}

export function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}

export type ServiceEnv = {
  readonly place: Place;
  readonly database: string;
  readonly identity: TestIdentity;
  readonly name?: string;
};

const keys = { TRAIL_KEY: secret(), SESSION_KEY: secret() };

/**
 * The built service in production: real tokens, rate limits on (too high to be reached), one log line per request, to
 * a file.
 */
export async function startService(
  { place, database, identity, name = 'service' }: ServiceEnv,
  over: Record<string, string> = {},
): Promise<Program> {
  if (!existsSync(MAIN)) throw new Error('dist/server/main.js is missing: npm run build');
  const port = String(await freePort());
  const url = `http://127.0.0.1:${port}`;
  const env = {
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: port,
    PUBLIC_URL: url,
    DATA_DIR: place.dir,
    DATABASE_URL: withDatabase(place.serviceUrl, database),
    DATABASE_OWNER_URL: withDatabase(place.ownerUrl, database),
    OIDC_ISSUER: identity.issuer,
    OIDC_AUDIENCE: identity.audience,
    OIDC_CLIENT_ID: 'opgavebro-web',
    OIDC_CLIENT_SECRET: identity.webClientSecret,
    RATE_LIMIT_PER_MINUTE: '10000000',
    ...keys,
    ...over,
  };
  return startProgram(name, url, '/health/ready', [MAIN], env, path.join(place.dir, `${name}.log`));
}

/** The service as in a trial: everything embedded, in that folder. */
export async function startDemonstration(dataDir: string): Promise<Program> {
  const port = String(await freePort());
  const url = `http://127.0.0.1:${port}`;
  return startProgram(
    'demonstration',
    url,
    '/health/ready',
    [MAIN],
    { PORT: port, DATA_DIR: dataDir },
    path.join(dataDir, 'demonstration.log'),
  );
}

export async function startFloor(place: Place, database: string): Promise<Program> {
  const port = String(await freePort());
  const env = { NODE_ENV: 'production', PORT: port, DATABASE_URL: withDatabase(place.ownerUrl, database) };
  const args = [path.join(import.meta.dirname, 'floor.ts')];
  return startProgram('floor', `http://127.0.0.1:${port}`, '/', args, env, path.join(place.dir, 'floor.log'));
}

async function startProgram(
  name: string,
  url: string,
  answers: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  log: string,
): Promise<Program> {
  const { PATH = '', PROFILE } = process.env;
  const profiling = PROFILE === name ? ['--cpu-prof', `--cpu-prof-dir=${path.join(PROJECT, 'dist/profile')}`] : [];
  const out = openSync(log, 'a');
  const began = performance.now();
  const child = spawn(process.execPath, [...profiling, ...args], {
    cwd: PROJECT,
    env: { PATH, ...env },
    stdio: ['ignore', out, out],
  });
  closeSync(out);
  await answering(child, `${url}${answers}`, log);
  const started = (performance.now() - began) / 1000;
  return { name, url, pid: child.pid ?? 0, started, stop: () => stopProgram(child) };
}

async function answering(child: ChildProcess, url: string, log: string): Promise<void> {
  for (const end = Date.now() + 60_000; Date.now() < end; await pause(10)) {
    if (child.exitCode !== null) break;
    const status = await fetch(url).then(
      (answer) => answer.status,
      () => 0,
    );
    if (status > 0 && status !== 503) return;
  }
  child.kill();
  throw new Error(`${url} does not answer:\n${readFileSync(log, 'utf8').slice(-3000)}`);
}

async function stopProgram(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

/** The demonstration's identity provider in this process; to the service it is an external one. */
export const startIdentity = startTestIdentity;
