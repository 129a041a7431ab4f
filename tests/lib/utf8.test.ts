// Text as bytes: whatever its length and its letters, and however many lie side by side, each is what it was.
import { expect, test } from 'vitest';
import { utf8 } from '../../src/lib/utf8.ts';

const LETTERS = ['a', 'æ', '€', '🧪'];

test('a short text is left as it is', () => {
  expect(utf8('')).toBe('');
  expect(utf8('æ'.repeat(4095))).toBe('æ'.repeat(4095));
});

test.each([4_096, 87_380, 87_382, 400_000])('a text of %i signs is its bytes', (length) => {
  for (const letter of LETTERS) {
    const text = letter.repeat(length / letter.length);
    expect(Buffer.from(text).equals(utf8(text) as Buffer), letter).toBe(true);
  }
});

test('texts made one after another do not write over each other', () => {
  const texts = Array.from({ length: 200 }, (_, n) => `${n} ${(LETTERS[n % 4] ?? '').repeat(5_000 + 37 * n)}`);
  const made = texts.map(utf8);
  expect(made.map((bytes) => bytes.toString())).toEqual(texts);
});
