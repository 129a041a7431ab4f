// The choice among the languages of a text.
import { expect, test } from 'vitest';
import { inLanguage } from '../../src/lib/localised.ts';

test('the wanted language, else the first that exists', () => {
  expect(inLanguage({ da: 'forslag', en: 'proposal' }, 'en')).toBe('proposal');
  expect(inLanguage({ sv: 'förslag' }, 'en')).toBe('förslag');
  expect(inLanguage({ sv: 'förslag', en: 'proposal' }, 'da')).toBe('proposal');
  expect(inLanguage({ sv: 'förslag', en: 'proposal', da: 'forslag' }, 'sv')).toBe('förslag');
  expect(inLanguage({}, 'da')).toBe('');
});
