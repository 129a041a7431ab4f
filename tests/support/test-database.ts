// A separate database for each test file: a copy of the template that was migrated once for the run.
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { TEMPLATE } from './global-database.ts';

export type TestDatabase = {
  /** Connection as the owner, with all rights. */
  readonly ownerUrl: string;
  /** Connection as the service's own role, as in production. */
  readonly serviceUrl: string;
  /** Closes remaining connections and removes the database. */
  readonly drop: () => Promise<void>;
};

async function asOwner(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('postgres').ownerUrl });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}

/** SQL that copies the settings of a database, which a copy from a template does not have. */
function copySettings(from: string, to: string): string {
  return `do $$ declare setting text; begin
    for setting in select unnest(setconfig) from pg_db_role_setting join pg_database on oid = setdatabase where datname = '${from}' and setrole = 0 loop
      execute format('alter database ${to} set %I = %L', split_part(setting, '=', 1), split_part(setting, '=', 2));
    end loop;
  end $$`;
}

/** A new, migrated database. With `template: 'template0'` an empty one, for tests of the migrations themselves. */
export async function createTestDatabase(options: { readonly template?: 'template0' } = {}): Promise<TestDatabase> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  const template = options.template ?? TEMPLATE;
  await asOwner(`create database ${name} template ${template}`);
  await asOwner(copySettings(template, name));
  const { ownerUrl, serviceUrl } = inject('postgres');
  return {
    ownerUrl: withDatabase(ownerUrl, name),
    serviceUrl: withDatabase(serviceUrl, name),
    drop: () => asOwner(`drop database if exists ${name} with (force)`),
  };
}
