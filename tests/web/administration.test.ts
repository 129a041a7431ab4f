// Administration without script: a framework is copied, sent with faults, corrected, compared, tried, and approved or
// rejected by the other administrator. Nobody else has access.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import ivAntibiotics from '../../src/demo/iv-antibiotics.json' with { type: 'json' };
import { createApi } from '../../src/demo/play/api.ts';
import { createDraft, fillIn, submit } from '../../src/demo/play/case.ts';
import { IN_FORCE, startTestService, type TestService } from '../support/test-service.ts';
import { browseAs, entriesOf, type TextBrowser, textOf } from './text-browser.ts';
import { webhooksOf } from './webhooks-of.ts';

let service: TestService;
beforeAll(async () => {
  service = await startTestService(IN_FORCE);
}, 60_000);
afterAll(() => service?.close());

const browse = (account: string) => browseAs(service.url, account);

const LIST = '/administration/rammer';
const HOOKS = '/administration/webhooks';
const COPY = `${LIST}/ny?fra=sundhedsraad-2027:1`;

type Document = {
  version: number;
  validFrom: string;
  clusters: { id: string; name: string; members: { party: string }[] }[];
  settings: { noticeDays: number };
};

/** The copy in the form, as the browser would send it. */
function documentIn(html: string): Document {
  const text = /<textarea[^>]*name="ramme"[^>]*>([\s\S]*?)<\/textarea>/.exec(html)?.[1] ?? '';
  return JSON.parse(text.replaceAll('&quot;', '"').replaceAll('&amp;', '&').replaceAll('&lt;', '<')) as Document;
}

/** Proposes the next version as `admin`, valid from a later day and with other limits. */
async function propose(browser: TextBrowser, change: (document: Document) => void): Promise<string> {
  const form = await browser.get(COPY);
  const document = documentIn(form.html);
  document.validFrom = `20${28 + document.version}-01-01`;
  change(document);
  const sent = await browser.send(form, 'Foreslå en ramme', { ramme: JSON.stringify(document) });
  expect(sent.status, textOf(sent.html).slice(0, 900)).toBe(200);
  return sent.url;
}

