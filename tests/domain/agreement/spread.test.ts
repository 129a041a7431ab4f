// Spread: the dossier of a case in another cluster, made from the agreement of the first.
import { describe, expect, test } from 'vitest';
import { amendmentOf } from '../../../src/domain/agreement/dossier-of-agreement.ts';
import { sayEvidence } from '../../../src/domain/agreement/say-evidence.ts';
import { spreadOf } from '../../../src/domain/agreement/spread.ts';
import type { Evaluation } from '../../../src/domain/agreement/state.ts';
import { Dossier } from '../../../src/domain/dossier/dossier.ts';
import { inhabitantsOf } from '../../../src/domain/governance/population.ts';
import { wholeDossier } from '../../documents/whole-dossier.ts';
import { agreement, framework } from './given-agreement.ts';

const OTHERS = ['kommune-607', 'kommune-621'];
const TO = { framework, municipalities: OTHERS };
const agreed = (over: object = {}) => amendmentOf({ ...agreement(over) }, undefined, '2028-01-01');
const spread = (dossier = agreed()) => spreadOf(dossier, framework, TO, 'Aftale 2026-a1: fortsat. Virker.');

test('the municipalities of the other cluster take the task on; the region stays; prices stay as they are agreed', () => {
  const { task, economy } = spread();
  expect([task?.transferringParties, task?.receivingParties]).toEqual([['region-1083'], OTHERS]);
  expect(task).not.toHaveProperty('replaces');
  const [tariff] = economy?.alternatives?.[0]?.settlements ?? [];
  expect(tariff).toMatchObject({ from: { party: 'region-1083' }, to: { each: OTHERS }, amount: 7425.5 });
});

test('what was counted, measured and dated at the first is left out, and nothing is put in its place', () => {
  const { volume, quality, plan } = spread();
  expect(volume?.activities?.[0]?.counts).toEqual(OTHERS.map((party) => ({ party })));
  expect(quality?.indicators).toEqual([{ id: 'genindlagt', name: 'Uden genindlæggelse', unit: 'procent', target: 94 }]);
  expect(plan?.milestones).toEqual([{ what: 'Oplæring er gennemført' }]);
  expect(plan).not.toHaveProperty('startDate');
});

test('the evaluation stands as evidence', () => {
  expect(spread().economy?.alternatives?.[0]?.evidence).toEqual({
    grade: 'tried-elsewhere',
    source: 'Aftale 2026-a1: fortsat. Virker.',
  });
  const evaluation: Evaluation = {
    id: 'e1',
    kind: 'midterm',
    conclusion: 'spread',
    reason: 'Færre indlæggelser.',
    on: '2028-12-01',
    at: '2028-12-01T10:00:00.000Z',
    by: { subject: 'x', name: 'X' },
  };
  expect(sayEvidence(agreement(), evaluation, framework, framework)).toBe(
    'Aftale 2026-a1, Sundhedsklynge Fyn, evalueret 1. december 2028: udbredes. Færre indlæggelser.',
  );
});

describe('a key', () => {
  const keyed = (basis: 'inhabitants' | 'agreed') =>
    spread({
      ...agreed(),
      economy: {
        keys: [
          { id: 'n1', basis, weights: [{ party: 'kommune-461', weight: 3 }], source: 'Gammel', asOf: '2020-01-01' },
        ],
      },
    }).economy?.keys?.[0];

  test('by inhabitants has those of the other municipalities, with the source of the numbers', () => {
    expect(keyed('inhabitants')?.weights).toEqual(OTHERS.map((party) => ({ party, weight: inhabitantsOf(party) })));
    expect(keyed('inhabitants')?.source).not.toBe('Gammel');
  });

  test('that was agreed has the municipalities without weights', () => {
    expect(keyed('agreed')).toEqual({ id: 'n1', basis: 'agreed', weights: OTHERS.map((party) => ({ party })) });
  });
});

test('a whole dossier comes out as one, and names no municipality of the first cluster', () => {
  const moved = spread(amendmentOf(agreement(), wholeDossier as Dossier, '2028-01-01'));
  expect(Dossier.safeParse(moved).error).toBeUndefined();
  expect(JSON.stringify(moved)).not.toMatch(/"kommune-4(61|79)"/);
});
