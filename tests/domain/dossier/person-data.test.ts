// Texts that look like a personal number, and texts that only resemble one.
import { expect, test } from 'vitest';
import { findPersonData, holdsPersonNumber } from '../../../src/domain/dossier/person-data.ts';
import { processorMs } from '../../support/processor-time.ts';

test.each([
  ['010203-1234', true],
  ['kontakt 3112991234 straks', true],
  ['290200 1234', true],
  ['(010203–1234)', true],
  ['010203 - 1234', true],
  ['010203\u00AD1234 delt af Word', true],
  ['311299−1234 og 010203', true],
  ['290204-1234 i et skudår', true],
  ['990101 0102031234', true],
  ['310499-1234', false],
  ['000103-1234', false],
  ['010003-1234', false],
  ['010203    1234', false],
  ['320103-1234', false],
  ['011303-1234', false],
  ['290201-1234', false],
  ['12345678', false],
  ['1010203-12345', false],
  ['telefon 63 11 11 11', false],
  ['01a3193b-c725-705d-bf17-a0102031234b', false],
  ['se /sager/01a3193b-c725-705d-bf17-0102031234bc/forloeb', false],
  ['af 1a010203-1234-4b1c-9d2e-5f6a7b8c9d0e', false],
  ['01a3193b-c725-705d-bf17-a0102031234b om 010203-1234', true],
  ['01a3193b-c725-705d-bf17-a0102031234b1', true],
])('%s → %s', (text, expected) => {
  expect(holdsPersonNumber(text)).toBe(expected);
});

test('every place is named by its pointer', () => {
  const value = { task: { title: '010203-1234', summary: 'rent' }, 'a/b~c': ['', 'se 0102031234'] };
  expect(findPersonData(value)).toEqual(['/task/title', '/a~1b~0c/1']);
});

test('the cost is linear in the length of the text', async () => {
  const cost = (length: number) => {
    const text = '01020-'.repeat(length / 6) + ' '.repeat(length);
    return processorMs(() => {
      for (let i = 0; i < 20; i += 1) holdsPersonNumber(text);
    });
  };
  await cost(6000);
  expect(await cost(600_000)).toBeLessThan(1000 * ((await cost(6000)) + 1));
});
