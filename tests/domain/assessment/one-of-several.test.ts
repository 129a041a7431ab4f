// Lists with one faulty element: a role, a receiver, a holder, a payer. Each is found by itself, and the others are
// not reported.
import { describe, expect, test } from 'vitest';
import type { Case } from '../../cases/case-file.ts';
import { assessed, found } from './changed-case.ts';

describe('one of several', () => {
  test('one role of two that needs training is enough to ask', () => {
    const untrained = {
      id: 'laege',
      profession: 'Læge',
      headcounts: [{ who: { party: 'kommune-461' }, required: 1, available: 1 }],
      practicePerYear: 0,
    };
    const late = { '/competences/roles/-': untrained, '/competences/roles/0/training/doneBy': '2026-09-02' };
    expect(found('competence.training-late', late)).toEqual(['competence.training-late']);
    expect(
      found(
        'competence.training-cost',
        { '/competences/roles/-': untrained },
        { remove: ['/competences/roles/0/training/payer'] },
      ),
    ).toEqual(['competence.training-cost.payer']);
    // A skill that needs no practice is kept by all.
    expect(
      found('competence.practice', {
        '/competences/roles/-': { ...untrained, headcounts: [{ who: { party: 'kommune-461' }, available: 5000 }] },
      }),
    ).toEqual([]);
  });

  test('with several receivers a number that is not split is nobody’s own', () => {
    const joint = { '/volume/activities/0/counts': [{ expected: 1000 }] };
    const practice = (set: NonNullable<Case['set']>) =>
      assessed({ set }).checks.find(({ check }) => check === 'competence.practice');
    expect(practice(joint)).toMatchObject({ status: 'not-assessed', pointer: '/volume/activities/0/counts' });
    expect(practice({ ...joint, '/task/receivingParties': ['kommune-461'] })).toMatchObject({ status: 'passed' });
  });

  test('a holder is municipal by its kind or by its party', () => {
    const holder = (change: NonNullable<Case['set']>) => found('responsibility.holder-kind', change);
    const at = '/responsibility/treatment/holders/0';
    expect(holder({ [`${at}/kind`]: 'municipality' })).toEqual(['responsibility.holder-kind']);
    expect(holder({ [`${at}/party`]: 'kommune-461' })).toEqual(['responsibility.holder-kind']);
    expect(holder({ [`${at}/party`]: 'kommune-461', [`${at}/employsPhysician`]: true })).toEqual([]);
  });

  test('citizens are asked for neither a position nor a word for their figures', () => {
    const cost = {
      id: 'transport',
      payer: { party: 'borgere' },
      nature: 'per-unit',
      counts: 'all',
      amount: { expected: 0.01 },
    };
    const set = { '/impact/otherParties/-': 'borgere', '/economy/alternatives/1/costs/-': cost };
    expect([found('involvement.positions', set), found('economy.unverified', set)]).toEqual([[], []]);
    expect(found('involvement.positions', { '/impact/otherParties/-': 'kommune-420' })).toEqual([
      'involvement.positions',
    ]);
  });
});
