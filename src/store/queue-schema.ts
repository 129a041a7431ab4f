// The tables of pg-boss, the job queue. The owner of the database creates them; the service's role uses them.

import type { Client } from 'pg';
import { PgBoss } from 'pg-boss';
import { DELIVERY_QUEUE, FORGET_QUEUE } from '../app/queues.ts';

/**
 * Eight attempts: the first at once, then after 20-40 s, 40-80 s and so on, about an hour in all. pg-boss doubles and
 * randomizes the delays.
 */
const DELIVERY = {
  policy: 'standard',
  retryLimit: 7,
  retryDelay: 20,
  retryBackoff: true,
  retryDelayMax: 3600,
  expireInSeconds: 60,
} as const;
const SEVEN_DAYS = 7 * 24 * 3600;

const GRANTS = `
  grant usage on schema pgboss to opgavebro_service;
  grant select, insert, update, delete on all tables in schema pgboss to opgavebro_service`;

/** Creates or migrates the tables of pg-boss and creates the product's queues. Call it with the migration lock held. */
export async function migrateQueue(client: Client): Promise<void> {
  const db = { executeSql: async (text: string, values?: unknown[]) => client.query(text, values) };
  const boss = new PgBoss({ db, supervise: false, schedule: false });
  await boss.start();
  try {
    await ensureQueue(boss, DELIVERY_QUEUE, {
      ...DELIVERY,
      retentionSeconds: SEVEN_DAYS,
      deleteAfterSeconds: 24 * 3600,
    });
    await ensureQueue(boss, FORGET_QUEUE, { policy: 'exclusive', retryLimit: 1 });
  } finally {
    await boss.stop({ graceful: false, close: false });
  }
  await client.query(GRANTS);
}

/** An existing queue keeps its settings, which an operator may have changed. */
async function ensureQueue(
  boss: PgBoss,
  name: string,
  options: NonNullable<Parameters<PgBoss['createQueue']>[1]>,
): Promise<void> {
  if (!(await boss.getQueue(name))) await boss.createQueue(name, options);
}
