// The wound-care case in a real browser from nothing to its agreement: the coordinator fills it in, the members
// answer, each body decides, each council joins, and the agreement matches the case's hand-computed figures to the
// øre.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApi } from '../../src/demo/play/api.ts';
import { todayOf } from '../../src/demo/play/case.ts';
import { COUNCILS, sceneOn } from '../../src/demo/play/scene.ts';
import { writeDate, writeMoney } from '../../src/web/formats.ts';
import worked from '../cases/worked-examples/01-wound-care.json' with { type: 'json' };
import { startTestService, type TestService } from '../support/test-service.ts';
import { openChromium, shoot } from './chromium.ts';
import { answer, decide, fillIn, type Sitting, sitDown, submit } from './jobs/acts.ts';
import { NYBORG, ODENSE, REGION, SVENDBORG, startOn, TITLE, woundCare } from './jobs/wound-care.ts';

let service: TestService;
let browser: Browser;
beforeAll(async () => {
  // The sundhedsråd decide, and each municipality's council joins.
  [service, browser] = await Promise.all([startTestService({ DEMO_DATE: '2027-01-15' }), openChromium()]);
}, 60_000);
afterAll(() => Promise.all([browser?.close(), service?.close()]));

const COORDINATOR = 'coordinator-fyn';

/**
 * Runs an act as an account and checks that the page reports no errors: the coordinator with script, all others
 * without.
 */
async function as<T>(account: string, act: (sitting: Sitting) => Promise<T>): Promise<T> {
  const sitting = await sitDown(browser, service.url, account, account === COORDINATOR);
  const done = await act(sitting);
  expect([account, ...sitting.complaints]).toEqual([account]);
  await sitting.context.close();
  return done;
}

/** The accounts of the councils of the three. */
const JOINING = ['decider-odense', 'decider-svendborg', 'decider-nyborg'];
const MEMBERS = { [ODENSE]: 'member-odense', [SVENDBORG]: 'member-svendborg', [NYBORG]: 'member-nyborg' };

/** Normalises spaces and the minus sign, which paper and page may write differently. */
const plain = (text: string) => text.replaceAll(/\s+/g, ' ').replaceAll('−', '-').trim();
/** The rows of a table in a part of the page, cell by cell. */
const rowsOf = (page: Page, part: string) =>
  page
    .locator(`section[aria-labelledby="${part}"] tbody tr`)
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')))
    .then((rows) => rows.map((cells) => cells.map(plain)));
const kroner = (amount: number) => plain(writeMoney(amount, 'da', 'DKK'));

// The worked example has Assens in the place of Svendborg; the region today pays 5,640,000 a year, and 3,180,000 then.
const { proposed, net: nets, annualEquivalentCost } = worked.expected;
const [odense, svendborg, nyborg] = [proposed['kommune-461'], proposed['kommune-420'], proposed['kommune-450']];
const tariffs = odense + svendborg + nyborg;
const support = annualEquivalentCost.kommunal - tariffs;
const net = (amount: number) =>
  amount === 0 ? kroner(0) : `${amount > 0 ? 'udgift' : 'indtægt'} ${kroner(Math.abs(amount))}`;
const receives = (name: string, count: string, cost: number, id: keyof typeof nets) => [
  name,
  count,
  kroner(cost),
  `modtager ${kroner(cost)}`,
  net(nets[id]),
];
const ends = annualEquivalentCost['i-dag'] + nets[REGION];
const YEAR = [
  ['Region Syddanmark', '–', kroner(support), `betaler ${kroner(tariffs)}`, net(ends)],
  receives('Nyborg Kommune', '90', nyborg, 'kommune-450'),
  receives('Odense Kommune', '360', odense, 'kommune-461'),
  receives('Svendborg Kommune', '150', svendborg, 'kommune-420'),
];

test('from nothing to the agreement that every council has joined', { timeout: 240_000 }, async () => {
  const today = await todayOf(createApi(service.url), COORDINATOR);
  const scene = sceneOn(today);
  for (const [party, subject] of Object.entries(MEMBERS))
    if (party !== ODENSE) await service.tokenWith([`member:${party}`], { subject });

  const id = await as(COORDINATOR, async (player) => {
    const asked = async (id: string) => {
      for (const [party, account] of [...Object.entries(MEMBERS), [REGION, 'member-region'] as const])
        await as(account, (member) => answer(member, { id, party }, async () => undefined));
    };
    const id = await fillIn(player, woundCare(today, `${scene.framework} ${scene.type}`), { asked });
    await shoot(player.page, 'vej-forelaeg');
    await submit(player);
    return id;
  });

  for (const { account } of scene.recommends) await as(account, (body) => decide(body, 'recommended'));
  const others = new Set(COUNCILS.map(({ account }) => account).filter((account) => !JOINING.includes(account)));
  const deciding = scene.decides.map(({ account }) => account).filter((account) => !others.has(account));
  for (const account of deciding) {
    await as(account, async (body) => {
      await decide(body, 'approved');
      await shoot(body.page, `vej-${account}`);
    });
  }

  await as('member-nyborg', async ({ page, open, press }) => {
    await open(`/sager/${id}`);
    await shoot(page, 'vej-sag');
    await press(page.locator('main a[href^="/aftaler/"]').first());
    await page.waitForURL('**/aftaler/*');
    await shoot(page, 'vej-aftale');
    expect(await page.locator('h1').innerText()).toBe(TITLE);
    const start = writeDate(startOn(today), 'da');
    const said = plain(await page.locator('main').innerText());
    expect(said).toContain('Afventer start');
    expect(said).toContain(`Aftalen træder i kraft ${start}`);
    expect(said).toContain('Organ, der følger op Regionsrådet, Region Syddanmark');
    const all = `Hver for sine egne borgere: Nyborg Kommune, Odense Kommune, Svendborg Kommune`;
    expect((await rowsOf(page, 'takster')).map((cells) => cells.slice(0, 4))).toEqual([
      ['Takst pr. besøg', `${kroner(4100)} pr. enhed (besøg)`, 'Region Syddanmark', all],
    ]);
    expect(await rowsOf(page, 'aar')).toEqual(YEAR);
    const joined = (await rowsOf(page, 'parter')).map(([party, how]) => [party, how]);
    expect(joined).toEqual([
      ['Region Syddanmark', 'Med fra beslutningen'],
      ['Nyborg Kommune', 'Tilsluttet'],
      ['Odense Kommune', 'Tilsluttet'],
      ['Svendborg Kommune', 'Tilsluttet'],
    ]);

    // The agreement as a document and the draft that the councils had say the same.
    for (const form of ['docx', 'pdf']) {
      const file = await page.request.get(`${page.url()}/dokument.${form}`, { timeout: 60_000 });
      expect([form, file.status(), (await file.body()).length > 10_000]).toEqual([form, 200, true]);
    }
    await press(page.getByRole('link', { name: 'Se sagen' }));
    await page.waitForURL('**/sager/*');
    await press(page.locator('main a[href$="/afgoerelse"]').first());
    await press(page.locator('main a[href$="/aftaleudkast"]').first());
    await page.waitForURL('**/aftaleudkast');
    await shoot(page, 'vej-udkast');
    const draft = (await page.locator('main tbody tr').allInnerTexts()).map(plain);
    for (const cells of YEAR) expect(draft).toContain(cells.join(' '));
  });
});
