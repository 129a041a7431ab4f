// Wires the parts together: settings, databases, identity, use-cases, HTTP. What was started is stopped in reverse
// order.

import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import { plantEarlierCase } from '../demo/earlier-case.ts';
import workedCase from '../demo/iv-antibiotics.json' with { type: 'json' };
import type { Dossier } from '../domain/dossier/dossier.ts';
import { createHttp } from '../http/http.ts';
import { freePort } from '../lib/free-port.ts';
import { projectFile } from '../lib/project-file.ts';
import { isUnavailable } from '../store/store.ts';
import { badAddressAnswer } from '../web/page-errors.tsx';
import type { PagesOptions } from '../web/pages-options.ts';
import { addPages } from '../web/web.ts';
import { type Closing, openClosing } from './closing.ts';
import { type Config, readConfig, type Secrets } from './config.ts';
import { openDatabases } from './databases.ts';
import type { DemoAccount } from './demo-accounts.ts';
import { openIdentity } from './identity.ts';
import { openLog } from './logger.ts';
import { ownHost } from './own-address.ts';
import { startFault } from './start-fault.ts';
import { openUseCases } from './use-cases.ts';

type RunningService = {
  readonly config: Config;
  readonly publicUrl: string;
  readonly demonstration: boolean;
  readonly logger: Logger;
  /**
   * Turns readiness off, lets running requests finish, then closes everything, within the 10 s that a process has to
   * stop.
   */
  readonly close: () => Promise<void>;
};

type StartOptions = {
  /** For tests: accounts that replace those of the demonstration. */
  readonly accounts?: ReadonlyMap<string, DemoAccount> | undefined;
  /** For tests, which share the event loop: its delay in milliseconds from which requests are refused. */
  readonly busyAfterMs?: number | undefined;
};

/** In production: milliseconds for the load balancer to see that this replica is no longer ready. */
const LEAVE_MS = 2_000;
/** Milliseconds that running requests may take to finish. */
const DRAIN_MS = 5_000;

/**
 * Starts everything and listens. Throws a start fault for errors that the operator can correct; then everything is
 * stopped again.
 */
export async function startService(
  env: Readonly<Record<string, string | undefined>>,
  options: StartOptions = {},
): Promise<RunningService> {
  checkRuntime(process.versions.node);
  const { config, secrets } = readConfig(env);
  const closing = openClosing();
  const { logger, flush } = openLog(config.logLevel);
  closing.before(flush);
  try {
    return await start(config, secrets, logger, closing, options);
  } catch (error) {
    await closing.close().catch((failure: unknown) => logger.error(failure, 'not closed'));
    throw error;
  }
}

async function start(
  config: Config,
  secrets: Secrets,
  logger: Logger,
  closing: Closing,
  { accounts, busyAfterMs }: StartOptions,
): Promise<RunningService> {
  const keys = await openDatabases(config, secrets, closing, logger);
  const port = config.port || (await freePort());
  const publicUrl = config.publicUrl ?? `http://${ownHost(config.host)}:${port}`;
  const { ports, checks, metrics } = await openUseCases(config, keys, publicUrl, logger, closing);
  const identity = await openIdentity(config, keys, { publicUrl, port, accounts }, logger);
  // Only in the embedded database, never in a database that somebody provides.
  if (identity.demo && config.embeddedDatabase) await plantEarlierCase(ports, identity.demo.accounts);
  let stopping = false;

  const document = projectFile(import.meta.dirname, 'openapi/openapi.json');
  const pages: PagesOptions = {
    ports,
    isUnavailable,
    oidc: {
      issuer: identity.issuer,
      clientId: identity.clientId,
      clientSecret: keys.clientSecret,
      publicUrl,
      reachedAt: identity.reachedAt,
    },
    sessionKey: keys.sessionKey,
    secure: publicUrl.startsWith('https:'),
    rateLimitPerMinute: config.rateLimitPerMinute,
    actorOfClaims: identity.actorOfClaims,
    demonstration: identity.demo !== undefined,
    authority: config.authority,
    workedCase: workedCase as Dossier,
  };
  const app = await createHttp({
    ports,
    metrics,
    publicUrl,
    securityContact: config.securityContact,
    logger,
    isUnavailable,
    verifyToken: identity.verifyToken,
    trustProxy: config.trustProxy,
    rateLimitPerMinute: config.rateLimitPerMinute,
    ...(busyAfterMs !== undefined && { busyAfterMs }),
    answerBadAddress: badAddressAnswer(pages),
    isReady: async () => ({ ...(await checks()), serving: !stopping }),
    ...(document && { openApiDocument: readFileSync(document, 'utf8') }),
  });
  if (identity.demo) await app.register(identity.demo.plugin);
  await addPages(app, pages);
  closing.before(async () => {
    stopping = true;
    if (config.production) await pause(LEAVE_MS);
    const late = setTimeout(() => app.server.closeAllConnections(), DRAIN_MS);
    await app.close().finally(() => clearTimeout(late));
  });
  await app.listen({ host: config.host, port }).catch((error: unknown) => {
    throw notListening(error, config.host, port);
  });
  return { config, publicUrl, demonstration: identity.demo !== undefined, logger, close: closing.close };
}

/** Throws a start fault on an older Node. The npm scripts use a bundled newer Node where one exists for the machine. */
export function checkRuntime(version: string): void {
  if (Number.parseInt(version, 10) >= 24) return;
  throw startFault([
    `Opgavebro kræver Node 24 eller nyere; dette er ${version}. Start med npm start, eller installer Node 24.`,
    `Opgavebro needs Node 24 or newer; this is ${version}. Start with npm start, or install Node 24.`,
  ]);
}

const NO_ADDRESS = ['EACCES', 'EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN'];

function notListening(error: unknown, host: string, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return startFault([
      `Porten ${port} er optaget af et andet program. Vælg en anden med PORT.`,
      `Port ${port} is taken by another program. Choose another with PORT.`,
    ]);
  }
  if (!NO_ADDRESS.includes(String(code))) return error;
  return startFault([
    `Opgavebro kan ikke lytte på ${host}:${port}: adressen findes ikke her, eller er ikke tilladt. Se HOST og PORT.`,
    `Opgavebro cannot listen on ${host}:${port}: there is no such address here, or it is not permitted. See HOST and PORT.`,
  ]);
}
