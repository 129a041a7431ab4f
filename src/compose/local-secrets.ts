// Secrets of an installation without settings: made once, kept in DATA_DIR/secrets.json, readable by the owner alone.
import { randomBytes, randomUUID } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { startFault } from './start-fault.ts';

const secret = z.string().min(32);

const schema = z.object({
  trailKey: secret,
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

const NAMES = Object.keys(schema.shape).filter((name) => name !== 'signingKeys');

function fileOf(dataDir: string): string {
  return path.join(dataDir, 'secrets.json');
}

/** Replaces the file in one step, so that a kill in between leaves the old one whole. */
export function saveLocalSecrets(dataDir: string, secrets: LocalSecrets): void {
  const file = fileOf(dataDir);
  const next = `${file}.${randomUUID()}`;
  writeFileSync(next, `${JSON.stringify(secrets, undefined, 2)}\n`, { mode: 0o600 });
  renameSync(next, file);
}

/** The secrets of this data folder; those that are missing are made and kept. Call it with the folder locked. */
export function localSecrets(dataDir: string): LocalSecrets {
  mkdirSync(dataDir, { recursive: true });
  const found = readSecrets(dataDir);
  const missing = NAMES.filter((name) => !(name in found));
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