describe('an administrator', () => {
  test('finds it in the menu, and every version with its state', async () => {
    const browser = await browse('admin');
    expect((await browser.get('/')).html).toContain('href="/administration"');
    expect((await browser.get('/administration')).html).toContain(`href="${LIST}"`);
    const said = textOf((await browser.get(LIST)).html);
    expect(said).toContain('Gælder nu');
    expect(said).toContain('Offentliggjort');
    expect(said).toContain('Godkendt af Opgavebro');
  });

  test('is told each fault beside its line, and nothing is saved', async () => {
    const browser = await browse('admin');
    const form = await browser.get(COPY);
    const document = documentIn(form.html);
    expect(document.version).toBe(2);
    document.validFrom = '2029-01-01';
    document.clusters = document.clusters.map((cluster, i) => (i === 1 ? { ...cluster, members: [] } : cluster));
    const sent = await browser.send(form, 'Foreslå en ramme', { ramme: JSON.stringify(document) });
    expect(sent.status).toBe(400);
    expect(sent.html).toContain('/clusters/1');
    const line = JSON.stringify(document, null, 2)
      .split('\n')
      .findIndex(
        (text, i, all) => text.includes('"members": []') && all.slice(0, i).some((l) => l.includes('clusters')),
      );
    expect(textOf(sent.html)).toMatch(new RegExp(`\\b${line + 1}\\b.*medlem`));
    const text = await browser.send(form, 'Foreslå en ramme', { ramme: '{"id": ' });
    expect(textOf(text.html)).toContain('Teksten er ikke JSON: den holder op, før rammen er slut.');
    const broken = await browser.send(form, 'Foreslå en ramme', { ramme: '{\n  "id": tru }' });
    expect(textOf(broken.html)).toContain('fra linje 2, tegn 9: tru }');
    const foreign = await browser.send(form, 'Foreslå en ramme', { ramme: '{"id": "x", "extra": 1}' });
    expect(foreign.status).toBe(400);
    expect(foreign.html).toContain('/extra');
    expect(textOf((await browser.get(LIST)).html)).not.toContain('version 2');
  });

  test('sends it as a file, which counts before the text, with the same faults and the file in the field', async () => {
    const browser = await browse('admin');
    const form = await browser.get(COPY);
    const octets = (text: string) => new TextEncoder().encode(text);
    const document = documentIn(form.html);
    document.validFrom = '2029-01-01';
    document.clusters = document.clusters.map((cluster, i) => (i === 1 ? { ...cluster, members: [] } : cluster));
    const bad = await browser.send(form, 'Foreslå en ramme', {}, { fil: octets(JSON.stringify(document)) });
    expect([bad.status, bad.html.includes('/clusters/1')]).toEqual([400, true]);
    expect(documentIn(bad.html).validFrom).toBe('2029-01-01');
    const broken = await browser.send(form, 'Foreslå en ramme', {}, { fil: octets('\ufeff{"id": tru}') });
    expect(textOf(broken.html)).toContain('fra linje 1, tegn 8: tru}');
    const latin = await browser.send(form, 'Foreslå en ramme', {}, { fil: new Uint8Array([0x22, 0xe6, 0x22]) });
    expect([latin.status, textOf(latin.html)]).toEqual([400, expect.stringContaining('ikke tekst i UTF-8')]);
    expect(latin.html).toContain('sundhedsraad-2027');
    expect(textOf((await browser.get(LIST)).html)).not.toContain('version 2');
    const good = octets(JSON.stringify({ ...documentIn(form.html), validFrom: '2029-06-01' }));
    const sent = await browser.send(form, 'Foreslå en ramme', { ramme: 'ikke dette' }, { fil: good });
    expect([sent.status, sent.url]).toEqual([200, expect.stringMatching(/sundhedsraad-2027\/2$/)]);
    const close = await browser.get(`${sent.url}/luk`);
    await browser.send(close, 'Træk forslaget tilbage', { grund: 'En prøve' });
  });

  test('proposes, cannot approve it, and withdraws it with a reason', async () => {
    const browser = await browse('admin');
    const at = await propose(browser, (document) => {
      document.settings.noticeDays = 21;
    });
    const page = await browser.get(at);
    expect(textOf(page.html)).toContain('En anden administrator skal godkende den.');
    expect((await browser.get(`${at}/godkend`)).status).toBe(409);
    const form = await browser.get(`${at}/luk`);
    const empty = await browser.send(form, 'Træk forslaget tilbage', { grund: ' ' });
    expect(empty.status).toBe(400);
    const person = await browser.send(form, 'Træk forslaget tilbage', { grund: 'Se 010190-1234' });
    expect(person.status).toBe(400);
    const long = await browser.send(form, 'Træk forslaget tilbage', { grund: `Nej${'a'.repeat(1998)}` });
    expect(long.status).toBe(400);
    expect(textOf(long.html)).toContain('Højst 2000 tegn.');
    const done = await browser.send(form, 'Træk forslaget tilbage', { grund: 'Fristen er ikke aftalt' });
    // The form is sent again in a later session, and carried out only once.
    const later = await browse('admin');
    const guard = entriesOf((await later.get(COPY)).html).get('_csrf') ?? '';
    const again = { grund: 'Fristen er ikke aftalt', _csrf: guard };
    expect((await later.send(form, 'Træk forslaget tilbage', again)).status).toBe(200);
    expect(textOf(done.html)).toContain('Fristen er ikke aftalt');
    expect((await browser.get(`${at}/luk`)).status).toBe(409);
    expect((await browser.get(at.replace('/administration', '').replace(/\/(\d+)$/, '/proev?version=$1'))).status).toBe(
      409,
    );
  });

  test('compares and tries it, and the other one approves it', async () => {
    const browser = await browse('admin');
    const at = await propose(browser, (document) => {
      document.settings.noticeDays = 28;
      document.clusters[0] = {
        ...(document.clusters[0] as Document['clusters'][number]),
        name: 'Sundhedsråd Nyt Navn',
      };
    });
    const version = /(\d+)$/.exec(at)?.[1];
    const compared = textOf((await browser.get(`/rammer/sundhedsraad-2027/sammenlign?version=${version}`)).html);
    expect(compared).toContain('Dage til at svare på orientering: fra 14 til 28');
    expect(compared).toMatch(/Sundhedsråd Nyt Navn er ændret: Navn: fra .* til Sundhedsråd Nyt Navn/);
    // An administrator sees no cases: the page says so, and accepts a dossier.
    const trial = await browser.get(`/rammer/sundhedsraad-2027/proev?version=${version}`);
    expect(textOf(trial.html)).toContain('Du kan ikke se nogen sager.');
    const dossier = { dossierVersion: 2, task: { title: 'Prøve' } };
    const tried = await browser.send(trial, 'Prøv', { oplysninger: JSON.stringify(dossier) });
    expect(textOf(tried.html)).toContain('Manglende oplysninger:');
    const second = await browse('admin-2');
    const form = await second.get(`${at}/godkend`);
    const done = await second.send(form, 'Godkend', {});
    expect(textOf(done.html)).toContain('Versionen er offentliggjort.');
    expect((await second.get(`${at}/luk`)).status).toBe(409);
  });
});

