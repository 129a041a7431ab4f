// `npm run bench:verify`: how long `verify-trail` takes. A million events (or the number given) in cases of ten, each
// trail sealed, all in the log, in a separate PostgreSQL. Prints the times and the load of the machine.
import { loadavg } from 'node:os';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { uuidV7 } from '../../src/lib/uuid-v7.ts';
import { migrate } from '../../src/store/migrate.ts';
import { openPool, PATIENT } from '../../src/store/pool.ts';
import { createStore } from '../../src/store/store.ts';
import { BEGINNING, hashOf, keyIdOf } from '../../src/store/trail.ts';
import { LINKED_COLUMNS, type LinkedRow, toLinked } from '../../src/store/trail-rows.ts';
import { verifyTrail } from '../../src/store/verify-trail.ts';
import { startDatabase } from './programs.ts';
import { caseOfEvents } from './template.ts';

const EVENTS = Number(process.argv[2] ?? 1_000_000);
const EACH = 10;
const KEY = 'a key for the trails of the bench';
const seconds = (since: number) => ((performance.now() - since) / 1000).toFixed(1);

type Stored = LinkedRow & { readonly context: string };
const cell = (text: string) =>
  text.replace(/[\\\t\n\r]/g, (c) => ({ '\\': '\\\\', '\t': '\\t', '\n': '\\n' })[c] ?? '\\r');

/** The trails of the copies, sealed again, as lines of COPY. `ends` collects the last hash of each. */
function* trails(rows: readonly Stored[], of: string, ids: readonly string[], ends: Map<string, string>) {
  for (const id of ids) {
    let [previous, text] = [BEGINNING, ''];
    for (const row of rows) {
      const event = {
        ...toLinked({ ...row, data: row.data.replaceAll(of, id) }),
        id: uuidV7(),
        stream: { proposal: id },
      };
      const hash = hashOf(KEY, event, previous);
      const cells = [event.id, id, row.sequence, row.at, row.type, row.actorSubject, row.actorName];
      const more = [
        row.data.replaceAll(of, id),
        row.revision,
        row.dossierHash,
        keyIdOf(KEY),
        previous,
        hash,
        row.context,
      ];
      text += `${[...cells, ...more].map((value) => cell(String(value))).join('\t')}\t1\n`;
      previous = hash;
    }
    ends.set(id, previous);
    yield text;
  }
}

async function copyIn(owner: pg.Client, into: string, lines: Iterable<string>): Promise<void> {
  await pipeline(Readable.from(lines), owner.query(copyFrom(`copy ${into} from stdin`)));
}

/** Copies the case until there are that many events. */
async function fill(owner: pg.Client, of: string): Promise<void> {
  const { rows } = await owner.query<Stored>(
    `select ${LINKED_COLUMNS}, context from audit_event where proposal_id = $1 order by sequence`,
    [of],
  );
  const ids = Array.from({ length: Math.ceil(EVENTS / EACH) - 1 }, () => uuidV7());
  const ends = new Map<string, string>();
  const columns =
    'id, proposal_id, sequence, at, type, actor_subject, actor_name, data, revision, dossier_hash, key_id';
  await copyIn(owner, `audit_event (${columns}, previous_hash, hash, context, epoch)`, trails(rows, of, ids, ends));
  await owner.query('create temp table copy (proposal uuid, hash text)');
  await copyIn(
    owner,
    'copy',
    [...ends].map(([id, hash]) => `${id}\t${hash}\n`),
  );
  for (const table of ['proposal', 'proposal_search', 'revision', 'first_revision']) {
    const named = await owner.query<{ name: string }>(
      `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
      [table],
    );
    const names = named.rows.map(({ name }) => name);
    const values = names.map((name) => {
      if (name === (table === 'proposal' ? 'id' : 'proposal_id')) return 'copy.proposal';
      if (name === 'trail_hash') return 'copy.hash';
      return name === 'state' ? `replace(t.state, '${of}', copy.proposal::text)` : `t.${name}`;
    });
    const key = table === 'proposal' ? 'id' : 'proposal_id';
    await owner.query(
      `insert into ${table} (${names}) select ${values} from ${table} t, copy where t.${key} = '${of}'`,
    );
  }
}

const database = await startDatabase();
const owner = new pg.Client({ connectionString: database.ownerUrl });
const pool = openPool({ url: database.ownerUrl, max: 2, ...PATIENT });
try {
  await migrate(database.ownerUrl, [KEY]);
  const store = createStore({ pool, trailKey: KEY });
  const of = await caseOfEvents(store, EACH);
  await owner.connect();
  await owner.query('set session_replication_role = replica; set synchronous_commit = off; set statement_timeout = 0');
  let began = performance.now();
  await fill(owner, of);
  await owner.query('vacuum analyze');
  console.log(`${EVENTS} events written in ${seconds(began)} s`);
  began = performance.now();
  await store.headWhenDue(0);
  console.log(`taken into the log, and a head signed, in ${seconds(began)} s`);
  began = performance.now();
  const cpu = process.cpuUsage();
  const { events, trails: count, faults } = await verifyTrail(pool, [KEY]);
  const { user, system } = process.cpuUsage(cpu);
  console.log(`${events} events in ${count} trails verified in ${seconds(began)} s, ${faults.length} faults`);
  console.log(
    `CPU of node ${((user + system) / 1e6).toFixed(1)} s; load ${loadavg()
      .map((n) => n.toFixed(1))
      .join(' ')}; wanted: 180 s a million`,
  );
  if (faults.length > 0) console.log(faults.slice(0, 3));
} finally {
  await owner.end();
  await pool.end();
  await database.stop();
}
