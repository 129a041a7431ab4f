// When the other clusters must be notified: by declaration, or because of the figures.
import { expect, test } from 'vitest';
import { needsNotice } from '../../../src/domain/assessment/needs-notice.ts';
import type { Dossier } from '../../../src/domain/dossier/dossier.ts';

type Steady = Parameters<typeof needsNotice>[1];
const still: Steady = { steady: [] };
const NOTHING = {
  sector: 'municipality',
  units: null,
  settledToday: 0,
  settledProposed: 0,
  stateGrant: 0,
  net: 0,
} as const;
const rises = (party: string, change: number): Steady => ({
  steady: [{ ...NOTHING, party, today: 100, proposed: 100 + change }],
});
const no: Dossier = {
  task: { receivingParties: ['k'] },
  impact: { needsMoreMoney: false, needsMoreCompetences: false },
};

test('both answered no, and no figure against it', () => {
  expect(needsNotice(no, still)).toEqual({ needed: false, because: [] });
});

test.each<[string, Dossier, Parameters<typeof needsNotice>[1], string]>([
  ['money declared', { impact: { needsMoreMoney: true } }, still, 'declared-money'],
  ['competences declared', { impact: { needsMoreCompetences: true } }, still, 'declared-competences'],
  ['a receiving party pays more before settlement', no, rises('k', 2), 'cost-rises'],
  [
    'fewer available than required',
    {
      ...no,
      competences: { roles: [{ id: 'r', headcounts: [{ who: { each: ['l', 'k'] }, required: 2, available: 1 }] }] },
    },
    still,
    'staff-short',
  ],
  ['training', { ...no, competences: { roles: [{ id: 'r', training: { hours: 4 } }] } }, still, 'training'],
])('%s: needed', (_, dossier, economy, reason) => {
  expect(needsNotice(dossier, economy)).toEqual({ needed: true, because: [reason] });
});

test('what does not count', () => {
  expect(needsNotice(no, rises('region', 2)).needed).toBe(false);
  expect(needsNotice(no, rises('k', 1)).needed).toBe(false); // one øre can come from the rounding of shares
  expect(needsNotice(no, rises('k', 0)).needed).toBe(false);
  expect(needsNotice(no, rises('k', -1)).needed).toBe(false);
  const enough = {
    roles: [
      {
        id: 'r',
        headcounts: [
          { who: { party: 'k' }, required: 2, available: 2 },
          { who: { party: 'l' }, required: 2 },
        ],
      },
    ],
  };
  expect(needsNotice({ ...no, competences: enough }, still).needed).toBe(false);
  expect(needsNotice({ ...no, competences: { roles: [{ id: 'r', training: { hours: 0 } }] } }, still).needed).toBe(
    false,
  );
  expect(needsNotice({ ...no, competences: { roles: [{ id: 'r', training: {} }] } }, still).needed).toBe(false);
});

test('not known while one of the two questions is open', () => {
  expect(needsNotice({}, still)).toEqual({ needed: null, because: [] });
  expect(needsNotice({ impact: { needsMoreMoney: false } }, still).needed).toBeNull();
  expect(needsNotice({ impact: { needsMoreCompetences: false } }, still).needed).toBeNull();
});

test('every reason is told', () => {
  const all = { ...no, impact: { needsMoreMoney: true, needsMoreCompetences: true } };
  expect(needsNotice(all, rises('k', 5)).because).toEqual(['declared-money', 'declared-competences', 'cost-rises']);
});
