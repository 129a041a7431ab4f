// The effort of a case for those who work with it: a coordinator from nothing to the draft of the agreement, a member
// who answers, a body that decides; for the wound-care case of three municipalities and the demonstration's case of
// nine. Prints the counts; none may exceed its limit.
import { execFile } from 'node:child_process';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import catheterCare from '../../src/demo/catheter-care.json' with { type: 'json' };
import { createApi } from '../../src/demo/play/api.ts';
import { createDraft, fillIn as fillDossier } from '../../src/demo/play/case.ts';
import { IN_FORCE, startTestService, type TestService } from '../support/test-service.ts';
import { openChromium, shoot } from './chromium.ts';
import { answer, decide, fillIn, type Sitting, sitDown, submit } from './jobs/acts.ts';
import { nineMunicipalities } from './jobs/nine-municipalities.ts';
import { type Job, ODENSE, woundCare } from './jobs/wound-care.ts';
import { type Cost, secondsOf } from './player.ts';

let service: TestService;
let browser: Browser;
beforeAll(async () => {
  [service, browser] = await Promise.all([startTestService(IN_FORCE), openChromium()]);
}, 60_000);
afterAll(() => Promise.all([browser?.close(), service?.close()]));

const TODAY = IN_FORCE.DEMO_DATE;
const sit = (account: string) => sitDown(browser, service.url, account);

const say = (who: string, { pages, loads, fields, values, clicks }: Cost, more = '') =>
  console.info(`${who}: ${pages} pages, ${loads} loads, ${fields} fields (${values} values), ${clicks} clicks${more}`);

/** Without the sign-in. */
const since = (before: number, cost: Cost): Cost => ({ ...cost, loads: cost.loads - before });

/** The height of a row of costs with its buttons; findings below the row add to it. */
const rowHeightOn = (page: Page) =>
  page.locator('[data-list$="/costs"] tbody[data-row]').evaluateAll((rows) => {
    const heightOf = (row: Element, part: string) => row.querySelector(part)?.getBoundingClientRect().height ?? 0;
    return Math.max(...rows.map((row) => heightOf(row, 'tr') + heightOf(row, '.ob-row-foot')));
  });

/**
 * The coordinator, from nothing to the page that submits. @param asked runs before the last page, so that others can
 * answer
 */
async function fillInCounted(player: Sitting, job: Job, asked: (id: string) => Promise<void>) {
  const { page } = player;
  let rowHeight = 0;
  const filled = async (name: string) => {
    if (name === 'omkostninger') rowHeight = await rowHeightOn(page);
    await shoot(page, `job-${job.pages.length}-${name}`);
  };
  const id = await fillIn(player, job, { asked, filled });
  await shoot(page, 'job-forelaeg');
  return { id, rowHeight };
}

/** A member's answer on one page. @param other the party's own count, if it differs */
async function answerCounted(who: string, id: string, other?: string): Promise<void> {
  const member = await sit('member-odense');
  const { page, cost } = member;
  const before = cost().loads;
  let words = 0;
  const read = async () => {
    words = (await page.locator('main').innerText()).split(/\s+/).length;
    await shoot(page, `job-svar-${other ?? 'enig'}`);
  };
  await answer(member, { id, party: ODENSE }, read, other);
  const counted = since(before, cost());
  const seconds = secondsOf({ ...counted, words });
  say(who, counted, `, ${words} words, at most about ${seconds} s`);
  expect(counted.pages).toBe(1);
  expect(seconds).toBeLessThanOrEqual(120);
  expect(member.complaints).toEqual([]);
  await member.context.close();
}

/**
 * The assessment of a draft with three municipalities and at least nine findings: each appears once, within the length
 * limit.
 */
async function readAssessment(): Promise<void> {
  const draft = await createDraft(createApi(service.url), 'coordinator-fyn', catheterCare.task.title);
  await fillDossier(draft, 'coordinator-fyn', catheterCare);
  const { page, context } = await sit('coordinator-fyn');
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

/** The text of each page, by poppler's pdftotext. */
function sheetsOf(pdf: Buffer): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const reading = execFile('pdftotext', ['-layout', '-', '-'], { maxBuffer: 1e8 }, (error, text) =>
      error ? reject(error) : resolve(text.split('\f').slice(0, -1)),
    );
    reading.stdin?.end(pdf);
  });
}

/** The first body: reads the paper, records its outcome, and confirms the read-back. */
async function decideCounted(): Promise<void> {
  const decider = await sit('decider-fyn-administrative');
  const { page, cost } = decider;
  const before = cost().loads;
  const at = await decide(decider, 'recommended');
  const counted = since(before, cost());
  const paper = at.replace('/afgoerelse', '/sagsfremstilling.pdf');
  // Its pictures are rendered to pixels, which takes seconds.
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
  const player = await sit('coordinator-fyn');
  const { page, press, cost } = player;
  const before = cost().loads;
  const { id, rowHeight } = await fillInCounted(player, woundCare(TODAY), (case_) =>
    answerCounted('member, wound care, agrees', case_),
  );
  await readAssessment();
  await submit(player);
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
  // The typed and pasted values give the figures of the case: 600 visits at 9,400 today and 5,300 proposed.
  expect(await costRows(id)).toEqual([2, 2]);
  await decideCounted();
});

test('the demonstration, nine municipalities: coordinator and member', { timeout: 300_000 }, async () => {
  const player = await sit('coordinator-fyn');
  const { cost } = player;
  const before = cost().loads;
  const { id } = await fillInCounted(player, nineMunicipalities(TODAY), (case_) =>
    answerCounted('member, nine municipalities, other figures', case_, '400'),
  );
  await submit(player);
  const counted = since(before, cost());
  const rows = await costRows(id);
  say('coordinator, nine municipalities', counted, `; ${rows.join(' + ')} cost rows`);
  expect(counted.values).toBeLessThanOrEqual(220);
  // One row for the municipalities together: 35 rows before.
  expect(rows).toEqual([3, 11]);
  expect(player.complaints).toEqual([]);
});
