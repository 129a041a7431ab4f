// The whole main job by pages only, without script: draft, every form, submission, notices, three decisions.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import ivAntibiotics from '../../src/demo/iv-antibiotics.json' with { type: 'json' };
import type { Dossier } from '../../src/domain/dossier/dossier.ts';
import { entriesOfDossier } from '../../src/web/dossier/form-values.ts';
import { groupsOf } from '../../src/web/dossier/groups.ts';
import { dossierOfCase } from '../support/dossier-of-case.ts';
import { IN_FORCE, startTestService, type TestService } from '../support/test-service.ts';
import { browseAs, createCase, type TextBrowser, textOf } from './text-browser.ts';

// Without what only the parties write, since they write it on their own pages.
const { verifications: _v, ...economy } = ivAntibiotics.economy as NonNullable<Dossier['economy']>;
const { positions: _p, ...impact } = ivAntibiotics.impact as NonNullable<Dossier['impact']>;
const { handovers: _h, ...treatment } = (ivAntibiotics as Dossier).responsibility?.treatment ?? {};
// A form does not send empty lists.
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

const as = (account: string) => browseAs(service.url, account);
const dossierOf = (id: string) => dossierOfCase(service, id);

/** Sends every form of the dossier as it would be typed in Danish. */
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
    id = await createCase(coordinator, 'IV');
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
    expect(submitted.html).toContain('<h1>Sagen er forelagt</h1>');
    expect(submitted.html.split('Sagen er forelagt')).toHaveLength(3); // the title of the window, and of the page
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
