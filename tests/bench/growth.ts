// `npm run bench:growth`: measures the disk space of a case through its life. Makes cases with their revisions,
// submission and decision through the API, and measures the tables before and after. Derives a year of all Danish
// authorities from that.
import pg from 'pg';
import { z } from 'zod';
import iv from '../../src/demo/iv-antibiotics.json' with { type: 'json' };
import { type Api, createApi } from '../../src/demo/play/api.ts';
import { makeReady } from './api.ts';
import { startDatabase, startIdentity, startService } from './programs.ts';
import { aligned } from './table.ts';

const CASES = Number(process.argv[2] ?? 40);
const REVISIONS = 60;
/** Cases a year of all 98 municipalities, 4 regions and 17 sundhedsråd. */
const A_YEAR = 5_000;

const Etagged = z.object({ id: z.string() });

const place = await startDatabase();
const identity = await startIdentity();
const service = await startService({ place, database: 'opgavebro', identity });
const owner = new pg.Client({ connectionString: place.ownerUrl });
await owner.connect();
try {
  const api = createApi(service.url, identity.url);
  await live(api, 'Opvarmning'); // warm-up: loads catalogues and dictionaries, allocates the first pages of every table
  const before = await weigh();
  const began = performance.now();
  for (let at = 0; at < CASES; at++) await live(api, `Iv-antibiotika i eget hjem ${at}`);
  const milliseconds = (performance.now() - began) / CASES;
  await owner.query('vacuum analyze');
  const unsettled = await databaseSize();
  const after = await weigh();
  report(before, after, milliseconds);
  console.log(
    `Right after the saves, before their old row versions are cleared away and used again: ${(unsettled / (await databaseSize())).toFixed(1)} times the size.`,
  );
} finally {
  await owner.end();
  await service.stop();
  await identity.close();
  await place.stop();
}

/**
 * Plays one case: a draft, sixty saves that each change one text, the parties' verifications, the submission and a
 * decision.
 */
async function live(api: Api, title: string): Promise<void> {
  const path = '/v1/proposals';
  const start = { title, framework: 'syddanmark-2022', cluster: 'fyn', dossier: iv };
  const { body, etag } = await api.send('coordinator-fyn', 'POST', path, Etagged, start);
  let tag = etag;
  for (let number = 2; number <= REVISIONS; number++) {
    const change = { dossier: { task: { ...iv.task, summary: `${iv.task.summary} Udgave ${number}.` } } };
    tag = (await api.send('coordinator-fyn', 'PATCH', `${path}/${body.id}`, Etagged, change, tag)).etag;
  }
  await makeReady({ id: body.id, api });
}

type Weights = ReadonlyMap<string, { readonly rows: number; readonly bytes: number }>;

async function databaseSize(): Promise<number> {
  const { rows } = await owner.query<{ size: number }>('select pg_database_size(current_database())::float8 as size');
  return rows[0]?.size ?? 0;
}

/** Sizes without dead row versions, whose space autovacuum frees for new rows. */
async function weigh(): Promise<Weights> {
  await owner.query('set statement_timeout = 0');
  await owner.query('vacuum full analyze');
  const sql = `select c.relname as name, pg_total_relation_size(c.oid)::float8 as bytes from pg_class c
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`;
  const { rows } = await owner.query<{ name: string; bytes: number }>(sql);
  const weights = new Map<string, { rows: number; bytes: number }>();
  for (const { name, bytes } of rows) {
    const { rows: counted } = await owner.query<{ count: string }>(`select count(*) from "${name}"`);
    weights.set(name, { rows: Number(counted[0]?.count), bytes });
  }
  return weights;
}

function report(before: Weights, after: Weights, milliseconds: number): void {
  const grown = [...after].map(([name, { rows, bytes }]) => ({
    name,
    rows: (rows - (before.get(name)?.rows ?? 0)) / CASES,
    bytes: (bytes - (before.get(name)?.bytes ?? 0)) / CASES,
  }));
  const kilobytes = (bytes: number) => (bytes / 1024).toFixed(1);
  const shown = grown.filter(({ bytes }) => bytes > 100).sort((a, b) => b.bytes - a.bytes);
  const perCase = grown.reduce((sum, { bytes }) => sum + bytes, 0);
  const cells = shown.map(({ name, rows, bytes }) => [
    name,
    rows.toFixed(1),
    kilobytes(bytes),
    `${((bytes / perCase) * 100).toFixed(0)} %`,
  ]);
  const gigabytes = (bytes: number) => (bytes / 1024 ** 3).toFixed(1);
  console.log(aligned([['table', 'rows a case', 'KB a case', 'share'], ...cells]));
  const whole = Buffer.byteLength(JSON.stringify(iv)) * REVISIONS;
  console.log(
    `${CASES} cases of ${REVISIONS} revisions and more, dossier ${kilobytes(whole / REVISIONS)} KB: ${kilobytes(perCase)} KB a case with indexes,`,
  );
  console.log(
    `${kilobytes(whole)} KB were every revision kept whole. ${milliseconds.toFixed(0)} ms a case, one request at a time.`,
  );
  console.log(
    `A year of all Danish authorities (${A_YEAR} cases): ${gigabytes(perCase * A_YEAR)} GB; ten years ${gigabytes(perCase * A_YEAR * 10)} GB.`,
  );
}
