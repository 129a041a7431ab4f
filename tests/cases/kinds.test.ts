// Kinds of agreements besides the real ones: a pooled budget, two tariffs, the municipality as buyer, a switch of
// grants, a choice of own doctor or hospital, a delegation without money. The amounts are invented; the results are
// computed by hand.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/domain/assessment/assess.ts';
import { findContradictions } from '../../src/domain/dossier/contradictions.ts';
import { Dossier } from '../../src/domain/dossier/dossier.ts';
import { shippedFramework } from '../../src/domain/governance/shipped.ts';

const BASE = JSON.parse(readFileSync(new URL('./base-dossier.json', import.meta.url), 'utf8')) as Dossier;
const [ODENSE, SVENDBORG, NYBORG] = ['kommune-461', 'kommune-479', 'kommune-450'] as const;
const TOWNS = [ODENSE, SVENDBORG, NYBORG];
const each = { each: TOWNS };
const region = { party: 'region-1083' };

const activity = (id: string, unit: string, counts: readonly number[]) => ({
  ...{ id, name: unit, unit },
  counts: TOWNS.map((party, i) => ({ party, expected: counts[i] })),
});
const line = (id: string, payer: object, nature: string, expected: number, more: object = {}) => ({
  ...{ id, label: `Udgift ${id}`, category: 'staff', payer, nature, amount: { expected }, ...more },
  ...{ valuation: 'accounts', source: 'Opgjort til prøven' },
});
const settled = (id: string, from: object, to: object, model: string, more: object) => ({
  ...{ id, label: `Afregning ${id}`, from, to, model, ...more, source: 'Aftalt i prøven' },
});

type Made = {
  readonly activities: readonly object[];
  readonly today: readonly [by: object, costs: readonly object[]];
  readonly proposed: readonly [by: object, costs: readonly object[], settlements: readonly object[]];
  readonly keys?: readonly object[];
  readonly responsible: object;
};

function assessed(type: string, made: Made) {
  const { verifications: _, ...economy } = BASE.economy ?? {};
  const dossier = Dossier.parse({
    ...BASE,
    volume: { activities: made.activities },
    responsibility: { ...BASE.responsibility, ...made.responsible },
    economy: {
      ...economy,
      quality: { kind: 'same' },
      ...(made.keys && { keys: made.keys }),
      alternatives: [
        { id: 'nu', name: 'I dag', role: 'current', performedBy: made.today[0], costs: made.today[1] },
        {
          ...{ id: 'ny', name: 'Foreslået', role: 'proposed', performedBy: made.proposed[0], atLeastSame: true },
          ...{ costs: made.proposed[1], settlements: made.proposed[2] },
        },
      ],
    },
  });
  expect(findContradictions(dossier)).toEqual([]);
  return told(dossier, 'sundhedsraad-2027', type);
}

function told(dossier: Dossier, framework: string, caseType: string) {
  const given = { dossierHash: 'ab'.repeat(32), today: '2026-02-02', cluster: 'fyn', noticeSentTo: [], draws: 0 };
  return assess(dossier, shippedFramework(framework), { ...given, caseType, otherAgreements: [] });
}

/** Kroner a year that each party ends up with compared to today, and owes or is owed according to the funding. */
function ends({ economy: { steady, funding } }: ReturnType<typeof assess>) {
  return {
    net: Object.fromEntries(steady.map(({ party, net }) => [party, net / 100])),
    owed: (funding.status === 'compared' ? funding.parties : []).filter(({ difference }) => difference !== 0),
  };
}

describe('a pooled budget of nine million: the region 60 %, the municipalities 40 % by inhabitants', () => {
  const host = { party: ODENSE };
  const inhabitants = [209, 59, 32].map((weight, i) => ({ party: TOWNS[i], weight }));
  const keys = [
    { id: 'ind', name: 'Efter indbyggere', basis: 'inhabitants', weights: inhabitants, source: 'Opgjort til prøven' },
    {
      ...{ id: 'pulje', name: 'Fælles budget', basis: 'agreed', source: 'Aftalt i prøven' },
      weights: [
        { ...region, weight: 60 },
        { key: 'ind', weight: 40 },
      ],
    },
  ];
  const made = (settlements: readonly object[]): Made => ({
    keys,
    activities: [activity('b', 'borgere', [300, 120, 80])],
    today: [
      { each: [region.party, ...TOWNS] },
      [line('hospital', region, 'recurring', 6_000_000), line('akut', each, 'recurring', 1_500_000)],
    ],
    proposed: [host, [line('hold', host, 'recurring', 9_000_000)], settlements],
    responsible: { operation: host, funding: { shared: 'pulje' } },
  });
  const right = {
    net: { 'region-1083': -600_000, [ODENSE]: 1_008_000, [SVENDBORG]: -792_000, [NYBORG]: -1_116_000 },
    owed: [],
  };

  test('as parts of what it costs', () => {
    const parts = [settled('bidrag', { shared: 'pulje' }, host, 'actual-cost', { share: 1 })];
    const found = assessed('egen-ramme', made(parts));
    expect(ends(found)).toEqual(right);
    expect(found.economy.leon.verdict).toBe('met-with-remarks');
    const hit = found.findings.filter(({ check }) => check === 'economy.uncompensated');
    expect(hit.map(({ values }) => values.partyId)).toEqual([ODENSE]);
  });

  test('as fixed contributions, one of which differs', () => {
    const fixed = [
      settled('region', region, host, 'fixed', { amount: 5_400_000 }),
      settled('kommuner', { each: [SVENDBORG, NYBORG] }, host, 'fixed', {
        amount: 708_000,
        exceptions: [{ party: NYBORG, amount: 384_000 }],
      }),
    ];
    expect(ends(assessed('egen-ramme', made(fixed)))).toEqual(right);
  });
});

