// Membership of a cluster is dated: a former member is no longer offered first, and the page of a framework shows from
// when and until when.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Framework } from '../../src/domain/governance/framework.ts';
import { shippedFramework } from '../../src/domain/governance/shipped.ts';
import { partyOptions } from '../../src/web/dossier/form-context.ts';
import { type Api, openApi } from '../http/given-api.ts';
import { publish, TRIAL, trialFramework } from '../http/given-cases.ts';
import { openTextBrowser, signIn, textOf } from './text-browser.ts';

const DATED = {
  'kommune-420': { to: '2026-01-01' },
  'kommune-430': { from: '2026-01-01', to: '2027-01-01' },
  'kommune-440': { from: '2027-01-01' },
} as const;

function withDates(framework: Framework): Framework {
  const clusters = framework.clusters.map((cluster) => ({
    ...cluster,
    members: cluster.members.map((member) => ({ ...member, ...DATED[member.party as keyof typeof DATED] })),
  }));
  return { ...framework, clusters };
}

test.each([
  ['2025-12-31', ['kommune-420']],
  ['2026-01-01', ['kommune-430']],
  ['2026-12-31', ['kommune-430']],
  ['2027-01-01', ['kommune-440']],
])('near the case on %s', (today, expected) => {
  const framework = withDates(shippedFramework('syddanmark-2022'));
  const { near, more } = partyOptions({ framework, clusters: ['fyn'], dossier: {}, today });
  const dated = (options: typeof near) => options.map(({ value }) => value).filter((id) => id in DATED);
  expect(dated(near)).toEqual(expected);
  expect(dated(more).sort()).toEqual(Object.keys(DATED).filter((id) => !expected.includes(id)));
  expect(near.map(({ value }) => value)).toContain('kommune-461');
});

test('who has left, and is named in the case, is still near', () => {
  const framework = withDates(shippedFramework('syddanmark-2022'));
  const dossier = { task: { title: 'Sag', receivingParties: ['kommune-420'] } };
  expect(partyOptions({ framework, clusters: ['fyn'], dossier, today: '2026-06-01' }).near[0]?.value).toBe(
    'kommune-420',
  );
});

let api: Api;
beforeAll(async () => {
  api = await openApi();
  await publish(api, trialFramework(withDates));
});
afterAll(() => api?.close());

test('the page of a framework says the days', async () => {
  const browser = openTextBrowser(api.service.url);
  await signIn(browser, 'auditor');
  const { html } = await browser.get(`/rammer/${TRIAL}`);
  expect(textOf(html)).toContain(
    'Assens Kommune (til og med 31. december 2025), Faaborg-Midtfyn Kommune (fra 1. januar 2026 til og med 31. december 2026), Kerteminde Kommune (fra 1. januar 2027), Nyborg Kommune, ',
  );
});

test('a framework that ends is told by its last day', async () => {
  const browser = openTextBrowser(api.service.url);
  await signIn(browser, 'auditor');
  for (const path of ['/rammer', '/rammer/syddanmark-2022'])
    expect(textOf((await browser.get(path)).html)).toContain('Gælder fra 1. juli 2022 til og med 31. december 2026');
});
