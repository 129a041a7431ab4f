// The portfolio over HTTP: every figure can be traced to the assessment that was frozen with the approval.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApi } from '../../src/demo/play/api.ts';
import { tellStory } from '../../src/demo/play/story.ts';
import { IN_FORCE } from '../support/test-service.ts';
import { type Api, at, openApi } from './given-api.ts';

type Sum = { readonly sector: string; readonly perYear: number };
type Linked = { readonly proposal: string; readonly links: { readonly proposal: string; readonly assessment: string } };
type Portfolio = {
  readonly cases: number;
  readonly complete: boolean;
  readonly balance: readonly {
    readonly startYear: number;
    readonly priceYear: number;
    readonly sectors: readonly Sum[];
    readonly perYear: number;
    readonly cases: readonly (Linked & {
      readonly startDate: string;
      readonly horizonYears: number;
      readonly sectors: readonly Sum[];
    })[];
  }[];
  readonly equity: readonly {
    readonly taskType: string;
    readonly kle: string;
    readonly terms: string;
    readonly absent: readonly string[];
    readonly agreements: readonly (Linked & {
      readonly costPerUnit: number;
      readonly unit: string;
      readonly funding: readonly string[];
      readonly payers: readonly { readonly party: string; readonly perYear: number }[];
    })[];
  }[];
  readonly uncounted: readonly unknown[];
  readonly formulas: { readonly balance: string };
  readonly sources: { readonly balance: readonly string[]; readonly equity: readonly string[] };
};
type Years = readonly { readonly after: number }[];
type Frozen = {
  readonly economy: {
    readonly priceYear: number;
    readonly sectors: readonly { readonly sector: string; readonly years: Years }[];
    readonly parties: readonly { readonly party: string; readonly years: Years }[];
    readonly alternatives: readonly { readonly role: string; readonly costPerUnit: number }[];
  };
};

const PATH = at('/frameworks/syddanmark-2022/portfolio');
const mean = (years: Years) => years.reduce((sum, { after }) => sum + after, 0) / years.length;

let api: Api;
let approved: string;
beforeAll(async () => {
  api = await openApi(IN_FORCE);
  ({ approved } = await tellStory(createApi(api.service.url), () => undefined));
}, 60_000);
afterAll(() => api?.close());

describe('GET /v1/frameworks/{id}/portfolio', () => {
  it('counts the approved case, not the stopped or the returned one, with the frozen figures', async () => {
    const planner = await api.service.tokenFor('planner-syddanmark');
    const portfolio = (await api.send(planner, 'GET', PATH)).body as Portfolio;
    expect(portfolio).toMatchObject({ cases: 1, complete: true, uncounted: [] });
    for (const pointer of Object.values(portfolio.sources).flat())
      expect(pointer).toMatch(/^\/economy\/(sectors|parties|alternatives|activities)$/);
    const [row] = portfolio.balance;
    const [one] = row?.cases ?? [];
    expect(one).toMatchObject({ proposal: approved, links: { proposal: at(`/proposals/${approved}`) } });
    const { economy } = (await api.send(planner, 'GET', one?.links.assessment ?? '')).body as Frozen;
    expect(economy.sectors.length).toBeGreaterThan(1);
    for (const { sector, years } of economy.sectors) {
      expect(row?.sectors.find((sum) => sum.sector === sector)?.perYear, sector).toBeCloseTo(mean(years), 1);
    }
    expect(row).toMatchObject({ priceYear: economy.priceYear, startYear: Number(one?.startDate.slice(0, 4)) });
    const [task] = portfolio.equity;
    const [agreement] = task?.agreements ?? [];
    expect(task).toMatchObject({
      taskType: 'iv-medicin',
      kle: '29.18.00',
      terms: 'one',
      absent: ['lillebaelt', 'sydvestjylland', 'soenderjylland'],
    });
    expect(agreement).toMatchObject({ unit: 'forløb', funding: ['region-1083'] });
    expect(agreement?.costPerUnit).toBeCloseTo(
      economy.alternatives.find(({ role }) => role === 'proposed')?.costPerUnit ?? Number.NaN,
      2,
    );
    for (const { party, perYear } of agreement?.payers ?? []) {
      expect(perYear, party).toBeCloseTo(mean(economy.parties.find((each) => each.party === party)?.years ?? []), 1);
    }
  });

  it('is told with its formula in the caller’s language, and with a tag', async () => {
    const auditor = await api.service.tokenFor('auditor');
    const english = await api.send(auditor, 'GET', PATH, undefined, { headers: { 'accept-language': 'en' } });
    expect((english.body as Portfolio).formulas.balance).toContain('undiscounted');
    const again = await api.send(auditor, 'GET', PATH, undefined, {
      headers: { 'accept-language': 'en', 'if-none-match': english.etag },
    });
    expect([again.status, again.text]).toEqual([304, '']);
  });

  it('is empty for a framework without approved cases, and not found where there is no framework', async () => {
    const auditor = await api.service.tokenFor('auditor');
    const empty = await api.send(auditor, 'GET', at('/frameworks/sjaelland-2019/portfolio'));
    expect(empty.body).toMatchObject({ cases: 0, balance: [], equity: [], uncounted: [] });
    expect((await api.send(auditor, 'GET', at('/frameworks/findes-ikke/portfolio'))).status).toBe(404);
  });

  it('is for planner, readers and auditor: a coordinator, who sees the cases one by one, is refused', async () => {
    const coordinator = await api.service.tokenFor('coordinator-fyn');
    expect((await api.send(coordinator, 'GET', PATH)).status).toBe(403);
    expect((await api.send(await api.service.tokenFor('reader-syddanmark'), 'GET', PATH)).status).toBe(200);
  });
});
