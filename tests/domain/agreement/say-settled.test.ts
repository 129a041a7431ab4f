// Whether a party receives or pays is stated in words, since a sign means different things in different tables.
import { expect, test } from 'vitest';
import { sayNet, saySettled } from '../../../src/domain/agreement/say-settled.ts';
import { LANGUAGES } from '../../../src/lib/localised.ts';

const money = (ore: number) => `${ore / 100} kr.`;

test.each([
  [591_300_00, ['modtager 591300 kr.', 'receives 591300 kr.', 'mottar 591300 kr.']],
  [-591_300_00, ['betaler 591300 kr.', 'pays 591300 kr.', 'betalar 591300 kr.']],
  [0, ['ingen afregning', 'no settlement', 'ingen ersättning']],
])('received less paid: %d', (received, words) => {
  expect(LANGUAGES.map((language) => saySettled(received, money, language))).toEqual(words);
});

test.each([
  [12_00, ['udgift 12 kr.', 'expense 12 kr.', 'kostnad 12 kr.']],
  [-12_00, ['indtægt 12 kr.', 'income 12 kr.', 'intäkt 12 kr.']],
  [0, ['0 kr.', '0 kr.', '0 kr.']],
])('what it spends in the end: %d', (spent, words) => {
  expect(LANGUAGES.map((language) => sayNet(spent, money, language))).toEqual(words);
});
