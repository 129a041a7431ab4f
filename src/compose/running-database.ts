// The embedded database of a service that runs already, for
// commands that only look: its server's own note tells the port.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { processStarted } from './data-lock.ts';
import { DATABASE, SERVICE_ROLE } from './embedded-database.ts';

/** URL of the service's own role; undefined when no server runs on this data folder. */
export function runningDatabaseUrl(dataDir: string, servicePassword: string): string | undefined {
  const [pid, , , port] = readNote(path.join(dataDir, 'postgres', 'postmaster.pid'));
  if (!port || processStarted(Number(pid)) === undefined) return undefined;
  return `postgres://${SERVICE_ROLE}:${servicePassword}@127.0.0.1:${Number(port)}/${DATABASE}`;
}

function readNote(file: string): readonly string[] {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    return [];
  }
}
