// Every page in the states people meet: empty, filled, with errors, and with long texts. For tests that check all
// pages.
import { z } from 'zod';
import ivAntibiotics from '../../src/demo/iv-antibiotics.json' with { type: 'json' };
import { type Api, createApi } from '../../src/demo/play/api.ts';
import { createDraft, fillIn, submit } from '../../src/demo/play/case.ts';
import { tellAgreements } from '../../src/demo/play/living.ts';
import { tellStory } from '../../src/demo/play/story.ts';
import type { Dossier } from '../../src/domain/dossier/dossier.ts';
import { groupsOf } from '../../src/web/dossier/groups.ts';
import { ADMINISTRATION } from './administration-places.ts';
import { AGREEMENTS, registerWaiting } from './agreement-places.ts';
import { LONG_DOSSIER } from './long-dossier.ts';
import { type Cases, type Place, place, save } from './place.ts';

const STEPS = ['trin-1', 'trin-2', 'trin-3', 'trin-4'];
const COORDINATOR = 'coordinator-fyn';
const BEACON = '/pejlemaerker/syddanmark-2022/faerdigbehandlingsdage-somatik';

/** The cases of the story, an empty draft, one that waits for a decision, and both again with long texts. */
export async function playCases(url: string): Promise<Cases> {
  const api = createApi(url);
  const draft = async (title: string, dossier: object) => {
    const one = await createDraft(api, COORDINATOR, title);
    await fillIn(one, COORDINATOR, dossier);
    return one;
  };
  const [told, empty, review, long, longReview] = await Promise.all([
    tellStory(api, () => undefined),
    createDraft(api, COORDINATOR, 'Tom kladde'),
    draft('IV igen', ivAntibiotics),
    draft('Lang kladde', LONG_DOSSIER),
    draft('Lang sag', LONG_DOSSIER),
  ]);
  await giveFigures(api);
  const { running } = await tellAgreements(api, () => undefined, told.approved);
  const [submission, longSubmission] = await Promise.all(
    [review, longReview].map((one) => submit(one, COORDINATOR, STEPS)),
  );
  return {
    ...told,
    empty: empty.id,
    review: review.id,
    submission: submission?.id ?? '',
    long: long.id,
    longReview: longReview.id,
    longSubmission: longSubmission?.id ?? '',
    running,
    waiting: await registerWaiting(api),
  };
}

/** Gives figures of one indicator over four years, with a target, for the whole and a cluster; one of them is small. */
async function giveFigures(api: Api): Promise<void> {
  const at = '/v1/frameworks/syddanmark-2022/beacons/faerdigbehandlingsdage-somatik';
  const planner = 'planner-syddanmark';
  await api.send(planner, 'PATCH', at, z.unknown(), { target: 30, direction: 'down' }, '"0"');
  const years = ['2022', '2023', '2024', '2025'];
  const values = [undefined, 'fyn'].flatMap((place, n) =>
    years.map((period, i) => ({ place, period, value: n === 1 && i === 3 ? 3 : 46 - 4 * i - n })),
  );
  await api.send(planner, 'POST', `${at}/values`, z.unknown(), { values });
  await api.send(COORDINATOR, 'POST', '/v1/frameworks/syddanmark-2022/goals', z.unknown(), {
    place: 'fyn',
    goal: 'Alle udskrivelser meldes til kommunen dagen før, så hjemmesygeplejen kan stå klar. '.repeat(3).trim(),
    targetGroup: 'Ældre med flere kroniske sygdomme',
    until: '2027-12-31',
  });
  await api.send(COORDINATOR, 'POST', '/v1/experiences', z.unknown(), {
    ...{ framework: 'syddanmark-2022', place: 'fyn', taskType: 'iv-medicin' },
    title: 'Ring til hjemmesygeplejen dagen før, også om fredagen',
    worked: 'Ingen doser blev glemt, når afdelingen ringede dagen før. '.repeat(4).trim(),
    matters: 'Kommuner uden natsygepleje, og sygehuse, der udskriver op til en weekend',
  });
}

