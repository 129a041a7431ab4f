// Reports with a count of 1–4: complete for the parties of the agreement, masked for others, wherever they are shown.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memberOf, openJoining, quarterBack, registered, type Told } from './given-agreements.ts';
import { type Api, at } from './given-api.ts';
import { TRIAL } from './given-cases.ts';

/** The year before that of the last quarter. */
const YEAR = Number(quarterBack(1).slice(0, 4)) - 1;
/** Two quarters of the same year, and one of another. */
const [small, beside, open] = [`${YEAR}-Q1`, `${YEAR}-Q2`, quarterBack(1)];
const COMMENT = 'To forløb blev aflyst';

let api: Api;
let agreement: Told;
let odense: string;
let reader: string;
beforeAll(async () => {
  api = await openJoining();
  agreement = await registered(api);
  [odense, reader] = await Promise.all([
    memberOf(api, 'kommune-461'),
    api.service.tokenWith([`reader:${TRIAL}`], { subject: 'reader-of-trial' }),
  ]);
  for (const [period, value, comment] of [
    [small, 2, COMMENT],
    [beside, 307],
    [open, 311],
  ] as const) {
    const body = { party: 'kommune-461', period, units: [{ activity: 'proever', value }], cost: value * 101, comment };
    const answer = await api.send(odense, 'POST', at(`/agreements/${agreement.id}/reports`), body);
    expect(answer.status, answer.text).toBe(201);
  }
}, 60_000);
afterAll(() => api?.close());

const get = (token: string, below: string) => api.send(token, 'GET', at(`/agreements/${agreement.id}${below}`));
type Unit = { readonly value: number | null; readonly masked?: string };
const unitsOf = (body: unknown) =>
  (body as { reports: { figures: { units: Unit[] } }[] }).reports.map(({ figures: { units } }) => units[0]);

describe('whoever is no party', () => {
  it('is told that there is a small count, and nothing else that was counted in the year', async () => {
    const answer = await get(reader, '');
    expect(unitsOf(answer.body)).toEqual([
      { activity: 'proever', value: null, masked: 'small' },
      { activity: 'proever', value: null, masked: 'given-away' },
      { activity: 'proever', value: 311 },
    ]);
    expect(answer.etag).toContain('-masked');
    expect(answer.etag).not.toBe((await get(odense, '')).etag);
  });

  it.each(['', '/editions', '/history', '/follow-up'])('finds none of the figures in %s', async (below) => {
    const { text } = await get(reader, below);
    // 2 and 307 times 185.50 kr., in øre, and the costs.
    for (const figure of [':307', ':37100', ':5694850', ':202', ':20200', ':31007', ':3100700', `"${COMMENT}"`])
      expect([below, figure, text.includes(`${figure},`) || text.includes(`${figure}}`)]).toEqual([
        below,
        figure,
        false,
      ]);
    expect(text).toContain('masked');
    expect((await get(odense, below)).text).toMatch(/307|5694850/);
  });

  it('reads in the balance what all read: the year is left out and counted', async () => {
    for (const token of [reader, odense]) {
      const path = `/agreements-balance?framework=${TRIAL}&by=party&from=${YEAR}&to=${YEAR + 1}&party=kommune-461`;
      const { items } = (await api.send(token, 'GET', at(path))).body as {
        items: { year: number; masked: number; reported: { periods: number; realised: { settled: number } } }[];
      };
      expect(items.map(({ year, masked, reported }) => [year, masked, reported.periods])).toEqual([
        [YEAR, 2, 0],
        [YEAR + 1, 0, 1],
      ]);
      expect(items[0]?.reported.realised.settled).toBe(0);
      expect(items[1]?.reported.realised.settled).toBe(311 * 185.5);
    }
    const csv = await api.send(reader, 'GET', at(`/exports/balance?framework=${TRIAL}&by=party&from=${YEAR}`));
    expect(csv.text).toContain('maskedPeriods');
  });

  it('finds no reported figure in the agreement as a document', async () => {
    const { text } = await api.send(reader, 'GET', at(`/agreements/${agreement.id}/document`), undefined, {
      headers: { accept: 'text/html' },
    });
    expect(text).toContain('Blodprøver');
    for (const figure of ['307', '311', COMMENT]) expect(text).not.toContain(figure);
  });
});

describe('whoever is of the agreement', () => {
  it.each([
    ['another party', ['member:region-1083']],
    ['the planner', [`planner:${TRIAL}`]],
    ['a coordinator of its cluster', ['coordinator:fyn']],
    ['the body that follows it up', ['decider:fyn-political']],
    ['the auditor', ['auditor']],
  ])('%s sees every figure', async (_who, grants) => {
    const token = await api.service.tokenWith(grants, { subject: `inside-${grants[0]}` });
    expect(unitsOf((await get(token, '')).body).map((unit) => unit?.value)).toEqual([2, 307, 311]);
    expect((await get(token, '/history')).text).toContain(COMMENT);
  });

  it('another cluster’s coordinator does not', async () => {
    const token = await api.service.tokenWith(['coordinator:lillebaelt'], { subject: 'inside-not' });
    expect(unitsOf((await get(token, '')).body).map((unit) => unit?.value)).toEqual([null, null, 311]);
  });
});

it('a correction does not open what was small', async () => {
  const body = {
    units: [{ activity: 'proever', value: 33 }],
    reason: 'Talt igen',
  };
  const path = at(`/agreements/${agreement.id}/reports/kommune-461/${small}`);
  const answer = await api.send(odense, 'PUT', path, body);
  expect(answer.status, answer.text).toBe(200);
  const { text, body: told } = await get(reader, '');
  expect(unitsOf(told)[0]).toEqual({ activity: 'proever', value: null, masked: 'given-away' });
  expect(text).not.toContain(':33,');
});
