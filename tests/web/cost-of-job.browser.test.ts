// What a case costs those who work with it: the coordinator from nothing to the draft of the agreement, a member who
// answers, a body that decides; on the wound-care case of three municipalities and on the demonstration's nine. The
// counts are printed, and none may grow beyond what was promised.
import { execFile } from 'node:child_process';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import catheterCare from '../../src/demo/catheter-care.json' with { type: 'json' };
import { createApi } from '../../src/demo/play/api.ts';
import { createDraft, fillIn as fillDossier } from '../../src/demo/play/case.ts';
import { IN_FORCE, startTestService, type TestService } from '../support/test-service.ts';
import { openChromium, type Person, personAt, shoot } from './chromium.ts';
import { NINE_MUNICIPALITIES } from './jobs/nine-municipalities.ts';
import { type Job, ODENSE, WOUND_CARE } from './jobs/wound-care.ts';
import { type Cost, type Player, playerOn, secondsOf } from './player.ts';

let service: TestService;
let browser: Browser;
beforeAll(async () => {
  [service, browser] = await Promise.all([startTestService(IN_FORCE), openChromium()]);
}, 60_000);
afterAll(() => Promise.all([browser?.close(), service?.close()]));

type Sitting = Player & Pick<Person, 'complaints' | 'context'>;

async function sitDown(account: string): Promise<Sitting> {
  const { page, complaints, context } = await personAt(browser, service.url, account);
  page.setDefaultTimeout(20_000);
  return { ...playerOn(page), complaints, context };
}

const say = (who: string, { pages, loads, fields, values, clicks }: Cost, more = '') =>
  console.info(`${who}: ${pages} pages, ${loads} loads, ${fields} fields (${values} values), ${clicks} clicks${more}`);

/** Without what it took to sign in. */
const since = (before: number, cost: Cost): Cost => ({ ...cost, loads: cost.loads - before });

/** The coordinator, from nothing to the page that submits. @param asked before the last page: others have their say. */
async function fillIn(player: Sitting, job: Job, asked: (id: string) => Promise<void>) {
  const { page, press } = player;
  await job.begin(player);
  const id = page.url().split('/')[4] ?? '';
  // Of a row of costs and its buttons; what the check remarks of it stands under it, and comes to more.
  let rowHeight = 0;
  for (const [name, step] of job.pages) {
    await page.waitForURL(`**/oplysninger/${name}`);
    if (name === job.pages.at(-1)?.[0]) await asked(id);
    await step(player);
    if (name === 'omkostninger')
      rowHeight = await page.locator('[data-list$="/costs"] tbody[data-row]').evaluateAll((rows) => {
        const heightOf = (row: Element, part: string) => row.querySelector(part)?.getBoundingClientRect().height ?? 0;
        return Math.max(...rows.map((row) => heightOf(row, 'tr') + heightOf(row, '.ob-row-foot')));
      });
    await shoot(page, `job-${job.pages.length}-${name}`);
    await press(page.getByRole('button', { name: 'Gem og gå til næste side' }));
  }
  await page.waitForURL('**/forelaeg');
  await shoot(page, 'job-forelaeg');
  return { id, rowHeight };
}

/** A member's answer on one page. @param other the party's own count, where it is another one. */
async function answer(who: string, id: string, other?: string): Promise<void> {
  const member = await sitDown('member-odense');
  const { page, press, tick, type, cost } = member;
  const before = cost().loads;
  await member.open('/');
  await press(page.locator(`main a[href="/sager/${id}/svar/${ODENSE}"]`));
  const words = (await page.locator('main').innerText()).split(/\s+/).length;
  await shoot(page, `job-svar-${other ?? 'enig'}`);
  if (other !== undefined) {
    await type((await page.locator('[name^="count-"]').first().getAttribute('name')) ?? '', other);
    await type('comment', 'Tallet er fra vores eget omsorgssystem.');
  }
  await tick('agrees', String(other === undefined));
  await tick('position', 'supports');
  await press(page.getByRole('button', { name: 'Gem svaret' }));
  await page.getByText('Svaret er gemt.').waitFor();
  const counted = since(before, cost());
  const seconds = secondsOf({ ...counted, words });
  say(who, counted, `, ${words} words, at most about ${seconds} s`);
  expect(counted.pages).toBe(1);
  expect(seconds).toBeLessThanOrEqual(120);
  expect(member.complaints).toEqual([]);
  await member.context.close();
}

/** Vurdering of a draft with three municipalities and nine findings or more: each once, no longer than promised. */
async function readAssessment(): Promise<void> {
  const draft = await createDraft(createApi(service.url), 'coordinator-fyn', catheterCare.task.title);
  await fillDossier(draft, 'coordinator-fyn', catheterCare);
  const { page, context } = await sitDown('coordinator-fyn');
  await page.goto(`/sager/${draft.id}/vurdering`);
  const findings = await page.locator('.ob-finding li').allInnerTexts();
  const count = await page
    .locator('[data-findings]')
    .evaluateAll((all) => all.reduce((sum, one) => sum + Number(one.getAttribute('data-findings')), 0));
  const text = await page.locator('body').innerText();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  console.info(`Vurdering, three municipalities: ${count} findings on ${height} px`);
  expect(count).toBeGreaterThanOrEqual(9);
  expect(findings.filter((finding) => text.split(finding).length !== 2)).toEqual([]);
  await shoot(page, 'job-vurdering');
  expect(height).toBeLessThanOrEqual(2200);
  await context.close();
}

