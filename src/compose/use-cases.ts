// Opens the ports of the use-cases on a migrated database, and the readiness checks.
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
import { migrate, whichDatabase } from '../store/migrate.ts';
import { createStore, openPool, type Store } from '../store/store.ts';
import { type AgreedClock, openAgreedClock } from './agreed-clock.ts';
import type { Closing } from './closing.ts';
import type { Config } from './config.ts';
import { countDecisions } from './count-decisions.ts';
import { checkSameDatabase, databaseFault } from './database-faults.ts';
import type { Keys } from './databases.ts';
import { forgetHourly, signHeadsDaily } from './hourly.ts';

type UseCases = {
  readonly ports: Ports;
  /** Readiness checks by name. */
  readonly checks: () => Promise<Readonly<Record<'database' | 'migrations' | 'trailKey' | 'clock' | 'queue', boolean>>>;
  readonly metrics: Metrics;
};

const FROM_SOURCES = import.meta.url.endsWith('.ts');
/** Program of the thread, in the sources or in the built server. */
const ASSESS_THREAD = new URL(FROM_SOURCES ? '../jobs/assess-thread.ts' : './assess-thread.js', import.meta.url).href;
/** Only in the built server: rendering imports styles and JSX. */
const RENDER_THREAD = FROM_SOURCES ? undefined : new URL('./render-thread.js', import.meta.url).href;
/** Readiness is answered within two seconds. */
const ANSWER_MS = 1_500;
/** Connections of the job queue, besides those of the pool. */
const QUEUE_CONNECTIONS = 3;
const PLAIN_LOCALE =
  'the locale of the database does not know æ, ø and å: searches miss them (see the README, Production)';
const SHIPPED_ANEW =
  'a shipped framework has changed: its new version is proposed, for an administrator to approve or reject';

/**
 * Migrates, opens the connections, and publishes or proposes the shipped frameworks that the database does not have.
 * @param publicUrl where people and systems reach the service
 */
export async function openUseCases(...given: Parameters<typeof open>): Promise<UseCases> {
  return open(...given).catch((error: unknown) => {
    throw databaseFault(error);
  });
}

async function open(
  config: Config,
  keys: Keys,
  publicUrl: string,
  logger: Logger,
  closing: Closing,
): Promise<UseCases> {
  const migrated = await migrate(keys.ownerUrl, keys.trailKeys);
  let closed = false; // connections may still break while the database closes
  const onError = (error: Error) => {
    if (!closed) logger.warn({ reason: error.message }, 'a connection to the database broke');
  };
  const pool = (url: string) => openPool({ url, max: config.poolSize, onError });
  const readPool = keys.readUrl === keys.serviceUrl ? undefined : pool(keys.readUrl);
  const primary = pool(keys.serviceUrl);
  const store = createStore({ pool: primary, readPool, trailKey: keys.trailKeys[0] });
  closing.before(() => {
    closed = true;
    return store.close();
  });
  checkSameDatabase('DATABASE_URL', await whichDatabase(primary), migrated);
  if (readPool) {
    const there = await whichDatabase(readPool).catch(({ message: reason }: Error) => {
      logger.warn({ reason }, 'the replica does not answer; lists are read from the primary until it does');
    });
    checkSameDatabase('DATABASE_READ_URL', there ?? undefined, migrated);
  }
  if (migrated?.knowsLetters === false) logger.warn(PLAIN_LOCALE);
  const agreed = await openAgreedClock(store.time, logger, { day: config.demoDate });
  closing.before(agreed.stop);
  await publishFrameworks(store, agreed.clock().now, logger);
  forgetHourly({ store, onError, closing });
  signHeadsDaily({ store, logger, onError, closing });

  const targets = { allowLoopback: config.webhooksToLoopback };
  const ports: Ports = {
    ...store,
    ...openThreads(closing),
    clock: agreed.clock,
    newId: uuidV7,
    sha256,
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
  const checks = checksOf(store, agreed, queue);
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

async function publishFrameworks(store: Store, now: string, logger: Logger): Promise<void> {
  for (const { framework, status } of await store.publishShipped(shippedFrameworks(), now)) {
    const { id, version } = framework;
    if (status === 'proposed') logger.warn({ framework: id, version }, SHIPPED_ANEW);
  }
}

/** Long computations run on threads of their own. */
function openThreads(closing: Closing): Pick<Ports, 'assess' | 'render'> {
  const assessing = createAssessPool(ASSESS_THREAD);
  closing.before(assessing.close);
  const rendering = createRenderPool(RENDER_THREAD);
  closing.before(rendering.close);
  return { assess: rememberAssessments(assessing.assess), render: rendering.render };
}

function checksOf(store: Store, agreed: AgreedClock, queue: () => Promise<unknown>): UseCases['checks'] {
  const level = withinTime(store.migrationLevel, ANSWER_MS);
  const keyInUse = withinTime(store.keyInUse, ANSWER_MS);
  return async () => {
    const [migrations, trailKey, waiting] = await Promise.all([level(), keyInUse(), queue()]);
    return {
      database: migrations !== undefined,
      migrations: migrations === 'current' || migrations === 'ahead',
      trailKey: trailKey === true,
      clock: agreed.agrees(),
      queue: waiting !== undefined,
    };
  };
}
