// Mit arbejde: who has not answered, and the planner's board. Sager: filters by party and by the body the case waits
// for.
import { afterAll, beforeAll, expect, test } from 'vitest';
import copd from '../../src/demo/copd-telemonitoring.json' with { type: 'json' };
import iv from '../../src/demo/iv-antibiotics.json' with { type: 'json' };
import { createApi } from '../../src/demo/play/api.ts';
import { answerNotice, createDraft, decide, fillIn, submit } from '../../src/demo/play/case.ts';
import type { Dossier } from '../../src/domain/dossier/dossier.ts';
import { IN_FORCE, startTestService, type TestService } from '../support/test-service.ts';
import { openTextBrowser, signIn, textOf } from './text-browser.ts';

const COORDINATOR = 'coordinator-fyn';
const STEPS = ['trin-1', 'trin-2', 'trin-3', 'trin-4'];
let service: TestService;

beforeAll(async () => {
  service = await startTestService(IN_FORCE);
});
afterAll(() => service?.close());

async function pageOf(account: string, path = '/'): Promise<string> {
  const browser = openTextBrowser(service.url);
  await signIn(browser, account);
  return (await browser.get(path)).html;
}
/** The part of the page under this heading, as text. */
const part = (html: string, id: string) =>
  textOf(new RegExp(`<section aria-labelledby="${id}"[\\s\\S]*?</section>`).exec(html)?.[0] ?? '');

async function ivCase(title: string) {
  const one = await createDraft(createApi(service.url), COORDINATOR, title);
  const { positions: _p, ...impact } = iv.impact as NonNullable<Dossier['impact']>;
  await fillIn(one, COORDINATOR, { ...iv, impact, task: { ...iv.task, title } });
  return one;
}

test('whoever has not answered is named together, once for each case, to the coordinator only', async () => {
  const one = await ivCase('Kladde, der venter');
  const others = part(await pageOf(COORDINATOR), 'andre');
  expect(others).toMatch(
    /Kladde, der venter Venter på holdning fra Assens Kommune, Faaborg-Midtfyn Kommune, Kerteminde Kommune og 8 andre fra i dag/,
  );
  expect(others.split('Venter på holdning')).toHaveLength(2);
  // If a party must give both figures and position, there is one line with one link.
  const asked = await pageOf('member-odense');
  expect(part(asked, 'mig')).toMatch(
    /^Venter på mig \(1\) Kladde, der venter Odense Kommune skal bekræfte sine tal og tilkendegive sin holdning/,
  );
  expect((await pageOf('member-odense', `/sager/${one.id}`)).split('/svar/kommune-461"')).toHaveLength(2);
  expect(part(asked, 'andre')).not.toContain('Venter på holdning');

  // Reminders are sent from there; both sides see them.
  const browser = openTextBrowser(service.url);
  await signIn(browser, COORDINATOR);
  expect((await browser.get('/')).html).toContain(`href="/sager/${one.id}/paamind"`);
  const form = await browser.get(`/sager/${one.id}/paamind`);
  expect(textOf(form.html)).toContain('Odense Kommune: bekræfte tal og tilkendegive holdning');
  const sent = await browser.send(form, 'Send påmindelse', { who: 'kommune-461' });
  expect(textOf(sent.html)).toContain('Påmindelsen er sendt.');
  expect(part(await pageOf('member-odense'), 'mig')).toMatch(/Påmindet \d+\. \S+ \d{4} af/);
  expect(part(await pageOf(COORDINATOR), 'andre')).toMatch(
    /8 andre fra i dag Odense Kommune: Påmindet \d+\. \S+ \d{4} af Karen Koordinator\. Påmind : Kladde/,
  );
  expect(textOf((await browser.get(`/sager/${one.id}/paamind`)).html)).toMatch(/Odense Kommune: Påmindet/);

  const { id, notices } = await submit(one, COORDINATOR, STEPS);
  const told = part(await pageOf(COORDINATOR), 'andre');
  expect(notices).toHaveLength(3);
  expect(told).toMatch(/Venter på svar på orienteringen fra Sundhedsklynge \S+, Sundhedsklynge \S+ og Sundhedsklynge/);
  expect(told).not.toContain('Venter på holdning');
  await answerNotice(one, 'coordinator-lillebaelt', id, 'lillebaelt');
  expect(part(await pageOf(COORDINATOR), 'andre')).toMatch(
    /Venter på svar på orienteringen fra Sundhedsklynge Sydvestjylland og Sundhedsklynge Sønderjylland/,
  );
});

