import { expect, test } from 'vitest';
import { DOSSIER_SECTIONS, Dossier } from '../../src/domain/dossier/dossier.ts';
import base from './base-dossier.json' with { type: 'json' };

test('the base dossier is valid and has every section', () => {
  const parsed = Dossier.safeParse(base);
  expect(parsed.error?.issues ?? []).toEqual([]);
  expect(Object.keys(base).sort()).toEqual([...DOSSIER_SECTIONS].sort());
});
