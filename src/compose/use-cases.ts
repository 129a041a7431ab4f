// The ports of the use-cases on a migrated database, and whether they can be served now.
import type { Logger } from 'pino';
import type { Ports } from '../app/ports.ts';
import { rememberAssessments } from '../app/remember-assessments.ts';
import { shippedFrameworks } from '../domain/governance/shipped.ts';
import { createMetrics, type Metrics } from '../http/plugins/metrics.ts';
import { createAssessPool } from '../jobs/assess-pool.ts';
import { openJobs } from '../jobs/open-jobs.ts';
import { createRenderPool } from '../jobs/render-pool.ts';
import { createSendWebhook } from '../jobs/send-webhook.ts';
import { createWebhookKeys } from '../jobs/webhook-keys.ts';
import { findTarget } from '../jobs/webhook-target.ts';
import { sha256 } from '../lib/sha256.ts';
import { uuidV7 } from '../lib/uuid-v7.ts';
import { withinTime } from '../lib/within-time.ts';
import { isIndirect, migrate } from '../store/migrate.ts';
import { createStore, isUnavailable, openPool } from '../store/store.ts';
import { openAgreedClock } from './agreed-clock.ts';
import type { Closing } from './closing.ts';
import type { Config } from './config.ts';
import { countDecisions } from './count-decisions.ts';
import type { Keys } from './databases.ts';
import { keyStartFault } from './key-faults.ts';
import { startFault } from './start-fault.ts';

type UseCases = {
  readonly ports: Ports;
  /** Named checks of what they stand on. */
  readonly checks: () => Promise<Readonly<Record<'database' | 'migrations' | 'trailKey' | 'clock' | 'queue', boolean>>>;
  readonly metrics: Metrics;
};

const FROM_SOURCES = import.meta.url.endsWith('.ts');
/** The thread's program, beside the sources and in the built server alike. */
const ASSESS_THREAD = new URL(FROM_SOURCES ? '../jobs/assess-thread.ts' : './assess-thread.js', import.meta.url).href;
/** Only as it is built: what renders holds styles and JSX. */
const RENDER_THREAD = FROM_SOURCES ? undefined : new URL('./render-thread.js', import.meta.url).href;
/** Whoever asks whether the service is ready is answered within two seconds. */
const ANSWER_MS = 1_500;
/** Of the job queue, beside those of the pool. */
const QUEUE_CONNECTIONS = 3;
/** A head of the trails is signed at least daily; the first some time after the start, which it need not slow down. */
const HEAD_HOURS = 23;
const FIRST_HEAD_MS = 600_000;
const HOUR_MS = 3_600_000;
const KEYS_KEPT_MS = 7 * 24 * HOUR_MS;
const SHIPPED_ANEW =
  'a shipped framework has changed: its new version is proposed, for an administrator to approve or reject';

/**
 * Migrates, opens the connections, and publishes the frameworks that ship and are not there yet.
 * @param publicUrl where people and systems reach the service
 */
