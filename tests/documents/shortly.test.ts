// A text too long for the summary is cut at a word; a word that is too long is cut inside.
import { expect, test } from 'vitest';
import { shortly } from '../../src/documents/shortly.ts';

const write = ((_key: string, values: { text: string }) => `${values.text}…`) as unknown as Parameters<
  typeof shortly
>[1]['write'];

test.each([
  ['en kort tekst', 'en kort tekst'],
  ['ord '.repeat(10), `${'ord '.repeat(5).trim()}…`],
  ['x'.repeat(2000), `${'x'.repeat(20)}…`],
])('%j', (text, short) => {
  expect(shortly(text, { write }, 20)).toBe(short);
});