const FRAME: readonly Place[] = [
  place('log-ind', undefined, () => '/log-ind'),
  place('was', undefined, () => '/was'),
  place('vejledning', undefined, () => '/vejledning'),
  place('vejledning-eksempel', undefined, () => '/vejledning/eksempel'),
  place('arbejde', COORDINATOR, () => '/'),
  place('arbejde-medlem', 'member-odense', () => '/'),
  place('arbejde-tom', 'auditor', () => '/'),
  place('sager', COORDINATOR, () => '/sager'),
  place('sager-tom', 'reader-syddanmark', () => '/sager?q=findesikke'),
  place('ny', COORDINATOR, () => '/sager/ny'),
  place('ny-fejl', COORDINATOR, () => '/sager/ny', save),
  place('organer', 'planner-syddanmark', () => '/organer'),
  place('dagsorden', 'decider-fyn-administrative', () => '/organer/fyn-administrative/dagsorden'),
  place('dagsorden-tom', 'planner-syddanmark', () => '/organer/kkr-syddanmark/dagsorden'),
  place('portefoelje', 'planner-syddanmark', () => '/portefoelje'),
  place('portefoelje-tom', 'auditor', () => '/portefoelje?ramme=sjaelland-2019'),
  place('opgaver', COORDINATOR, () => '/opgaver'),
  place('opgaver-alle', 'planner-syddanmark', () => '/opgaver?ramme=syddanmark-2022&klynge=&alle=ja'),
  place('kalender', 'planner-syddanmark', () => '/kalender'),
  place('kalender-tom', COORDINATOR, () => '/kalender?fra=1.1.2090'),
  place('pejlemaerker', 'auditor', () => '/pejlemaerker?ramme=sjaelland-2019'),
  place('pejlemaerke', COORDINATOR, () => BEACON),
  place('pejlemaerke-tal-fejl', 'planner-syddanmark', () => `${BEACON}/tal`, save),
  place('pejlemaerke-ret', 'planner-syddanmark', () => `${BEACON}/ret`),
  place('maal', COORDINATOR, () => '/maal?ramme=syddanmark-2022'),
  place('maal-nyt-fejl', COORDINATOR, () => '/maal/syddanmark-2022/nyt', save),
  place('erfaringer', COORDINATOR, () => '/erfaringer'),
  place('erfaring-ny-fejl', COORDINATOR, () => '/erfaringer/syddanmark-2022/ny', save),
  place('tidlige-orienteringer', COORDINATOR, () => '/tidlige-orienteringer'),
  place('uaftalt', COORDINATOR, () => '/uaftalt'),
  place('uaftalt-ny', COORDINATOR, () => '/uaftalt/ny'),
  place('uaftalt-ny-fejl', COORDINATOR, () => '/uaftalt/ny', save),
  place('balance', 'planner-syddanmark', () => '/balance?ramme=syddanmark-2022&fra=2026&til=2028'),
  place('rammer', 'reader-syddanmark', () => '/rammer'),
  place('ramme', 'reader-syddanmark', () => '/rammer/syddanmark-2022'),
  ...ADMINISTRATION,
  place('hvem', 'planner-syddanmark', () => '/hvem-er-jeg'),
  place('findes-ikke', 'auditor', () => '/sager/findes-ikke'),
  place('ikke-ret', COORDINATOR, () => '/portefoelje'),
];

const CASE: readonly Place[] = [
  place('sag-godkendt', COORDINATOR, ({ approved }) => `/sager/${approved}`),
  place('sag-hjemvist', COORDINATOR, ({ returned }) => `/sager/${returned}`),
  place('sag-kladde', COORDINATOR, ({ empty }) => `/sager/${empty}`),
  place('sag-lang', COORDINATOR, ({ longReview }) => `/sager/${longReview}`),
  place('orienter-tidligt', COORDINATOR, ({ empty }) => `/sager/${empty}/orienter-tidligt`),
  place('oplysninger-tom', COORDINATOR, ({ empty }) => `/sager/${empty}/oplysninger`),
  place('oplysninger', COORDINATOR, ({ stopped }) => `/sager/${stopped}/oplysninger`),
  place('oplysninger-laes', 'reader-syddanmark', ({ longReview }) => `/sager/${longReview}/oplysninger`),
  place('vurdering', COORDINATOR, ({ stopped }) => `/sager/${stopped}/vurdering`),
  place('vurdering-tom', COORDINATOR, ({ empty }) => `/sager/${empty}/vurdering`),
  place('vurdering-lang', COORDINATOR, ({ long }) => `/sager/${long}/vurdering`),
  place('oekonomi', COORDINATOR, ({ approved }) => `/sager/${approved}/oekonomi`),
  place('oekonomi-omfang', COORDINATOR, ({ approved }) => `/sager/${approved}/oekonomi?omfang=50`),
  place('oekonomi-tom', COORDINATOR, ({ empty }) => `/sager/${empty}/oekonomi`),
  place('oekonomi-lang', COORDINATOR, ({ long }) => `/sager/${long}/oekonomi`),
  place('regneark', COORDINATOR, ({ long }) => `/sager/${long}/regneark`),
  place(
    'regneark-forskel',
    COORDINATOR,
    ({ long }) => `/sager/${long}/regneark`,
    async (page) => {
      const text = 'Alternativer\nNavn;Hvad er det\nSom i dag;Som i dag\nEt nyt;Et andet alternativ\n';
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
      await save(page);
    },
  ),
  place('ansvar', COORDINATOR, ({ approved }) => `/sager/${approved}/ansvar`),
  place('ansvar-tom', COORDINATOR, ({ empty }) => `/sager/${empty}/ansvar`),
  place('ansvar-lang', COORDINATOR, ({ long }) => `/sager/${long}/ansvar`),
];

