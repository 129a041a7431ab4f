// `npm run bench:registers`: how long the registers take on the server. 5,000 agreements (or the number given) with
// ten parties and twenty reports each, in a separate PostgreSQL. Prints milliseconds; no build fails by it.
import pg from 'pg';
import type { Agreement, AgreementParty, Report } from '../../src/domain/agreement/state.ts';
import { TASK_TYPE_WORDS } from '../../src/domain/dossier/task-types.ts';
import { membersOn } from '../../src/domain/governance/lookups.ts';
import { shippedFramework } from '../../src/domain/governance/shipped.ts';
import type { Sight } from '../../src/domain/workflow/visibility.ts';
import { uuidV7 } from '../../src/lib/uuid-v7.ts';
import { createAgreementWriter } from '../../src/store/agreement-writer.ts';
import { migrate } from '../../src/store/migrate.ts';
import { openPool } from '../../src/store/pool.ts';
import { readDue } from '../../src/store/reads/agreements.ts';
import { readBalance } from '../../src/store/reads/balance.ts';
import { readTasks } from '../../src/store/reads/tasks.ts';
import { agreement } from '../domain/agreement/given-agreement.ts';
import { startDatabase } from './programs.ts';

const COUNT = Number(process.argv[2] ?? 5_000);
const PARTIES = 9;
const REPORTS = 20;
const WARM = 3;
const RUNS = 15;
const DAY = '2032-06-01';

const framework = shippedFramework('syddanmark-2022');
const municipalities = framework.parties.filter(({ kind }) => kind === 'municipality').map(({ id }) => id);
const types = Object.keys(TASK_TYPE_WORDS);
const by = { subject: 'bench', name: 'Bench' };
const at = '2032-01-15T10:00:00.000Z';

/** An agreement of a region and nine municipalities with twenty reports, from 2027 until it is terminated. */
function made(i: number): Agreement {
  const own = Array.from({ length: PARTIES }, (_, n) => municipalities[(i + n) % municipalities.length] ?? '');
  const base = agreement({
    terms: {
      taskType: types[i % types.length],
      months: undefined,
      receiving: own,
      operation: { each: own },
      activities: [
        {
          id: 'forloeb',
          name: 'Forløb',
          unit: 'forløb',
          counts: own.map((party, n) => ({ party, expected: 100 + n })),
        },
      ],
      tariffs: [
        {
          id: 'takst',
          from: { party: 'region-1083' },
          to: { each: own },
          model: 'per-unit',
          activity: 'forloeb',
          amount: 7425.5,
          regulated: true,
        },
      ],
    },
  });
  const id = uuidV7();
  const parties = base.parties.map((party): AgreementParty => ({ ...party }));
  const periods = ['2027-H2', '2028-H1', '2028-H2', '2029-H1', '2029-H2'];
  const reports = own.slice(0, REPORTS / periods.length).flatMap((party) =>
    periods.map(
      (period): Report => ({
        ...{ party, period, at, by, earlier: [] },
        figures: { units: [{ activity: 'forloeb', value: 50 }], cost: 350_000, indicators: [] },
      }),
    ),
  );
  const clusters = [framework.clusters[i % framework.clusters.length]?.id ?? 'fyn'];
  return { ...base, id, lineage: id, number: `2027-${i}`, clusters, parties, reports };
}

async function seed(pool: pg.Pool): Promise<number> {
  const writer = createAgreementWriter({ pool, trailKey: 'the key of a bench' });
  const began = performance.now();
  const all = Array.from({ length: COUNT }, (_, i) => i);
  const work = async () => {
    for (let i = all.pop(); i !== undefined; i = all.pop()) {
      const one = made(i);
      const event = { type: 'agreement.reported', agreement: one.id, at, by, data: {} } as never;
      await writer.create(undefined, { agreement: one, events: [event] }, { status: 201, body: '' });
    }
  };
  await Promise.all(Array.from({ length: 4 }, work));
  return performance.now() - began;
}

const place = await startDatabase();
try {
  await migrate(place.ownerUrl);
  const pool = openPool({ url: place.serviceUrl, max: 4 });
  const took = await seed(pool);
  const owner = new pg.Client({ connectionString: place.ownerUrl });
  await owner.connect();
  await owner.query('vacuum analyze');
  const { rows } = await owner.query<{ years: number; parties: number; reports: number }>(
    `select (select count(*)::int from agreement_year) as years, (select count(*)::int from agreement_party) as parties,
       (select count(*)::int from agreement_report) as reports`,
  );
  await owner.end();
  console.log(`${COUNT} agreements written in ${Math.round(took)} ms`, rows[0]);
  const all: Sight = { all: true, frameworks: [], clusters: [], parties: [] };
  const planner: Sight = { ...all, all: false, frameworks: ['syddanmark-2022'] };
  const fyn = framework.clusters[0] ? membersOn(framework.clusters[0], DAY) : [];
  const balance = { from: 2032, to: 2035, framework: 'syddanmark-2022' } as const;
  await measured('task × municipality, a cluster', () =>
    readTasks(pool, planner, { day: DAY, municipalities: fyn }, 5),
  );
  await measured('task × municipality, all', () => readTasks(pool, planner, { day: DAY, municipalities }, 5));
  await measured('balance by sector, four years', () => readBalance(pool, planner, { ...balance, by: 'sector' }));
  await measured('balance by party, four years', () => readBalance(pool, planner, { ...balance, by: 'party' }));
  await measured('balance by task, one year', () =>
    readBalance(pool, planner, { ...balance, to: 2032, by: 'taskType' }),
  );
  await measured('calendar, half a year', () => readDue(pool, planner, { from: DAY, to: '2032-12-01' }, DAY, 5_000));
  await measured('calendar of a party', () =>
    readDue(pool, planner, { from: DAY, to: '2032-12-01', party: 'kommune-461' }, DAY, 5_000),
  );
  await pool.end();
} finally {
  await place.stop();
}

async function measured(what: string, ask: () => Promise<readonly unknown[]>): Promise<void> {
  const times: number[] = [];
  let found = 0;
  for (let run = 0; run < WARM + RUNS; run++) {
    const began = performance.now();
    found = (await ask()).length;
    if (run >= WARM) times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  const ms = (time: number | undefined) => (time ?? 0).toFixed(0).padStart(5);
  console.log(
    `${what.padEnd(32)} ${ms(times[Math.floor(RUNS / 2)])} ms, slowest ${ms(times.at(-1))} ms, ${found} rows`,
  );
}
