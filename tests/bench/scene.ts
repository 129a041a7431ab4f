// Sets up a run: PostgreSQL, the identity provider, the service on a large and on a small database, the floor, and all
// rows.
import pg from 'pg';
import type { TestIdentity } from '../support/test-identity.ts';
import { openTextBrowser, signIn } from '../web/text-browser.ts';
import { DOSSIER, makeTemplates, type Templates } from './api.ts';
import type { Keyset, Scene } from './operations.ts';
import type { Options } from './options.ts';
import {
  type Place,
  type Program,
  startDatabase,
  startFloor,
  startIdentity,
  startService,
  withDatabase,
} from './programs.ts';
import { seedSmall } from './seed.ts';
import { seedFloor } from './seed-floor.ts';
import { seedLarge } from './seed-large.ts';
import { chance } from './statistics.ts';
import { readVocabulary, searches } from './vocabulary.ts';

export type Stage = {
  readonly scene: Scene;
  readonly postmaster: number;
  readonly dossierBytes: number;
  readonly seeding: { readonly rows: number; readonly seconds: number };
  /** Stops all of it and removes its data. */
  readonly strike: () => Promise<void>;
};

const STATUS = 'approved';
const READ = 1_000;
const SMALL = 1_000;
/** Each decision needs a case of its own: where a machine decides more a second, the run says that none is left. */
const TO_DECIDE_A_SLICE = 700;
const TO_DECIDE_BY_PEOPLE = 1_500;

export async function setTheScene(options: Options, tell: (line: string) => void): Promise<Stage> {
  const ends: (() => Promise<void>)[] = [];
  const strike = async () => {
    for (const end of ends.splice(0).reverse()) await end().catch((error: unknown) => console.error(error));
  };
  try {
    return await set(options, tell, ends, strike);
  } catch (error) {
    await strike();
    throw error;
  }
}

async function set(
  options: Options,
  tell: (line: string) => void,
  ends: (() => Promise<void>)[],
  strike: () => Promise<void>,
): Promise<Stage> {
  const wants = (...names: string[]) => options.only.length === 0 || names.some((name) => options.only.includes(name));
  const place = await startDatabase();
  ends.push(place.stop);
  const identity = await startIdentity();
  ends.push(identity.close);
  const add = async (program: Promise<Program>) => {
    const running = await program;
    ends.push(running.stop);
    return running;
  };
  const service = await add(startService({ place, database: 'opgavebro', identity }));
  tell(`service ready ${service.started.toFixed(2)} s after its start, database new`);
  const second =
    options.replicas > 1
      ? await add(startService({ place, database: 'opgavebro', identity, name: 'second' }))
      : undefined;
  const templates = await makeTemplates(service.url, identity.url);
  const sizes = await openSmall(place, identity, templates, wants('list-size'), add);

  const large = withDatabase(place.ownerUrl, 'opgavebro');
  const seconds = await seedSmall(large, templates.draft, options.rows);
  tell(`${options.rows.toLocaleString('en')} cases seeded in ${seconds.toFixed(0)} s`);
  const { proposals: largeCases } = await seedLarge(large, templates.submitted, READ);
  const toDecide: string[] = [];
  const seedDecisions = async () => {
    const count = (options.pairs + 1) * TO_DECIDE_A_SLICE + TO_DECIDE_BY_PEOPLE;
    const { submissions } = await seedLarge(large, templates.submitted, count);
    toDecide.push(...submissions.map((id) => `/v1/submissions/${id}/decisions`));
  };
  const owner = new pg.Client({ connectionString: large });
  await owner.connect();
  try {
    await seedFloor(owner, largeCases);
    const vocabulary = readVocabulary();
    const floor = await add(startFloor(place, 'opgavebro'));
    const largePlaces = await places(owner);
    const coordinator = await identity.tokenFor('coordinator-fyn');
    const pages = wants('page', 'people') ? await openPages(place, identity, add) : undefined;
    tell('floor ready');
    const scene: Scene = {
      service,
      small: sizes?.program ?? service,
      floor,
      second,
      pages,
      tokens: { coordinator, decider: await identity.tokenFor('decider-fyn-administrative') },
      dossier: DOSSIER,
      decision: templates.submitted.decision,
      version: templates.submitted.version,
      largeCases,
      toDecide,
      seedDecisions,
      floorDocuments: largeCases,
      places: { large: largePlaces, small: sizes?.places ?? [], status: STATUS },
      cursors: {
        large: await cursors(service.url, coordinator, largePlaces),
        small: sizes ? await cursors(sizes.program.url, coordinator, sizes.places) : [],
      },
      searches: searches(vocabulary, chance(3), 500),
    };
    const dossierBytes = Buffer.byteLength(JSON.stringify(DOSSIER));
    return { scene, postmaster: place.postmaster, dossierBytes, seeding: { rows: options.rows, seconds }, strike };
  } finally {
    await owner.end();
  }
}

