// A refused person reads a title and complete sentences, without the code and without unfilled placeholders.
import { describe, expect, test } from 'vitest';
import { REFUSAL_CODES } from '../../src/domain/refusal.ts';
import { LANGUAGES } from '../../src/lib/localised.ts';
import { filled } from '../../src/words/refusals/refusal-words.ts';
import { REFUSALS, refusalForPeople, refusalInOneLine } from '../../src/words/refusals/refusals.ts';

describe('what the service refuses', () => {
  test.each(REFUSAL_CODES)('%s is told in a sentence, without its code', (code) => {
    for (const language of LANGUAGES) {
      const { title, detail } = refusalForPeople(code, language);
      expect(detail, language).toMatch(/[.?!]$/);
      expect(`${title} ${detail}`, language).not.toMatch(/\{\w+\}|:\.$/);
      if (code.includes('-')) expect(`${title} ${detail}`, language).not.toContain(code);
    }
  });

  test('the words for people are their own: they name no header and no field of the API', () => {
    for (const code of REFUSAL_CODES)
      for (const language of LANGUAGES)
        expect(refusalInOneLine(code, language), code).not.toMatch(/If-Match|Idempotency-Key|[a-z]+[A-Z][a-z]+/);
  });
});

test('a place is filled from the values; one without a value falls away', () => {
  expect(filled('Sagen står nu ved leddet {stage}.', { stage: 'KTU' }, 'da')).toBe('Sagen står nu ved leddet KTU.');
  expect(filled('Mangler: {codes}', {}, 'da')).toBe('Mangler:');
  expect(filled('Mangler: {codes}', { codes: ['a', 'b'] }, 'da')).toBe('Mangler: a, b');
});

test('a date is written as people write it, but not in an example of what to send', () => {
  const values = { date: '2026-12-31', example: '2026-12-31' };
  expect(filled('Fra {date}. Skriv {example}.', values, 'da')).toBe('Fra 31. december 2026. Skriv 2026-12-31.');
  expect(filled('From {date}.', values, 'en')).toBe('From 31 December 2026.');
});

test('one line is title and detail', () => {
  expect(refusalInOneLine('four-eyes', 'en')).toBe(
    `${REFUSALS['four-eyes'].title.en}. ${REFUSALS['four-eyes'].forPeople?.en}`,
  );
});
