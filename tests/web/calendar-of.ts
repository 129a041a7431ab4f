// The calendar of an agreement in force, tested at this point of its life (agreement-pages.test.ts).
import { expect, test } from 'vitest';
import type { Told } from '../http/given-agreements.ts';
import type { Api } from '../http/given-api.ts';
import { browse } from './given-running.ts';
import { openTextBrowser, type Shown } from './text-browser.ts';

type Given = {
  readonly api: Api;
  readonly base: string;
  readonly now: () => Promise<Told>;
  readonly said: (shown: Shown) => string;
};

export function calendarOf(given: () => Given): void {
  test('says month by month what falls due, for whom, and what is late', async () => {
    const { api, base, said } = given();
    const browser = await browse(api, 'planner-syddanmark');
    const page = await browser.get('/kalender');
    expect(said(page)).toContain('fra 15. marts 2027 til 29. februar 2028');
    for (const each of ['Over fristen', 'April 2027', 'Indberetning: 1. kvartal 2027', 'Regulering af takster: 2028'])
      expect([each, said(page)]).toEqual([each, expect.stringContaining(each)]);
    expect(page.html).toContain(`href="${base}"`);
    expect(said(await browser.get('/aftaler'))).toContain('Se kalenderen');
  });

  test('leaves no day out between a page and the ones before and after it', async () => {
    const { api, said } = given();
    const browser = await browse(api, 'planner-syddanmark');
    const follow = async (page: Shown, text: string) => {
      const [, href = ''] = new RegExp(`href="([^"]*)">${text}`).exec(page.html) ?? [];
      return browser.get(href.replaceAll('&amp;', '&'));
    };
    const page = await browser.get('/kalender?hvad=end');
    const later = await follow(page, 'Året efter');
    expect(said(later)).toContain('fra 1. marts 2028 til 28. februar 2029');
    expect(said(await follow(later, 'Året før'))).toContain('fra 1. marts 2027 til 29. februar 2028');
    const earlier = await follow(page, 'Året før');
    expect(said(earlier)).toContain('fra 1. april 2026 til 14. marts 2027');
    expect(said(await follow(earlier, 'Året efter'))).toContain('fra 15. marts 2027 til 29. februar 2028');
    expect(earlier.html).toContain('hvad=end');
  });

  test('is filtered by cluster, party and kind, and says when nothing is left', async () => {
    const { api, now, said } = given();
    const browser = await browse(api, 'planner-syddanmark');
    const year = Number((await now()).inForceTo?.slice(0, 4));
    const ends = await browser.get(`/kalender?fra=1.1.${year}&hvad=end&klynge=fyn`);
    expect(said(ends)).toMatch(/ \d{4} Blodprøver i eget hjem Ophør \(2026-\w+\) \d+\. \S+ \d{4} Året før/);
    expect(said(ends)).not.toContain('Over fristen');
    const party = await browser.get('/kalender?part=kommune-479&hvad=report');
    expect(said(party)).toContain('Svendborg Kommune');
    expect(said(party)).not.toContain('. Odense Kommune');
    const none = await browser.get('/kalender?fra=1.1.2040');
    expect(said(none)).toContain('Intet falder for i den tid.');
    expect(said(await browser.get('/kalender?klynge=lillebaelt'))).toContain('Intet af det, du har valgt');
  });

  test('is a file for one’s own calendar, and no address that could leak', async () => {
    const { api, base, said } = given();
    const browser = await browse(api, 'planner-syddanmark');
    const file = await browser.get('/kalender.ics?hvad=report');
    expect(file.html).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(file.html.replaceAll('\r\n ', '')).toContain(`${base}\r\n`);
    const stranger = openTextBrowser(api.service.url);
    expect((await stranger.get('/kalender.ics')).html).not.toContain('BEGIN:VCALENDAR');
    expect(said(await browser.get('/kalender'))).toContain('ingen adresse at abonnere på');
  });
}
