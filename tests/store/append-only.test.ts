// Trail, revisions and submissions cannot be changed: grants stop the service's role, triggers stop everyone.
import { beforeAll, describe, expect, test } from 'vitest';
import { shippedFramework } from '../../src/domain/governance/shipped.ts';
import { uuidV7 } from '../../src/lib/uuid-v7.ts';
import { newDraft, retitling, submitting, useStore } from './given-store.ts';

const hand = useStore();
const TABLES = ['audit_event', 'revision', 'first_revision', 'submission'] as const;
/** One column of each table. */
const OF_LOG = { log_entry: 'hash', log_node: 'hash', log_head: 'root', trail_key: 'proof' } as const;

beforeAll(async () => {
  const id = await hand.created(newDraft());
  await hand.writer().change({ proposal: id }, undefined, retitling('Ny titel'));
  await hand.writer().change({ proposal: id }, undefined, submitting(uuidV7()));
  await hand.store.publishShipped([shippedFramework('syddanmark-2022')], '2026-01-01T00:00:00.000Z');
});

/** SQLSTATE and message of the refusal, or the number of affected rows. */
async function attempt(who: 'pool' | 'owner', sql: string): Promise<string> {
  return hand[who].query(sql).then(
    ({ rowCount }) => `done: ${rowCount}`,
    (error: { code?: string; message: string }) => `${error.code} ${error.message}`,
  );
}

const attempts = [...TABLES, ...Object.keys(OF_LOG)].flatMap((table) => [
  [
    table,
    `update ${table} set ${Object.hasOwn(OF_LOG, table) ? OF_LOG[table as keyof typeof OF_LOG] : 'proposal_id'} = default`,
  ],
  [table, `delete from ${table}`],
  [table, `truncate ${table} cascade`],
]);

describe('the service', () => {
  test('has its own role, which is no more than the group', async () => {
    const { rows } = await hand.pool.query(
      `select current_user as who, rolsuper or rolcreaterole or rolcreatedb or rolbypassrls as more, pg_has_role('opgavebro_service', 'member') as member
       from pg_roles where rolname = current_user`,
    );
    expect(rows).toEqual([{ who: 'opgavebro', more: false, member: true }]);
  });

  test.each(attempts)('may not change %s: %s', async (_, sql) => {
    expect(await attempt('pool', sql)).toMatch(/^42501 permission denied/);
  });

  test.each([
    'delete from proposal',
    'delete from framework',
    'truncate idempotency',
    'update feed_epoch set epoch = 9',
    'delete from migration',
    'alter table audit_event disable trigger all',
    'drop trigger append_only on revision',
    'create table beside ()',
  ])('may not %s', async (sql) => {
    expect(await attempt('pool', sql)).toMatch(/^42501 (permission denied|must be owner)/);
  });
});

describe('the owner', () => {
  test.each([
    ...attempts,
    ['proposal', 'delete from proposal'],
    ['proposal', 'truncate proposal cascade'],
    ['framework', 'delete from framework'],
  ])('is stopped by the trigger of %s: %s', async (table, sql) => {
    expect(await attempt('owner', sql)).toMatch(
      new RegExp(`^23001 .* on (${table}|\\w+): what is written here stands$`),
    );
  });

  test.each([
    `update framework set document = '{}'`,
    `update framework set status = 'proposed'`,
    `update framework set valid_to = '2030-01-01'`,
  ])('may not change a published framework: %s', async (sql) => {
    expect(await attempt('owner', sql)).toMatch(/^23001 update on framework/);
  });
});

test('there was something to change in every table', async () => {
  for (const table of [...TABLES, 'proposal', 'framework']) {
    const [row] = await hand.rows<{ count: number }>(`select count(*)::int as count from ${table}`);
    expect(row?.count, table).toBeGreaterThan(0);
  }
});

test('the rows are what they were', async () => {
  const [row] = await hand.rows<{
    faults: number;
  }>(`select count(*)::int as faults from proposal p where trail_sequence <>
    (select count(*) from audit_event e where e.proposal_id = p.id)`);
  expect(row?.faults).toBe(0);
});
