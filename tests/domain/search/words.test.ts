// Texts and queries are split into words by the same function, so that equal words match.
import { describe, expect, it, test } from 'vitest';
import { compoundParts } from '../../../src/domain/search/compound.ts';
import { lexemesOf, vectorOf } from '../../../src/domain/search/lexemes.ts';
import { queryOf, searchFault } from '../../../src/domain/search/query.ts';
import { stemOf } from '../../../src/domain/search/stem.ts';

const query = (text: string) => {
  const asked = queryOf(text);
  return 'query' in asked ? asked.query : asked.fault;
};

test('composed and decomposed letters, hard spaces, soft hyphens and zero-width characters make no difference', () => {
  const plain = vectorOf(['sårpleje på øen']);
  for (const text of [
    'sårpleje på øen'.normalize('NFD'),
    'sår\u00adpleje\u00a0på\u2009øen',
    'SÅR\u200bPLEJE PÅ Ø\u2060EN',
  ])
    expect(vectorOf([text])).toBe(plain);
});

test.each([
  ['fodsår', 'fodsaar'],
  ['Aabenraa', 'Åbenrå'],
  ['lægevagt', 'laegevagt'],
  ['Ærø', 'AEROE'],
  ['Örebro', 'Oerebro'],
])('%s is %s', (one, other) => expect(query(one)?.split(' ')[0]).toBe(query(other)?.split(' ')[0]));

describe('the stem of a Danish word', () => {
  // From the vocabulary that the Snowball project publishes with the algorithm.
  it.each([
    ['indtage', 'indtag'],
    ['indtagelse', 'indtag'],
    ['indtager', 'indtag'],
    ['indvendt', 'indvend'],
    ['underste', 'underst'],
    ['undersåtter', 'undersåt'],
    ['undersøgelsernes', 'undersøg'],
    ['genindlæggelser', 'genindlæg'],
    ['genindlæggelse', 'genindlæg'],
    ['sygeplejersker', 'sygeplejersk'],
    ['hus', 'hus'],
  ])('of %s is %s', (word, stem) => expect(stemOf(word)).toBe(stem));
});

test.each([
  ['kateterpleje', ['pleje']],
  ['doegnraadgivning', ['raadgivning']],
  ['plejeassistent', ['assistent']],
  ['telemedicin', ['medicin']],
  ['hjemmesygeplejerske', ['sygeplejerske', 'plejerske']],
])('a compound, %s, has the parts %j', (word, parts) =>
  expect(compoundParts(word)).toEqual(expect.arrayContaining(parts)),
);

test('no part begins as no Danish word does, and a short word has none', () => {
  expect(compoundParts('kateterpleje')).not.toContain('rpleje');
  expect(compoundParts('sygeh')).toEqual([]);
  expect(compoundParts('iv-29')).toEqual([]);
});

test('what a sign joins is found by its parts and as a whole', () => {
  for (const text of ['SOSU-assistent', 'SOSU/assistent', 'SOSU.assistent', 'SOSU\u2013assistent'])
    expect(lexemesOf([text])).toEqual(expect.arrayContaining(['sosu', 'assistent', 'sosuassistent']));
  expect(lexemesOf(['29.18.00'])).toEqual(expect.arrayContaining(['29', '18', '00', '291800']));
});

describe('a query', () => {
  it('meets beginnings, stems, phrases, either, and leaves out', () => {
    expect(query('kateter')).toBe(`('kateter':* | '=katet')`);
    expect(query('29.18')).toBe(`(('29' & '18') | '2918':*)`);
    expect(query('2026')).toBe(`'2026':*`);
    expect(query('"KOL borgerne"')).toBe(`('kol':* <-> 'borgerne':*)`);
    expect(query('borger -KOL')).toBe(`('borger':* | '=borg') & !('kol':* | '=kol')`);
    expect(query('iv or kol')).toBe(`(('iv':* | '=iv')) | (('kol':* | '=kol'))`);
    expect(query('pleje og omsorg')).toBe(`('pleje':* | '=plej') & ('omsorg':* | '=omsorg')`);
  });

  it('is of quoted lexemes only, whatever is typed', () => {
    for (const text of [`')) or true --`, `a' | b`, `\\ & ! <-> :*`, `'''`, `"a' <-> b`, '𝔸 ½ ﬁ'])
      expect(query(text)).toMatch(/^(?:no-words|too-common|(?:'=?[\p{L}\p{N}]+'(?::\*)?|[()&|!]| |<->)+)$/u);
  });

  it('of words that nearly every text has says so', () => {
    expect(['og', 'i på', '"til og"', '-og'].map(searchFault)).toEqual(Array(4).fill('too-common'));
    expect(['', '!?', '" "', 'or'].map(searchFault)).toEqual(Array(4).fill('no-words'));
  });
});
