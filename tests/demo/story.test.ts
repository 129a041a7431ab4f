// The story of `npm run demo` on a real service; what it tells is then looked up in the database.
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApi } from '../../src/demo/play/api.ts';
import { type Told, tellStory } from '../../src/demo/play/story.ts';
import { startTestService, type TestService } from '../support/test-service.ts';

let service: TestService;
let database: Client;
let told: Told;
const lines: string[] = [];

beforeAll(async () => {
  service = await startTestService({ DEMO_DATE: '2026-11-22' });
  database = new Client({ connectionString: service.database.ownerUrl });
  await database.connect();
  told = await tellStory(createApi(service.url), (line) => lines.push(line));
}, 60_000);

afterAll(async () => {
  await database?.end();
  await service?.close();
});

async function statusOf(id: string): Promise<string> {
  const { rows } = await database.query('select status from proposal where id = $1', [id]);
  return rows[0]?.status;
}

async function eventsOf(id: string): Promise<readonly string[]> {
  const { rows } = await database.query('select type from audit_event where proposal_id = $1 order by sequence', [id]);
  return rows.map((row) => row.type);
}

test('the first case is approved, with the condition of the political cluster open', async () => {
  expect(await statusOf(told.approved)).toBe('approved');
  const { rows } = await database.query('select owner, status from condition where proposal_id = $1', [told.approved]);
  expect(rows).toEqual([{ owner: 'Odense Kommune', status: 'open' }]);
});

test('its trail tells the whole way: three parties, three notices, three bodies', async () => {
  const events = await eventsOf(told.approved);
  const count = (type: string) => events.filter((event) => event === type).length;
  expect([
    events[0],
    count('figures.verified'),
    count('position.stated'),
    count('proposal.submitted'),
    count('notice.answered'),
    count('decision.recorded'),
  ]).toEqual(['proposal.created', 3, 3, 1, 3, 3]);
});

test('the second is stopped by LEON and stays a draft; the third is returned', async () => {
  expect(await statusOf(told.stopped)).toBe('draft');
  expect(await eventsOf(told.stopped)).toEqual(['proposal.created', 'proposal.revised']);
  expect(await statusOf(told.returned)).toBe('returned');
});

test('it is told in plain Danish, with nothing left to fill in', () => {
  const text = lines.join('\n');
  for (const words of [
    'indstiller',
    'forbehold',
    'Sundhedssamarbejdsudvalget godkender',
    'hjemviser',
    'ikke en faglig godkendelse',
  ])
    expect(text).toContain(words);
  expect(text).not.toMatch(/\{\w+\}|undefined|NaN|kommune-\d|lillebaelt|soenderjylland/);
});
