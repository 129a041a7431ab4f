// Cost-effectiveness over the API, without a case: the frontier of any strategies, and published tables reproduced.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import published from '../cases/cost-effectiveness.json' with { type: 'json' };
import { type Api, at } from './given-api.ts';
import { openTrial } from './given-cases.ts';

type Row = { readonly name: string; readonly status: string; readonly icer?: number | null };
type Table = {
  readonly name: string;
  readonly strategies: readonly object[];
  readonly expected: readonly Row[];
  readonly lowerIsBetter?: boolean;
  readonly lambda?: number;
  readonly icerTolerance?: number;
};

let api: Api;
let token: string;

beforeAll(async () => {
  api = await openTrial();
  token = await api.service.tokenFor('coordinator-fyn');
});
afterAll(() => api.close());

describe('cost-effectiveness', () => {
  it('puts the frontier first', async () => {
    const strategies = [
      { name: 'dyr og dårlig', cost: 300, effect: 1 },
      { name: 'bedst', cost: 200, effect: 3 },
      { name: 'billigst', cost: 100, effect: 2 },
    ];
    const answer = await api.send(token, 'POST', at('/cost-effectiveness'), { strategies, lambda: 50 });
    expect(answer.body).toEqual({
      strategies: [
        { name: 'billigst', cost: 100, effect: 2, status: 'ND', icer: null, netMonetaryBenefit: 0 },
        { name: 'bedst', cost: 200, effect: 3, status: 'ND', icer: 100, netMonetaryBenefit: -50 },
        { name: 'dyr og dårlig', cost: 300, effect: 1, status: 'D', icer: null, netMonetaryBenefit: -250 },
      ],
    });
  });

  it.each(published.tables as Table[])(
    'reproduces $name',
    async ({ strategies, expected, lowerIsBetter, lambda, icerTolerance = 1e-6 }) => {
      const asked = {
        strategies,
        ...(lowerIsBetter !== undefined && { lowerIsBetter }),
        ...(lambda !== undefined && { lambda }),
      };
      const { body } = await api.send(token, 'POST', at('/cost-effectiveness'), asked, { key: null });
      const rows = (body as { strategies: Row[] }).strategies;
      expect(rows.map(({ name, status }) => [name, status])).toEqual(
        expected.map(({ name, status }) => [name, status]),
      );
      for (const [index, { icer = null }] of expected.entries()) {
        const own = rows[index]?.icer ?? null;
        if (icer === null) expect(own).toBeNull();
        else expect(Math.abs((own ?? Number.NaN) / icer - 1)).toBeLessThan(icerTolerance);
      }
    },
  );

  it('shows what is computed without the noise of binary fractions', async () => {
    const strategies = [
      { name: 'a', cost: 0.2, effect: 1 },
      { name: 'b', cost: 0.3, effect: 2 },
    ];
    const answer = await api.send(token, 'POST', at('/cost-effectiveness'), { strategies, lambda: 0.1 });
    expect(answer.body).toMatchObject({
      strategies: [
        { name: 'a', icer: null, netMonetaryBenefit: -0.1 },
        { name: 'b', icer: 0.1, netMonetaryBenefit: -0.1 },
      ],
    });
  });

  it('answers the ends of what it takes', async () => {
    const strategies = [
      { name: 'a', cost: -1e12, effect: 1e12 },
      { name: 'b', cost: 1e12, effect: 1e12 + 0.0001 },
      { name: 'c', cost: 0, effect: 1e-300 },
    ].map((strategy) => ({ ...strategy, effect: Math.min(strategy.effect, 1e12) }));
    expect((await api.send(token, 'POST', at('/cost-effectiveness'), { strategies, lambda: 1e12 })).status).toBe(200);
  });
});