/** A second service on a database of 1,000 cases, which is copied from the first one's before that is filled. */
async function openSmall(
  place: Place,
  identity: TestIdentity,
  { draft }: Templates,
  wanted: boolean,
  add: (program: Promise<Program>) => Promise<Program>,
) {
  if (!wanted) return undefined;
  const database = 'opgavebro_small';
  const admin = new pg.Client({ connectionString: withDatabase(place.ownerUrl, 'postgres') });
  await admin.connect();
  try {
    await admin.query(`create database ${database} strategy file_copy template opgavebro`).catch(async () => {
      // The running service's connections would block the copy: they are closed, and the service reconnects.
      await admin.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = 'opgavebro'`);
      await admin.query(`create database ${database} template opgavebro`);
    });
  } finally {
    await admin.end();
  }
  const url = withDatabase(place.ownerUrl, database);
  await seedSmall(url, draft, SMALL);
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  try {
    return {
      program: await add(startService({ place, database, identity, name: 'small' })),
      places: await places(owner),
    };
  } finally {
    await owner.end();
  }
}

/** The service with the demonstration's sign-in and a signed-in person, since pages need one. */
async function openPages(place: Place, identity: TestIdentity, add: (program: Promise<Program>) => Promise<Program>) {
  const demonstration = {
    ...{ NODE_ENV: 'development', DEMO_IDENTITIES: 'true' },
    ...{ OIDC_ISSUER: '', OIDC_CLIENT_ID: '', OIDC_CLIENT_SECRET: '' },
  };
  const program = await add(startService({ place, database: 'opgavebro', identity, name: 'pages' }, demonstration));
  const browser = openTextBrowser(program.url);
  await signIn(browser, 'coordinator-fyn');
  return { program, cookie: browser.cookies() };
}

/** Sort keys of random cases. */
async function places(owner: pg.Client): Promise<readonly Keyset[]> {
  const sql = `select to_char(updated_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, id from proposal
    where status = $1 order by hashtext(id::text) limit 1000`;
  const { rows } = await owner.query<Keyset>(sql, [STATUS]);
  return rows;
}

/**
 * Cursors to the positions after these cases: the cursor of the first page with its sort keys, at its end, replaced.
 */
async function cursors(url: string, token: string, all: readonly Keyset[]): Promise<readonly string[]> {
  const answer = await fetch(`${url}/v1/proposals?status=${STATUS}&pageSize=20`, {
    headers: { authorization: `Bearer ${token}` },
  });
  const { links } = (await answer.json()) as { links: { next?: string } };
  const first = new URL(links.next ?? '/', url).searchParams.get('cursor') ?? '';
  const before = (JSON.parse(Buffer.from(first, 'base64url').toString()) as string[]).slice(0, -2);
  return all.map(({ at, id }) => Buffer.from(JSON.stringify([...before, at, id])).toString('base64url'));
}
