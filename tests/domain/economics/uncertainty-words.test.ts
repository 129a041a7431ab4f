import { expect, test } from 'vitest';
import { inWords } from '../../../src/domain/economics/uncertainty-words.ts';

test.each([
  [1, 'I alle gennemregninger er'],
  [0.9999, 'I mere end 9 af 10 gennemregninger (99,99 %) er'],
  [0.9, 'I 9 af 10 gennemregninger er'],
  [0.8, 'I 8 af 10 gennemregninger er'],
  [0.7999, 'I omtrent 8 af 10 gennemregninger (79,99 %) er'],
  [0.7785, 'I omtrent 8 af 10 gennemregninger (77,85 %) er'],
  [0.05, 'I omtrent 1 af 10 gennemregninger (5 %) er'],
  [0.0003, 'I færre end 1 af 10 gennemregninger (0,03 %) er'],
  [0, 'I ingen af gennemregningerne er'],
])('%d in words', (probability, words) => {
  const all = inWords(probability);
  expect(all.da).toBe(`${words} den foreslåede løsning den billigste, der når kvalitetskravet.`);
  const percent = /\(([\d,.]+)/.exec(words)?.[1];
  if (percent) expect(all.en).toContain(`(${percent.replace(',', '.')}%)`);
  if (percent) expect(all.sv).toContain(`(${percent} %)`);
});

test.each([
  [
    'en',
    'In about 8 of 10 calculations (77.85%) the proposed solution is the cheapest that reaches the quality floor.',
  ],
  [
    'sv',
    'I ungefär 8 av 10 genomräkningar (77,85 %) är den föreslagna lösningen den billigaste som når kvalitetskravet.',
  ],
] as const)('in words in %s', (language, words) => {
  expect(inWords(0.7785)[language]).toBe(words);
});
