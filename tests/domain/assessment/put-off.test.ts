// Phrases that postpone an answer, in three languages, and prose that only looks like them.
import { expect, test } from 'vitest';
import { isEmptyAnswer, isOneLetter } from '../../../src/domain/assessment/placeholder.ts';
import { isPutOff, putOffIn } from '../../../src/domain/assessment/put-off.ts';

test.each([
  ['Prisen aftales nærmere.', 'aftales nærmere'],
  ['Beløbet fastlægges i en kommende aftale', 'fastlægges i en kommende'],
  ['Det afklares i løbet af foråret', 'afklares i løbet af'],
  ['Forhandles mellem de to parter senere', 'forhandles mellem de to parter senere'],
  ['Nærmere aftales', 'nærmere aftales'],
  ['AFVENTER  budgettet', 'afventer'],
  ['Taksten er endnu ikke fastlagt', 'ikke fastlagt'],
  ['n/a', 'n/a'],
  ['Priset är under förhandling', 'under förhandling'],
  ['Fastställs i kommande avtal', 'fastställs i kommande'],
  ['Förbehåll för budget', 'förbehåll för'],
  ['The price will be agreed later', 'will be agreed later'],
  ['Not yet settled', 'not yet settled'],
])('%s', (text, phrase) => {
  expect(putOffIn(text)).toBe(phrase);
});

test.each([
  'Taksten er 1.400 kr.',
  'Aftales taksten ikke, gælder den gamle',
  'Undersøgelsen er løbende',
  'Forhandlet i klyngen, januar 2026',
  'Senere fastlagte takster reguleres',
  'Kan/annulleres',
])('says something: %s', (text) => {
  expect(putOffIn(text)).toBeUndefined();
});

test('as the whole answer: nothing but the phrase and a few words', () => {
  expect(
    ['Aftales nærmere', 'Er endnu ikke fastlagt', 'Afventer svar fra regionen', 'To be decided later'].map(isPutOff),
  ).toEqual([...[true, true, true, true]]);
  expect(
    [
      'Såret undersøges løbende',
      'Patienter, der afventer svar',
      'Undersøges løbende af sygeplejersken ved hvert besøg i hjemmet',
    ].map(isPutOff),
  ).toEqual([...[false, false, false]]);
});

test('one letter, and answers that agree on nothing', () => {
  expect(['x', ' x. ', 'xy', '1', ''].map(isOneLetter)).toEqual([true, true, false, false, false]);
  expect(['Ingen', 'ingen.', 'none', 'n/a', '-', 'x', '0'].map(isEmptyAnswer)).toEqual([
    true,
    true,
    true,
    true,
    true,
    true,
    true,
  ]);
  expect(['Ingen nye forløb, de igangværende afsluttes', 'Afsluttes'].map(isEmptyAnswer)).toEqual([false, false]);
});
