// The statements of the last released version still work: they are planned on this schema, with that version's rights.
// They are recorded at a release: see src/README.md, "The previous version runs on the new schema".
import { readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

const { version, statements } = JSON.parse(
  readFileSync(path.join(import.meta.dirname, 'previous-version.json'), 'utf8'),
) as {
  readonly version: string;
  readonly statements: readonly string[];
};

let database: TestDatabase;
let service: pg.Client;
beforeAll(async () => {
  database = await createTestDatabase();
  service = new pg.Client({ connectionString: database.serviceUrl });
  await service.connect();
});
afterAll(async () => {
  await service.end();
  await database.drop();
});

/**
 * Why a statement no longer works, if so. Planning checks names and types, explaining checks rights too; nothing is
 * executed.
 */
async function refusalOf(text: string): Promise<string | undefined> {
  try {
    await service.query(`prepare asked as ${text}`);
    const { rows } = await service.query<{ count: number }>(
      `select coalesce(cardinality(parameter_types), 0) as count from pg_prepared_statements where name = 'asked'`,
    );
    const nothing = Array.from({ length: rows[0]?.count ?? 0 }, () => 'null').join(', ');
    await service.query(`explain execute asked${nothing && `(${nothing})`}`);
    return undefined;
  } catch (error) {
    return `${(error as Error).message}: ${text}`;
  } finally {
    await service.query('deallocate all');
  }
}

test(`the statements of ${version}`, async () => {
  expect(statements.length).toBeGreaterThan(40);
  const refused = [];
  for (const text of statements) refused.push(await refusalOf(text));
  expect(refused.filter((each) => each !== undefined)).toEqual([]);
});

test.each([
  ['a column that is gone', 'select no_such_column from proposal where id = $1'],
  ['a table that is gone', 'select from no_such_table'],
  ['a right that is gone', 'delete from audit_event where id = $1'],
])('%s would be found', async (_what, text) => {
  expect(await refusalOf(text)).toContain(text);
});
