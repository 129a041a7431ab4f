// The whole main job on the pages alone, without script: draft, every form, submission, notices, three decisions.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import ivAntibiotics from '../../src/demo/iv-antibiotics.json' with { type: 'json' };
import type { Dossier } from '../../src/domain/dossier/dossier.ts';
import { entriesOfDossier } from '../../src/web/dossier/form-values.ts';
import { groupsOf } from '../../src/web/dossier/groups.ts';
import { IN_FORCE, startTestService, type TestService } from '../support/test-service.ts';
import { openTextBrowser, type Shown, signIn, type TextBrowser, textOf } from './text-browser.ts';

// What only the parties write is left out: they write it on their own pages.
const { verifications: _v, ...economy } = ivAntibiotics.economy as NonNullable<Dossier['economy']>;
const { positions: _p, ...impact } = ivAntibiotics.impact as NonNullable<Dossier['impact']>;
const { handovers: _h, ...treatment } = (ivAntibiotics as Dossier).responsibility?.treatment ?? {};
// An empty list says nothing in a form.
const alternatives = (economy.alternatives ?? []).map(({ settlements, ...alternative }) =>
  settlements?.length ? { ...alternative, settlements } : alternative,
);
const wanted: Dossier & { readonly economy: typeof economy } = {
  ...(ivAntibiotics as Dossier),
  dossierVersion: 2,
  economy: { ...economy, alternatives },
  impact,
  responsibility: { ...(ivAntibiotics as Dossier).responsibility, treatment },
};

let service: TestService;
beforeAll(async () => {
  service = await startTestService(IN_FORCE);
});
afterAll(() => service.close());

async function as(account: string): Promise<TextBrowser> {
  const browser = openTextBrowser(service.url);
  await signIn(browser, account);
  return browser;
}

async function dossierOf(id: string): Promise<Dossier> {
  const answer = await fetch(`${service.url}/v1/proposals/${id}`, { headers: await service.as('coordinator-fyn') });
  return ((await answer.json()) as { dossier: Dossier }).dossier;
}

async function create(browser: TextBrowser, title: string): Promise<string> {
  const tasks = await browser.send(await browser.get('/sager/ny'), 'Opret forslaget', { titel: title });
  return tasks.url.split('/')[2] ?? '';
}

/** Every form of the dossier, sent as it would be typed in Danish. */
async function fillIn(browser: TextBrowser, id: string, target: Dossier): Promise<void> {
  for (const group of groupsOf(target)) {
    const page = await browser.get(`/sager/${id}/oplysninger/${group.id}`);
    if (page.status !== 200) throw new Error(`${group.id}: ${page.status} ${textOf(page.html).slice(0, 300)}`);
    const body = entriesOfDossier(group.items, target, 'da');
    body.set('_csrf', /name="_csrf" value="([^"]+)"/.exec(page.html)?.[1] ?? '');
    body.set('revision', /name="revision" value="(\d+)"/.exec(page.html)?.[1] ?? '');
    body.set('do', 'save');
    const saved = await browser.post(page.url, body);
    if (saved.url !== `/sager/${id}/oplysninger`)
      throw new Error(`${group.id}: ${saved.status} ${textOf(saved.html).slice(0, 900)}`);
  }
}

