// The guide, the worked case and the accessibility statement, public to all; and the service with an authority's own
// name and logo.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApi } from '../../src/demo/play/api.ts';
import { createDraft } from '../../src/demo/play/case.ts';
import { DOSSIER_SECTIONS } from '../../src/domain/dossier/dossier.ts';
import { WHY } from '../../src/web/texts/guide.ts';
import { IN_FORCE, startTestService, type TestService } from '../support/test-service.ts';
import { openTextBrowser, signIn, textOf } from './text-browser.ts';

const LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><circle r="5"/></svg>';
const folder = mkdtempSync(path.join(tmpdir(), 'opgavebro-logo-'));
let plain: TestService;
let own: TestService;
beforeAll(async () => {
  const file = path.join(folder, 'logo.svg');
  writeFileSync(file, LOGO);
  plain = await startTestService(IN_FORCE);
  own = await startTestService({
    ...IN_FORCE,
    AUTHORITY_NAME: 'Region Prøve',
    AUTHORITY_LOGO: file,
    AUTHORITY_COLOUR: '#8A0F32',
    HELP_WORDS: 'Sundhedsstaben svarer på hverdage kl. 9-14.',
    HELP_ADDRESS: 'mailto:hjaelp@region.example',
    ACCESSIBILITY_STATEMENT: 'https://was.example/region-proeve',
  });
}, 90_000);
afterAll(async () => {
  await Promise.all([plain?.close(), own?.close()]);
  rmSync(folder, { recursive: true });
});

test('the guide is there without a sign-in, with every section, the words, and a whole case', async () => {
  const browser = openTextBrowser(plain.url);
  const guide = await browser.get('/vejledning');
  expect(guide.status).toBe(200);
  const said = textOf(guide.html);
  for (const section of DOSSIER_SECTIONS) {
    expect(said).toContain(WHY[section].why.da);
    expect(said).toContain(WHY[section].example.da);
  }
  expect(said).toContain('Laveste effektive omkostningsniveau: den løsning');
  expect(said).toContain('Spørg den, der administrerer tjenesten');
  const example = await browser.get('/vejledning/eksempel');
  expect([example.status, textOf(example.html)]).toEqual([200, expect.stringContaining('Odense Kommune')]);
  expect(guide.html).toContain('href="/vejledning/eksempel"');
  // One section per page; the first is open.
  expect(example.html.match(/<details class="ob-fold" open/g)).toHaveLength(1);
  expect(example.html).not.toContain('<div class="ob-check-page">');
  for (const [language, words] of [
    ['English', 'Why do we ask, and what do others do?'],
    ['Svenska', 'Varför frågar vi, och hur gör andra?'],
  ] as const) {
    await browser.send(await browser.get('/vejledning'), language);
    expect(textOf((await browser.get('/vejledning')).html)).toContain(words);
    expect((await browser.get('/was')).html).not.toContain('Hvad vi prøver');
  }
});

test('each form says why its section is asked about, folded', async () => {
  const { id } = await createDraft(createApi(plain.url), 'coordinator-fyn', 'Hvorfor');
  const browser = openTextBrowser(plain.url);
  await signIn(browser, 'coordinator-fyn');
  const form = await browser.get(`/sager/${id}/oplysninger/omfang`);
  expect(form.html).toContain('<summary class="details-summary">Hvorfor spørger vi, og hvad gør andre?</summary>');
  expect(textOf(form.html)).toContain(WHY.volume.why.da);
});

test('the authority’s name, logo, colour, helpers and statement are its own', async () => {
  const browser = openTextBrowser(own.url);
  const guide = await browser.get('/vejledning');
  expect(textOf(guide.html)).toContain('Region Prøve: Aftalt og planlagt');
  expect(textOf(guide.html)).toContain('Sundhedsstaben svarer på hverdage kl. 9-14.');
  expect(guide.html).toContain('href="mailto:hjaelp@region.example"');
  const was = await browser.get('/was');
  expect(was.html).toContain('href="https://was.example/region-proeve"');
  expect(textOf(was.html)).not.toContain('Der er endnu ikke en tilgængelighedserklæring');
  const [, src = '', alt] = /<img class="ob-logo" src="([^"]+)" alt="([^"]+)"/.exec(guide.html) ?? [];
  expect(alt).toBe('Region Prøve');
  const logo = await browser.get(src);
  expect([logo.status, logo.html, logo.headers.get('content-type')]).toEqual([200, LOGO, 'image/svg+xml']);
  expect(logo.headers.get('content-security-policy')).toContain('sandbox');
  const [, sheet = ''] = /href="(\/assets\/theme\.[^"]+\.css)"/.exec(guide.html) ?? [];
  expect((await browser.get(sheet)).html).toContain('#8a0f32');
  // Also on the page for 404.
  expect((await browser.get('/findes-ikke')).html).toContain(src);
});

test('without settings nothing of an authority is shown', async () => {
  const browser = openTextBrowser(plain.url);
  const was = await browser.get('/was');
  expect(textOf(was.html)).toContain('Der er endnu ikke en tilgængelighedserklæring');
  expect(was.html).not.toMatch(/ob-logo|theme\./);
});