test('two tariffs in one agreement: a course 1,500 and a day 800, each municipality for its own', () => {
  const found = assessed('takstaftale', {
    activities: [activity('f', 'forløb', [100, 40, 20]), activity('d', 'døgn', [700, 280, 140])],
    today: [region, [line('seng', region, 'per-unit', 2_000, { activity: 'd', counts: 'all' })]],
    proposed: [
      each,
      [
        line('opstart', each, 'per-unit', 1_500, { activity: 'f' }),
        line('dag', each, 'per-unit', 800, { activity: 'd' }),
      ],
      [
        settled('forloeb', region, each, 'per-unit', { activity: 'f', counts: 'to', amount: 1_500 }),
        settled('doegn', region, each, 'per-unit', { activity: 'd', counts: 'to', amount: 800 }),
      ],
    ],
    responsible: {},
  });
  expect(ends(found)).toEqual({
    net: { 'region-1083': -1_104_000, [ODENSE]: 0, [SVENDBORG]: 0, [NYBORG]: 0 },
    owed: [],
  });
  expect([...new Set(found.economy.flows.map(({ price }) => price))]).toEqual([150_000, 80_000]);
});

test('the municipality as buyer: a visit costs the hospital 1,100 where each municipality had 1,400', () => {
  const found = assessed('takstaftale', {
    activities: [activity('b', 'besøg', [500, 200, 100])],
    today: [each, [line('egen', each, 'per-unit', 1_400, { activity: 'b' })]],
    proposed: [
      region,
      [line('hospital', region, 'per-unit', 1_100, { activity: 'b', counts: 'all' })],
      [settled('pris', each, region, 'per-unit', { activity: 'b', counts: 'from', amount: 1_100 })],
    ],
    responsible: { operation: region, funding: each, authority: each },
  });
  expect(ends(found)).toEqual({
    net: { 'region-1083': 0, [ODENSE]: -150_000, [SVENDBORG]: -60_000, [NYBORG]: -30_000 },
    owed: [],
  });
});

test('a switch of grants: the state takes eight million from the region and gives each municipality 10,000 a citizen', () => {
  const state = { party: 'staten' };
  const found = assessed('egen-ramme', {
    activities: [activity('b', 'borgere', [500, 200, 100])],
    today: [region, [line('region', region, 'per-unit', 10_000, { activity: 'b', counts: 'all' })]],
    proposed: [
      each,
      [line('kommune', each, 'per-unit', 9_000, { activity: 'b' })],
      [
        settled('ned', region, state, 'fixed', { amount: 8_000_000 }),
        settled('op', state, each, 'per-unit', { activity: 'b', counts: 'to', amount: 10_000 }),
      ],
    ],
    responsible: { funding: each, authority: each },
  });
  expect(ends(found)).toEqual({
    net: { 'region-1083': 0, staten: 0, [ODENSE]: -500_000, [SVENDBORG]: -200_000, [NYBORG]: -100_000 },
    owed: [],
  });
});

test('own doctor or the hospital: a handover that is not described names both', () => {
  const { holders = [] } = BASE.responsibility?.treatment ?? {};
  const [department] = holders;
  const phases = BASE.responsibility?.phases ?? [];
  if (!department) throw new Error('no department');
  const treatment = {
    holders: [
      ...holders,
      { id: 'laege', party: 'almen-praksis', kind: 'general-practice' },
      { id: 'valg', choice: ['laege', department.id], decidedIn: phases[0]?.id, recordedIn: 'Behandlingsplanen' },
    ],
    periods: phases.map(({ id }, i) => ({ id: `p-${i}`, holder: i === 0 ? department.id : 'valg', phase: id })),
  };
  const dossier = Dossier.parse({ ...BASE, responsibility: { ...BASE.responsibility, treatment } });
  const { findings } = told(dossier, 'syddanmark-2022', 'overdragelse');
  const said = findings.filter(({ check }) => check === 'responsibility.handover').map(({ message }) => message.da);
  const q = department.department;
  expect(said).toEqual([`${q} → Almen praksis eller ${q}: overdragelsen er ikke beskrevet.`]);
});

test('a delegation without money: LEON does not apply, and each party is asked to confirm that', () => {
  const dossier = Dossier.parse({
    ...BASE,
    task: { ...BASE.task, nature: 'delegation-only' },
    economy: { money: 'none', moneyReason: 'Ingen penge flytter; det tager under fem minutter.' },
  });
  const found = told(dossier, 'syddanmark-2022', 'delegation');
  expect(found.economy.leon.verdict).toBe('not-applicable');
  expect(
    found.findings.filter(({ check, severity }) => check.startsWith('economy.') && severity === 'blocker'),
  ).toEqual([]);
  const asked = found.findings.filter(({ check }) => check === 'economy.no-money').map(({ values }) => values.partyId);
  expect(asked).toEqual(expect.arrayContaining([region.party, ...TOWNS]));
});
