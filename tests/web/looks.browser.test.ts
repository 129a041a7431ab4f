// Every page in a real browser, for the roles that use it: nothing for axe to find, nothing stopped by the page's own policy,
// nothing wider than a telephone, in Danish and English.
import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import ivAntibiotics from '../../src/demo/iv-antibiotics.json' with { type: 'json' };
import { createApi } from '../../src/demo/play/api.ts';
import { createDraft, fillIn, submit } from '../../src/demo/play/case.ts';
import { type Told, tellStory } from '../../src/demo/play/story.ts';
import { startTestService, type TestService } from '../support/test-service.ts';
import { openChromium, type Person, personAt, shoot } from './chromium.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let service: TestService;
let browser: Browser;
let told: Told;
const ids = { empty: '', review: '', submission: '' };

beforeAll(async () => {
  [service, browser] = await Promise.all([startTestService(), openChromium()]);
  const api = createApi(service.url);
  told = await tellStory(api, () => undefined);
  ids.empty = (await createDraft(api, 'coordinator-fyn', 'Tom kladde')).id;
  const review = await createDraft(api, 'coordinator-fyn', 'IV igen');
  await fillIn(review, 'coordinator-fyn', ivAntibiotics);
  ids.review = review.id;
  ids.submission = (await submit(review, 'coordinator-fyn', ['trin-1', 'trin-2', 'trin-3', 'trin-4'])).id;
}, 60_000);
afterAll(() => Promise.all([browser?.close(), service?.close()]));

type Place = readonly [name: string, account: string | undefined, path: () => string];

const PLACES: readonly Place[] = [
  ['log-ind', undefined, () => '/log-ind'],
  ['was', undefined, () => '/was'],
  ['arbejde', 'coordinator-fyn', () => '/'],
  ['arbejde-medlem', 'member-odense', () => '/'],
  ['sager', 'coordinator-fyn', () => '/sager'],
  ['sager-tom', 'reader-syddanmark', () => '/sager?q=findesikke'],
  ['ny', 'coordinator-fyn', () => '/sager/ny'],
  ['sag-godkendt', 'coordinator-fyn', () => `/sager/${told.approved}`],
  ['sag-kladde', 'coordinator-fyn', () => `/sager/${ids.empty}`],
  ['oplysninger-tom', 'coordinator-fyn', () => `/sager/${ids.empty}/oplysninger`],
  ['oplysninger', 'coordinator-fyn', () => `/sager/${told.stopped}/oplysninger`],
  ['oplysninger-laes', 'reader-syddanmark', () => `/sager/${told.approved}/oplysninger`],
  ['form-opgaven', 'coordinator-fyn', () => `/sager/${ids.empty}/oplysninger/opgaven`],
  ['form-parter', 'coordinator-fyn', () => `/sager/${told.stopped}/oplysninger/parter`],
  ['form-omfang', 'coordinator-fyn', () => `/sager/${told.stopped}/oplysninger/omfang`],
  ['form-alternativer', 'coordinator-fyn', () => `/sager/${told.stopped}/oplysninger/alternativer`],
  ['form-omkostninger', 'coordinator-fyn', () => `/sager/${told.stopped}/oplysninger/omkostninger-akutfunktion`],
  ['form-ansvar', 'coordinator-fyn', () => `/sager/${told.stopped}/oplysninger/behandlingsansvar`],
  ['form-delegation', 'coordinator-fyn', () => `/sager/${told.stopped}/oplysninger/delegation`],
  ['vurdering', 'coordinator-fyn', () => `/sager/${told.stopped}/vurdering`],
  ['oekonomi', 'coordinator-fyn', () => `/sager/${told.approved}/oekonomi`],
  ['oekonomi-omfang', 'coordinator-fyn', () => `/sager/${told.approved}/oekonomi?omfang=50`],
  ['oekonomi-tom', 'coordinator-fyn', () => `/sager/${ids.empty}/oekonomi`],
  ['ansvar', 'coordinator-fyn', () => `/sager/${told.approved}/ansvar`],
  ['ansvar-tom', 'coordinator-fyn', () => `/sager/${ids.empty}/ansvar`],
  ['forelaeg', 'coordinator-fyn', () => `/sager/${told.stopped}/forelaeg`],
  ['holdning', 'member-odense', () => `/sager/${told.stopped}/holdning/kommune-461`],
  ['tal', 'member-odense', () => `/sager/${told.stopped}/tal/kommune-461`],
  ['bedoem', 'member-odense', () => `/forelaeggelser/${ids.submission}/vurdering/kommune-461`],
  ['orientering', 'coordinator-lillebaelt', () => `/forelaeggelser/${ids.submission}/orientering/lillebaelt`],
  ['afgoerelse', 'decider-fyn-administrative', () => `/forelaeggelser/${ids.submission}/afgoerelse`],
  ['organer', 'planner-syddanmark', () => '/organer'],
  ['dagsorden', 'decider-fyn-administrative', () => '/organer/fyn-administrative/dagsorden'],
  ['rammer', 'reader-syddanmark', () => '/rammer'],
  ['ramme', 'reader-syddanmark', () => '/rammer/syddanmark-2022'],
  ['traek-tilbage', 'coordinator-fyn', () => `/sager/${ids.review}/traek-tilbage`],
  ['kopier', 'coordinator-fyn', () => `/sager/${told.approved}/kopier`],
  ['hvem', 'planner-syddanmark', () => '/hvem-er-jeg'],
  ['findes-ikke', 'auditor', () => '/sager/findes-ikke'],
];

describe.each(['da', 'en'] as const)('in %s', (language) => {
  const people = new Map<string, Person>();
  async function person(account: string | undefined): Promise<Person> {
    const known = people.get(account ?? '') ?? (await personAt(browser, service.url, account));
    if (!people.has(account ?? '')) {
      people.set(account ?? '', known);
      if (language === 'en') {
        if (account === undefined) await known.page.goto('/log-ind');
        await known.page.getByRole('button', { name: 'English' }).click();
      }
    }
    return known;
  }
  afterAll(() => Promise.all([...people.values()].map(({ context }) => context.close())));

  test.each(PLACES)('%s', { timeout: 90_000 }, async (name, account, path) => {
    const { page, complaints } = await person(account);
    const seen = complaints.length;
    await page.goto(path());
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 });
      await shoot(page, `${language}-${width}-${name}`);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(wide, `wider than ${width}`).toBeLessThanOrEqual(0);
      const { violations } = await new AxeBuilder({ page })
        .options({ runOnly: { type: 'tag', values: TAGS }, resultTypes: ['violations'] })
        .analyze();
      expect(violations.map(({ id, help, nodes }) => `${id}: ${help} ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)).toEqual(
        [],
      );
    }
    // A page that is not there says 404, which the browser notes.
    expect(complaints.slice(seen).filter((each) => !each.includes('404'))).toEqual([]);
  });
});
