// Migrations: run by several starts at once, harmless when repeated, and an epoch that is raised when the database is
// a restored copy.
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { migrate, migrationLevel } from '../../src/store/migrate.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

let database: TestDatabase;
let client: pg.Client;

beforeEach(async () => {
  database = await createTestDatabase({ template: 'template0' });
  client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
});

afterEach(async () => {
  await client.end();
  await database.drop();
});

async function rows(sql: string): Promise<unknown[]> {
  return (await client.query(sql)).rows;
}

describe('an empty database', () => {
  test('is behind, and current after several replicas migrated it at once', async () => {
    expect(await migrationLevel(client)).toBe('behind');
    await Promise.all([migrate(database.ownerUrl), migrate(database.ownerUrl), migrate(database.ownerUrl)]);
    expect(await migrationLevel(client)).toBe('current');
    const applied = (await rows(
      'select count(*)::int as count, count(distinct created_at)::int as different from migration',
    )) as {
      count: number;
      different: number;
    }[];
    expect(applied[0]?.count).toBe(applied[0]?.different);
    expect(await rows('select epoch from feed_epoch')).toEqual([{ epoch: 1 }]);
    const service = new pg.Client({ connectionString: database.serviceUrl });
    await service.connect();
    expect(await migrationLevel(service)).toBe('current');
    await service.end();
  });

  test('with a newer version in it is ahead: the version before goes on', async () => {
    await migrate(database.ownerUrl);
    await client.query(`insert into migration (hash, created_at) values ('later', 9999999999999)`);
    expect(await migrationLevel(client)).toBe('ahead');
    await migrate(database.ownerUrl);
    expect(await migrationLevel(client)).toBe('ahead');
  });
});

describe('a database in use', () => {
  test('is as it was after another start', async () => {
    await migrate(database.ownerUrl);
    const before = await rows('select * from feed_epoch, migration order by id');
    await migrate(database.ownerUrl);
    expect(await rows('select * from feed_epoch, migration order by id')).toEqual(before);
  });

  test('that goes on from a copy on another server, or another timeline, begins a new epoch, once', async () => {
    await migrate(database.ownerUrl);
    for (const [lineage, epoch] of [
      ['6999999999999999999/00000001', 2],
      ["' || (select split_part(lineage(), '/', 1)) || '/0000000F", 3],
    ] as const) {
      await client.query(`update feed_epoch set lineage = '${lineage}'`);
      await migrate(database.ownerUrl);
      await migrate(database.ownerUrl);
      expect(await rows('select epoch, lineage = lineage() as here from feed_epoch')).toEqual([{ epoch, here: true }]);
    }
  });

  test('lets no session hang: limits of the database itself, and the operator may choose others', async () => {
    await client.query(
      `do $$ begin execute format('alter database %I set lock_timeout = ''2s''', current_database()); end $$`,
    );
    await migrate(database.ownerUrl);
    const session = new pg.Client({ connectionString: database.serviceUrl });
    await session.connect();
    const shown = await session.query(
      `select name, setting::int / 1000 as seconds from pg_settings
       where name in ('statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout') order by name`,
    );
    const planning = await session.query(
      `select current_setting('jit') as jit, current_setting('random_page_cost') as random_page_cost`,
    );
    await session.end();
    expect(planning.rows).toEqual([{ jit: 'off', random_page_cost: '1.1' }]);
    expect(shown.rows).toEqual([
      { name: 'idle_in_transaction_session_timeout', seconds: 60 },
      { name: 'lock_timeout', seconds: 2 },
      { name: 'statement_timeout', seconds: 60 },
    ]);
  });
});

test('a search reads little that its index has not put in order yet', async () => {
  await migrate(database.ownerUrl);
  const options =
    await rows(`select relname as name, reloptions as options from pg_class where relname like 'proposal_search_%' and relkind = 'i'
    and relam = (select oid from pg_am where amname = 'gin') order by 1`);
  expect(options).toEqual([
    { name: 'proposal_search_title', options: ['gin_pending_list_limit=256'] },
    { name: 'proposal_search_words', options: ['gin_pending_list_limit=1024'] },
  ]);
});

test('documents are kept without PostgreSQL’s own slow compression', async () => {
  await migrate(database.ownerUrl);
  const columns =
    await rows(`select attrelid::regclass::text || '.' || attname as name, attstorage = 'e' or attcompression = 'l' as fast
    from pg_attribute where attrelid in ('proposal'::regclass, 'revision'::regclass, 'first_revision'::regclass, 'submission'::regclass)
    and attname in ('dossier', 'state', 'body', 'assessment') order by 1`);
  expect(columns).toEqual(
    [
      'first_revision.body',
      'proposal.dossier',
      'proposal.state',
      'revision.body',
      'submission.assessment',
      'submission.dossier',
    ].map((name) => ({
      name,
      fast: true,
    })),
  );
});
