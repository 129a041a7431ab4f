// A figures file with more rows than a case can hold, or with a table twice.
import { expect, test } from 'vitest';
import { faultMessage } from '../../../src/app/fault-texts.ts';
import { sheetsOfFile } from '../../../src/app/figures-file.ts';
import type { Dossier } from '../../../src/domain/dossier/dossier.ts';
import { readFigures } from '../../../src/domain/dossier/figures/read-figures.ts';
import { shippedFramework } from '../../../src/domain/governance/shipped.ts';
import { ECONOMY, VOLUME } from '../../http/given-economy.ts';

const { parties } = shippedFramework('syddanmark-2022');
const GIVEN = { volume: VOLUME, economy: ECONOMY } as Dossier;

async function csv(text: string) {
  const sheets = await sheetsOfFile(Buffer.from(text));
  return readFigures(sheets, GIVEN, { parties, municipalities: [], language: 'da' });
}

test.each([
  ['under the name of its table', 4_001, 'Omkostninger\n', 'Arket »Omkostninger«: '],
  ['without a name', 4_001, '', ''],
  ['of a hundred thousand rows', 100_000, 'Omkostninger\n', 'Arket »Omkostninger«: '],
])('of more rows than the case can hold, %s: told once, and no row is read', async (_what, count, name, place) => {
  // Each row alone would be refused twice.
  const lines = Array.from({ length: count }, (_row, n) => `ude;Linje ${n};mange\n`);
  const { dossier, faults, origins } = await csv(`${name}Alternativ;Hvad koster;Beløb, forventet\n${lines.join('')}`);
  expect(faults.map((fault) => faultMessage(fault, 'da'))).toEqual([`${place}Arket har flere end 4000 rækker.`]);
  expect([dossier, origins.size]).toEqual([GIVEN, 0]);
});

test('of as many rows as the case can hold: each is read', async () => {
  const lines = Array.from({ length: 4_000 }, (_row, n) => `hjem;Linje ${n};7\n`);
  const { faults, origins } = await csv(`Omkostninger\nAlternativ;Hvad koster;Beløb, forventet\n${lines.join('')}`);
  expect([faults, origins.size]).toEqual([[], 4_000]);
});

test('of a table that stands twice: the first is read, the other is told', async () => {
  const { unknown, origins } = await csv('Aktiviteter\nNavn;Enhed\nA;stk\n\nAktiviteter\nNavn;Enhed\nB;stk\n');
  expect([unknown, origins.size]).toEqual([[{ sheet: 'Aktiviteter' }], 1]);
});
