// A program for tests: like the service, holds an embedded database on the given folder until it is told to stop.
import { lockData } from '../../../src/compose/data-lock.ts';
import { startEmbeddedDatabase } from '../../../src/compose/embedded-database.ts';
import { localSecrets } from '../../../src/compose/local-secrets.ts';
import { isStartFault } from '../../../src/compose/start-fault.ts';

const dataDir = process.argv[2] ?? '';
try {
  const lock = lockData(dataDir);
  const stay = setInterval(() => undefined, 60_000);
  const told = new Promise((resolve) => process.once('SIGTERM', () => resolve(clearInterval(stay))));
  const database = await startEmbeddedDatabase({ dataDir, ...localSecrets(dataDir) });
  console.log(database.ownerUrl);
  await told;
  await database.stop();
  lock.release();
} catch (error) {
  if (!isStartFault(error)) throw error;
  console.error(error.message);
  process.exit(1);
}
