// `npm run change-trail-key`: replaces the key that seals the trail. The old key signs the new one and is kept for
// verification. With TRAIL_KEY (the new key) and TRAIL_KEYS_EARLIER (the old one and those before); in a data folder
// the command generates the new key.
import { randomBytes } from 'node:crypto';
import { openClosing } from '../compose/closing.ts';
import { readConfig } from '../compose/config.ts';
import { openDatabases } from '../compose/databases.ts';
import { keyStartFault } from '../compose/key-faults.ts';
import { type LocalSecrets, saveLocalSecrets } from '../compose/local-secrets.ts';
import { isStartFault } from '../compose/start-fault.ts';
import { asOwner } from '../store/migrate.ts';
import { keyIdOf } from '../store/trail.ts';
import { changeTrailKey, type KeyRing, readKeys } from '../store/trail-keys.ts';

/**
 * The keys of the folder with a new one in front. Saved first, so that a key recorded in the database is never lost.
 */
function renewed(dataDir: string, local: LocalSecrets, [current, ...earlier]: KeyRing): KeyRing {
  const trailKey = randomBytes(32).toString('base64url');
  saveLocalSecrets(dataDir, { ...local, trailKey, earlierTrailKeys: [current, ...earlier] });
  return [trailKey, current, ...earlier];
}

const closing = openClosing();
try {
  const { config, secrets } = readConfig(process.env, false);
  const { ownerUrl, trailKeys, local } = await openDatabases(config, secrets, closing);
  const made = await asOwner(ownerUrl, async (client) => {
    const standing = (await readKeys(client)).at(-1)?.id;
    const fresh = local !== undefined && secrets.trailKey === undefined && standing === keyIdOf(trailKeys[0]);
    const ring = fresh ? renewed(config.dataDir, local, trailKeys) : trailKeys;
    return changeTrailKey(client, ring, new Date().toISOString());
  });
  console.log(
    `Sporet forsegles nu med nøgle ${made.id} (nr. ${made.number}). Gem de tidligere: uden dem kan sporet ikke efterprøves.`,
  );
  console.log(
    `The trail is now sealed with key ${made.id} (no. ${made.number}). Keep the earlier ones: the trail cannot be verified without.`,
  );
} catch (error) {
  const fault = keyStartFault(error) ?? error;
  console.error(isStartFault(fault) ? fault.message : fault);
  process.exitCode = 1;
} finally {
  await closing.close();
}
