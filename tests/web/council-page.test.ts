// The page on which each municipality's council joins or declines: its form, the effect of a refusal, and which
// councils the case waits for.
import { afterAll, beforeAll, expect, test } from 'vitest';
import copd from '../../src/demo/copd-telemonitoring.json' with { type: 'json' };
import { createApi } from '../../src/demo/play/api.ts';
import { createDraft, decide, fillIn, submit } from '../../src/demo/play/case.ts';
import { startTestService, type TestService } from '../support/test-service.ts';
import { browseAs, type TextBrowser, textOf } from './text-browser.ts';

const MUNICIPALITIES = ['kommune-461', 'kommune-450', 'kommune-479'];
let service: TestService;
let submission = '';
let proposal = '';

beforeAll(async () => {
  service = await startTestService({ DEMO_DATE: '2027-01-15' });
  const place = { framework: 'sundhedsraad-2027', cluster: 'fyn', type: 'takstaftale' };
  const one = await createDraft(createApi(service.url), 'coordinator-fyn', 'Sag for tre kommuner', place);
  const { geographicScope: _, ...task } = copd.task;
  const counts = MUNICIPALITIES.map((party) => ({ party, expected: 10 }));
  await fillIn(one, 'coordinator-fyn', {
    task: { ...task, transferringParties: ['region-1083'], receivingParties: MUNICIPALITIES },
    volume: { activities: copd.volume.activities.map((activity) => ({ ...activity, counts })) },
  });
  const { id } = await submit(one, 'coordinator-fyn', ['trin-1']);
  await decide(one, 'decider-sundhedsraad-fyn', id, { outcome: 'recommended' });
  await decide(one, 'decider-regionsraad-syddanmark', id, { outcome: 'approved' });
  [submission, proposal] = [id, one.id];
}, 60_000);
afterAll(() => service?.close());

const as = (account: string) => browseAs(service.url, account);

const pageOf = (browser: TextBrowser) => browser.get(`/forelaeggelser/${submission}/afgoerelse`);
const outcomesOf = (html: string) => [...html.matchAll(/name="\/outcome" value="([^"]+)"/g)].map(([, value]) => value);
const acknowledged = (html: string) =>
  [...html.matchAll(/name="\/acknowledgedFindings" value="([^"]+)"/g)].map(([, value]) => value ?? '');

test('a council has the form of its own outcome, told what its refusal does; the region’s has none any more', async () => {
  const page = await pageOf(await as('decider-nyborg'));
  const said = textOf(page.html);
  expect(said).toContain('Afgørelse: Kommunalbestyrelsen i Nyborg');
  expect(page.html).not.toContain('name="/body"');
  expect(outcomesOf(page.html)).toEqual(expect.arrayContaining(['approved', 'postponed', 'rejected']));
  expect(said).toContain('går sagen videre uden');
  for (const other of ['decider-regionsraad-syddanmark', 'decider-assens']) {
    const { html } = await pageOf(await as(other));
    expect(outcomesOf(html), other).toEqual([]);
  }
});

test('one stays out: read back with whom the case goes on without, then told to the others', async () => {
  const nyborg = await as('decider-nyborg');
  const page = await pageOf(nyborg);
  const back = await nyborg.send(page, 'Læs afgørelsen igennem', {
    '/outcome': 'rejected',
    '/reason': 'Ingen pladser',
  });
  const said = textOf(back.html);
  expect(said).toContain('Kommunalbestyrelsen i Nyborg');
  expect(said).toContain('uden Nyborg Kommune');
  const done = await nyborg.send(back, 'Ja, registrér afgørelsen');
  expect(textOf(done.html)).toContain('Afgørelsen er registreret.');
  const again = await pageOf(nyborg);
  expect(outcomesOf(again.html)).toEqual([]);
  const odense = await as('decider-odense');
  expect(textOf((await odense.get(`/sager/${proposal}`)).html)).toContain('Sagen går videre uden Nyborg Kommune');
});

test('the others join one by one, and with the last the step is approved', async () => {
  for (const [account, more] of [
    ['decider-svendborg', true],
    ['decider-odense', false],
  ] as const) {
    const browser = await as(account);
    const page = await pageOf(browser);
    const fields = { '/outcome': 'approved', '/acknowledgedFindings': acknowledged(page.html) };
    const back = await browser.send(page, 'Læs afgørelsen igennem', fields);
    await browser.send(back, 'Ja, registrér afgørelsen');
    const said = textOf((await browser.get(`/sager/${proposal}`)).html);
    expect(said.includes('Trin 1: opgavebeskrivelse Godkendt'), account).toBe(!more);
  }
});

test('the list of bodies names the sundhedsråd at once, and the councils of the country when they are asked for', async () => {
  const { html } = await (await as('coordinator-fyn')).get('/organer');
  const [, folded = ''] = /98 kommunalbestyrelser(.*?)<\/details>/s.exec(html) ?? [];
  expect(folded).toContain('Kommunalbestyrelsen i Nyborg Kommune');
  for (const name of ['Sundhedsråd Fyn', 'Regionsrådet, Region Syddanmark'])
    expect(html.replace(folded, '')).toContain(name);
  expect(html.replace(folded, '')).not.toContain('Kommunalbestyrelsen i');
});

test('the bodies of the frameworks a person works under stand before those of others', async () => {
  const headings = async (account: string) => {
    const { html } = await (await as(account)).get('/organer');
    return [...html.matchAll(/<h3>(.*?)<\/h3>/g)].map(([, title = '']) => title);
  };
  const own = await headings('planner-syddanmark');
  const others = await headings('coordinator-hisam');
  expect(own[0]).toContain('Sundhedsråd 2027');
  expect(others[0]).toContain('LGS Göteborg');
  expect(own.toSorted()).toEqual(others.toSorted());
});
