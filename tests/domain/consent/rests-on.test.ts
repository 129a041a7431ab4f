// What a party's answer rests on: changes of its own figures affect it, those of others or of a telephone number do
// not.
import { describe, expect, test } from 'vitest';
import { paysIn, positionRestsOn, verificationRestsOn } from '../../../src/domain/consent/rests-on.ts';
import type { Dossier } from '../../../src/domain/dossier/dossier.ts';

const ODENSE = 'kommune-461';
const ASSENS = 'kommune-420';
const REGION = 'region-1083';

const dossier: Dossier = {
  task: { whatMoves: 'Sårpleje' },
  volume: {
    activities: [
      {
        id: 'besoeg',
        unit: 'besøg',
        counts: [
          { party: ODENSE, expected: 360 },
          { party: ASSENS, expected: 150 },
        ],
      },
    ],
  },
  economy: {
    currency: 'DKK',
    priceYear: 2026,
    keys: [
      {
        id: 'kommuner',
        weights: [
          { party: ODENSE, weight: 2 },
          { party: ASSENS, weight: 1 },
        ],
      },
      {
        id: 'alle',
        weights: [
          { party: REGION, weight: 2 },
          { key: 'kommuner', weight: 1 },
        ],
      },
    ],
    alternatives: [
      {
        id: 'ny',
        costs: [
          { id: 'besoeg', payer: { each: [ODENSE, ASSENS] }, nature: 'per-unit', amount: { expected: 4100 } },
          { id: 'vagt', payer: { party: REGION }, nature: 'recurring', amount: { expected: 1200 } },
          { id: 'system', payer: { shared: 'alle' }, nature: 'one-off', amount: { expected: 90000 } },
        ],
        settlements: [
          { id: 'takst', from: { party: REGION }, to: { each: [ODENSE, ASSENS] }, model: 'per-unit', amount: 4100 },
        ],
      },
    ],
  },
  responsibility: { funding: { party: REGION }, adviceLine: { contact: '12 34 56 78' } },
  plan: { startDate: '2027-03-01', noticeMonths: 6 },
};

/** The dossier with one value changed. */
function changed(path: string, value: unknown): Dossier {
  const copy = structuredClone(dossier);
  const names = path.split('/').slice(1);
  const last = names.pop() ?? '';
  const place = names.reduce<Record<string, unknown>>((part, name) => part[name] as Record<string, unknown>, copy);
  place[last] = value;
  return copy;
}

const COSTS = '/economy/alternatives/0/costs';

describe('the figures of Odense', () => {
  test.each([
    ['the currency', '/economy/currency', 'SEK'],
    ['the price year', '/economy/priceYear', 2027],
    ['its count', '/volume/activities/0/counts/0/expected', 361],
    ['the unit that is counted', '/volume/activities/0/unit', 'forløb'],
    ['the price each pays', `${COSTS}/0/amount`, { expected: 4200 }],
    ['an exception of its own', `${COSTS}/0/exceptions`, [{ party: ODENSE, amount: { expected: 4000 } }]],
    ['what a key gives it a part of', `${COSTS}/2/amount`, { expected: 95000 }],
    ['its weight in the key', '/economy/keys/0/weights/0/weight', 3],
    ['the tariff it gets', '/economy/alternatives/0/settlements/0/amount', 4000],
  ])('change with %s', (_, path, value) => {
    expect(verificationRestsOn(changed(path, value), ODENSE)).not.toEqual(verificationRestsOn(dossier, ODENSE));
  });

  test.each([
    ['another party’s count', '/volume/activities/0/counts/1/expected', 151],
    ['a line somebody else pays', `${COSTS}/1/amount`, { expected: 1300 }],
    ['an exception of another party', `${COSTS}/0/exceptions`, [{ party: ASSENS, amount: { expected: 4000 } }]],
    ['one more municipality that pays for its own', `${COSTS}/0/payer`, { each: [ODENSE, ASSENS, 'kommune-450'] }],
    ['a telephone number', '/responsibility/adviceLine/contact', '87 65 43 21'],
  ])('stay with %s', (_, path, value) => {
    expect(verificationRestsOn(changed(path, value), ODENSE)).toEqual(verificationRestsOn(dossier, ODENSE));
  });
});

describe('what a position rests on', () => {
  test.each([
    ['what moves', '/task/whatMoves', 'Sårpleje og kompression'],
    ['who funds', '/responsibility/funding', { party: ODENSE }],
    ['the start', '/plan/startDate', '2027-04-01'],
    ['the notice', '/plan/noticeMonths', 3],
  ])('changes with %s', (_, path, value) => {
    expect(positionRestsOn(changed(path, value), ODENSE, 0)).not.toEqual(positionRestsOn(dossier, ODENSE, 0));
  });

  test('changes with the yearly net, and not with a telephone number', () => {
    expect(positionRestsOn(dossier, ODENSE, 1)).not.toEqual(positionRestsOn(dossier, ODENSE, 0));
    const called = changed('/responsibility/adviceLine/contact', '87 65 43 21');
    expect(positionRestsOn(called, ODENSE, 0)).toEqual(positionRestsOn(dossier, ODENSE, 0));
  });
});

test('a party pays alone, as one of several, or through a key, also one inside another', () => {
  const keys = dossier.economy?.keys ?? [];
  const pays = (payer: Parameters<typeof paysIn>[0], party: string) => paysIn(payer, party, keys);
  expect([pays({ party: REGION }, REGION), pays({ party: REGION }, ODENSE)]).toEqual([true, false]);
  expect([pays({ each: [ODENSE] }, ODENSE), pays({ each: [ODENSE] }, ASSENS)]).toEqual([true, false]);
  expect([pays({ shared: 'alle' }, ASSENS), pays({ shared: 'kommuner' }, REGION)]).toEqual([true, false]);
  expect([pays({ shared: 'ukendt' }, ODENSE), pays(undefined, ODENSE)]).toEqual([false, false]);
  const round = [
    { id: 'a', weights: [{ key: 'b', weight: 1 }] },
    { id: 'b', weights: [{ key: 'a', weight: 1 }] },
  ];
  expect(paysIn({ shared: 'a' }, ODENSE, round)).toBe(false);
});
