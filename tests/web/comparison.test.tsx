// The comparison of two frameworks in words: names instead of codes, long lists folded.
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import type { Framework } from '../../src/domain/governance/framework.ts';
import { shippedFramework, shippedFrameworks } from '../../src/domain/governance/shipped.ts';
import { Comparison } from '../../src/web/administration/comparison.tsx';
import { translator } from '../../src/web/texts/index.ts';
import { textOf } from './text-browser.ts';

const council = shippedFramework('sundhedsraad-2027');

function htmlOf(before: Framework, after: Framework): string {
  const view = { t: translator('da'), language: 'da' } as const;
  return renderToString(<Comparison {...{ view, before, after, frameworks: shippedFrameworks() }} />);
}

test('what stands on the framework itself is one list; many that came or went are one line each, with their names', () => {
  const html = htmlOf(shippedFramework('syddanmark-2022'), council);
  expect(html).not.toContain('<li><ul>');
  expect(textOf(html)).toContain('Rammen selv Titel: fra ');
  expect(html).toMatch(/<summary class="details-summary">82 er kommet til<\/summary><ul><li>Københavns Kommune<\/li>/);
  expect(html).toMatch(
    /<summary class="details-summary">14 er taget ud<\/summary><ul><li>Den administrative klynge Fyn/,
  );
  // An added or removed value has no other side.
  expect(textOf(html)).toContain('Gælder ikke længere fra: 1. januar 2027 er taget ud');
  // Five or fewer are not folded.
  expect(html).toContain('<strong>Overdragelse af en opgave</strong> er taget ud');
});

test('a member that is only no longer verified is not gone', () => {
  const said = textOf(htmlOf(shippedFramework('syddanmark-2022'), council));
  expect(said).toMatch(/Medlemmer: ikke længere efterprøvet: |Medlemmer: 9 er ikke længere efterprøvet Odense Kommune/);
  expect(said).not.toContain('borta');
  expect(said).not.toContain('væk: Odense Kommune');
});

test('codes are said in words, numbers as the language writes them', () => {
  const [first, ...stages] = council.procedures[0]?.stages ?? [];
  const [type, ...types] = council.caseTypes;
  const [step, ...steps] = council.steps;
  if (!first || !type || !step) throw new Error('nothing to change');
  const procedures = council.procedures.map((procedure, i) =>
    i === 0
      ? {
          ...procedure,
          stages: [
            { ...first, competence: 'decide' as const, outcomes: { approved: 'approve', postponed: 'stay' } },
            ...stages,
          ],
        }
      : procedure,
  );
  const said = textOf(
    htmlOf(council, {
      ...council,
      version: 2,
      procedures,
      steps: [{ ...step, sections: ['economy'] }, ...steps],
      caseTypes: [{ ...type, materiality: { amountPerYear: 12500, share: 0.005 }, money: ['none'] }, ...types],
      settings: { ...council.settings, discountRates: [{ fromYear: 1, rate: 0.0325 }] },
    } as Framework),
  );
  expect(said).toContain('Kompetence: fra Indstiller til Beslutter');
  expect(said).toContain('Nu: godkendt: sagen er godkendt; udsat: bliver ved leddet');
  expect(said).toContain('Afsnit: nyt: Økonomi. væk: Opgaven; Omfang');
  expect(said).toContain('beløb om året 12.500, andel 0,5');
  expect(said).toContain('nyt: Nej, der er ingen udgifter');
  expect(said).toContain('rente 3,25');
  for (const code of ['recommend', 'stay', 'volume', 'economy', '0.03', '12500', 'approved'])
    expect([code, said.includes(code)]).toEqual([code, false]);
});
