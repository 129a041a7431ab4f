// `npm run screenshots`: takes the pictures of the README, or the named ones (`npm run screenshots -- vurdering`),
// from the running service after the story of the demonstration has been played.
import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import ivAntibiotics from '../../src/demo/iv-antibiotics.json' with { type: 'json' };
import { createApi } from '../../src/demo/play/api.ts';
import { createDraft, fillIn, submit } from '../../src/demo/play/case.ts';
import { tellStory } from '../../src/demo/play/story.ts';
import { openChromium, personAt } from './chromium.ts';

const FOLDER = path.join(import.meta.dirname, '../../src/web/screenshots');
/** Wide enough for the feedback panel beside the form. */
const SIZE = { width: 1200, height: 620 };
const base = process.env.OPGAVEBRO_URL ?? 'http://127.0.0.1:3000';

const api = createApi(base);
const told = await tellStory(api, () => undefined);
const waiting = await createDraft(api, 'coordinator-fyn', ivAntibiotics.task.title);
await fillIn(waiting, 'coordinator-fyn', ivAntibiotics);
const { id: submission } = await submit(waiting, 'coordinator-fyn', ['trin-1', 'trin-2', 'trin-3', 'trin-4']);

const browser = await openChromium();
mkdirSync(FOLDER, { recursive: true });

type At = (page: Page) => Promise<unknown>;
type Shot = readonly [name: string, account: string, path: string, at?: At | undefined, height?: number];
/** Scrolls so that this is at the top. */
const from = (selector: string) => (page: Page) =>
  page
    .locator(selector)
    .first()
    .evaluate((place) => place.scrollIntoView());
const SHOTS: readonly Shot[] = [
  ['mit-arbejde', 'coordinator-fyn', '/', undefined, 700],
  ['formular', 'coordinator-fyn', `/sager/${told.stopped}/oplysninger/omfang`, from('main')],
  ['vurdering', 'coordinator-fyn', `/sager/${told.stopped}/vurdering`, from('[data-verdict]')],
  ['oekonomi', 'coordinator-fyn', `/sager/${told.approved}/oekonomi`, from('#nulpunkt')],
  // Mostly text: a smaller section has the same file size as the others.
  ['sagsfremstilling', 'decider-fyn-administrative', `/forelaeggelser/${submission}/afgoerelse`, from('.paper'), 400],
];
const wanted = process.argv.slice(2);

for (const [name, account, place, at, height = SIZE.height] of SHOTS) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const { context, page } = await personAt(browser, base, account);
  await page.setViewportSize({ ...SIZE, height });
  await page.goto(place, { waitUntil: 'networkidle' });
  await at?.(page);
  const file = path.join(FOLDER, `${name}.png`);
  await page.screenshot({ path: file });
  console.log(`${path.relative(process.cwd(), file)}: ${Math.ceil(statSync(file).size / 1000)} kB`);
  await context.close();
}
await browser.close();
