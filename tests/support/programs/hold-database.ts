// A program for tests: holds an embedded database on the given folder until it is told to stop, as the service does.
import { lockData } from '../../../src/compose/data-lock.ts';
import { startEmbeddedDatabase } from '../../../src/compose/embedded-database.ts';
import { localSecrets } from '../../../src/compose/local-secrets.ts';
import { isStartFault } from '../../../src/compose/start-fault.ts';

const dataDir = process.argv[2] ?? '';
try {
  const lock = lockData(dataDir);
  const database = await startEmbeddedDatabase({ dataDir, ...localSecrets(dataDir) });
  console.log(database.ownerUrl);
  await new Promise((resolve) => {
    const stay = setInterval(() => undefined, 60_000);
    process.once('SIGTERM', () => resolve(clearInterval(stay)));
  });
  await database.stop();
  lock.release();
} catch (error) {
  if (!isStartFault(error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
