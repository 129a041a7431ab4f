import { expect, test } from 'vitest';
import { fill, slotsOf } from '../../src/lib/fill.ts';

const VALUES: Readonly<Record<string, string>> = {
  amount: '12,00 kr.',
  party: 'Odense',
  asked: 'Er det et forsøg?',
  nothing: '',
};
const filled = (text: string) => fill(text, (name) => VALUES[name]);

test.each([
  ['Uden felter.', 'Uden felter.'],
  ['{party} betaler {amount} hvert år', 'Odense betaler 12,00 kr. hvert år'],
  ['Det koster {amount}.', 'Det koster 12,00 kr.'],
  ['Af {party}.', 'Af Odense.'],
  ['Ikke oplyst: {asked}.', 'Ikke oplyst: Er det et forsøg?'],
  ['Mangler {unknown}.', 'Mangler {unknown}.'],
  ['Tom {nothing}.', 'Tom .'],
])('%s', (text, said) => {
  expect(filled(text)).toBe(said);
});

test('the names of the slots, sorted', () => {
  expect(slotsOf('{b} og {a}. {c2}')).toEqual(['a', 'b', 'c2']);
});
