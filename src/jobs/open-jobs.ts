// The work that nobody waits for: deliveries of webhooks, and forgetting what is no longer needed.
// Run by pg-boss, which gives each job to one replica, and out again when that replica dies.
import { type JobResult, type JobWithMetadata, PgBoss } from 'pg-boss';
import type { Logger } from 'pino';
import { type DeliveryPorts, deliverWebhook } from '../app/deliver-webhook.ts';
import { DELIVERY_QUEUE, FORGET_QUEUE } from '../app/queues.ts';

/** Deliveries that have ended are shown for thirty days. */
const KEPT_MS = 30 * 24 * 3600_000;
/** How long deliveries under way may take to end when the service stops; what does not end is given out again. */
const STOP_MS = 3_000;
/** Deliveries beside each other in one process: so many workers, each with so many jobs at a time. */
const WORKERS = 2;
const JOBS = 20;
/**
 * How often the replicas together look for jobs whose worker has died:
 * with the queue's own time (60 s) what such a job waits at most.
 */
const SUPERVISE_SECONDS = 10;

/** What pg-boss asks. A pool of its own would wait for ever on a connection that was lost without a word. */
type Database = { readonly query: (text: string, values?: unknown[]) => Promise<{ readonly rows: QueueState[] }> };

type JobsOptions = {
  /** Connections of the service's own role, with values as the driver gives them; migrations have made the tables. */
  readonly database: Database;
  readonly ports: DeliveryPorts;
  readonly logger: Pick<Logger, 'info' | 'warn' | 'error'>;
  /** Seconds between looks for new jobs, at least 0.5. */
  readonly pollSeconds?: number;
};

type QueueState = {
  /** Jobs that wait for their time or a worker, and jobs under way. */
  readonly waiting: number;
  readonly active: number;
  /** How long the oldest that could run has waited. */
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
