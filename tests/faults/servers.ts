// A real PostgreSQL and two replicas of the built service in separate processes, on fixed ports, which can be killed
// and restarted; an entry in front of the replicas, an identity provider, and a network between replicas and database.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startEmbeddedDatabase } from '../../src/compose/embedded-database.ts';
import { clusterUser, findPrograms, run } from '../../src/compose/postgres-programs.ts';
import { freePort } from '../../src/lib/free-port.ts';
import { type Build, type ServiceProcess, startProcess } from '../support/built-service.ts';
import { entryTo } from '../support/entry.ts';
import { proxyTo } from '../support/proxy.ts';
import { startTestIdentity, type TestIdentity } from '../support/test-identity.ts';

export type Servers = {
  /** The entry in front of both replicas, also the address of the identity provider. */
  readonly url: string;
  readonly tokenFor: TestIdentity['tokenFor'];
  readonly ownerUrl: string;
  readonly trailKey: string;
  /** The network between the replicas and the database. */
  readonly network: { readonly stall: (now: boolean) => void; readonly forget: (noticedAfterMs: number) => void };
  /** Starts both replicas. */
  readonly startReplicas: () => Promise<void>;
  /** Kills these replicas (0, 1) at the same moment and starts them again. */
  readonly killReplicas: (which: readonly number[]) => Promise<void>;
  /** Kills PostgreSQL's main process and restarts it on the same files. */
  readonly crashDatabase: () => Promise<void>;
  /** The last output of a replica that has ended unexpectedly; undefined if none has. */
  readonly fallen: () => string | undefined;
  /** The last output of both. */
  readonly said: () => string;
  readonly close: () => Promise<void>;
};

const PASSWORDS = { ownerPassword: 'owner-of-the-fault-tests', servicePassword: 'service-of-the-fault-tests' };
const TRAIL_KEY = 'the key of the trails in the fault tests';

export async function startServers(build: Build): Promise<Servers> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'opgavebro-faults-'));
  const made = await startEmbeddedDatabase({ dataDir, ...PASSWORDS });
  await made.stop(); // roles and database exist; from now on it runs on a fixed port
  const dir = path.join(dataDir, 'postgres');
  const databasePort = await freePort();
  const programs = await findPrograms();
  const control = (...args: string[]) => run(programs.pg_ctl, [...args, `--pgdata=${dir}`], dir, clusterUser(dir));

  async function startDatabase(): Promise<void> {
    const flags = `-c listen_addresses=127.0.0.1 -c unix_socket_directories= -c port=${databasePort} -c max_connections=200`;
    for (let attempt = 1; ; attempt++) {
      const { code, output } = await control(
        'start',
        '--wait',
        '--timeout=60',
        `--log=${path.join(dir, 'server.log')}`,
        `--options=${flags}`,
      );
      if (code === 0) return;
      if (attempt === 40) throw new Error(output);
      await pause(250); // its children may still be ending
    }
  }
  const at = (url: string) => {
    const moved = new URL(url);
    moved.port = String(databasePort);
    return moved.href;
  };
  const [ownerUrl, serviceUrl] = [at(made.ownerUrl), at(made.serviceUrl)];
  await startDatabase();
  const way = await proxyTo(serviceUrl);
  const ports = [await freePort(), await freePort()];
  const identity = await startTestIdentity(
    'opgavebro',
    entryTo(() => ports.map((port) => `http://127.0.0.1:${port}`)),
  );
  const env = {
    NODE_ENV: 'test',
    ...{ DATA_DIR: dataDir, DATABASE_URL: way.url, DATABASE_OWNER_URL: ownerUrl },
    ...{ OIDC_ISSUER: identity.issuer, OIDC_CLIENT_ID: 'opgavebro-web' },
    ...{ OIDC_CLIENT_SECRET: identity.webClientSecret, PUBLIC_URL: identity.url },
    ...{ TRAIL_KEY, SESSION_KEY: 'the key of the sessions in the fault tests', RATE_LIMIT_PER_MINUTE: '0' },
  };
  const replicas: ServiceProcess[] = [];

  const startReplica = async (n: number) => {
    for (let attempt = 1; ; attempt++) {
      const replica = startProcess(build, { ...env, PORT: String(ports[n]) });
      replicas[n] = replica;
      try {
        await replica.ready;
        return;
      } catch (error) {
        if (attempt === 20) throw error; // the database may still be starting
        await pause(300);
      }
    }
  };
  const startAll = async (which: readonly number[]) => void (await Promise.all(which.map(startReplica)));
  return {
    url: identity.url,
    ...{ tokenFor: identity.tokenFor, ownerUrl, trailKey: TRAIL_KEY, network: way },
    startReplicas: () => startAll([0, 1]),
    killReplicas: async (which) => {
      await Promise.all(which.map((n) => replicas[n]?.ended('SIGKILL')));
      await startAll(which);
    },
    fallen: () => replicas.filter(hasEnded).map(lastLines)[0],
    said: () => replicas.map(lastLines).join('\n'),
    crashDatabase: async () => {
      process.kill(Number(readFileSync(path.join(dir, 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL');
      await startDatabase();
    },
    close: async () => {
      await Promise.all(replicas.map((replica) => replica.ended('SIGKILL')));
      await identity.close();
      way.close();
      await control('stop', '--mode=immediate', '--wait');
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

function hasEnded({ child }: ServiceProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

function lastLines(service: ServiceProcess): string {
  return service.said().split('\n').slice(-40).join('\n');
}
