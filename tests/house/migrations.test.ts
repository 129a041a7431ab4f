// The previous version runs on the new schema: migrations only add to what it uses.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { breachesOfExpand } from '../support/migration-rules.ts';

const files = readdirSync('migrations').filter((name) => name.endsWith('.sql'));

test.each(files)('%s only adds', (name) => {
  expect(breachesOfExpand({ name, sql: readFileSync(`migrations/${name}`, 'utf8') }, packageJson.version)).toEqual([]);
});

describe('a migration is found that', () => {
  const found = (sql: string) => breachesOfExpand({ name: 'x', sql }, '1.4.0');

  test.each([
    ['drops a table', 'DROP TABLE "condition";'],
    ['drops a column', 'ALTER TABLE "proposal" DROP COLUMN "kle";'],
    ['drops a column under a comment', '-- tidy up\nALTER TABLE "proposal"\n  DROP COLUMN "kle";'],
    ['renames a column', 'ALTER TABLE proposal RENAME COLUMN kle TO kle_number;'],
    ['renames a table', 'ALTER TABLE proposal RENAME TO sag;'],
    ['changes a type', 'ALTER TABLE "proposal" ALTER COLUMN "version" SET DATA TYPE bigint;'],
    ['asks for a value', 'ALTER TABLE "proposal" ALTER COLUMN "kle" SET NOT NULL;'],
    ['adds a column that must be filled', 'ALTER TABLE "proposal" ADD COLUMN "more" text NOT NULL;'],
    ['adds a check', `ALTER TABLE "proposal" ADD CONSTRAINT "c" CHECK (version > 0);`],
    ['makes a column unique', 'CREATE UNIQUE INDEX "u" ON "proposal" USING btree ("title");'],
    ['drops a function', 'DROP FUNCTION lineage();'],
    ['takes a right away', 'REVOKE INSERT ON proposal FROM opgavebro_service;'],
    ['rewrites rows', `UPDATE proposal SET title = trim(title);`],
    ['hides it among others', 'CREATE TABLE "new" ("id" uuid);--> statement-breakpoint\nDROP TABLE "condition";'],
    [
      'takes away what the running version still uses',
      '-- contract: the column kle, unused since 1.4.0\nALTER TABLE proposal DROP COLUMN kle;',
    ],
  ])('%s', (_what, sql) => {
    expect(found(sql)).toHaveLength(1);
  });

  test.each([
    ['adds a column', 'ALTER TABLE "proposal" ADD COLUMN "more" text;'],
    ['adds a column with a default', `ALTER TABLE "proposal" ADD COLUMN "more" text DEFAULT '' NOT NULL;`],
    ['puts another index', 'DROP INDEX "a";--> statement-breakpoint\nCREATE INDEX "a" ON "proposal" ("title");'],
    [
      'puts rules on a table of its own',
      'CREATE TABLE "new" ("id" uuid);--> statement-breakpoint\nCREATE UNIQUE INDEX "u" ON "new" ("id");',
    ],
    [
      'writes a function anew',
      'CREATE OR REPLACE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$ BEGIN DELETE FROM x; END $$;',
    ],
    [
      'takes away what no running version uses',
      '-- contract: the column kle, unused since 1.3.0\nALTER TABLE proposal DROP COLUMN kle;',
    ],
  ])('but not one that %s', (_what, sql) => {
    expect(found(sql)).toEqual([]);
  });
});