/** The text of each sheet, by poppler's pdftotext. */
function sheetsOf(pdf: Buffer): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const reading = execFile('pdftotext', ['-layout', '-', '-'], { maxBuffer: 1e8 }, (error, text) =>
      error ? reject(error) : resolve(text.split('\f').slice(0, -1)),
    );
    reading.stdin?.end(pdf);
  });
}

/** The body that is asked first: reads the paper, records its outcome, and confirms what is read back. */
async function decide(): Promise<void> {
  const decider = await sitDown('decider-fyn-administrative');
  const { page, press, tick, cost } = decider;
  const before = cost().loads;
  await decider.open('/');
  await press(page.locator('main a[href$="/afgoerelse"]').first());
  await page.waitForURL('**/afgoerelse');
  const at = page.url();
  await tick('/outcome', 'recommended');
  for (const box of await page.locator('[name="/acknowledgedFindings"]').all())
    await tick('/acknowledgedFindings', (await box.getAttribute('value')) ?? '');
  await press(page.locator('#registrer ~ form button.button-primary'));
  await page.locator('#er-du-sikker').waitFor();
  await press(page.locator('main button.button-primary'));
  await page.getByText('Afgørelsen er registreret.').waitFor();
  const counted = since(before, cost());
  const paper = at.replace('/afgoerelse', '/sagsfremstilling.pdf');
  // Its pictures become pixels: seconds.
  const pdf = await (await page.request.get(paper, { timeout: 90_000 })).body();
  const sheets = await sheetsOf(pdf);
  const summary = sheets.findIndex((sheet) => /^\s*Bilag 1: /m.test(sheet));
  say('decider, wound care', counted, `; the paper: ${summary} A4 to decide on, ${sheets.length} with annexes`);
  expect(counted.pages).toBe(1);
  expect(counted.fields).toBeLessThanOrEqual(6);
  expect(counted.clicks).toBeLessThanOrEqual(9);
  expect(summary).toBeGreaterThan(0);
  expect(summary).toBeLessThanOrEqual(2);
  expect(sheets.length).toBeLessThanOrEqual(10);
  expect(decider.complaints).toEqual([]);
  await decider.context.close();
}

type Costs = { dossier: { economy: { alternatives: { costs: unknown[] }[] } } };
async function costRows(id: string): Promise<readonly number[]> {
  const got = await fetch(`${service.url}/v1/proposals/${id}`, { headers: await service.as('coordinator-fyn') });
  return ((await got.json()) as Costs).dossier.economy.alternatives.map(({ costs }) => costs.length);
}

test('wound care, three municipalities: coordinator, member and decider', { timeout: 300_000 }, async () => {
  const player = await sitDown('coordinator-fyn');
  const { page, press, cost } = player;
  const before = cost().loads;
  const { id, rowHeight } = await fillIn(player, WOUND_CARE, (case_) => answer('member, wound care, agrees', case_));
  await readAssessment();
  await press(page.getByRole('button', { name: 'Forelæg sagen' }));
  await page.getByText('Sagen er forelagt').first().waitFor();
  await shoot(page, 'job-kvittering');
  await press(page.locator('main a[href$="/afgoerelse"]').first());
  await press(page.locator('main a[href$="/aftaleudkast"]').first());
  await page.waitForURL('**/aftaleudkast');
  const counted = since(before, cost());
  say('coordinator, wound care', counted, `; a cost row is ${rowHeight} px high`);
  expect(counted.pages).toBeLessThanOrEqual(12);
  expect(counted.loads).toBeLessThanOrEqual(25);
  expect(counted.fields).toBeLessThanOrEqual(110);
  expect(counted.clicks).toBeLessThanOrEqual(90);
  expect(rowHeight).toBeLessThanOrEqual(60);
  expect(player.complaints).toEqual([]);
  // What was typed and pasted gives the figures of the case: 600 visits at 9,400 today and 5,300 proposed.
  expect(await costRows(id)).toEqual([2, 2]);
  await decide();
});

test('the demonstration, nine municipalities: coordinator and member', { timeout: 300_000 }, async () => {
  const player = await sitDown('coordinator-fyn');
  const { page, press, cost } = player;
  const before = cost().loads;
  const { id } = await fillIn(player, NINE_MUNICIPALITIES, (case_) =>
    answer('member, nine municipalities, other figures', case_, '400'),
  );
  await press(page.getByRole('button', { name: 'Forelæg sagen' }));
  await page.getByText('Sagen er forelagt').first().waitFor();
  const counted = since(before, cost());
  const rows = await costRows(id);
  say('coordinator, nine municipalities', counted, `; ${rows.join(' + ')} cost rows`);
  expect(counted.values).toBeLessThanOrEqual(220);
  // One row for each of the municipalities together: 35 before.
  expect(rows).toEqual([3, 11]);
  expect(player.complaints).toEqual([]);
});