test('the planner sees each case under review once, by the stage it stands at, with its age', async () => {
  const [first, second] = [await ivCase('Ved første led'), await ivCase('Ved andet led')];
  await submit(first, COORDINATOR, STEPS);
  const { id } = await submit(second, COORDINATOR, STEPS);
  await decide(second, 'decider-fyn-administrative', id, { outcome: 'recommended' });
  const html = await pageOf('planner-syddanmark');
  const board = part(html, 'tavle');
  expect(board).toMatch(/^Tavle: forelagte sager \(3\) .* Hos Sager, ældste først Antal Over fristen /);
  expect(board).toMatch(
    /Administrativ klynge indstiller .*Ved første led fra i dag, frist .* 2 0 Politisk klynge indstiller Ved andet led fra i dag, frist \S+ \S+ \d+ 1 0$/,
  );
  expect(part(html, 'andre')).not.toContain('Ved første led');
  expect(await pageOf(COORDINATOR)).not.toContain('id="tavle"');
});

test('the list of cases is narrowed to a party, and to the body that is waited for', async () => {
  const one = await createDraft(createApi(service.url), COORDINATOR, 'Kun i Nyborg');
  await fillIn(one, COORDINATOR, { task: { ...copd.task, title: 'Kun i Nyborg', receivingParties: ['kommune-450'] } });
  const nyborg = textOf(await pageOf(COORDINATOR, '/sager?part=kommune-450'));
  expect(nyborg).toContain('Kun i Nyborg');
  expect(textOf(await pageOf(COORDINATOR, '/sager?part=kommune-492'))).not.toContain('Kun i Nyborg');
  const html = await pageOf(COORDINATOR, '/sager?organ=fyn-political');
  expect([html.includes('>Ved andet led</a>'), html.includes('>Ved første led</a>')]).toEqual([true, false]);
  expect(html).toMatch(/<option value="fyn-political" selected>Den politiske sundhedsklynge Fyn</);
  // Two frameworks have clusters with the same id: each is listed under its own framework.
  const groups = [...html.matchAll(/<optgroup label="([^"]+)">(.*?)<\/optgroup>/gs)];
  const places = groups.flatMap(([, label, options = '']) =>
    [...options.matchAll(/<option value="([^"]+\/fyn)"[^>]*>([^<]+)/g)].map(([, value, name]) => [label, value, name]),
  );
  expect(places).toEqual([
    [expect.any(String), 'syddanmark-2022/fyn', 'Sundhedsklynge Fyn'],
    [expect.any(String), 'sundhedsraad-2027/fyn', 'Sundhedsråd Fyn'],
  ]);
  expect(new Set(places.map(([label]) => label)).size).toBe(2);
  // Only of the frameworks that the person may read.
  expect([html.includes('Sundhedsråd Fyn</option>'), html.includes('Göteborgs Stad</option>')]).toEqual([true, false]);
});

test('the list says how many cases there are, sorts them, tells mine from others, and leads back a page', async () => {
  const api = createApi(service.url);
  for (let n = 1; n <= 51; n += 1) await createDraft(api, COORDINATOR, `Prøvesag ${100 + n}`);
  const browser = openTextBrowser(service.url);
  await signIn(browser, COORDINATOR);
  const linkOf = (html: string, rel: string) =>
    new RegExp(`<a href="([^"]+)" rel="${rel}">`).exec(html)?.[1]?.replaceAll('&amp;', '&');
  const titles = (html: string) =>
    [...html.replace(/<\/?mark>/g, '').matchAll(/<a href="\/sager\/[\da-f-]{36}">([^<]+)<\/a>/g)].map(
      ([, title]) => title,
    );
  const first = (await browser.get('/sager?q=Pr%C3%B8vesag&orden=title')).html;
  expect(textOf(first)).toContain('51 sager');
  expect([titles(first)[0], titles(first).length, linkOf(first, 'prev')]).toEqual(['Prøvesag 101', 25, undefined]);
  expect(first).toContain('<option value="title" selected>Titel</option>');
  const second = (await browser.get(linkOf(first, 'next') ?? '')).html;
  const third = (await browser.get(linkOf(second, 'next') ?? '')).html;
  expect([titles(second)[0], titles(third)]).toEqual(['Prøvesag 126', ['Prøvesag 151']]);
  expect(titles((await browser.get(linkOf(third, 'prev') ?? '')).html)).toEqual(titles(second));
  expect(titles((await browser.get(linkOf(second, 'prev') ?? '')).html)).toEqual(titles(first));

  const nobodys = openTextBrowser(service.url);
  await signIn(nobodys, 'member-odense');
  const all = textOf((await nobodys.get('/sager')).html);
  const own = (await nobodys.get('/sager?mine=ja')).html;
  expect(all).toMatch(/\d sager/);
  expect(titles(own)).toContain('Ved første led');
  expect(titles(await pageOf('planner-syddanmark', '/sager?mine=ja'))).toContain('Ved første led');
  expect(titles(await pageOf('decider-fyn-political', '/sager?mine=ja'))).toEqual(['Ved andet led']);
  expect(own).toMatch(/name="mine"[^>]* checked/);
});

