// The portfolio page without script: from the planner's menu to each figure and on to the paper with the frozen
// figure.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApi } from '../../src/demo/play/api.ts';
import { tellStory } from '../../src/demo/play/story.ts';
import { IN_FORCE, startTestService, type TestService } from '../support/test-service.ts';
import { browseAs, textOf } from './text-browser.ts';

let service: TestService;
let approved: string;
beforeAll(async () => {
  service = await startTestService(IN_FORCE);
  ({ approved } = await tellStory(createApi(service.url), () => undefined));
}, 60_000);
afterAll(() => service?.close());

const browse = (account: string) => browseAs(service.url, account);

test('the planner finds it in the menu; each figure leads to its case and to its frozen calculation', async () => {
  const browser = await browse('planner-syddanmark');
  expect((await browser.get('/')).html).toContain('href="/portefoelje"');
  const { html, status } = await browser.get('/portefoelje');
  const said = textOf(html);
  expect(status).toBe(200);
  expect(said).toContain('Godkendte sager i alt: 1.');
  const { body } = await portfolioOf('planner-syddanmark');
  const [row] = body.balance;
  expect(said).toContain(`Sager med start i ${row?.startYear}, i alt`);
  for (const { perYear } of row?.sectors ?? []) expect(said).toContain(kroner(perYear));
  expect(said).toContain('Regionen Kommunerne Almen praksis Borgerne Staten Andre I alt');
  expect(said).toContain('Intravenøs medicin (f.eks. antibiotika): én aftale');
  for (const cluster of ['Lillebælt', 'Sydvestjylland', 'Sønderjylland'])
    expect(said).toMatch(new RegExp(`${cluster} Ikke aftalt`));
  expect(said).toContain('Region Syddanmark Ingen Beregning');
  expect(said).toContain('udiskonteret');
  expect(said).toContain(`(Sundhedsklynge Fyn): Beregning ${row?.priceYear}, DKK`);
  expect(said).toContain('Omkostning pr. enhed Prisniveau');
  expect(html).toContain(`<a href="/sager/${approved}">`);
  const paper = /href="(\/forelaeggelser\/[^"]+\/afgoerelse)" aria-label="Beregning: /.exec(html)?.[1] ?? '';
  expect((await browser.get(paper)).status).toBe(200);
});

test('other frameworks of the same person are a link away, also where nothing is approved', async () => {
  const browser = await browse('auditor');
  expect((await browser.get('/portefoelje')).html).toContain('href="/portefoelje?ramme=sjaelland-2019"');
  expect(textOf((await browser.get('/portefoelje?ramme=sjaelland-2019')).html)).toContain(
    'Ingen sager er godkendt endnu.',
  );
  expect((await browser.get('/portefoelje?ramme=findes-ikke')).status).toBe(404);
});

test('a coordinator has no such menu and is refused; a reader of another framework does not find it', async () => {
  const browser = await browse('coordinator-fyn');
  expect((await browser.get('/')).html).not.toContain('/portefoelje');
  expect((await browser.get('/portefoelje')).status).toBe(403);
  expect((await (await browse('reader-syddanmark')).get('/portefoelje?ramme=sjaelland-2019')).status).toBe(404);
});

test.each([
  ['English', 'Balance between the sectors', 'Cases that start in 2027, in all'],
  ['Svenska', 'Balans mellan sektorerna', 'Ärenden som börjar 2027, totalt'],
])('is there in %s', async (language, ...words) => {
  const browser = await browse('reader-syddanmark');
  await browser.send(await browser.get('/portefoelje'), language);
  const said = textOf((await browser.get('/portefoelje')).html);
  for (const each of words) expect(said).toContain(each);
});

type Body = {
  readonly balance: readonly {
    readonly startYear: number;
    readonly priceYear: number;
    readonly sectors: readonly { readonly perYear: number }[];
  }[];
};

async function portfolioOf(account: 'planner-syddanmark'): Promise<{ readonly body: Body }> {
  const answer = await fetch(`${service.url}/v1/frameworks/syddanmark-2022/portfolio`, {
    headers: await service.as(account),
  });
  return { body: (await answer.json()) as Body };
}

/** Whole kroner in Danish notation, with a minus sign, and a plus where more is paid. */
function kroner(amount: number): string {
  const written = new Intl.NumberFormat('da').format(amount).replace('-', '−');
  return `${amount > 0 ? '+' : ''}${written} kr.`;
}
