// An agreement that already runs on Fyn, registered through the API on a day of 2027, and the framework with a price
// index; for tests of its pages.

import type { Framework } from '../../src/domain/governance/framework.ts';
import sundhedsraad from '../../src/domain/governance/frameworks/sundhedsraad-2027.json' with { type: 'json' };
import type { Told } from '../http/given-agreements.ts';
import { type Api, at, openApi } from '../http/given-api.ts';
import { openTextBrowser, signIn, type TextBrowser } from './text-browser.ts';

/** A day on which four quarters have ended, the first three long ago. */
export const DAY = '2027-03-15';

export const RUNNING = {
  title: 'Blodprøver i eget hjem',
  taskType: 'blodproever',
  transferring: ['region-1083'],
  receiving: ['kommune-461', 'kommune-479', 'kommune-482'],
  currency: 'DKK',
  priceYear: 2026,
  activities: [
    {
      id: 'proever',
      name: 'Blodprøver',
      unit: 'prøver',
      counts: [
        { party: 'kommune-461', expected: 1200 },
        { party: 'kommune-479', expected: 400 },
      ],
    },
  ],
  tariffs: [
    {
      id: 'takst',
      label: 'Takst pr. prøve',
      from: { party: 'region-1083' },
      to: { each: ['kommune-461', 'kommune-479', 'kommune-482'] },
      model: 'per-unit',
      activity: 'proever',
      amount: 185.5,
      regulated: true,
    },
  ],
  keys: [],
  indicators: [{ id: 'rettidig', name: 'Taget på dagen', unit: 'procent', baseline: 90, target: 95 }],
  milestones: [{ what: 'Oplæring er gennemført', date: '2026-02-01', party: 'kommune-461' }],
  triggers: [{ id: 'flere', of: 'units', activity: 'proever', when: 'above', share: 120, periods: 2 }],
  start: '2026-01-01',
  months: 36,
  noticeMonths: 6,
  runningPatients: 'Forløb, der er begyndt, gøres færdige.',
  evaluation: { midterm: '2027-04-01' },
  reportMonths: 3,
  reportDays: 30,
  renewalLeadMonths: 6,
};

/** The framework of the health councils with an index that was entered later: 3 per cent to 2027, made up here. */
const INDEXED = {
  ...sundhedsraad,
  version: 2,
  validFrom: '2027-02-01',
  settings: { ...sundhedsraad.settings, priceIndex: [{ year: 2027, percent: 3, source: 'Opdigtet til prøven' }] },
} as unknown as Framework;

export async function openRunning(): Promise<{ readonly api: Api; readonly agreement: Told }> {
  const api = await openApi({ DEMO_DATE: DAY });
  const [admin, second] = [await api.service.tokenFor('admin'), await api.service.tokenFor('admin-2')];
  const proposed = await api.send(admin, 'POST', at('/frameworks'), INDEXED);
  const approved = await api.send(second, 'POST', at('/frameworks/sundhedsraad-2027/approvals'), { version: 2 });
  if (approved.status !== 201) throw new Error(proposed.text + approved.text);
  const planner = await api.service.tokenFor('planner-syddanmark');
  const made = await api.send(planner, 'POST', at('/agreements'), {
    framework: 'sundhedsraad-2027',
    clusters: ['fyn'],
    body: 'sundhedsraad-fyn',
    terms: RUNNING,
    source: 'Aftale af 3. december 2025',
    notJoined: ['kommune-482'],
  });
  if (made.status !== 201) throw new Error(made.text);
  return { api, agreement: made.body as Told };
}

export async function browse(api: Api, account: string): Promise<TextBrowser> {
  const browser = openTextBrowser(api.service.url);
  await signIn(browser, account);
  return browser;
}
