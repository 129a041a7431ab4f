import { expect, test } from 'vitest';
import { findPersonData, holdsPersonNumber } from '../../../src/domain/dossier/person-data.ts';

test.each([
  ['010203-1234', true],
  ['kontakt 3112991234 straks', true],
  ['290200 1234', true],
  ['(010203–1234)', true],
  ['320103-1234', false],
  ['011303-1234', false],
  ['290201-1234', false],
  ['12345678', false],
  ['1010203-12345', false],
  ['telefon 63 11 11 11', false],
])('%s → %s', (text, expected) => {
  expect(holdsPersonNumber(text)).toBe(expected);
});

test('every place is named by its pointer', () => {
  const value = { task: { title: '010203-1234', summary: 'rent' }, 'a/b~c': ['', 'se 0102031234'] };
  expect(findPersonData(value)).toEqual(['/task/title', '/a~1b~0c/1']);
});
