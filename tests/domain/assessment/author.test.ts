// Who can change a text: a party its own answers, the coordinator the rest.
import { expect, test } from 'vitest';
import { authorOf } from '../../../src/domain/assessment/author.ts';
import type { Dossier } from '../../../src/domain/dossier/dossier.ts';

const by = 'Direktør';
const at = '2026-01-22T09:00:00Z';
const dossier: Dossier = {
  impact: { positions: [{ party: 'p', position: 'supports', by, at }] },
  economy: { verifications: [{ party: 'v', agrees: true, by, at }] },
};

test('only the party can change its position and its verification; the coordinator the rest', () => {
  expect(authorOf(dossier, '/impact/positions/0/reason')).toEqual({ party: 'p' });
  expect(authorOf(dossier, '/economy/verifications/0/comment')).toEqual({ party: 'v' });
  expect(authorOf(dossier, '/economy/alternatives/0/name')).toEqual({});
  expect(authorOf(dossier, '/impact/positions')).toEqual({});
  expect(authorOf(dossier, '/impact/positions/7/reason')).toEqual({});
});
