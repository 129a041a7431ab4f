// Finds the trail, its keys and kept heads for the commands.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { SignedHead } from '../lib/signed-head.ts';
import type { KeyRing } from '../store/trail-keys.ts';
import type { Closing } from './closing.ts';
import { readConfig } from './config.ts';
import { openDatabases, ringOf } from './databases.ts';
import { localSecrets } from './local-secrets.ts';
import { runningDatabaseUrl } from './running-database.ts';
import { startFault } from './start-fault.ts';

/**
 * The database with the trail: the configured one, that of a running service, or the embedded one, started for the
 * command.
 */
export async function trailWhereabouts(closing: Closing): Promise<{ url: string; ring: KeyRing }> {
  const { config, secrets } = readConfig(process.env, false);
  if (config.embeddedDatabase && !config.production) {
    const local = localSecrets(config.dataDir);
    const { trailKey, earlierTrailKeys = [] } = secrets;
    const running = runningDatabaseUrl(config.dataDir, local);
    if (running)
      return {
        url: running.serviceUrl,
        ring: trailKey === undefined ? ringOf(local) : [trailKey, ...earlierTrailKeys],
      };
  }
  const { serviceUrl, trailKeys } = await openDatabases(config, secrets, closing);
  return { url: serviceUrl, ring: trailKeys };
}

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const signature = z.string().regex(/^[0-9a-f]{128}$/);
const head = z.object({
  size: z
    .int()
    .min(0)
    .max(2 ** 31 - 1),
  root: hash,
  signedAt: z.iso.datetime(),
  key: hash,
  signature,
});

/**
 * Reads the heads in a file, one JSON value per line: output of the command, log lines of the service, receipts, feed
 * events, or responses of GET /v1/heads. Throws a start fault.
 */
export function readKeptHeads(file: string): readonly SignedHead[] {
  try {
    const lines = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '');
    return lines.flatMap((line) => {
      const read = JSON.parse(line) as { readonly [name in 'items' | 'head' | 'data']?: unknown };
      return Array.isArray(read.items)
        ? read.items.map((one) => head.parse(one))
        : head.parse(read.head ?? read.data ?? read);
    });
  } catch (error) {
    throw startFault(
      [`${file} er ikke et gemt hoved af loggen.`, `${file} is no head of the log that was kept.`],
      error,
    );
  }
}