export async function openUseCases(
  config: Config,
  keys: Keys,
  publicUrl: string,
  logger: Logger,
  closing: Closing,
): Promise<UseCases> {
  await migrate(keys.ownerUrl, keys.trailKeys).catch((error: unknown) => {
    const wrongKey = keyStartFault(error);
    if (wrongKey) throw wrongKey;
    if (isIndirect(error)) throw throughPooler(error as Error);
    throw isUnavailable(error) || isRefused(error) ? noDatabase(error as Error) : error;
  });
  let closed = false; // a connection may still be on its way out when the database goes
  const onError = (error: Error) =>
    closed || logger.warn({ reason: error.message }, 'a connection to the database broke');
  const open = (url: string) => openPool({ url, max: config.poolSize, onError });
  const readPool = keys.readUrl === keys.serviceUrl ? undefined : open(keys.readUrl);
  const primary = open(keys.serviceUrl);
  const store = createStore({ pool: primary, readPool, trailKey: keys.trailKeys[0] });
  closing.before(() => {
    closed = true;
    return store.close();
  });
  const agreed = await openAgreedClock(store.time, logger, { day: config.demoDate });
  closing.before(agreed.stop);
  const { clock } = agreed;
  for (const { framework, status } of await store.publishShipped(shippedFrameworks(), clock().now)) {
    const { id, version } = framework;
    if (status === 'proposed') logger.warn({ framework: id, version }, SHIPPED_ANEW);
  }

  // Every replica does: what has been forgotten once is not there the second time.
  const forget = () => store.forgetKept(new Date(Date.now() - KEYS_KEPT_MS).toISOString()).catch(onError);
  const hourly = setInterval(forget, HOUR_MS).unref();
  closing.before(() => clearInterval(hourly));

  // The log of the service is kept elsewhere, and with it the heads: whoever changes the past cannot change them.
  const sign = () =>
    store
      .headWhenDue(HEAD_HOURS)
      .then((head) => head && logger.info({ head }, 'signed head'))
      .catch(onError);
  const signing = [setInterval(sign, HOUR_MS).unref(), setTimeout(sign, FIRST_HEAD_MS).unref()];
  closing.before(() => signing.forEach(clearInterval));

  const pool = createAssessPool(ASSESS_THREAD);
  closing.before(pool.close);
  const documents = createRenderPool(RENDER_THREAD);
  closing.before(documents.close);

  const {
    writer,
    reader,
    agreements,
    registers,
    entries,
    frameworks,
    feed,
    extracts,
    webhooks,
    sessions,
    searches,
    heads,
    actors,
  } = store;
  const targets = { allowLoopback: config.webhooksToLoopback };
  const ports: Ports = {
    clock,
    newId: uuidV7,
    sha256,
    assess: rememberAssessments(pool.assess),
    render: documents.render,
    ...{
      writer,
      reader,
      agreements,
      registers,
      entries,
      frameworks,
      feed,
      extracts,
      webhooks,
      sessions,
      searches,
      heads,
      actors,
    },
    publicUrl,
    webhookKeys: createWebhookKeys(keys.trailKeys[0]),
    checkTarget: async (url) => void (await findTarget(url, targets)),
  };
  const database = openPool({
    url: keys.serviceUrl,
    max: QUEUE_CONNECTIONS,
    name: 'opgavebro-jobs',
    plain: true,
    onError,
  });
  closing.before(() => database.end());
  const jobs = await openJobs({ database, ports: { ...ports, send: createSendWebhook(targets) }, logger });
  closing.before(jobs.close);
  const queue = withinTime(jobs.queue, ANSWER_MS);
  const level = withinTime(store.migrationLevel, ANSWER_MS);
  const keyInUse = withinTime(store.keyInUse, ANSWER_MS);
  const checks: UseCases['checks'] = async () => {
    const [migrations, trailKey, waiting] = await Promise.all([level(), keyInUse(), queue()]);
    return {
      database: migrations !== undefined,
      migrations: migrations === 'current' || migrations === 'ahead',
      trailKey: trailKey === true,
      clock: agreed.agrees(),
      queue: waiting !== undefined,
    };
  };
  const metrics = createMetrics({
    pool: () => ({ total: primary.totalCount, idle: primary.idleCount, waiting: primary.waitingCount }),
    queue,
    checks,
  });

  return {
    ports: { ...ports, writer: countDecisions(ports.writer, metrics.decided) },
    metrics,
    checks,
  };
}

/** Wrong password, no such role, no such database. */
function isRefused(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['28P01', '28000', '3D000'].includes(String(error.code));
}

function throughPooler(error: Error): Error {
  return startFault(
    [
      'DATABASE_OWNER_URL skal føre direkte til PostgreSQL, ikke gennem PgBouncer eller lignende: dens lås hører til én forbindelse.',
      'DATABASE_OWNER_URL has to lead straight to PostgreSQL, not through PgBouncer or the like: its lock belongs to one connection.',
    ],
    error,
  );
}

function noDatabase(error: Error): Error {
  return startFault(
    [
      'Databasen svarer ikke, eller lukker ikke tjenesten ind. Se DATABASE_URL og DATABASE_OWNER_URL.',
      'The database does not answer, or does not let the service in. See DATABASE_URL and DATABASE_OWNER_URL.',
      error.message,
    ],
    error,
  );
}
