// The story of `npm run demo` on a real service, on days under two frameworks; what it reports is compared with the
// database.
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApi } from '../../src/demo/play/api.ts';
import { type Told, tellStory } from '../../src/demo/play/story.ts';
import { startTestService, type TestService } from '../support/test-service.ts';

const DAYS = [
  {
    day: '2026-11-29',
    framework: 'syddanmark-2022',
    type: 'overdragelse',
    says: ['3 andre klynger orienteres', 'Den politiske klynge indstiller', 'Sundhedssamarbejdsudvalget godkender'],
    counts: { notices: 3, decisions: 3 },
    starts: '2027-06-01',
    due: '2027-05-01',
    priceYear: 2026,
  },
  {
    day: '2027-01-15',
    framework: 'sundhedsraad-2027',
    type: 'takstaftale',
    says: ['Sundhedsråd Fyn indstiller', 'Regionsrådet godkender', 'Kommunalbestyrelsen i Odense tiltræder'],
    counts: { notices: 0, decisions: 11 },
    starts: '2027-08-01',
    due: '2027-07-01',
    priceYear: 2027,
  },
  {
    day: '2029-01-15',
    framework: 'sundhedsraad-2027',
    type: 'takstaftale',
    says: ['Sundhedsråd Fyn indstiller', 'Regionsrådet godkender', 'Kommunalbestyrelsen i Odense tiltræder'],
    counts: { notices: 0, decisions: 11 },
    starts: '2029-08-01',
    due: '2029-07-01',
    priceYear: 2029,
  },
] as const;

describe.each(DAYS)('on $day', ({ day, framework, type, says, counts, starts, due, priceYear }) => {
  let service: TestService;
  let database: Client;
  let told: Told;
  const lines: string[] = [];

  beforeAll(async () => {
    service = await startTestService({ DEMO_DATE: day });
    database = new Client({ connectionString: service.database.ownerUrl });
    await database.connect();
    told = await tellStory(createApi(service.url), (line) => lines.push(line));
  }, 60_000);

  afterAll(async () => {
    await database?.end();
    await service?.close();
  });

  async function rowOf(id: string) {
    const { rows } = await database.query('select status, state, dossier from proposal where id = $1', [id]);
    return { status: rows[0].status, state: JSON.parse(rows[0].state), dossier: JSON.parse(rows[0].dossier) };
  }

  async function eventsOf(id: string): Promise<readonly string[]> {
    const { rows } = await database.query('select type from audit_event where proposal_id = $1 order by sequence', [
      id,
    ]);
    return rows.map((row) => row.type);
  }

  test('the first case is approved under the framework in force, with the condition of the last recommendation open', async () => {
    const { status, state, dossier } = await rowOf(told.approved);
    expect([status, state.framework.id, state.caseType]).toEqual(['approved', framework, type]);
    expect([dossier.plan.startDate, dossier.economy.priceYear]).toEqual([starts, priceYear]);
    const { rows } = await database.query(
      'select owner, status, due_date::text from condition where proposal_id = $1',
      [told.approved],
    );
    expect(rows).toEqual([{ owner: 'kommune-461', status: 'open', due_date: due }]);
  });

  test('what a neighbour answered to the early announcement stands in its paper', async () => {
    const { state } = await rowOf(told.approved);
    const token = await service.tokenFor('auditor');
    const paper = await fetch(`${service.url}/v1/submissions/${state.submissions[0].id}/paper`, {
      headers: { authorization: `Bearer ${token}`, accept: 'text/html', 'accept-language': 'da' },
    });
    const text = await paper.text();
    for (const words of ['Tidlig orientering af de andre klynger', 'Lillebælt', 'Opdigtet svar: Aftal fra begyndelsen'])
      expect(text).toContain(words);
  });

  test('its trail tells the whole way: the parties, the notices, the bodies', async () => {
    const events = await eventsOf(told.approved);
    const count = (wanted: string) => events.filter((event) => event === wanted).length;
    expect([
      events[0],
      count('figures.verified'),
      count('position.stated'),
      count('proposal.submitted'),
      count('notice.answered'),
      count('decision.recorded'),
    ]).toEqual(['proposal.created', 3, 3, 1, counts.notices, counts.decisions]);
  });

  test('the second is stopped by LEON and stays a draft; the third is returned', async () => {
    expect((await rowOf(told.stopped)).status).toBe('draft');
    expect(await eventsOf(told.stopped)).toEqual(['proposal.created', 'proposal.revised']);
    expect((await rowOf(told.returned)).status).toBe('returned');
  });

  test('a case begun in the clusters is tried; after their end there is one only where it was begun before', async () => {
    expect(told.carried === undefined).toBe(framework !== 'syddanmark-2022');
    if (!told.carried) return;
    const { status, state } = await rowOf(told.carried);
    expect([status, state.framework.id, state.submissions[0].decisions.length]).toEqual(['in-review', framework, 1]);
    expect(await eventsOf(told.carried)).not.toContain('proposal.rerouted');
  });

  test('it is told in plain Danish, with nothing left to fill in', () => {
    const text = lines.join('\n');
    for (const words of [...says, 'forbehold', 'hjemviser', 'ikke en faglig godkendelse'])
      expect(text).toContain(words);
    expect(text).not.toMatch(/\{\w+\}|undefined|NaN|kommune-\d|lillebaelt|soenderjylland/);
    const [first = '', fourth = ''] = text.split(/^4\. /m);
    expect(fourth).toContain('klynge');
    if (framework === 'sundhedsraad-2027') expect(first).not.toMatch(/klynge|Sundhedssamarbejdsudvalg/i);
  });
});
