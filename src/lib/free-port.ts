// Finds a free TCP port on this machine.
import { createServer } from 'node:net';

/**
 * A free port on the loopback address. Another process may take it before it is used, so the caller must be ready to
 * retry.
 */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
