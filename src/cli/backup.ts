// `npm run backup -- FOLDER`: copies an installation with an embedded database, also while it runs. The copy is
// started and its trail verified before it is renamed to FOLDER; it is then an ordinary data folder.
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type Closing, openClosing } from '../compose/closing.ts';
import { readConfig } from '../compose/config.ts';
import { copyCluster } from '../compose/copy-cluster.ts';
import { openDatabases, ringOf } from '../compose/databases.ts';
import { startEmbeddedDatabase } from '../compose/embedded-database.ts';
import { folderFault } from '../compose/folder-faults.ts';
import { localSecrets } from '../compose/local-secrets.ts';
import { runningDatabaseUrl } from '../compose/running-database.ts';
import { isStartFault, startFault } from '../compose/start-fault.ts';
import { openPool, PATIENT } from '../store/pool.ts';
import { verifyTrail } from '../store/verify-trail.ts';

/** Copies the data folder; returns the number of events in the copy. Throws a start fault. */
async function backUp(folder: string, closing: Closing): Promise<number> {
  const { config, secrets } = readConfig(process.env, false);
  if (!config.embeddedDatabase)
    throw startFault([
      'Med DATABASE_URL tages sikkerhedskopien med pg_dump: se src/backup.md.',
      'With DATABASE_URL the backup is taken by pg_dump: see src/backup.md.',
    ]);
  if (existsSync(folder)) throw startFault([`${folder} findes allerede.`, `${folder} is there already.`]);
  const local = localSecrets(config.dataDir);
  const running = runningDatabaseUrl(config.dataDir, local);
  const ownerUrl = running?.ownerUrl ?? (await openDatabases(config, secrets, closing)).ownerUrl;
  const making = `${folder}.making`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { recursive: true, mode: 0o755 });
  try {
    await copyCluster(ownerUrl, path.resolve(config.dataDir, 'postgres'), path.join(making, 'postgres'));
    copyFileSync(path.join(config.dataDir, 'secrets.json'), path.join(making, 'secrets.json'));
    const copied = localSecrets(making);
    const { trailKey, earlierTrailKeys = [] } = secrets;
    const events = await verified(making, copied, trailKey ? [trailKey, ...earlierTrailKeys] : ringOf(copied));
    renameSync(making, folder);
    return events;
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    throw folderFault(error, folder);
  }
}

/** Starts the copy, which recovers it, verifies every trail, and stops it. */
async function verified(
  dataDir: string,
  local: ReturnType<typeof localSecrets>,
  ring: ReturnType<typeof ringOf>,
): Promise<number> {
  const database = await startEmbeddedDatabase({ dataDir, ...local });
  try {
    const pool = openPool({ url: database.ownerUrl, max: 2, ...PATIENT });
    const { events, faults } = await verifyTrail(pool, ring).finally(() => pool.end());
    if (faults.length > 0)
      throw startFault([
        `Kopiens spor passer ikke (${faults.length} fejl). Kør npm run verify-trail.`,
        `The trail of the copy does not fit (${faults.length} faults). Run npm run verify-trail.`,
      ]);
    return events;
  } finally {
    await database.stop();
  }
}

const closing = openClosing();
try {
  const [folder] = process.argv.slice(2);
  if (folder === undefined) throw startFault(['npm run backup -- MAPPE', 'npm run backup -- FOLDER']);
  const events = await backUp(path.resolve(folder), closing);
  console.log(`${folder}: ${events} hændelser, sporet passer / ${events} events, the trail fits.`);
} catch (error) {
  console.error(isStartFault(error) ? error.message : error);
  process.exitCode = 1;
} finally {
  await closing.close();
}
