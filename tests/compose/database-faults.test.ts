// If a start cannot use its database, address or folder, it says so in plain words, in two languages, without a stack.
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { startService } from '../../src/compose/compose.ts';
import { databaseFault } from '../../src/compose/database-faults.ts';
import { startEmbeddedDatabase } from '../../src/compose/embedded-database.ts';
import { isStartFault } from '../../src/compose/start-fault.ts';
import { whichDatabase } from '../../src/store/migrate.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

const home = mkdtempSync(path.join(tmpdir(), 'opgavebro-faults-'));
const stranger = `stranger_${randomBytes(6).toString('hex')}`;
const ascii = `ascii_${randomBytes(6).toString('hex')}`;
let database: TestDatabase;
let another: TestDatabase;
beforeAll(async () => {
  [database, another] = await Promise.all([createTestDatabase(), createTestDatabase()]);
  await asOwner(`create role ${stranger} login password 'stranger'`);
  await asOwner(`create database ${ascii} template template0 encoding SQL_ASCII locale 'C' locale_provider libc`);
});
afterAll(async () => {
  await asOwner(`drop database if exists ${ascii} with (force)`);
  await database.drop();
  await another.drop();
  await asOwner(`drop role if exists ${stranger}`);
  rmSync(home, { recursive: true, force: true });
});

async function asOwner(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('postgres').ownerUrl });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

function changed(url: string, to: Partial<Pick<URL, 'username' | 'password' | 'pathname' | 'hostname' | 'search'>>) {
  return Object.assign(new URL(url), to).href;
}

async function faultOf(env: Record<string, string>): Promise<string> {
  const urls = { DATABASE_URL: database.serviceUrl, DATABASE_OWNER_URL: database.ownerUrl };
  const quiet = { NODE_ENV: 'test', LOG_LEVEL: 'silent', PORT: '0', DATA_DIR: home, DEMO_IDENTITIES: 'true' };
  const started = await startService({ ...quiet, ...urls, ...env }).catch((error: unknown) => error);
  if (!(started instanceof Error)) {
    await (started as Awaited<ReturnType<typeof startService>>).close();
    return 'it started';
  }
  const told = isStartFault(started);
  return `${told ? '' : 'no words: '}${started.message}`;
}

const CLOSED = /lukker ikke tjenesten ind[\s\S]*does not let the service in/;

test('the password of the service, its database, its host, or a server without TLS', async () => {
  const { serviceUrl } = database;
  expect(await faultOf({ DATABASE_URL: changed(serviceUrl, { password: 'wrong' }) })).toMatch(CLOSED);
  expect(await faultOf({ DATABASE_URL: changed(serviceUrl, { pathname: '/nothing' }) })).toMatch(CLOSED);
  expect(await faultOf({ DATABASE_URL: changed(serviceUrl, { hostname: 'no.such.host.invalid' }) })).toMatch(CLOSED);
  expect(await faultOf({ DATABASE_URL: changed(serviceUrl, { search: '?sslmode=verify-full' }) })).toMatch(CLOSED);
  const certificate = '?sslmode=verify-full&sslrootcert=/nowhere/ca.pem';
  expect(await faultOf({ DATABASE_URL: changed(serviceUrl, { search: certificate }) })).toMatch(CLOSED);
});

test('a role without the rights, and an owner that owns nothing', async () => {
  const as = { username: stranger, password: 'stranger' };
  const words = /medlem af opgavebro_service[\s\S]*is a member of opgavebro_service/;
  expect(await faultOf({ DATABASE_URL: changed(database.serviceUrl, as) })).toMatch(words);
  expect(await faultOf({ DATABASE_OWNER_URL: changed(database.ownerUrl, as) })).toMatch(words);
});

test('a database that is not in UTF-8', async () => {
  const pathname = `/${ascii}`;
  const urls = {
    DATABASE_URL: changed(database.serviceUrl, { pathname }),
    DATABASE_OWNER_URL: changed(database.ownerUrl, { pathname }),
  };
  expect(await faultOf(urls)).toMatch(/skal være i UTF-8[\s\S]*has to be in UTF-8/);
});

test('the service led to another database than its owner, and a replica of another', async () => {
  expect(await faultOf({ DATABASE_URL: another.serviceUrl })).toMatch(
    /DATABASE_URL fører til en anden database[\s\S]*DATABASE_URL leads to another database/,
  );
  expect(await faultOf({ DATABASE_READ_URL: another.serviceUrl })).toMatch(
    /DATABASE_READ_URL fører til en anden database/,
  );
  // The same database counts as a replica without lag; a replica that does not answer does not prevent the start.
  expect(await faultOf({ DATABASE_READ_URL: changed(database.serviceUrl, { search: '?x=1' }) })).toBe('it started');
  expect(await faultOf({ DATABASE_READ_URL: changed(database.serviceUrl, { password: 'wrong' }) })).toBe('it started');
});

test('a locale that does not know æ, ø and å is seen', async () => {
  const plain = `plain_${randomBytes(6).toString('hex')}`;
  await asOwner(`create database ${plain} template template0 encoding UTF8 locale 'C' locale_provider libc`);
  const known = async (url: string) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    return (await whichDatabase(client).finally(() => client.end()))?.knowsLetters;
  };
  try {
    expect(await known(changed(database.ownerUrl, { pathname: `/${plain}` }))).toBe(false);
    expect(await known(database.ownerUrl)).toBe(true);
  } finally {
    await asOwner(`drop database ${plain} with (force)`);
  }
});

test('an address that is not there', async () => {
  expect(await faultOf({ HOST: 'nosuch.invalid' })).toMatch(/kan ikke lytte på nosuch\.invalid[\s\S]*cannot listen on/);
});

test('a folder of an embedded database that has lost what makes it one is left as it is', async () => {
  const dataDir = path.join(home, 'lost');
  mkdirSync(path.join(dataDir, 'postgres'), { recursive: true });
  writeFileSync(path.join(dataDir, 'postgres', 'something'), 'kept');
  const error = await startEmbeddedDatabase({ dataDir, ownerPassword: 'a', servicePassword: 'b' }).catch(
    (reason: unknown) => reason,
  );
  expect(isStartFault(error) && error.message).toMatch(/kunne ikke oprettes[\s\S]*PG_VERSION mangler/);
});

test('any other error is left as it is', () => {
  const error = new Error('something else');
  expect(databaseFault(error)).toBe(error);
});
