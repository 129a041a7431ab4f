// Placeholder texts, and answers that only look like them.
import { expect, test } from 'vitest';
import { completePlaceholder } from '../../../src/domain/assessment/checks/complete.placeholder.ts';
import { placeholderFinder } from '../../../src/domain/assessment/placeholder.ts';

const { words, openings } = completePlaceholder.parameters as { words: string[]; openings: string[] };
const isPlaceholder = placeholderFinder(words, openings);

test.each([
  'udfyldes senere',
  'Udfyldes senere.',
  'UDFYLDES  SENERE!!',
  '(udfyldes senere)',
  'Udfyldes senere, når regionen har svaret',
  'afventer',
  'Afventer …',
  'TBD',
  't.b.d.',
  'TBD - afventer',
  'Ikke afklaret',
  'ikke-afklaret',
  '-',
  '–',
  '?',
  '???',
  '...',
  '…',
  '/',
  '[ ]',
  'xxx',
  'XX',
  'x x x',
  'Xxxxx.',
  'Lorem ipsum dolor sit amet, consectetur adipiscing elit.',
  `Lorem ipsum ${'dolor sit amet '.repeat(100)}`,
  'ＴＢＤ',
  'Fylls i senare',
  'ÅTERKOMMER',
  'Følger',
])('says nothing: %s', (text) => {
  expect(isPlaceholder(text)).toBe(true);
});

test.each([
  '',
  '   ',
  '%',
  '°',
  'Nej',
  'Ingen',
  '0',
  'x',
  'Xenia',
  'forløb',
  'Baseline er ikke afklaret i litteraturen, så udgangspunktet er egen måling.',
  'Skemaet udfyldes senere af borgeren',
  'Afventer patienten svar, ringer sygeplejersken',
  'Senere indsats',
  'TBDA-metoden',
  'Manglende fremmøde',
  'Kommunen',
])('is an answer, or is missing: "%s"', (text) => {
  expect(isPlaceholder(text)).toBe(false);
});

test('a longer text is not a promise, and other words can be asked for', () => {
  const finder = placeholderFinder(['ingen ord'], ['vi vender']);
  expect(finder('Ingen ord')).toBe(true);
  expect(finder('Vi vender tilbage')).toBe(true);
  expect(finder('Vi vendernes')).toBe(false);
  expect(finder('udfyldes senere')).toBe(false);
  expect(finder('ingen ord '.repeat(30))).toBe(true);
  expect(finder('ingen ord '.repeat(31))).toBe(false);
  expect(placeholderFinder([''], [' '])('alt andet')).toBe(false);
  expect(placeholderFinder(['n', 'a'], [])('N/A')).toBe(true);
  expect(placeholderFinder(['n', 'a'], [])('nana')).toBe(true);
});

test('a letter written with a loose accent is that letter', () => {
  const isOpen = placeholderFinder(['öppet'], []);
  expect(['O\u0308ppet', 'ÖPPET', 'Oppet', 'Öppen'].map((text) => isOpen(text))).toEqual([true, true, false, false]);
  expect(placeholderFinder(['дат'], [])('Дат')).toBe(true);
});
