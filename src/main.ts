// The process: starts the service, prints where to go, and stops it within 10 s of a signal, counted from the end of
// the start.
import closeWithGrace from 'close-with-grace';
import { startService } from './compose/compose.ts';
import { isStartFault } from './compose/start-fault.ts';
import { startLines } from './compose/start-lines.ts';
import { stopInOrder } from './compose/stopping.ts';

const began = performance.now();

// Installed before anything starts, so that no signal leaves something running. The time limit is our own: the
// library's would run from the signal, while the service may still be starting.
closeWithGrace({ delay: false, logger: false }, ({ err, signal }) =>
  stopInOrder(
    starting,
    async (service) => {
      if (err) service?.logger.fatal(err, 'stopping after an unexpected fault');
      else service?.logger.info({ signal }, 'stopping');
      await service?.close();
    },
    () => process.exit(1),
  ),
);
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
