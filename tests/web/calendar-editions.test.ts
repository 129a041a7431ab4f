// Two editions of an agreement are told apart in the calendar: on the page, in its file and in the API.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addMonths } from '../../src/lib/iso-date.ts';
import { openJoining, registered, runningTerms } from '../http/given-agreements.ts';
import { carry } from '../http/given-amendments.ts';
import { type Api, at } from '../http/given-api.ts';
import { soundDossier, TODAY } from '../http/given-cases.ts';
import { browse } from './given-running.ts';
import { textOf } from './text-browser.ts';

let api: Api;
let number: string;
beforeAll(async () => {
  api = await openJoining();
  const running = await registered(api, { ...runningTerms(), months: 60 });
  number = running.number;
  await registered(api);
  const coordinator = await api.service.tokenFor('coordinator-fyn');
  const opened = await api.send(coordinator, 'POST', at(`/agreements/${running.id}/amendments`), {});
  await carry(api, opened, addMonths(TODAY, 12), soundDossier());
}, 60_000);
afterAll(() => api?.close());

test('on the page, and not of an agreement that has one edition', async () => {
  const page = textOf((await (await browse(api, 'coordinator-fyn')).get('/kalender')).html);
  const numbers = new Set(page.match(/\(\d{4}-\w{6}(, udgave \d)?\)/g));
  expect([...numbers]).toEqual(
    expect.arrayContaining([`(${number}, udgave 1)`, `(${number}, udgave 2)`, expect.stringMatching(/^\(\S+\)$/)]),
  );
  expect(numbers).not.toContain(`(${number})`);
});

test('in the file, and in the API', async () => {
  const token = await api.service.tokenFor('coordinator-fyn');
  const file = (await api.send(token, 'GET', at(`/agreements-calendar?to=${addMonths(TODAY, 24)}`))).text;
  const whole = file.replaceAll('\r\n ', '');
  expect(whole).toMatch(/^SUMMARY:.* \(udgave 1\)\r$/m);
  expect(whole).toMatch(/^SUMMARY:.* \(udgave 2\)\r$/m);
  expect(whole).toContain(`Aftale ${number}\\, udgave 2`);
  const due = await api.send(token, 'GET', at(`/agreements-due?to=${addMonths(TODAY, 24)}`));
  const { items } = due.body as { items: { number: string; edition: number }[] };
  const editions = items.filter((item) => item.number === number).map(({ edition }) => edition);
  expect([...new Set(editions)].sort()).toEqual([1, 2]);
});
