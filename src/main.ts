// The process: starts the service, says where to go, and stops it within 10 s when told to.
import closeWithGrace from 'close-with-grace';
import { startService } from './compose/compose.ts';
import { isStartFault } from './compose/start-fault.ts';
import { startLines } from './compose/start-lines.ts';

const began = performance.now();

// Before anything is started, so that there is no moment in which a signal would leave something behind.
closeWithGrace({ delay: 10_000, logger: false }, async ({ err, signal }) => {
  // A signal during the start waits for it to end: what is half started cannot be stopped in order.
  const service = await starting.catch(() => undefined);
  if (err) service?.logger.fatal(err, 'stopping after an unexpected fault');
  else service?.logger.info({ signal }, 'stopping');
  await service?.close();
});
const starting = startService(process.env);

try {
  const { config, publicUrl, demonstration, logger } = await starting;
  const seconds = (performance.now() - began) / 1000;
  logger.info({ publicUrl, seconds: Number(seconds.toFixed(2)) }, 'ready');
  const dataDir = config.embeddedDatabase ? config.dataDir : undefined;
  if (!config.production) console.log(startLines({ publicUrl, dataDir, demonstration, seconds }));
} catch (error) {
  console.error(isStartFault(error) ? error.message : error);
  process.exit(1);
}