describe('webhooks', () => webhooksOf({ browse, propose }));

describe('the trail of a case', () => {
  test('is read by the auditor, and by nobody else', async () => {
    const { id } = await createDraft(createApi(service.url), 'coordinator-fyn', 'Sag med spor');
    const auditor = await browse('auditor');
    expect((await auditor.get(`/sager/${id}`)).html).toContain(`href="/sager/${id}/spor"`);
    const { html, status } = await auditor.get(`/sager/${id}/spor`);
    expect(status).toBe(200);
    expect(html).toContain('proposal.created');
    const coordinator = await browse('coordinator-fyn');
    expect((await coordinator.get(`/sager/${id}`)).html).not.toContain('/spor');
    expect((await coordinator.get(`/sager/${id}/spor`)).status).toBe(403);
  });
});

describe('nobody else', () => {
  test('has the menu or the pages; a planner tries a proposed version on a case of theirs', async () => {
    const admin = await browse('admin');
    const at = await propose(admin, () => undefined);
    const version = /(\d+)$/.exec(at)?.[1];
    const trial = `/rammer/sundhedsraad-2027/proev?version=${version}`;
    for (const account of ['coordinator-fyn', 'member-odense', 'reader-syddanmark']) {
      const browser = await browse(account);
      expect((await browser.get('/')).html).not.toContain('/administration');
      for (const path of [
        '/administration',
        LIST,
        `${LIST}/ny`,
        HOOKS,
        `${HOOKS}/ny`,
        at,
        `${at}/godkend`,
        `${at}/luk`,
      ])
        expect((await browser.get(path)).status, `${account} ${path}`).toBe(403);
      expect((await browser.get(trial)).status).toBe(404);
      expect((await browser.get('/rammer/syddanmark-2022/sammenlign')).status).toBe(403);
    }
    const draft = await createDraft(createApi(service.url), 'coordinator-fyn', 'Sag til prøve');
    await fillIn(draft, 'coordinator-fyn', ivAntibiotics);
    await submit(draft, 'coordinator-fyn', ['trin-1', 'trin-2', 'trin-3', 'trin-4']);
    const planner = await browse('planner-syddanmark');
    const page = await planner.get(trial);
    expect(textOf(page.html)).toContain(ivAntibiotics.task.title);
    const { html } = await planner.send(page, 'Prøv', { sag: draft.id });
    const tried = textOf(html);
    expect(tried).toContain('Vejen gennem organerne');
    expect(tried).not.toContain('Rammen har ikke plads til sagen');
    // Each finding appears once, with what to do; findings that differ only in their party are grouped.
    const titles = [...html.matchAll(/<li class="ob-finding"[\s\S]*?<strong>([\s\S]*?)<\/strong>/g)].map(([, t]) => t);
    expect(titles.length).toBeGreaterThan(0);
    expect(new Set(titles).size).toBe(titles.length);
    expect(tried).toContain('Det kan I gøre');
    const second = await browse('admin-2');
    await second.send(await second.get(`${at}/luk`), 'Afvis forslaget', { grund: 'Ikke nu' });
    expect(textOf((await second.get(at)).html)).toContain('Ikke nu');
  });
});

test.each([
  ['English', 'Frameworks and proposals', 'Propose a framework'],
  ['Svenska', 'Ramverk och förslag', 'Föreslå ett ramverk'],
])('is there in %s', async (language, ...words) => {
  const browser = await browse('admin');
  await browser.send(await browser.get(LIST), language);
  const said = textOf((await browser.get(LIST)).html);
  for (const each of words) expect(said).toContain(each);
});
