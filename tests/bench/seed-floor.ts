// The tables of the floor: what a bare program would have for the same work, filled from the same cases.
import type pg from 'pg';

/**
 * The floor gets the dossier of the cases in `documents` as json, a text that is passed on unchanged, with the same
 * compression as ours (jsonb is formatted again for each reader, and pglz is slower). Of all cases it gets the columns
 * of the list and the words.
 */
export async function seedFloor(owner: pg.Client, documents: readonly string[]): Promise<void> {
  const columns =
    'id, title, framework_id, framework_version, cluster, status, version, revision, kle, stage, created_at, updated_at';
  const { rows } = await owner.query<{ lz4: boolean }>(
    `select attcompression = 'l' as lz4 from pg_attribute where attrelid = 'proposal'::regclass and attname = 'dossier'`,
  );
  const lz4 = rows[0]?.lz4 === true;
  for (const sql of [
    'create schema floor',
    'create table floor.document (id uuid primary key, version int not null, status text not null, title text not null, doc json not null)',
    ...(lz4 ? ['alter table floor.document alter column doc set compression lz4'] : []),
    'create table floor.trail (id uuid primary key, document uuid not null, at timestamptz not null, data jsonb not null)',
    'create index on floor.trail (document, at)',
    'create table floor.outbox (id uuid primary key, document uuid not null, payload jsonb not null)',
    'create table floor.decision (id uuid primary key, document uuid not null, data jsonb not null)',
    'create index on floor.decision (document)',
    `create table floor.item as select ${columns} from proposal`,
    'alter table floor.item add primary key (id)',
    'create index on floor.item (status, updated_at desc, id desc)',
    'create table floor.word as select proposal_id as id, words from proposal_search',
    'alter table floor.word add primary key (id)',
    'create index on floor.word using gin (words)',
  ])
    await owner.query(sql);
  const fill =
    'insert into floor.document select id, version, status, title, dossier::json from proposal where id = any($1::uuid[])';
  await owner.query(fill, [documents]);
  await owner.query('vacuum analyze floor.document, floor.item, floor.word');
}