describe('the main job', () => {
  let id = '';
  let coordinator: TextBrowser;

  test('a title is enough to begin', async () => {
    coordinator = await as('coordinator-fyn');
    id = await create(coordinator, 'IV');
    const tasks = await coordinator.get(`/sager/${id}/oplysninger`);
    expect(textOf(tasks.html)).toContain('Ikke startet');
  });

  test('what is typed in every form comes out as the same dossier', async () => {
    await fillIn(coordinator, id, wanted);
    expect(await dossierOf(id)).toEqual(wanted);
    const tasks = textOf((await coordinator.get(`/sager/${id}/oplysninger`)).html);
    expect(tasks).toContain('Færdig');
  });

  test('the costs are a table: a column for each field, a row for each line, what is rare folded under it', async () => {
    const { html } = await coordinator.get(`/sager/${id}/oplysninger/omkostninger`);
    const [, costs = ''] =
      /data-list="(\/economy\/alternatives\/1\/costs".*?alternatives\/1\/settlements")/s.exec(html) ?? [];
    for (const head of ['Hvad koster', 'Hvem der betaler', 'Beløb, forventet', 'Kilde'])
      expect(costs).toMatch(new RegExp(`<th scope="col"[^>]*>${head}</th>`));
    const rows = [...costs.matchAll(/data-row="\/economy\/alternatives\/1\/costs\/\d+"/g)];
    expect(rows).toHaveLength(wanted.economy.alternatives?.[1]?.costs?.length ?? 0);
    expect(textOf(costs)).toContain('Mere om omkostning 1');
  });

  test('opening and saving every form changes nothing', async () => {
    for (const group of groupsOf(wanted)) {
      const saved = await coordinator.send(
        await coordinator.get(`/sager/${id}/oplysninger/${group.id}`),
        'Gem og vend tilbage',
      );
      expect([group.id, saved.status, saved.url]).toEqual([group.id, 200, `/sager/${id}/oplysninger`]);
    }
    expect(await dossierOf(id)).toEqual(wanted);
  });

  test('submission, notices and three decisions approve it', async () => {
    const form = await coordinator.get(`/sager/${id}/forelaeg`);
    const submitted = await coordinator.send(form, 'Forelæg sagen');
    expect(textOf(submitted.html)).toContain('Sagen er forelagt.');
    const submission = /\/forelaeggelser\/([0-9a-f-]{36})/.exec(submitted.html)?.[1] ?? '';

    for (const cluster of ['lillebaelt', 'sydvestjylland', 'soenderjylland']) {
      const other = await as(`coordinator-${cluster}`);
      const work = await other.get('/');
      expect(work.html).toContain(`/forelaeggelser/${submission}/orientering/${cluster}`);
      const answered = await other.send(
        await other.get(`/forelaeggelser/${submission}/orientering/${cluster}`),
        'Send svaret',
        {
          kind: 'acknowledged',
        },
      );
      expect(textOf(answered.html)).toContain('Svaret på orienteringen er gemt.');
    }
    const path = `/forelaeggelser/${submission}/afgoerelse`;
    for (const body of ['decider-fyn-administrative', 'decider-fyn-political']) {
      const decider = await as(body);
      expect((await decider.get('/')).html).toContain(path);
      const read = await decider.send(await decider.get(path), 'Læs afgørelsen igennem', { '/outcome': 'recommended' });
      expect(textOf(read.html)).toContain('Er du sikker?');
      expect(textOf(read.html)).toContain('Udfald Indstillet');
      expect(textOf(read.html)).toContain('Sagen går videre til:');
      expect(textOf(read.html)).toContain('Ingen forbehold.');
      const decided = await decider.send(read, 'Ja, registrér afgørelsen');
      expect(textOf(decided.html)).toContain('Afgørelsen er registreret.');
    }
    const planner = await as('planner-syddanmark');
    const paper = await planner.get(path);
    const without = await planner.send(paper, 'Læs afgørelsen igennem', { '/outcome': 'approved' });
    expect(without.status).toBe(409);
    expect(without.html).toContain('<title>Fejl: ');
    expect(textOf(without.html)).toContain('Sæt kryds ved hver advarsel');

    const withRow = await planner.send(paper, 'Tilføj forbehold', { '/outcome': 'approved-with-conditions' });
    const codes = [...paper.html.matchAll(/name="\/acknowledgedFindings" value="([^"]+)"/g)].map(
      ([, code = '']) => code,
    );
    const row = {
      '/acknowledgedFindings': codes,
      '/reason': 'Med evaluering',
      '/conditions/0/text': 'Evaluering forelægges',
      '/conditions/0/owner': 'sundhedssamarbejdsudvalget',
    };
    const early = await planner.send(withRow, 'Læs afgørelsen igennem', {
      ...row,
      '/meetingDate': '1. januar 2099',
      '/conditions/0/dueDate': '1. marts 1999',
    });
    expect(textOf(early.html)).toContain('Mødedato: Ligger i fremtiden.');
    expect(textOf(early.html)).toContain('Forbehold 1: Fristen ligger før afgørelsen');
    const read = await planner.send(withRow, 'Læs afgørelsen igennem', {
      ...row,
      '/conditions/0/dueDate': '1. marts 2028',
    });
    for (const said of ['Godkendt med forbehold', 'Sagen er godkendt', 'Evaluering forelægges', '1. marts 2028'])
      expect(textOf(read.html)).toContain(said);
    const back = await planner.send(read, 'Ret');
    expect(textOf(back.html)).toContain('Evaluering forelægges');
    const again = await planner.send(back, 'Læs afgørelsen igennem');
    const decided = await planner.send(again, 'Ja, registrér afgørelsen');
    expect(textOf(decided.html)).toContain('Afgørelsen er registreret.');
    expect(textOf(decided.html)).toContain('Åbent, frist 1. marts 2028, ansvarlig: Sundhedssamarbejdsudvalget');
    expect(textOf(decided.html)).toContain('Godkendt med forbehold');
  });
});

