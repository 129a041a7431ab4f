// The balance over HTTP: per calendar year, by sector, party, cluster and task; promised and reported figures; nothing
// is counted twice.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, addMonths } from '../../src/lib/iso-date.ts';
import { memberOf, openJoining, quarterBack, registered, runningTerms, type Told } from './given-agreements.ts';
import { type Api, at } from './given-api.ts';
import { TODAY, TRIAL } from './given-cases.ts';

const ODENSE = 'kommune-461';
/** A whole year of the agreement, which began two years ago and runs for three. */
const YEAR = Number(TODAY.slice(0, 4)) - 1;
/**
 * The calendar year in which the agreement ends. It began two years ago on the first of this month; in January that is
 * a year earlier.
 */
const LAST = Number(addDays(`${addMonths(TODAY, 12).slice(0, 7)}-01`, -1).slice(0, 4));
const THEIRS = { [ODENSE]: 1200 * 185.5, 'kommune-479': 400 * 185.5 };

type Line = {
  readonly key: string | null;
  readonly year: number;
  readonly agreements: number;
  readonly againstToday: number;
  readonly promised: { readonly settled: number; readonly cost: number };
  readonly reported: {
    readonly periods: number;
    readonly promised: { readonly settled: number };
    readonly realised: { readonly settled: number };
  };
  readonly unknown: { readonly cost: number };
};

let api: Api;
let planner: string;
let blood: Told;
beforeAll(async () => {
  api = await openJoining();
  planner = await api.service.tokenWith([`planner:${TRIAL}`]);
  blood = await registered(api, runningTerms());
  await registered(api, { ...runningTerms(), taskType: 'stomi' }, { clusters: ['lillebaelt'] });
}, 60_000);
afterAll(() => api?.close());

const ask = async (query: string, token = planner) => {
  const answer = await api.send(token, 'GET', at(`/agreements-balance?framework=${TRIAL}&${query}`));
  expect(answer.status, answer.text).toBe(200);
  return (answer.body as { items: readonly Line[] }).items;
};
const settled = (lines: readonly Line[]) =>
  Object.fromEntries(lines.map(({ key, promised }) => [String(key), promised.settled]));

describe('the balance', () => {
  it('is of each sector in a calendar year, and sums to nothing between those who pay and receive', async () => {
    const lines = await ask(`from=${YEAR}&to=${YEAR}`);
    const all = 2 * (THEIRS[ODENSE] + THEIRS['kommune-479']);
    expect(settled(lines)).toEqual({ municipality: all, region: -all });
    expect(lines.every(({ agreements }) => agreements === 2)).toBe(true);
  });

  it('is of each party, cluster and task, and of what is asked for only', async () => {
    const year = `from=${YEAR}&to=${YEAR}`;
    expect(settled(await ask(`${year}&by=party&taskType=stomi&sector=municipality`))).toEqual(THEIRS);
    expect(settled(await ask(`${year}&by=cluster&party=${ODENSE}`))).toEqual({
      fyn: THEIRS[ODENSE],
      lillebaelt: THEIRS[ODENSE],
    });
    expect(settled(await ask(`${year}&by=taskType&party=${ODENSE}&cluster=fyn`))).toEqual({
      blodproever: THEIRS[ODENSE],
    });
  });

  it('has a line for each year in which something is in force, and none after the end', async () => {
    const years = (await ask(`from=${YEAR}&to=${YEAR + 5}&by=party&party=${ODENSE}`)).map(({ year }) => year);
    expect(years).toEqual(Array.from({ length: LAST - YEAR + 1 }, (_, i) => YEAR + i));
  });

  it('counts what is not known instead of taking it for nothing', async () => {
    const [line] = await ask(`from=${YEAR}&to=${YEAR}&by=party&party=${ODENSE}`);
    expect(line).toMatchObject({ unknown: { cost: 2 }, promised: { cost: 0 }, reported: { periods: 0 } });
  });

  it('has what is reported beside what was promised for the same periods, as corrected', async () => {
    const member = await memberOf(api, ODENSE);
    const period = quarterBack(2);
    const units = [{ activity: 'proever', value: 310 }];
    const body = { party: ODENSE, period, units, cost: 1 };
    const given = await api.send(member, 'POST', at(`/agreements/${blood.id}/reports`), body);
    expect(given.status, given.text).toBe(201);
    const of = async () =>
      (await ask(`from=${period.slice(0, 4)}&to=${period.slice(0, 4)}&by=party&party=${ODENSE}`))[0]?.reported;
    expect(await of()).toMatchObject({
      periods: 1,
      promised: { settled: 300 * 185.5 },
      realised: { settled: 310 * 185.5 },
    });
    const put = await api.send(member, 'PUT', at(`/agreements/${blood.id}/reports/${ODENSE}/${period}`), {
      units: [{ activity: 'proever', value: 290 }],
      cost: 1,
      reason: 'Talt to gange',
    });
    expect(put.status, put.text).toBe(200);
    expect(await of()).toMatchObject({ periods: 1, realised: { settled: 290 * 185.5 } });
  });

  it('ends for a party on the day it leaves', async () => {
    const member = await memberOf(api, 'kommune-479');
    const before = await ask(`from=${LAST}&to=${LAST}&by=party&party=kommune-479`);
    const body = { party: 'kommune-479', reason: 'For få', runningPatientsRead: true };
    const given = await api.send(member, 'POST', at(`/agreements/${blood.id}/notice`), body);
    expect(given.status, given.text).toBe(201);
    const after = await ask(`from=${LAST}&to=${LAST}&by=party&party=kommune-479`);
    expect(after[0]?.promised.settled).toBeLessThan(before[0]?.promised.settled ?? 0);
  });

  it('tells nobody of agreements that they may not see', async () => {
    const stranger = await api.service.tokenWith(['reader:sjaelland-2019']);
    expect(await ask(`from=${YEAR}&to=${YEAR}`, stranger)).toEqual([]);
  });

  it('refuses years that end before they begin, too many of them, and what nobody knows', async () => {
    const refused = async (query: string) => {
      const { status, body } = await api.send(planner, 'GET', at(`/agreements-balance?${query}`));
      return [status, ...(body as { errors: readonly { pointer: string; code: string }[] }).errors.map((e) => e.code)];
    };
    expect(await refused('from=2028&to=2027')).toEqual([400, 'too-small']);
    expect(await refused('from=2028&to=2090')).toEqual([400, 'too-big']);
    expect(await refused('cluster=findes-ikke&framework=heller-ikke')).toEqual([
      ...[400, 'unknown-reference', 'unknown-reference'],
    ]);
  });
});

it('its extract has exact kroner', async () => {
  const asked = `framework=${TRIAL}&from=${YEAR}&to=${YEAR}&by=taskType&party=${ODENSE}&format=csv-da`;
  const { text } = await api.send(planner, 'GET', at(`/exports/balance?${asked}`));
  expect(text.split('\r\n').find((row) => row.includes(';stomi;'))).toContain(';222600,00;');
});
