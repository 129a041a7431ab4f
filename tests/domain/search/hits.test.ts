// The words that match a search are marked in the original text.
import { expect, test } from 'vitest';
import { textsToShow } from '../../../src/app/search-excerpts.ts';
import { excerptOf, markHits, meetsOf } from '../../../src/domain/search/hits.ts';
import { textsOfState } from '../../../src/domain/search/texts.ts';
import { submitted } from '../workflow/given.ts';

const marked = (text: string, q: string) =>
  markHits(text, meetsOf(q))
    .map((piece) => (piece.hit ? `[${piece.text}]` : piece.text))
    .join('');

test.each([
  ['Kateterpleje i hjemmet', 'kateter', '[Kateterpleje] i hjemmet'],
  ['Kateterpleje i hjemmet', 'pleje', '[Kateterpleje] i hjemmet'],
  ['Kateterpleje i hjemmet', 'hjem', 'Kateterpleje i [hjemmet]'],
  ['Diabetisk fodsår', 'FODSAAR', 'Diabetisk [fodsår]'],
  ['Diabetisk fodsår'.normalize('NFD'), 'fodsår', `Diabetisk [${'fodsår'.normalize('NFD')}]`],
  ['Sår\u00adpleje', 'sårpleje', '[Sår\u00adpleje]'],
  ['IV-antibiotika i hjemmet', 'iv-antibiotika', '[IV]-[antibiotika] i hjemmet'],
  ['Sygeplejerske/SOSU-assistent', '"sosu assistent"', 'Sygeplejerske/[SOSU]-[assistent]'],
  ['Sår og kateter', 'sår or kateter', '[Sår] og [kateter]'],
  ['Sår og kateter', 'sår -kateter', '[Sår] og kateter'],
  ['Sår og kateter', '-"kateter"', 'Sår og kateter'],
  ['Sår og kateter', 'og', 'Sår og kateter'],
  ['<b>Sår</b>', 'sår', '<b>[Sår]</b>'],
])('%s, searched by %s', (text, q, expected) => {
  expect(marked(text, q)).toBe(expected);
});

test('an excerpt is of the first text that was met, from one space to another', () => {
  const long = `${'Først kommer noget andet. '.repeat(4)}Så sårpleje,\nog ${'så mere. '.repeat(40)}`;
  const excerpt = excerptOf(['Noget', long, 'Sårpleje'], meetsOf('sårpleje')) ?? '';
  expect(excerpt).toMatch(/^… kommer noget andet\. .* Så sårpleje, og så mere\..* …$/);
  expect(excerpt.length).toBeLessThanOrEqual(170);
  expect(excerptOf(['Kort sårpleje'], meetsOf('sår'))).toBe('Kort sårpleje');
  expect(excerptOf([`${'x'.repeat(200)} ${'sår'.repeat(100)}`], meetsOf('sår'))?.length).toBeLessThanOrEqual(170);
  expect(excerptOf(['Noget'], meetsOf('sår'))).toBeUndefined();
});

test('an excerpt shows no reason of a judgement, which may be hidden from its reader', () => {
  const judged = submitted();
  const ratings = [{ principle: 'p', rating: 'partly' as const, reason: 'Fortroligt' }];
  const judgement = {
    party: 'kommune-461',
    ratings,
    by: { subject: 's', name: 'Mette' },
    at: '2026-11-22T10:00:00.000Z',
  };
  const submissions = judged.submissions.map((submission) => ({ ...submission, judgements: [judgement] }));
  expect(textsOfState({ ...judged, submissions })).toContain('Fortroligt');
  expect(textsToShow({ ...judged, submissions })).not.toContain('Fortroligt');
});
