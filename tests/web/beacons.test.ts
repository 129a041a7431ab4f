// Pejlemærker without script: the list, a definition, and figures pasted as lines.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { IN_FORCE, startTestService, type TestService } from '../support/test-service.ts';
import { browseAs, textOf } from './text-browser.ts';

let service: TestService;
beforeAll(async () => {
  service = await startTestService(IN_FORCE);
}, 60_000);
afterAll(() => service?.close());

const browse = (account: string) => browseAs(service.url, account);

const ONE = '/pejlemaerker/syddanmark-2022/faerdigbehandlingsdage-somatik';

test('the planner sets a target and pastes figures; the page says where it stands in words, picture and table', async () => {
  const browser = await browse('planner-syddanmark');
  const defined = await browser.send(await browser.get(`${ONE}/ret`), 'Gem', { target: '30', direction: 'down' });
  expect(textOf(defined.html)).toContain('Det er gemt.');
  const lines = '2024;;41\n2025\t\t36\n\n2025;Fyn;30,5';
  const shown = await browser.send(await browser.get(`${ONE}/tal`), 'Gem', { linjer: lines });
  const said = textOf(shown.html);
  expect(said).toContain('Hele rammen, 2025: 36 dage. På vej.');
  expect(said).toContain('Sundhedsklynge Fyn, 2025: 30,5 dage. Ikke nået.');
  expect(shown.html.match(/<svg/g)).toHaveLength(2);
  const list = textOf((await browser.get('/pejlemaerker')).html);
  expect(list).toContain('7 pejlemærker: 0 er nået, 1 er på vej');
});

test('each line that cannot be read is named, and nothing typed is lost', async () => {
  const browser = await browse('planner-syddanmark');
  const lines = '2024;;41\n\nfor længe siden;;1\n2025;Atlantis;mange';
  const shown = await browser.send(await browser.get(`${ONE}/tal`), 'Gem', { linjer: lines });
  expect(shown.status).toBe(400);
  const said = textOf(shown.html);
  expect(said).toContain('Linje 3:');
  expect(said).toContain('Linje 4:');
  expect(shown.html).toContain('2025;Atlantis;mange');
});

test('the ten of Sjælland are places to fill; a coordinator may give figures for the cluster and define nothing', async () => {
  const auditor = await browse('auditor');
  const list = textOf((await auditor.get('/pejlemaerker?ramme=sjaelland-2019')).html);
  expect(list).toContain('10 er pladser, der skal udfyldes.');
  expect(list).toContain('Bedre sammenhængende patientforløb');
  // The file and the page describe an empty place alike.
  expect(list).toContain('Skal udfyldes');
  const file = (await auditor.get('/pejlemaerker.csv?ramme=sjaelland-2019')).html;
  expect([/Skal udfyldes/g, /Ingen tal/g].map((words) => file.match(words)?.length)).toEqual([10, 7]);
  const browser = await browse('coordinator-fyn');
  expect((await browser.get(`${ONE}`)).html).not.toContain(`${ONE}/ret`);
  const shown = await browser.send(await browser.get(`${ONE}/tal`), 'Gem', { linjer: '2023;Fyn;44' });
  expect(shown.status).toBe(200);
  const refused = await browser.send(await browser.get(`${ONE}/tal`), 'Gem', { linjer: '2023;;44' });
  expect(refused.status).toBe(403);
});

test('only frameworks that the person is shown can be chosen, and no form is shown to who would be refused', async () => {
  const statuses = async (account: string, ...paths: string[]) => {
    const browser = await browse(account);
    return Promise.all(paths.map(async (path) => (await browser.get(path)).status));
  };
  const member = await browse('member-odense');
  const list = await member.get('/pejlemaerker');
  const offered = [...list.html.matchAll(/<option[^>]*value="([^"]+)"/g)].map(([, id]) => id ?? '');
  expect(offered).toContain('syddanmark-2022');
  expect(offered).not.toContain('sjaelland-2019');
  expect(await statuses('member-odense', ...offered.map((id) => `/pejlemaerker?ramme=${id}`))).toEqual(
    offered.map(() => 200),
  );
  const forms = ['/pejlemaerker/syddanmark-2022/nyt', `${ONE}/ret`, `${ONE}/tal`, `${ONE}/sum`];
  expect(await statuses('member-odense', ...forms)).toEqual([403, 403, 200, 403]);
  expect(await statuses('reader-syddanmark', ...forms)).toEqual([403, 403, 403, 403]);
  // It is not added up from a task.
  expect(await statuses('planner-syddanmark', ...forms)).toEqual([200, 200, 200, 409]);
  expect(await statuses('admin', '/pejlemaerker/findes-ikke/nyt')).toEqual([404]);
  const sent = await member.post('/pejlemaerker/syddanmark-2022/nyt', new URLSearchParams());
  expect(sent.status).toBe(403);
});

test('a group sets a goal with its target group and needs, changes it and ends it with a reason', async () => {
  const browser = await browse('coordinator-fyn');
  const list = '/maal?ramme=syddanmark-2022';
  const empty = await browser.send(await browser.get('/maal/syddanmark-2022/nyt'), 'Gem', { place: 'fyn' });
  expect([empty.status, textOf(empty.html).includes('Målgruppe')]).toEqual([400, true]);
  const filled = { place: 'fyn', goal: 'Meldes dagen før', targetGroup: 'Ældre', until: '31.12.2027' };
  const set = await browser.send(await browser.get('/maal/syddanmark-2022/nyt'), 'Gem', filled);
  expect(textOf(set.html)).toMatch(/Sundhedsklynge Fyn .*Meldes dagen før Ældre – 31\. december 2027 Gælder/);
  const at = /href="(\/maal\/[0-9a-f-]{36})\/ret"/.exec(set.html)?.[1] ?? '';
  const changed = await browser.send(await browser.get(`${at}/ret`), 'Gem', { needs: 'Ét telefonnummer', until: '' });
  expect(textOf(changed.html)).toContain('Ældre Ét telefonnummer – Gælder');
  const ended = await browser.send(await browser.get(`${at}/afslut`), 'Afslut målet', { reason: 'Nået' });
  expect(textOf(ended.html)).toContain('Afsluttet: Nået');
  expect((await browser.get(`${at}/ret`)).status).toBe(409);
  const reader = await browse('reader-syddanmark');
  expect(textOf((await reader.get(list)).html)).toContain('Mål, der gælder: 0. Grupper med mål: 1.');
  expect((await reader.get('/maal/syddanmark-2022/nyt')).status).toBe(403);
});
