// What people call a holder of treatment responsibility.
import { expect, test } from 'vitest';
import { holderName } from '../../../src/domain/responsibility/holder-name.ts';

const HOLDERS = [
  { id: 'laege', party: 'almen-praksis', kind: 'general-practice' as const },
  { id: 'afdeling', party: 'region-1083', kind: 'hospital-department' as const, department: ' Afdeling Q ' },
  { id: 'bar', party: 'region-1083' },
  { id: 'valg', choice: ['laege', 'afdeling'] },
  { id: 'skaevt', choice: ['laege', 'ukendt'] },
];

test.each([
  ['afdeling', 'Afdeling Q', 'Afdeling Q', 'Afdeling Q'],
  ['laege', 'Almen praksis', 'General practice', 'Allmänpraktik'],
  ['bar', 'bar', 'bar', 'bar'],
  ['valg', 'Almen praksis eller Afdeling Q', 'General practice or Afdeling Q', 'Allmänpraktik eller Afdeling Q'],
  ['skaevt', 'Almen praksis eller ukendt', 'General practice or ukendt', 'Allmänpraktik eller ukendt'],
  ['ingen', 'ingen', 'ingen', 'ingen'],
])('%s', (id, da, en, sv) => {
  expect([holderName(HOLDERS, id, 'da'), holderName(HOLDERS, id, 'en'), holderName(HOLDERS, id, 'sv')]).toEqual([
    da,
    en,
    sv,
  ]);
});
