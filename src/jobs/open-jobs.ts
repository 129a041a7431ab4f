// Background jobs: webhook deliveries and deleting what is no longer needed. pg-boss gives each job to one replica,
// and to another one if that replica dies.
import { type JobResult, type JobWithMetadata, PgBoss } from 'pg-boss';
import type { Logger } from 'pino';
import { type DeliveryPorts, deliverWebhook } from '../app/deliver-webhook.ts';
import { DELIVERY_QUEUE, FORGET_QUEUE } from '../app/queues.ts';

/** Milliseconds. Finished deliveries are kept for thirty days. */
const KEPT_MS = 30 * 24 * 3600_000;
/** Milliseconds that running deliveries may take to finish when the service stops. Others are retried later. */
const STOP_MS = 3_000;
/** Concurrent deliveries in one process: workers, and jobs per worker. */
const WORKERS = 2;
const JOBS = 20;
/**
 * How often the replicas look for jobs whose worker has died. Such a job waits at most this time plus the queue's
 * expiry (60 s).
 */
const SUPERVISE_SECONDS = 10;

/** The connections that pg-boss uses. A pool of its own would wait forever on a silently lost connection. */
type Database = { readonly query: (text: string, values?: unknown[]) => Promise<{ readonly rows: QueueState[] }> };

type JobsOptions = {
  /** Connections of the service's role that return the driver's own types. The migrations have created the tables. */
  readonly database: Database;
  readonly ports: DeliveryPorts;
  readonly logger: Pick<Logger, 'info' | 'warn' | 'error'>;
  /** Seconds between polls for new jobs, at least 0.5. */
  readonly pollSeconds?: number;
};

type QueueState = {
  /** Jobs waiting for their time or for a worker, and running jobs. */
  readonly waiting: number;
  readonly active: number;
  /** Seconds that the oldest due job has waited. */
  readonly oldestSeconds: number;
};

type Jobs = { readonly queue: () => Promise<QueueState>; readonly close: () => Promise<void> };

type DeliveryJob = JobWithMetadata<{ readonly delivery: string }>;

export async function openJobs({ database, ports, logger, pollSeconds = 1 }: JobsOptions): Promise<Jobs> {
  const about = { migrate: false, createSchema: false, reindex: false } as const;
  const supervision = {
    superviseIntervalSeconds: SUPERVISE_SECONDS,
    monitorIntervalSeconds: SUPERVISE_SECONDS,
  } as const;
  const boss = new PgBoss({
    db: { executeSql: (text, values) => database.query(text, values) },
    ...about,
    ...supervision,
  });
  boss.on('error', (error) => logger.warn({ reason: error.message }, 'jobs'));
  await boss.start();

  async function deliver({ id, data, retryCount, retryLimit }: DeliveryJob): Promise<JobResult> {
    try {
      const result = await deliverWebhook(ports, data.delivery, retryCount >= retryLimit);
      logger.info({ delivery: data.delivery, attempt: retryCount + 1, result }, 'webhook');
      return { id, status: result === 'retry' ? 'failed' : 'completed' };
    } catch (error) {
      logger.warn({ delivery: data.delivery, reason: (error as Error).message }, 'webhook not delivered');
      return { id, status: 'failed' };
    }
  }

  const taking = { pollingIntervalSeconds: pollSeconds, localConcurrency: WORKERS, batchSize: JOBS } as const;
  await boss.work(DELIVERY_QUEUE, { ...taking, includeMetadata: true, perJobResults: true }, (jobs: DeliveryJob[]) =>
    Promise.all(jobs.map(deliver)),
  );
  await boss.schedule(FORGET_QUEUE, '17 3 * * *', null, { tz: 'Europe/Copenhagen' });
  await boss.work(FORGET_QUEUE, { pollingIntervalSeconds: 60 }, async () => {
    const deliveries = await ports.webhooks.forget(new Date(Date.parse(ports.clock().now) - KEPT_MS).toISOString());
    logger.info({ deliveries }, 'forgotten');
  });

  return {
    queue: async () => {
      const [state] = (await database.query(QUEUE_STATE)).rows;
      if (!state) throw new Error('The queue said nothing');
      return state;
    },
    close: () => boss.stop({ graceful: true, timeout: STOP_MS }),
  };
}

const QUEUE_STATE = `select count(*) filter (where state < 'active')::int as waiting, count(*) filter (where state = 'active')::int as active,
  coalesce(extract(epoch from now() - min(start_after) filter (where state < 'active' and start_after <= now())), 0)::float8 as "oldestSeconds"
  from pgboss.job where name = '${DELIVERY_QUEUE}' and state <= 'active'`;