test('what a search met is marked: in the title, or in a few words of the text', async () => {
  const one = await createDraft(createApi(service.url), COORDINATOR, 'Pleje af kateter');
  await fillIn(one, COORDINATOR, {
    task: { ...copd.task, title: 'Pleje af kateter', whyMove: 'Fordi ynglefuglen <kom>' },
  });
  const byTitle = await pageOf(COORDINATOR, '/sager?q=kateter');
  expect(byTitle).toMatch(/<a href="\/sager\/[^"]+">Pleje af <mark>kateter<\/mark><\/a>/);
  const byText = await pageOf(COORDINATOR, '/sager?q=ynglefugl');
  expect(byText).toContain(
    '>Pleje af kateter</a><span class="ob-excerpt">Fordi <mark>ynglefuglen</mark> &lt;kom></span>',
  );
  expect(await pageOf(COORDINATOR, '/sager')).not.toContain('<mark>');
});

test('the list as a file: the same cases in the same order, within what the person may see', async () => {
  const html = await pageOf(COORDINATOR, '/sager?status=in-review&orden=title');
  expect(html).toContain('<a href="/sager.csv?status=in-review&amp;orden=title">Hent som CSV</a>');
  const csv = await pageOf(COORDINATOR, '/sager.csv?status=in-review&orden=title');
  const [head, ...rows] = csv.trim().split('\r\n');
  expect(head).toBe('Sag;Status;Klynge;Samarbejdsramme;Venter på;Frist;Ændret;Oprettet;Adresse');
  expect(rows.map((row) => row.split(';')[0])).toEqual(['Kladde, der venter', 'Ved andet led', 'Ved første led']);
  expect(rows[1]).toMatch(
    /;Forelagt;Sundhedsklynge Fyn;[^;]+;Den politiske sundhedsklynge Fyn;2026-\d\d-\d\d;.*\/sager\//,
  );
  expect((await pageOf(COORDINATOR, '/sager.csv?q=Pr%C3%B8vesag')).trim().split('\r\n')).toHaveLength(52);
  expect((await pageOf('coordinator-lillebaelt', '/sager.csv?q=Pr%C3%B8vesag')).trim().split('\r\n')).toHaveLength(1);
  expect((await pageOf(COORDINATOR, '/sager.xlsx?mine=ja')).slice(0, 2)).toBe('PK');
});

test('a search is kept under a name by the person alone, reached without script, and removed', async () => {
  const browser = openTextBrowser(service.url);
  await signIn(browser, COORDINATOR);
  const asked = '/sager?q=kateter&klynge=syddanmark-2022%2Ffyn&mine=ja&orden=title';
  const keep = async (navn: string) => {
    return browser.send(await browser.get(asked), 'Gem søgningen', { navn });
  };
  expect(textOf((await keep(' ')).html)).toContain('Mangler svar: Navn på søgningen');
  const kept = await keep('Vores katetre');
  expect(textOf(kept.html)).toContain('Søgningen »Vores katetre« er gemt.');
  const [, link = ''] = /<a href="(\/sager\?[^"]+)">Vores katetre<\/a>/.exec(kept.html) ?? [];
  expect(new URLSearchParams(link.replaceAll('&amp;', '&').slice(7))).toEqual(new URLSearchParams(asked.slice(7)));
  expect(textOf((await keep('Vores katetre')).html)).toContain('Du har allerede en med dette navn.');
  expect(await pageOf('coordinator-lillebaelt', '/sager')).not.toContain('Vores katetre');

  const token = await service.as(COORDINATOR);
  const api = async (path: string, init: RequestInit = {}) =>
    fetch(`${service.url}/v1${path}`, { ...init, headers: token });
  const { items } = (await (await api('/saved-searches')).json()) as {
    items: { search: object; links: { proposals: string } }[];
  };
  expect(items.map(({ search }) => search)).toEqual([
    { q: 'kateter', cluster: 'fyn', framework: 'syddanmark-2022', mine: true, sort: 'title' },
  ]);
  const listed = (await (await api(items[0]?.links.proposals.slice(3) ?? '')).json()) as { items: { title: string }[] };
  expect(listed.items.map(({ title }) => title)).toContain('Pleje af kateter');

  const removed = await browser.send(await browser.get('/sager'), 'Fjern Vores katetre');
  expect(textOf(removed.html)).toContain('Søgningen er fjernet.');
  expect(removed.html).not.toContain('Vores katetre');
});