const ACTS: readonly Place[] = [
  place('forelaeg', COORDINATOR, ({ stopped }) => `/sager/${stopped}/forelaeg`),
  place('forelaeg-lang', COORDINATOR, ({ long }) => `/sager/${long}/forelaeg`),
  place('svar', 'member-odense', ({ stopped }) => `/sager/${stopped}/svar/kommune-461`),
  place('svar-fejl', 'member-odense', ({ stopped }) => `/sager/${stopped}/svar/kommune-461`, save),
  place('svar-lang', 'member-odense', ({ long }) => `/sager/${long}/svar/kommune-461`),
  place('bedoem', 'member-odense', ({ longSubmission }) => `/forelaeggelser/${longSubmission}/vurdering/kommune-461`),
  place(
    'bedoem-fejl',
    'member-odense',
    ({ submission }) => `/forelaeggelser/${submission}/vurdering/kommune-461`,
    save,
  ),
  place(
    'orientering',
    'coordinator-lillebaelt',
    ({ longSubmission }) => `/forelaeggelser/${longSubmission}/orientering/lillebaelt`,
  ),
  place(
    'orientering-fejl',
    'coordinator-lillebaelt',
    ({ submission }) => `/forelaeggelser/${submission}/orientering/lillebaelt`,
    save,
  ),
  place('afgoerelse', 'decider-fyn-administrative', ({ submission }) => `/forelaeggelser/${submission}/afgoerelse`),
  place(
    'afgoerelse-lang',
    'decider-fyn-administrative',
    ({ longSubmission }) => `/forelaeggelser/${longSubmission}/afgoerelse`,
  ),
  place(
    'afgoerelse-fejl',
    'decider-fyn-administrative',
    ({ submission }) => `/forelaeggelser/${submission}/afgoerelse`,
    save,
  ),
  place(
    'afgoerelse-sikker',
    'decider-fyn-administrative',
    ({ submission }) => `/forelaeggelser/${submission}/afgoerelse`,
    async (page) => {
      await page.locator('[name="/outcome"][value=returned]').check();
      await page.locator('[name="/reason"]').fill('Behandlingsansvaret i weekenden er uklart.');
      await page.locator('#registrer ~ form button.button-primary').click();
    },
  ),
  place(
    'aftaleudkast',
    'decider-fyn-administrative',
    ({ longSubmission }) => `/forelaeggelser/${longSubmission}/aftaleudkast`,
  ),
  place('traek-tilbage', COORDINATOR, ({ review }) => `/sager/${review}/traek-tilbage`),
  place('kopier', COORDINATOR, ({ approved }) => `/sager/${approved}/kopier`),
];

/** Each form empty, if it exists without a dossier, and with the longest texts. */
const FORMS: readonly Place[] = [
  ...groupsOf({}).map(({ id }) => ({
    ...place(`form-tom-${id}`, COORDINATOR, ({ empty }) => `/sager/${empty}/oplysninger/${id}`),
    only: 'en' as const,
  })),
  ...groupsOf(LONG_DOSSIER as Dossier).map(({ id }) => ({
    ...place(`form-${id}`, COORDINATOR, ({ long }) => `/sager/${long}/oplysninger/${id}`),
    only: 'da' as const,
  })),
  place(
    'form-fejl',
    COORDINATOR,
    ({ long }) => `/sager/${long}/oplysninger/plan`,
    async (page) => {
      await page.locator('main form input[inputmode=decimal]').first().fill('mange');
      await save(page);
    },
  ),
];

export const PLACES: readonly Place[] = [...FRAME, ...AGREEMENTS, ...CASE, ...ACTS, ...FORMS];