describe('a form keeps what is typed', () => {
  let id = '';
  let browser: TextBrowser;
  const at = (group: string) => browser.get(`/sager/${id}/oplysninger/${group}`);
  const label = (page: Shown) => /<title>([^<]*)/.exec(page.html)?.[1];
  beforeAll(async () => {
    browser = await as('coordinator-fyn');
    id = await create(browser, 'Prøvesag');
  });

  test('what is valid is saved, what is not stays on the page with its error', async () => {
    const page = await browser.send(await at('omfang'), 'Gem og vend tilbage', {
      '/volume/activities/0/unit': 'besøg',
      '/volume/activities/0/counts/0/@': '',
      '/volume/activities/0/counts/0/low': 'tre',
      '/volume/activities/0/counts/0/expected': '1.250,5',
    });
    expect(page.status).toBe(400);
    expect(label(page)).toBe('Fejl: Omfang – Opgavebro');
    expect(page.html).toContain('href="#f-volume-activities-0-counts-0-low"');
    expect(page.html).toContain('value="tre"');
    expect(await dossierOf(id)).toMatchObject({
      volume: { activities: [{ unit: 'besøg', counts: [{ expected: 1250.5 }] }] },
    });
  });

  test('the same text at the field as the API gives', async () => {
    const page = await browser.send(await at('omfang'), 'Gem og vend tilbage', {
      '/volume/activities/0/counts/0/low': '9.000',
    });
    expect(textOf(page.html)).toContain('Lav, forventet og høj skal stå i stigende orden.');
    const kle = await browser.send(await at('opgaven'), 'Gem og vend tilbage', {
      '/task/kleNumber': '29-18',
      '/task/whatMoves': 'Skift',
    });
    expect(textOf(kle.html)).toContain('KLE-nummer: Har ikke den rigtige form.');
    expect((await dossierOf(id)).task).toMatchObject({ whatMoves: 'Skift' });
  });

  test('a personal number is refused and the rest is saved', async () => {
    const page = await browser.send(await at('opgaven'), 'Gem og vend tilbage', {
      '/task/targetGroup/inclusion': 'Som 010190-1234',
      '/task/citizenInvolvement/when': 'I maj',
    });
    expect(textOf(page.html)).toContain('Ligner et personnummer');
    const { task } = await dossierOf(id);
    expect(task?.targetGroup).toBeUndefined();
    expect(task?.citizenInvolvement?.when).toBe('I maj');
  });

  test('rows are added and removed by the form, and empty ones are not saved', async () => {
    const first = await at('opgaven');
    const two = await browser.send(first, 'Tilføj lovgrundlag', { '/task/legalBasis/0/citation': 'A' });
    expect(two.html).toContain('name="/task/legalBasis/1/citation"');
    expect(two.html).toContain('value="A"');
    expect(textOf(two.html)).toContain('Regnet på det, du har skrevet indtil nu. Det er ikke gemt endnu.');
    expect(textOf(first.html)).toContain('Mangler: Lovgrundlag.');
    expect(textOf(two.html)).not.toContain('Mangler: Lovgrundlag.');
    const three = await browser.send(two, 'Tilføj lovgrundlag', { '/task/legalBasis/1/citation': 'B' });
    const removed = await browser.send(three, 'Fjern lovgrundlag 1');
    await browser.send(removed, 'Gem og vend tilbage');
    expect((await dossierOf(id)).task?.legalBasis).toEqual([{ citation: 'B' }]);
  });

  test('two people in the same field: both versions are shown, and the person chooses', async () => {
    const before = await at('opgaven');
    const after = await as('coordinator-fyn');
    await after.send(await after.get(`/sager/${id}/oplysninger/opgaven`), 'Gem og vend tilbage', {
      '/task/summary': 'Den andens',
      '/task/whyMove': 'Fordi',
    });
    const both = await browser.send(before, 'Gem og vend tilbage', { '/task/summary': 'Min' });
    expect(both.status).toBe(412);
    expect(textOf(both.html)).toMatch(/Din udgave: Min .*Den gemte udgave: Den andens/);
    await browser.send(both, 'Gem de valgte', { 'choose:/task/summary': 'mine' });
    expect((await dossierOf(id)).task).toMatchObject({ summary: 'Min', whyMove: 'Fordi' });
  });

  test('two people in different fields of one page: both are saved, and it is said', async () => {
    const before = await at('opgaven');
    const after = await as('coordinator-fyn');
    const page = await after.get(`/sager/${id}/oplysninger/opgaven`);
    await after.send(page, 'Gem og vend tilbage', { '/task/whyMove': 'Af en anden' });
    const saved = textOf((await browser.send(before, 'Gem og vend tilbage', { '/task/summary': 'Af mig' })).html);
    expect(saved).toMatch(/Imens har .+ ændret: Hvorfor opgaven skal flytte\. Begge dele er med\./);
    expect((await dossierOf(id)).task).toMatchObject({ summary: 'Af mig', whyMove: 'Af en anden' });
  });

  test('changes in other forms are no conflict', async () => {
    const before = await at('opgaven');
    await browser.send(await at('plan'), 'Gem og vend tilbage', { '/plan/startDate': '1. maj 2027' });
    const saved = await browser.send(before, 'Gem og vend tilbage', { '/task/summary': 'Igen' });
    expect(saved.status).toBe(200);
    expect(await dossierOf(id)).toMatchObject({ task: { summary: 'Igen' }, plan: { startDate: '2027-05-01' } });
  });
});
