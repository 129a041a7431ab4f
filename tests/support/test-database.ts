// A database of its own for each test file: a copy of the template that was migrated once for the run.
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { TEMPLATE } from './global-database.ts';

export type TestDatabase = {
  /** Connection of the owner: sees and may do everything. */
  readonly ownerUrl: string;
  /** Connection of the service's own role, as in production. */
  readonly serviceUrl: string;
  /** Ends what is still connected and removes the database. */
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

/** A fresh, migrated database. With `template: 'template0'` an empty one, for tests of the migrations themselves. */
export async function createTestDatabase(options: { readonly template?: 'template0' } = {}): Promise<TestDatabase> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await asOwner(`create database ${name} template ${options.template ?? TEMPLATE}`);
  const { ownerUrl, serviceUrl } = inject('postgres');
  return {
    ownerUrl: withDatabase(ownerUrl, name),
    serviceUrl: withDatabase(serviceUrl, name),
    drop: () => asOwner(`drop database if exists ${name} with (force)`),
  };
}
