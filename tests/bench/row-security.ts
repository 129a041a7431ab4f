// `npm run bench:row-security`: the cost of row-level security on the cases. Runs the same queries on the same 20,000
// cases with the service's own role: without policies; with the policy for the service alone, as in production; with a
// policy that checks a mark of the session; and with the rule of sight as a policy, set in a separate transaction.
// Alternately, in a separate PostgreSQL.
import { loadavg } from 'node:os';
import pg from 'pg';
import type { Sight } from '../../src/domain/workflow/visibility.ts';
import { migrate } from '../../src/store/migrate.ts';
import { openPool } from '../../src/store/pool.ts';
import { createReader } from '../../src/store/reader.ts';
import type { Queryable } from '../../src/store/statement.ts';
import { createStore } from '../../src/store/store.ts';
import { startDatabase } from './programs.ts';
import { caseOfEvents } from './template.ts';

const CASES = Number(process.argv[2] ?? 20_000);
const [ROUNDS, EACH] = [9, 60];
const KEY = 'a key for the trails of the bench';
const FYN: Sight = { all: false, frameworks: [], clusters: ['fyn'], parties: [] };

const SERVICE = 'create policy service on proposal to opgavebro_service using (true) with check (true)';
const MARK = `create policy marked on proposal using (current_setting('opgavebro.door', true) = 'open')`;
const SIGHT = `create policy seen on proposal using (cluster = any (string_to_array(current_setting('opgavebro.clusters', true), ',')))`;

const NO_POLICY = `${['service', 'marked', 'seen'].map((name) => `drop policy if exists ${name} on proposal`).join('; ')};
  alter table proposal disable row level security`;

type Way = { readonly name: string; readonly policy?: string; readonly on: Queryable };

/** Sets who asks before each query: three more statements, two more round trips. */
function toldEachTime(pool: pg.Pool): Queryable {
  const query: Queryable['query'] = async (statement) => {
    const client = await pool.connect();
    try {
      await client.query(`begin; select set_config('opgavebro.clusters', 'fyn', true)`);
      const found = await client.query(statement as never);
      await client.query('commit');
      return found as never;
    } finally {
      client.release();
    }
  };
  return { query };
}

async function measured(owner: pg.Client, ways: readonly Way[], ask: (on: Queryable) => Promise<unknown>) {
  const times = ways.map(() => [] as number[]);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, { policy, on }] of ways.entries()) {
      await owner.query(NO_POLICY);
      if (policy) await owner.query(`alter table proposal enable row level security; ${policy}`);
      for (let n = 0; n < 5; n++) await ask(on);
      const began = performance.now();
      for (let n = 0; n < EACH; n++) await ask(on);
      times[i]?.push((performance.now() - began) / EACH);
    }
  }
  return times.map((each) => each.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0);
}

const database = await startDatabase();
const owner = new pg.Client({ connectionString: database.ownerUrl });
const marked = new URL(database.serviceUrl);
marked.searchParams.set('options', '-c opgavebro.door=open');
const [plain, door] = [openPool({ url: database.serviceUrl, max: 1 }), openPool({ url: marked.href, max: 1 })];
try {
  await migrate(database.ownerUrl, [KEY]);
  await owner.connect();
  const of = await caseOfEvents(createStore({ pool: plain, trailKey: KEY }), 10);
  await owner.query('set session_replication_role = replica; set statement_timeout = 0');
  const { rows } = await owner.query<{ name: string }>(
    `select attname as name from pg_attribute where attrelid = 'proposal'::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
  );
  const names = rows.map(({ name }) => name);
  const clusters = `(array['fyn', 'lillebaelt', 'sydvestjylland', 'soenderjylland'])[1 + n % 4]`;
  const values = names.map((name) =>
    name === 'id' ? 'gen_random_uuid()' : name === 'cluster' ? clusters : `t.${name}`,
  );
  await owner.query(
    `insert into proposal (${names}) select ${values} from proposal t, generate_series(1, ${CASES}) n where t.id = '${of}'`,
  );
  await owner.query('vacuum analyze proposal');
  const ways: readonly Way[] = [
    { name: 'without', on: plain },
    { name: 'for the service alone', policy: SERVICE, on: plain },
    { name: 'a mark of the session', policy: MARK, on: door },
    { name: 'the rule of sight, told each time', policy: SIGHT, on: toldEachTime(plain) },
  ];
  const questions = {
    'read one': (on: Queryable) => createReader(on, on).byId(of),
    'list 20': (on: Queryable) => createReader(on, on).list(FYN, {}, { pageSize: 20 }),
    work: (on: Queryable) =>
      createReader(on, on).work(FYN, { clusters: ['fyn'], parties: [], bodies: [], reviews: false }, 100),
    'list 20 by status': (on: Queryable) => createReader(on, on).list(FYN, { status: 'draft' }, { pageSize: 20 }),
  };
  for (const [name, ask] of Object.entries(questions)) {
    const ms = await measured(owner, ways, ask);
    const told = ways.map(
      (way, i) => `${way.name} ${ms[i]?.toFixed(2)} ms (${((ms[i] ?? 0) / (ms[0] ?? 1)).toFixed(2)})`,
    );
    console.log(`${name}: ${told.join('; ')}`);
  }
  console.log(
    `medians of ${ROUNDS} rounds of ${EACH}, ${CASES} cases; load ${loadavg()
      .map((n) => n.toFixed(1))
      .join(' ')}`,
  );
} finally {
  await Promise.all([owner.end(), plain.end(), door.end()]);
  await database.stop();
}
