// Extracts: exact amounts, stable columns, no formulas that a spreadsheet would run, nothing the reader may not see,
// and constant memory.
import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EXTRACTS } from '../../src/app/extract.ts';
import { formatRows } from '../../src/lib/table-formats.ts';
import type { TestService } from '../support/test-service.ts';
import { faultsOf } from './answers-as-documented.ts';
import { openTrial, TRIAL } from './given-cases.ts';
import { BOTH, ECONOMY, REGION, VOLUME } from './given-economy.ts';

let service: TestService;
beforeAll(async () => {
  service = (await openTrial()).service;
});
afterAll(() => service.close());

async function created(title: string, economy?: object, cluster = 'fyn'): Promise<string> {
  const token = await service.tokenWith([`coordinator:${cluster}`]);
  const answer = await fetch(`${service.url}/v1/proposals`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify({
      framework: TRIAL,
      cluster,
      dossier: { task: { title }, ...(economy && { volume: VOLUME, economy }) },
    }),
  });
  expect(answer.status, await answer.clone().text()).toBe(201);
  return ((await answer.json()) as { id: string }).id;
}

async function extract(
  path: string,
  headers: Record<string, string> = {},
  account: 'integration' | 'auditor' | 'coordinator-lillebaelt' = 'integration',
) {
  const answer = await fetch(`${service.url}/v1/exports/${path}`, {
    headers: { ...(await service.as(account)), ...headers },
  });
  const bytes = Buffer.from(await answer.arrayBuffer());
  const seen = { status: answer.status, headers: Object.fromEntries(answer.headers), body: bytes.toString() };
  if (answer.ok) expect(faultsOf('GET', `/v1/exports/${path}`, seen)).toEqual([]);
  return {
    status: answer.status,
    type: answer.headers.get('content-type'),
    bytes,
    text: bytes.toString(),
    disposition: answer.headers.get('content-disposition'),
  };
}

