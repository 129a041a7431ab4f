// What a party writes itself takes the place of what it wrote before, and nobody else's; what it may not write is named.
import { describe, expect, test } from 'vitest';
import type { Dossier } from '../../../src/domain/dossier/dossier.ts';
import {
  statePosition,
  type VerificationEntry,
  verifyFigures,
  withPosition,
  withVerification,
} from '../../../src/domain/workflow/commands/party-entries.ts';
import { settleDossier } from '../../../src/domain/workflow/commands/revise-dossier.ts';
import { as, draft, GIVEN, HASH, odense, play, refusal, toldOf } from './given.ts';

const by = 'Navn erik';
const at = '2026-11-22T10:00:00.000Z';
const others = { by: 'Navn regionen', at: '2026-11-01T10:00:00.000Z' };
const dossier: Dossier = {
  task: { title: 'IV', receivingParties: ['kommune-461'] },
  volume: { activities: [{ id: 'forloeb', counts: [{ party: 'kommune-461', expected: 900 }] }] },
  economy: {
    currency: 'DKK',
    priceYear: 2026,
    alternatives: [
      { id: 'nu', costs: [{ id: 'c0', payer: { party: 'region-1083' }, amount: { expected: 1900 } }] },
      {
        id: 'ny',
        costs: [{ id: 'c1', payer: { each: ['kommune-461', 'kommune-420'] }, amount: { expected: 900 } }],
        settlements: [{ id: 's2', from: { party: 'region-1083' }, to: { party: 'plo-syddanmark' }, amount: 100 }],
      },
    ],
    verifications: [{ party: 'region-1083', agrees: true, ...others }],
  },
  impact: { positions: [{ party: 'region-1083', position: 'supports', ...others }] },
};

describe('a position', () => {
  test('takes the place of the party’s earlier one, signed and dated; the others stand', () => {
    const once = withPosition(dossier, 'kommune-461', { position: 'objects', reason: 'For dyrt' }, GIVEN, as(odense));
    const twice = withPosition(once, 'kommune-461', { position: 'supports', acceptsNetCost: true }, GIVEN, as(odense));
    expect(twice.impact?.positions).toEqual([
      { party: 'region-1083', position: 'supports', ...others },
      { party: 'kommune-461', position: 'supports', acceptsNetCost: true, ...GIVEN, by, at },
    ]);
    expect(withPosition({}, 'kommune-461', { position: 'supports' }, GIVEN, as(odense)).impact?.positions).toHaveLength(
      1,
    );
  });

  test('without the reason it needs says where', () => {
    const attempt = () => withPosition(dossier, 'kommune-461', { position: 'objects' }, GIVEN, as(odense));
    expect(toldOf(attempt).faults).toEqual(['/reason reason-required']);
  });

  test('is a new revision of the case, which does not make its writer an author', () => {
    const after = withPosition(dossier, 'kommune-461', { position: 'supports' }, GIVEN, as(odense));
    const entry = { after, dossierHash: 'b'.repeat(64), party: 'kommune-461', position: 'supports' };
    expect(play(draft(), statePosition(draft(), entry, as(odense)))).toMatchObject({
      ...{ revision: 2, version: 2, title: 'IV', dossierHash: 'b'.repeat(64), authors: ['anna'] },
      parties: ['kommune-420', 'kommune-461', 'plo-syddanmark', 'region-1083'],
    });
    const wrong = { ...entry, after: { ...after, task: { receivingParties: ['kommune-999'] } } };
    expect(toldOf(() => statePosition(draft(), wrong, as(odense))).faults).toEqual([
      '/dossier/task/receivingParties/0 unknown-reference',
    ]);
  });
});

describe('a verification', () => {
  const enter = (entry: VerificationEntry, before = dossier) =>
    withVerification(before, 'kommune-461', entry, GIVEN, as(odense));
  const figure = (cost: string) => ({ cost, amount: { expected: 1000 } });

  test('takes the place of the party’s earlier one; the others stand', () => {
    const twice = enter({ agrees: true }, enter({ agrees: false, comment: 'Vagten mangler' }));
    expect(twice.economy?.verifications).toEqual([
      { party: 'region-1083', agrees: true, ...others },
      { party: 'kommune-461', agrees: true, ...GIVEN, by, at },
    ]);
    expect(enter({ agrees: true }, {}).economy?.verifications).toHaveLength(1);
  });

  test.each<[string, VerificationEntry, readonly string[]]>([
    [
      'another party’s figure',
      { agrees: false, figures: [figure('c1'), figure('c0')] },
      ['/figures/1/cost not-the-partys-figure'],
    ],
    ['a figure that is not there', { agrees: false, figures: [figure('c9')] }, ['/figures/0/cost unknown-reference']],
    ['disagreement without a word', { agrees: false, comment: ' ' }, ['/comment reason-required']],
    ['agreement with other figures', { agrees: true, figures: [figure('c1')] }, ['/figures agrees-with-other-figures']],
  ])('%s is refused', (_, entry, faults) => {
    expect(toldOf(() => enter(entry)).faults).toEqual(faults);
  });

  test('disagreement is said by a figure or by a comment', () => {
    const tried: readonly VerificationEntry[] = [
      { agrees: false, figures: [figure('c1')] },
      { agrees: false, comment: 'For lavt' },
    ];
    expect(tried.map((entry) => refusal(() => enter(entry)))).toEqual(['allowed', 'allowed']);
  });

  test('is an event of the case that says whether the party agrees', () => {
    const after = enter({ agrees: true });
    const event = verifyFigures(draft(), { after, dossierHash: HASH, party: 'kommune-461', agrees: true }, as(odense));
    expect(event).toMatchObject({
      type: 'figures.verified',
      data: { party: 'kommune-461', agrees: true, revision: 2 },
    });
    expect(play(draft(), event)).toMatchObject({ revision: 2, title: 'IV', authors: ['anna'] });
  });
});

test('what the parties say is not written by hand: the places are named', () => {
  const verified = withVerification(dossier, 'kommune-461', { agrees: true }, GIVEN, as(odense));
  const cleared = { ...verified, economy: { ...verified.economy, verifications: [] }, impact: {} };
  expect(toldOf(() => settleDossier(verified, cleared)).faults).toEqual([
    '/dossier/impact/positions only-by-the-party',
    '/dossier/economy/verifications only-by-the-party',
  ]);
  expect(settleDossier({}, {})).toEqual({ dossierVersion: 2 });
});
