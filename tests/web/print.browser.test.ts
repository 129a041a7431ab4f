// The papers on A4: hash and date at the foot of every sheet, folded content included, no page frame, nothing cut off.
import { execFile } from 'node:child_process';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { IN_FORCE, startTestService, type TestService } from '../support/test-service.ts';
import { openChromium, type Person, personAt } from './chromium.ts';
import { playCases } from './looks-places.ts';
import type { Cases } from './place.ts';

let service: TestService;
let browser: Browser;
let cases: Cases;
let decider: Person;

beforeAll(async () => {
  [service, browser] = await Promise.all([startTestService(IN_FORCE), openChromium()]);
  cases = await playCases(service.url);
  decider = await personAt(browser, service.url, 'decider-fyn-administrative');
}, 60_000);
afterAll(() => Promise.all([browser?.close(), service?.close()]));

/** The text of each sheet, by poppler's pdftotext. */
function sheetsOf(pdf: Buffer): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const reading = execFile('pdftotext', ['-layout', '-', '-'], { maxBuffer: 1e8 }, (error, text) =>
      error ? reject(error) : resolve(text.split('\f').slice(0, -1)),
    );
    reading.stdin?.end(pdf);
  });
}

const FROZEN = /revision 2, fastfrosset \d+\. \w+ \d{4}[\s\S]*Kontrolsum \(SHA-256\): [0-9a-f]{64}/;

const PAPERS: readonly (readonly [name: string, path: () => string, foot: RegExp])[] = [
  ['the decision paper', () => `/forelaeggelser/${cases.submission}/afgoerelse`, FROZEN],
  ['the decision paper with the longest texts', () => `/forelaeggelser/${cases.longSubmission}/afgoerelse`, FROZEN],
  ['the draft of the agreement', () => `/forelaeggelser/${cases.submission}/aftaleudkast`, FROZEN],
  [
    'the agenda',
    () => '/organer/fyn-administrative/dagsorden',
    /sager, der ventede \d+\. \w+ \d{4}\. Teksterne er de\s+fastfrosne/,
  ],
];

test.each(PAPERS)('%s', { timeout: 60_000 }, async (_name, path, foot) => {
  const { page } = decider;
  await page.goto(path());
  const sheets = await sheetsOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
  expect(sheets.length).toBeGreaterThan(1);
  expect(sheets.filter((sheet) => !foot.test(sheet))).toEqual([]);
  expect(sheets.filter((sheet, at) => !sheet.replaceAll(' ', '').includes(`${at + 1}/${sheets.length}`))).toEqual([]);
  for (const frame of [
    'Log ud',
    'Mit arbejde',
    'Tilgængelighedserklæring',
    'DOCX',
    'Registrér afgørelsen',
    'Læs afgørelsen igennem',
    'Indhold',
    ' rækker',
  ])
    expect(sheets.join(''), frame).not.toContain(frame);

  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 673, height: 1000 });
  const [tables, hidden, cut, uneven, unsigned] = await page.evaluate(() => {
    const found = [...document.querySelectorAll<HTMLTableElement>('.paper-table')];
    return [
      found.length,
      found.filter((table) => !table.checkVisibility({ contentVisibilityAuto: true })).length,
      found
        .filter((table) => table.scrollWidth > (table.parentElement?.clientWidth ?? 0) + 1)
        .map((table) => table.caption?.textContent),
      found
        .flatMap((table) =>
          [...table.querySelectorAll('li')].filter(
            (line) => getComputedStyle(line).fontSize !== getComputedStyle(table).fontSize,
          ),
        )
        .map((line) => line.textContent),
      // Height in millimetres of the signature rows.
      found
        .flatMap((table) => [...table.querySelectorAll('td')].filter((cell) => cell.textContent === ''))
        .map((cell) => (cell.getBoundingClientRect().height * 25.4) / 96)
        .filter((height) => height < 8),
    ];
  });
  await page.emulateMedia({ media: null });
  expect(tables).toBeGreaterThan(0);
  expect(hidden).toBe(0);
  expect(cut).toEqual([]);
  expect(uneven).toEqual([]);
  expect(unsigned).toEqual([]);
});

test('a list of cases is printed without an empty search form, and lines use the width of the sheet', async () => {
  const { page } = decider;
  const sheet = async (path: string) => {
    await page.goto(path);
    return (await sheetsOf(await page.pdf({ format: 'A4' }))).join('');
  };
  const all = await sheet('/sager');
  expect(all).toContain('IV-antibiotika i eget');
  expect(all).not.toContain('Søg i titel og tekst');
  expect(await sheet('/sager?q=antibiotika')).toContain('Søg i titel og tekst');
  expect(await sheet('/sager?q=antibiotika')).not.toContain('Vis sager');
  expect(await sheet(`/sager/${cases.review}`)).toMatch(
    /Oplysningerne er ændret: Opgaven, Omfang, Økonomi, Kompetencer, Kvalitet/,
  );
});

test('the tables of the portfolio fit a screen of 1280 and a sheet', async () => {
  const planner = await personAt(browser, service.url, 'planner-syddanmark');
  const { page } = planner;
  await page.goto('/portefoelje');
  const cut = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('.ob-scroll')]
        .filter((place) => place.scrollWidth > place.clientWidth + 1)
        .map((place) => place.textContent),
    );
  expect(await cut()).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 673, height: 1000 });
  expect(await cut()).toEqual([]);
  await planner.context.close();
});

test('the first column of a table is not bold all through', async () => {
  const { page } = decider;
  await page.goto('/sager');
  const weights = await page.evaluate(() =>
    [...document.querySelectorAll('tbody th')].map((cell) => getComputedStyle(cell).fontWeight),
  );
  expect([...new Set(weights)]).toEqual(['400']);
});

const FILES: readonly (readonly [name: string, path: () => string])[] = [
  ['sagsfremstilling', () => `/forelaeggelser/${cases.longSubmission}/sagsfremstilling.docx`],
  ['aftaleudkast', () => `/forelaeggelser/${cases.longSubmission}/aftaleudkast.docx`],
  ['dagsorden', () => '/organer/fyn-administrative/dagsorden.docx'],
];

test.each(FILES)('%s to take along, as DOCX and as PDF', { timeout: 120_000 }, async (name, path) => {
  const answer = await decider.context.request.get(path(), { timeout: 60_000 });
  expect(answer.status()).toBe(200);
  expect(answer.headers()['content-disposition']).toMatch(
    new RegExp(`^attachment; filename="${name}-[\\w-]+\\.docx"$`),
  );
  const parts = unzipSync(await answer.body());
  const said = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  expect(said).toContain('<w:pStyle w:val="Heading1"/>');
  expect(said).toContain('Sundhedsklynge Sydvestjylland &amp; &lt;Vejen&gt;');
  const pdf = await decider.context.request.get(path().replace('.docx', '.pdf'), { timeout: 60_000 });
  expect([pdf.status(), pdf.headers()['content-type']]).toEqual([200, 'application/pdf']);
  expect((await sheetsOf(await pdf.body())).join(' ')).toContain('Sundhedsklynge Sydvestjylland & <Vejen>');
});
