// A running agreement on Fyn, registered through the API on a day of 2027, and the framework with a price index, for
// tests of its pages.

import type { Framework } from '../../src/domain/governance/framework.ts';
import sundhedsraad from '../../src/domain/governance/frameworks/sundhedsraad-2027.json' with { type: 'json' };
import type { Told } from '../http/given-agreements.ts';
import { type Api, at, openApi } from '../http/given-api.ts';
import { BLOOD_TESTS, givenTerms } from '../support/given-terms.ts';
import { browseAs, type TextBrowser } from './text-browser.ts';

/** A day on which four quarters have ended, the first three long ago. */
export const DAY = '2027-03-15';

export const RUNNING = givenTerms(BLOOD_TESTS, {
  receiving: ['kommune-461', 'kommune-479', 'kommune-482'],
  start: '2026-01-01',
  trained: '2026-02-01',
  evaluation: { midterm: '2027-04-01' },
});

/** The framework of the sundhedsråd with a later entry of the index: 3 per cent to 2027, an invented figure. */
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

export function browse(api: Api, account: string): Promise<TextBrowser> {
  return browseAs(api.service.url, account);
}