describe('the extract of the economy', () => {
  test('is exact to the øre, line by line and party by party, with units, currency and price year', async () => {
    const id = await created('Økonomi', ECONOMY);
    const { text } = await extract('economy?format=ndjson');
    const rows = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
      .filter((row) => row.proposal === id);
    const said = (kind: string, ...names: readonly string[]) =>
      rows.filter((row) => row.kind === kind).map((row) => names.map((name) => row[name]));
    const amounts = ['alternative', 'line', 'payer', 'share', 'low', 'expected', 'high', 'currency', 'priceYear'];
    expect(said('cost', ...amounts)).toEqual([
      ['dag', 'seng', 'region-1083', '1', null, '1000.00', null, 'DKK', 2026],
      ['hjem', 'besoeg', 'kommune-461', '1', '0.10', '1234567.05', '90071992547.99', 'DKK', 2026],
      ['hjem', 'besoeg', 'kommune-450', '1', null, '7.00', null, 'DKK', 2026],
      ['hjem', 'opstart', 'region-1083', '1', null, '0.29', null, 'DKK', 2025],
      ['hjem', 'vagt', 'kommune-461', '0.75', null, '100.00', null, 'DKK', 2026],
      ['hjem', 'vagt', 'kommune-450', '0.25', null, '100.00', null, 'DKK', 2026],
    ]);
    expect(said('cost', 'line', 'activity', 'unit', 'unitsLow', 'units', 'unitsHigh').slice(0, 4)).toEqual([
      ['seng', 'besoeg', 'besøg', '14', '16.5', '24'],
      ['besoeg', 'besoeg', 'besøg', '10', '12.5', '20'],
      ['besoeg', 'besoeg', 'besøg', '4', '4', '4'],
      ['opstart', null, null, null, null, null],
    ]);
    expect(said('settlement', 'alternative', 'line', 'nature', 'payer', 'payee', 'units', 'expected')).toEqual([
      ['hjem', 'afregning', 'per-unit', 'region-1083', 'kommune-461', '12.5', '300.50'],
      ['hjem', 'afregning', 'per-unit', 'region-1083', 'kommune-450', '4', '300.50'],
    ]);
  });

  test('has the budget of each party, year by year', async () => {
    const [today, proposed] = ECONOMY.alternatives;
    const costs = [
      { id: 'besoeg', payer: BOTH, nature: 'per-unit', amount: { low: 50, expected: 200, high: 300 } },
      { id: 'opstart', payer: REGION, nature: 'one-off', amount: { expected: 0.29 } },
      { id: 'vagt', payer: { shared: 'noegle' }, nature: 'recurring', amount: { expected: 100 } },
    ];
    const id = await created('Budget', { ...ECONOMY, alternatives: [today, { ...proposed, costs }] });
    const { text } = await extract('economy?format=ndjson');
    const rows = text
      .split('\n')
      .flatMap((line) => (line.includes(id) && line.includes('"budget"') ? [JSON.parse(line)] : []));
    expect(
      rows.map(({ payer, year, before, settlement, after, capacity }) => [
        payer,
        year,
        before,
        settlement,
        after,
        capacity,
      ]),
    ).toEqual([
      ['region-1083', 1, '-16499.71', '4958.25', '-11541.46', '0.00'],
      ['region-1083', 2, '-16500.00', '4958.25', '-11541.75', '0.00'],
      ['kommune-461', 1, '2575.00', '-3756.25', '-1181.25', '0.00'],
      ['kommune-461', 2, '2575.00', '-3756.25', '-1181.25', '0.00'],
      ['kommune-450', 1, '825.00', '-1202.00', '-377.00', '0.00'],
      ['kommune-450', 2, '825.00', '-1202.00', '-377.00', '0.00'],
    ]);
  });

  test('is written for Danish spreadsheets, and runs nothing', async () => {
    await created('Økonomi', ECONOMY);
    const danish = await extract('economy?format=csv-da');
    expect([...danish.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(danish.text).toContain(';0,10;1234567,05;90071992547,99;DKK;2026;');
    expect(danish.text).toContain(";'=2+5;");
  });
});

describe('an extract', () => {
  test('is CSV, Danish CSV or NDJSON as the parameter or the Accept header says', async () => {
    expect((await extract('proposals')).type).toBe('text/csv; charset=utf-8; header=present');
    expect((await extract('proposals', { accept: 'application/x-ndjson' })).type).toBe(
      'application/x-ndjson; charset=utf-8',
    );
    expect((await extract('proposals?format=csv', { accept: '*/*' })).disposition).toBe(
      'attachment; filename="opgavebro-proposals.csv"',
    );
    expect((await extract('proposals', { accept: 'application/json' })).status).toBe(406);
    expect((await extract('proposals?format=xls')).status).toBe(400);
  });

  test.each(Object.entries(EXTRACTS))('%s keeps the names and order of its columns', async (name, { columns }) => {
    const { text } = await extract(name);
    expect(text.split('\r\n', 1)[0]).toBe(columns.map((column) => column.name).join(','));
    expect(columns.map((column) => column.name).join(' ')).toMatchSnapshot();
  });

  test.each(['=cmd|"/c calc"!A1', '+1', '-1+1', '@SUM(1)'])(
    'makes the title %s text, and quotes what must be',
    async (title) => {
      const id = await created(title);
      const { text } = await extract('proposals');
      const row = text.split('\r\n').find((line) => line.startsWith(id));
      expect(row).toContain(`,${title.includes('"') ? `"'${title.replaceAll('"', '""')}"` : `'${title}`},`);
      const { text: lines } = await extract('proposals?format=ndjson');
      expect(lines).toContain(JSON.stringify(title)); // a program gets the text unchanged
    },
  );

  test('holds only what the caller may see', async () => {
    const mine = await created('Fyns kladde');
    const theirs = await created('Lillebælts kladde', undefined, 'lillebaelt');
    const fyn = (await extract('proposals')).text;
    expect([fyn.includes(mine), fyn.includes(theirs)]).toEqual([true, false]);
    const lillebaelt = (await extract('proposals', {}, 'coordinator-lillebaelt')).text;
    expect([lillebaelt.includes(mine), lillebaelt.includes(theirs)]).toEqual([false, true]);
    const all = (await extract('proposals?cluster=lillebaelt', {}, 'auditor')).text;
    expect([all.includes(mine), all.includes(theirs)]).toEqual([false, true]);
  });
});

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** Memory in use after garbage collection. */
function heldBytes(): number {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

test('nothing is read ahead of a receiver that does not read', async () => {
  let batches = 0;
  const source = (async function* endless() {
    for (;;) {
      batches += 1;
      yield [{ proposal: 'x'.repeat(1000) }];
    }
  })();
  const stream = Readable.from(formatRows([{ name: 'proposal', kind: 'id', about: '' }], source, 'ndjson', 'x'));
  const reader = stream[Symbol.asyncIterator]();
  await reader.next();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(batches).toBeLessThan(5);
  stream.destroy();
});

describe('a large extract', () => {
  test('comes whole, and holds no more than a batch in memory', async () => {
    const owner = new pg.Client({ connectionString: service.database.ownerUrl });
    await owner.connect();
    const id = await created('Stor', ECONOMY);
    // 3,000 copies with a dossier of about 40 KB: 120 MB of dossiers are streamed.
    const { rows } = await owner.query<{ columns: string }>(
      `select string_agg(column_name, ', ') as columns from information_schema.columns where table_name = 'proposal' and is_generated = 'NEVER'`,
    );
    const columns = rows[0]?.columns;
    await owner.query(
      `insert into proposal (${columns}) select ${columns} from (select (r).* from (
         select jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(), 'dossier', left(p.dossier, -1) || ',"x":"' || repeat('y', 40000) || '"}')) as r
         from proposal p, generate_series(1, 3000) where p.id = $1) made) copies`,
      [id],
    );
    await owner.end();
    const answer = await fetch(`${service.url}/v1/exports/economy?format=ndjson`, {
      headers: await service.as('integration'),
    });
    const reader = answer.body?.getReader();
    if (!reader) throw new Error('no body');
    await reader.read();
    const before = heldBytes();
    let lines = 0;
    let most = 0;
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      lines += Buffer.from(chunk.value).toString('latin1').split('\n').length - 1;
      if (lines % 10 === 0) most = Math.max(most, heldBytes() - before);
    }
    expect(lines).toBeGreaterThan(24_000 - 800);
    expect(most / 1e6).toBeLessThan(20); // includes the service, which runs in this process
  }, 120_000);
});
