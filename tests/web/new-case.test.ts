// Nyt forslag offers the framework in which the case can be decided in time, and says why.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestService, type TestService } from '../support/test-service.ts';
import { openTextBrowser, signIn, textOf } from './text-browser.ts';

describe.each([
  {
    day: '2026-11-30',
    first: 'syddanmark-2022 fyn',
    others: ['sundhedsraad-2027 fyn'],
    says: ['kan tidligst besluttes 14. december 2026', 'Rammen gælder først fra 1. januar 2027'],
  },
  {
    day: '2026-12-20',
    first: 'sundhedsraad-2027 fyn',
    others: [],
    says: [
      'Rammen ophører 1. januar 2027',
      'kan tidligst besluttes 3. januar 2027',
      'den kan forelægges fra 1. januar',
    ],
  },
  { day: '2027-01-15', first: 'sundhedsraad-2027 fyn', others: [], says: ['kan tidligst besluttes 15. januar 2027'] },
])('on $day', ({ day, first, others, says }) => {
  let service: TestService;
  beforeAll(async () => {
    service = await startTestService({ DEMO_DATE: day });
  });
  afterAll(() => service?.close());

  test('the framework that decides in time comes first and is chosen, with the reason', async () => {
    const browser = openTextBrowser(service.url);
    await signIn(browser, 'coordinator-fyn');
    const page = await browser.get('/sager/ny');
    const radios = [...page.html.matchAll(/<input[^>]*name="klynge"[^>]*>/g)].map(([tag]) => tag);
    expect(radios.map((tag) => /value="([^"]*)"/.exec(tag)?.[1])).toEqual([first, ...others]);
    expect(radios.map((tag) => /\bchecked\b/.test(tag))).toEqual([true, ...others.map(() => false)]);
    for (const words of says) expect(textOf(page.html)).toContain(words);
    const made = await browser.send(page, 'Opret forslaget', { titel: 'Sag på dagen' });
    expect(made.status).toBe(200);
    expect(made.url).toMatch(/^\/sager\/[^/]+\/oplysninger$/);
  });
});
