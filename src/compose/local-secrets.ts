// Secrets of an installation without settings: made once, kept in DATA_DIR/secrets.json, readable by the owner alone.
import { randomBytes, randomUUID } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { startFault } from './start-fault.ts';

const secret = z.string().min(32);

const schema = z.object({
  trailKey: secret,
  /** Those before it, newest first; needed to verify what they sealed. */
  earlierTrailKeys: z.array(secret).optional(),
  sessionKey: secret,
  ownerPassword: secret,
  servicePassword: secret,
  webClientSecret: secret,
  integrationClientSecret: secret,
  cookieKey: secret,
  /** Private signing keys of the demonstration identity provider, as a JWK set; made by the provider's module. */
  signingKeys: z.array(z.record(z.string(), z.unknown())).optional(),
});

export type LocalSecrets = z.infer<typeof schema>;

const NAMES = Object.entries(schema.shape).flatMap(([name, { type }]) => (type === 'optional' ? [] : [name]));
/** What belongs to the data beside the file: made anew, it would open nothing. */
const KEPT = ['trailKey', 'ownerPassword'];

function fileOf(dataDir: string): string {
  return path.join(dataDir, 'secrets.json');
}

/**
 * Replaces the file in one step, and on the disk when it returns: a kill or a power cut in between leaves the old one
 * whole.
 */
export function saveLocalSecrets(dataDir: string, secrets: LocalSecrets): void {
  const file = fileOf(dataDir);
  const next = `${file}.${randomUUID()}`;
  try {
    synced(openSync(next, 'wx', 0o600), (opened) => writeSync(opened, `${JSON.stringify(secrets, undefined, 2)}\n`));
    renameSync(next, file);
  } catch (error) {
    rmSync(next, { force: true });
    throw error;
  }
  if (process.platform !== 'win32') synced(openSync(dataDir, 'r'), () => undefined);
}

function synced(opened: number, work: (opened: number) => unknown): void {
  try {
    work(opened);
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}

/**
 * The secrets of this data folder; those that are missing are made and kept. Call it with the folder locked.
 * @param embedded whether they belong to the database beside them: then what it cannot do without is not made anew.
 */
export function localSecrets(dataDir: string, embedded = true): LocalSecrets {
  mkdirSync(dataDir, { recursive: true });
  const found = readSecrets(dataDir);
  const missing = NAMES.filter((name) => !(name in found));
  const lost =
    embedded && existsSync(path.join(dataDir, 'postgres', 'PG_VERSION'))
      ? KEPT.filter((name) => missing.includes(name))
      : [];
  if (lost.length > 0) throw withoutKeys(dataDir, lost);
  const secrets = schema.safeParse({
    ...found,
    ...Object.fromEntries(missing.map((name) => [name, randomBytes(32).toString('base64url')])),
  });
  if (!secrets.success) throw unreadable(dataDir, secrets.error);
  if (missing.length > 0) saveLocalSecrets(dataDir, secrets.data);
  else chmodSync(fileOf(dataDir), 0o600);
  return secrets.data;
}

function readSecrets(dataDir: string): Record<string, unknown> {
  let text: string;
  try {
    text = readFileSync(fileOf(dataDir), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
  try {
    return z.record(z.string(), z.unknown()).parse(JSON.parse(text));
  } catch (error) {
    throw unreadable(dataDir, error);
  }
}

function withoutKeys(dataDir: string, names: readonly string[]): Error {
  const file = fileOf(dataDir);
  const which = names.join(', ');
  return startFault([
    `${file} mangler ${which}, som hører til databasen ved siden af. Hent filen fra en sikkerhedskopi; der er ikke lavet nye nøgler.`,
    `${file} lacks ${which}, which belongs to the database beside it. Restore the file from a backup; no new keys were made.`,
  ]);
}

function unreadable(dataDir: string, cause: unknown): Error {
  const file = fileOf(dataDir);
  return startFault(
    [
      `${file} kan ikke læses. Hent den fra en sikkerhedskopi; uden den kan de gemte data ikke åbnes.`,
      `${file} cannot be read. Restore it from a backup; without it the kept data cannot be opened.`,
    ],
    cause,
  );
}
