// What only a party writes: its position, its verification of figures, its judgement.
import { describe, expect, test } from 'vitest';
import type { Dossier } from '../../../src/domain/dossier/dossier.ts';
import { judge } from '../../../src/domain/workflow/commands/during-review.ts';
import {
  statePosition,
  verifyFigures,
  withPosition,
  withVerification,
} from '../../../src/domain/workflow/commands/party-entries.ts';
import { settleDossier } from '../../../src/domain/workflow/commands/revise-dossier.ts';
import { as, draft, framework, GIVEN, HASH, odense, refusal, submitted } from './given.ts';

const before: Dossier = {
  task: { title: 'IV' },
  economy: {
    alternatives: [
      {
        id: 'ny',
        role: 'proposed',
        costs: [
          { id: 'c1', payer: { party: 'kommune-461' }, amount: { expected: 900 } },
          { id: 'c2', payer: { party: 'region-1083' }, amount: { expected: 350 } },
        ],
      },
    ],
  },
};

describe('what only the party writes', () => {
  const verified = withVerification(before, 'kommune-461', { agrees: true }, GIVEN, as(odense));

  test('a save keeps the answers of the parties as they are: they say what they were given for', () => {
    const dearer: Dossier = {
      ...verified,
      economy: { ...verified.economy, alternatives: [{ id: 'ny', role: 'proposed', costs: [] }] },
    };
    expect(settleDossier(verified, dearer).economy?.verifications).toEqual(verified.economy?.verifications);
  });

  test('the coordinator writes neither verifications nor positions', () => {
    expect(refusal(() => settleDossier(before, verified))).toBe('invalid');
    expect(
      refusal(() =>
        settleDossier(before, withPosition(before, 'kommune-461', { position: 'supports' }, GIVEN, as(odense))),
      ),
    ).toBe('invalid');
  });

  test('an objection or a reservation has a reason, plain support needs none', () => {
    const state = (position: 'supports' | 'supports-with-reservation' | 'objects', reason?: string) =>
      refusal(() => withPosition(before, 'kommune-461', { position, reason }, GIVEN, as(odense)));
    expect([state('objects'), state('objects', '  '), state('supports-with-reservation')]).toEqual([
      'invalid',
      'invalid',
      'invalid',
    ]);
    expect([
      state('objects', 'For dyrt'),
      state('supports-with-reservation', 'Først efter oplæring'),
      state('supports'),
    ]).toEqual(['allowed', 'allowed', 'allowed']);
  });

  test('a party speaks of its own figures only', () => {
    const entry = (cost: string) => ({ agrees: false, figures: [{ cost, amount: { expected: 1000 } }] });
    expect(refusal(() => withVerification(before, 'kommune-461', entry('c2'), GIVEN, as(odense)))).toBe('invalid');
    expect(
      withVerification(before, 'kommune-461', entry('c1'), GIVEN, as(odense)).economy?.verifications?.[0]?.figures,
    ).toEqual(entry('c1').figures);
  });

  test('only members of a named party', () => {
    const enter = (party: string) =>
      refusal(() =>
        statePosition(draft(), { after: before, dossierHash: HASH, party, position: 'supports' }, as(odense)),
      );
    expect([enter('kommune-461'), enter('region-1083')]).toEqual(['allowed', 'forbidden']);
    expect(
      refusal(() =>
        verifyFigures(
          submitted(),
          { after: before, dossierHash: HASH, party: 'kommune-461', agrees: true },
          as(odense),
        ),
      ),
    ).toBe('under-review');
  });

  test('a judgement rates known principles, once each', () => {
    const principle = framework.principles[0]?.id ?? '';
    const rate = (...principles: readonly string[]) =>
      refusal(() =>
        judge(
          submitted(),
          {
            submission: 's1',
            party: 'kommune-461',
            ratings: principles.map((id) => ({ principle: id, rating: 'partly' as const, reason: 'Delvist' })),
          },
          as(odense),
        ),
      );
    expect([rate(principle), rate('unknown'), rate(principle, principle)]).toEqual(['allowed', 'invalid', 'invalid']);
  });
});
