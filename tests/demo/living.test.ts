// The fifth story of `npm run demo` on days under two frameworks: what it reports of agreements is compared with the
// API.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createApi } from '../../src/demo/play/api.ts';
import { type Living, tellAgreements } from '../../src/demo/play/living.ts';
import { tellStory } from '../../src/demo/play/story.ts';
import { startTestService, type TestService } from '../support/test-service.ts';

const DAYS = [
  {
    day: '2026-11-29',
    periods: ['2025-H2', '2026-H1'],
    called: '2. halvår 2025 og 1. halvår 2026',
    begins: '1. juli 2025',
  },
  {
    day: '2027-01-15',
    periods: ['2026-H1', '2026-H2'],
    called: '1. halvår 2026 og 2. halvår 2026',
    begins: '1. januar 2026',
  },
  {
    day: '2029-01-15',
    periods: ['2028-H1', '2028-H2'],
    called: '1. halvår 2028 og 2. halvår 2028',
    begins: '1. januar 2028',
  },
] as const;

const Told = z.object({
  status: z.string(),
  number: z.string(),
  edition: z.number(),
  framework: z.object({ id: z.string() }),
  origin: z.object({ proposal: z.string().optional() }),
  parties: z.array(z.object({ party: z.string(), answer: z.string() })),
  reports: z.array(z.object({ party: z.string(), period: z.string() })),
  evaluations: z.array(z.object({ conclusion: z.string() })),
  end: z.object({ how: z.string(), by: z.string() }).nullable(),
});

const Counted = z.object({
  cases: z.number(),
  balance: z.array(z.object({ cases: z.array(z.object({ proposal: z.string() })) })),
});

const Shared = z.object({
  items: z.array(
    z.object({ place: z.string(), worked: z.string(), heard: z.array(z.object({ cluster: z.string() })) }),
  ),
});

describe.each(DAYS)('on $day', ({ day, periods, called, begins }) => {
  let service: TestService;
  let living: Living;
  const lines: string[] = [];
  const read = async (id: string) =>
    (await createApi(service.url).send('auditor', 'GET', `/v1/agreements/${id}`, Told)).body;

  beforeAll(async () => {
    service = await startTestService({ DEMO_DATE: day });
    const api = createApi(service.url);
    const { approved } = await tellStory(api, () => undefined);
    living = await tellAgreements(api, (line) => lines.push(line), approved);
  }, 90_000);
  afterAll(() => service?.close());

  test('two councils have joined, one with a reservation, and two half-years are reported and evaluated', async () => {
    const { status, parties, reports, evaluations } = await read(living.running);
    expect(status).toBe('in-force');
    expect(parties.map(({ answer }) => answer)).toEqual(['joined', 'joined', 'joined-with-reservation']);
    expect([...new Set(reports.map(({ period }) => period))]).toEqual(periods);
    expect(evaluations).toMatchObject([{ conclusion: 'adjusted' }]);
  });

  test('an experience of it is shared, heard by a neighbour and marked as made up', async () => {
    const api = createApi(service.url);
    const { body } = await api.send('auditor', 'GET', '/v1/experiences', Shared);
    expect(body.items).toMatchObject([{ place: 'fyn', worked: expect.stringContaining('Opdigtet eksempel') }]);
    expect(body.items[0]?.heard.map(({ cluster }) => cluster)).toEqual(['lillebaelt']);
  });

  test('the agreement of the first case has a tillæg in its place', async () => {
    const [before, next] = [await read(living.amended), await read(living.next)];
    expect([before.end?.how, before.end?.by]).toEqual(['replaced', living.next]);
    expect([next.number, next.edition]).toEqual([before.number, 2]);
  });

  test('the portfolio counts the agreement with a tillæg once', async () => {
    const framework = (await read(living.next)).framework.id;
    const api = createApi(service.url);
    const { body } = await api.send('auditor', 'GET', `/v1/frameworks/${framework}/portfolio`, Counted);
    const inYears = body.balance.flatMap(({ cases }) => cases.map(({ proposal }) => proposal));
    expect(body.cases).toBe(new Set(inYears).size);
    const [before, next] = [await read(living.amended), await read(living.next)];
    expect(inYears).toContain(next.origin.proposal);
    expect(inYears).not.toContain(before.origin.proposal);
  });

  test('it is told in plain Danish, with nothing left to fill in', () => {
    const text = lines.join('\n');
    const words = [begins, 'med forbehold', `34 % over det aftalte i ${called}`, 'Årets pristal mangler'];
    for (const each of [...words, 'midtvejsevaluerer', 'udgave 2 afløser', 'deler en erfaring (opdigtet)'])
      expect(text).toContain(each);
    expect(text).not.toMatch(/\{\w+\}|undefined|NaN|null|kommune-\d/);
  });
});
