// A real PostgreSQL and the built service in processes of their
// own, on ports that stay, to be killed and started again.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startEmbeddedDatabase } from '../../src/compose/embedded-database.ts';
import { clusterUser, findPrograms, run } from '../../src/compose/postgres-programs.ts';
import { freePort } from '../../src/lib/free-port.ts';
import { type Build, type ServiceProcess, startProcess } from '../support/built-service.ts';

export type Servers = {
  readonly url: string;
  readonly ownerUrl: string;
  readonly trailKey: string;
  readonly startService: () => Promise<void>;
  /** The signal goes to the service alone; resolves when it is gone. */
  readonly stopService: (signal: NodeJS.Signals) => Promise<void>;
  /** PostgreSQL's main process ends at once, and is started again on the same files. */
  readonly crashDatabase: () => Promise<void>;
  /** The last lines of the service where it has ended without being told to; undefined while it has not. */
  readonly fallen: () => string | undefined;
  /** The last lines it wrote. */
  readonly said: () => string;
  readonly close: () => Promise<void>;
};

const PASSWORDS = { ownerPassword: 'owner-of-the-fault-tests', servicePassword: 'service-of-the-fault-tests' };
const TRAIL_KEY = 'the key of the trails in the fault tests';

export async function startServers(build: Build): Promise<Servers> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'opgavebro-faults-'));
  const made = await startEmbeddedDatabase({ dataDir, ...PASSWORDS });
  await made.stop(); // roles and database are there; from now on it runs on a port that stays
  const dir = path.join(dataDir, 'postgres');
  const [databasePort, port] = [await freePort(), await freePort()];
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
      await pause(250); // its children may still be on their way out
    }
  }
  const at = (url: string) => {
    const moved = new URL(url);
    moved.port = String(databasePort);
    return moved.href;
  };
  const [ownerUrl, serviceUrl] = [at(made.ownerUrl), at(made.serviceUrl)];
  let service: ServiceProcess | undefined;
  await startDatabase();

  const startService = async () => {
    const env = {
      NODE_ENV: 'test',
      DEMO_IDENTITIES: 'true',
      PORT: String(port),
      DATA_DIR: dataDir,
      TRAIL_KEY,
      RATE_LIMIT_PER_MINUTE: '0',
    };
    for (let attempt = 1; ; attempt++) {
      service = startProcess(build, { ...env, DATABASE_URL: serviceUrl, DATABASE_OWNER_URL: ownerUrl });
      try {
        await service.ready;
        return;
      } catch (error) {
        if (attempt === 20) throw error; // the database may still be on its way
        await pause(300);
      }
    }
  };
  return {
    url: `http://127.0.0.1:${port}`,
    ...{ ownerUrl, trailKey: TRAIL_KEY, startService },
    stopService: async (signal) => void (await service?.ended(signal)),
    fallen: () =>
      service && (service.child.exitCode ?? service.child.signalCode) !== null ? lastLines(service) : undefined,
    said: () => (service ? lastLines(service) : ''),
    crashDatabase: async () => {
      process.kill(Number(readFileSync(path.join(dir, 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL');
      await startDatabase();
    },
    close: async () => {
      await service?.ended('SIGKILL');
      await control('stop', '--mode=immediate', '--wait');
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

function lastLines(service: ServiceProcess): string {
  return service.said().split('\n').slice(-40).join('\n');
}
