// `npm run change-trail-key`: from now on the trail is sealed with a new key; the one until now vouches for it and is
// kept for verifying.
// With TRAIL_KEY (the new) and TRAIL_KEYS_EARLIER (the one until now, and those before); in a data folder it makes the
// new key itself.
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

/** The folder's keys with a new one before them, kept first: what is in the database must never be without its key. */
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
