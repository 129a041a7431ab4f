// Opens the configured database, or the embedded one of the data folder, and its keys.

import type { KeyRing } from '../store/trail-keys.ts';
import type { Closing } from './closing.ts';
import { type Config, concealed, type Secrets } from './config.ts';
import { lockData } from './data-lock.ts';
import { type EmbeddedLog, watchEmbedded } from './embedded-watch.ts';
import { folderFault } from './folder-faults.ts';
import { type LocalSecrets, localSecrets } from './local-secrets.ts';
import { startFault } from './start-fault.ts';

/**
 * All secrets that the service needs, configured or generated. `local`: those of the data folder; undefined if all are
 * configured.
 */
export type Keys = {
  readonly serviceUrl: string;
  readonly ownerUrl: string;
  /** Same as `serviceUrl` if there is no replica. */
  readonly readUrl: string;
  /** The current and the earlier keys of the trail. */
  readonly trailKeys: KeyRing;
  readonly sessionKey: string;
  readonly clientSecret: string;
  readonly local: LocalSecrets | undefined;
};

/**
 * Locks the data folder if needed, generates missing secrets, and starts the embedded database if none is configured.
 * @param logger only of a service: then the embedded database is watched and restarted when it dies.
 */
export async function openDatabases(
  config: Config,
  secrets: Secrets,
  closing: Closing,
  logger?: EmbeddedLog,
): Promise<Keys> {
  return open(config, secrets, closing, logger).catch((error: unknown) => {
    throw folderFault(error, config.dataDir);
  });
}

async function open(config: Config, secrets: Secrets, closing: Closing, logger?: EmbeddedLog): Promise<Keys> {
  const given = secrets.databaseUrl;
  const { trailKey, earlierTrailKeys, sessionKey, clientSecret } = secrets;
  const local =
    given && trailKey && sessionKey && clientSecret ? undefined : openFolder(config, given === undefined, closing);
  const urls = given
    ? { serviceUrl: given, ownerUrl: secrets.ownerUrl ?? given }
    : await startEmbedded(config, local, closing, logger);
  return concealed({
    ...urls,
    readUrl: secrets.readUrl ?? urls.serviceUrl,
    trailKeys: trailKey !== undefined ? [trailKey, ...(earlierTrailKeys ?? [])] : ringOf(local),
    sessionKey: sessionKey ?? local?.sessionKey ?? '',
    clientSecret: clientSecret ?? local?.webClientSecret ?? '',
    local,
  });
}

/** The trail keys of the data folder. Throws without one. */
export function ringOf(local: LocalSecrets | undefined): KeyRing {
  if (!local) throw new Error('a key of the trail is neither given nor kept');
  return [local.trailKey, ...(local.earlierTrailKeys ?? [])];
}

/**
 * Replicas on one external database may share a folder. An embedded database allows one service only, so the folder is
 * locked.
 */
function openFolder(config: Config, alone: boolean, closing: Closing): LocalSecrets {
  if (config.production) throw startFault(['Mangler nøgler. / Keys are missing.']);
  if (alone) {
    const lock = lockData(config.dataDir);
    closing.before(lock.release);
  }
  return localSecrets(config.dataDir, alone);
}

async function startEmbedded(config: Config, local: LocalSecrets | undefined, closing: Closing, logger?: EmbeddedLog) {
  const { ownerPassword = '', servicePassword = '' } = local ?? {};
  const { startEmbeddedDatabase } = await import('./embedded-database.ts');
  const database = await startEmbeddedDatabase({ dataDir: config.dataDir, ownerPassword, servicePassword });
  closing.before(database.stop);
  if (logger) closing.before(watchEmbedded(database, logger));
  return { serviceUrl: database.serviceUrl, ownerUrl: database.ownerUrl };
}
