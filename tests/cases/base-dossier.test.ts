import { expect, test } from 'vitest';
import { DOSSIER_SECTIONS, Dossier } from '../../src/domain/dossier/dossier.ts';
import { shippedFramework } from '../../src/domain/governance/shipped.ts';
import { dossierFaults } from '../../src/domain/workflow/commands/check-dossier.ts';
import base from './base-dossier.json' with { type: 'json' };

test('the base dossier is valid and has every section', () => {
  const parsed = Dossier.safeParse(base);
  expect(parsed.error?.issues ?? []).toEqual([]);
  expect(Object.keys(base).sort()).toEqual(['dossierVersion', ...DOSSIER_SECTIONS].sort());
});

test('it is nothing that would be refused at a save', () => {
  expect(dossierFaults(Dossier.parse(base), shippedFramework('syddanmark-2022'))).toEqual([]);
});
