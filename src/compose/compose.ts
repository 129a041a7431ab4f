// The one place where the parts meet: settings, databases, identity, use-cases, doors. Stops what it started, in the opposite order.
import Fastify from 'fastify';
import type { Logger } from 'pino';
import { freePort } from '../lib/free-port.ts';
import { openClosing } from './closing.ts';
import { type Config, readConfig } from './config.ts';
import { openDatabases } from './databases.ts';
import type { DemoAccount } from './demo-accounts.ts';
import { openIdentity } from './identity.ts';
import { openLog } from './logger.ts';
import { startFault } from './start-fault.ts';

export type RunningService = {
  readonly config: Config;
  readonly publicUrl: string;
  readonly demonstration: boolean;
  readonly logger: Logger;
  /** Readiness off, then what is under way is finished, then everything is closed. Takes no longer than the drain time and a little. */
  readonly close: () => Promise<void>;
};

/** How long requests under way may take to finish when the service stops; the process is given 10 s in all. */
const DRAIN_MS = 6_000;

/** Starts everything and listens. Throws a start fault for what the person who starts it can mend; nothing is left running then. */
export async function startService(
  env: Readonly<Record<string, string | undefined>>,
  options: { readonly accounts?: ReadonlyMap<string, DemoAccount> } = {},
): Promise<RunningService> {
  const { config, secrets } = readConfig(env);
  const closing = openClosing();
  const { logger, flush } = openLog(config.logLevel);
  closing.before(flush);
  try {
    const keys = await openDatabases(config, secrets, closing);
    const port = config.port || (await freePort());
    const publicUrl = config.publicUrl ?? `http://${readable(config.host)}:${port}`;
    const identity = await openIdentity(config, keys, { publicUrl, port, accounts: options.accounts }, logger);
    const app = Fastify();
    if (identity.demo) await app.register(identity.demo.plugin);
    await app.listen({ host: config.host, port }).catch((error: unknown) => {
      throw notListening(error, config.host, port);
    });
    closing.before(() => {
      const late = setTimeout(() => app.server.closeAllConnections(), DRAIN_MS);
      return app.close().finally(() => clearTimeout(late));
    });
    return { config, publicUrl, demonstration: identity.demo !== undefined, logger, close: closing.close };
  } catch (error) {
    await closing.close().catch((failure: unknown) => logger.error(failure, 'not closed'));
    throw error;
  }
}

/** The name under which this machine reaches an address that stands for all of them. */
function readable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}

function notListening(error: unknown, host: string, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return startFault([
      `Porten ${port} er optaget af et andet program. Vælg en anden med PORT.`,
      `Port ${port} is taken by another program. Choose another with PORT.`,
    ]);
  }
  if (code !== 'EACCES' && code !== 'EADDRNOTAVAIL') return error;
  return startFault([
    `Opgavebro må ikke lytte på ${host}:${port}. Se HOST og PORT.`,
    `Opgavebro may not listen on ${host}:${port}. See HOST and PORT.`,
  ]);
}
