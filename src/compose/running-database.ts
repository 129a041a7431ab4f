// Finds the embedded database of a running service, for commands that only read. postmaster.pid tells the port.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { processStarted } from './data-lock.ts';
import { DATABASE, OWNER_ROLE, SERVICE_ROLE } from './embedded-database.ts';

type Passwords = { readonly ownerPassword: string; readonly servicePassword: string };

/** URLs of the service's role and of the owner; undefined if no server runs on this data folder. */
export function runningDatabaseUrl(
  dataDir: string,
  { ownerPassword, servicePassword }: Passwords,
): { readonly serviceUrl: string; readonly ownerUrl: string } | undefined {
  const [pid, , , port] = readNote(path.join(dataDir, 'postgres', 'postmaster.pid'));
  if (!port || processStarted(Number(pid)) === undefined) return undefined;
  const urlFor = (role: string, password: string) =>
    `postgres://${role}:${password}@127.0.0.1:${Number(port)}/${DATABASE}`;
  return { serviceUrl: urlFor(SERVICE_ROLE, servicePassword), ownerUrl: urlFor(OWNER_ROLE, ownerPassword) };
}

function readNote(file: string): readonly string[] {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    return [];
  }
}
