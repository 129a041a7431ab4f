import { describe, expect, it } from 'vitest';
import { decisionPaper } from '../../src/documents/decision-paper.ts';
import type { Block, Paper } from '../../src/documents/paper.ts';
import { Dossier } from '../../src/domain/dossier/dossier.ts';
import { sampleInput } from './sample-case.ts';

/** The worked example of the design: hospital 1,900 a case; 350 + 900 a case, 300,000 a year, 500,000 over 5 years. */
const workedExample = Dossier.parse({
  volume: { unit: 'forløb', perYear: { low: 500, expected: 1000, high: 1200 } },
  economy: {
    currency: 'DKK',
    priceYear: 2026,
    horizonYears: 5,
    effectMeasure: { name: 'Tilfredshed', unit: 'point', higherIsBetter: true, minimum: 5 },
    alternatives: [
      {
        id: 'nu',
        name: 'Hospitalet',
        role: 'current',
        effect: { expected: 6 },
        costs: [{ id: 'a', party: 'region-1083', nature: 'per-case', amount: { expected: 1900 } }],
      },
      {
        id: 'ny',
        name: 'Kommunen',
        role: 'proposed',
        effect: { expected: 6 },
        costs: [
          { id: 'b', party: 'region-1083', nature: 'per-case', amount: { expected: 350 } },
          { id: 'c', party: 'kommune-461', nature: 'per-case', amount: { expected: 900 } },
          { id: 'd', party: 'kommune-461', nature: 'recurring', amount: { expected: 300_000 } },
          { id: 'e', party: 'kommune-461', nature: 'one-off', amount: { expected: 500_000 }, lifetimeYears: 5, source: 'Tilbud' },
        ],
      },
    ],
  },
});

type Table = Extract<Block, { kind: 'table' }>;

function tablesOf(paper: Paper, section: string): readonly Table[] {
  const blocks = paper.sections.find(({ id }) => id === section)?.blocks ?? [];
  return blocks.filter((block) => block.kind === 'table');
}

describe('how the figures are computed', () => {
  const paper = decisionPaper(sampleInput('iv-antibiotics', 'da', { dossier: workedExample, decided: false }));
  const rows = tablesOf(paper, 'annexes').find(({ caption }) => caption.startsWith('Tal, formel'))?.rows ?? [];

  it.each([
    ['Annuitetsfaktor, 5 år', '4,5151', '(1 − (1 + 3,5 %)^−5) / 3,5 %'],
    ['Kommunen: fast pr. år', '410.740,69 kr.', 'faste omkostninger 300.000,00 kr. + 500.000,00 kr. / 4,5151'],
    ['Kommunen: pr. forløb', '1.250,00 kr.', 'summen af omkostninger pr. forløb'],
    ['Kommunen: omkostning pr. år', '1.660.740,69 kr.', '410.740,69 kr. + 1.000 × 1.250,00 kr.'],
    ['Hospitalet: omkostning pr. år', '1.900.000,00 kr.', '0,00 kr. + 1.000 × 1.900,00 kr.'],
    ['Forskel pr. år, forslaget minus i dag', '−239.259,31 kr.', '1.660.740,69 kr. − 1.900.000,00 kr.'],
    ['Omfang, hvor de to koster det samme', '631,9087 → 632', '(410.740,69 kr. − 0,00 kr.) / (1.900,00 kr. − 1.250,00 kr.)'],
    ['Region Syddanmark: ændring i omkostning pr. år før afregning', '−1.550.000,00 kr.', '350.000,00 kr. − 1.900.000,00 kr.'],
    ['Odense Kommune: ændring i omkostning pr. år før afregning', '1.310.740,69 kr.', '1.310.740,69 kr. − 0,00 kr.'],
    ['Afregning pr. forløb: hverken tab eller fortjeneste', '1.310,74 kr.', '1.310.740,69 kr. / 1.000'],
    ['Afregning pr. forløb: højst', '1.550,00 kr.', '1.550.000,00 kr. / 1.000'],
  ])('%s', (figure, result, formula) => {
    const row = rows.find(([name]) => name === figure);
    // Intl puts a no-break space in percentages.
    expect(row?.slice(1, 3).map((cell) => String(cell).replaceAll('\u00a0', ' '))).toEqual([result, formula]);
    expect(String(row?.[3]).length).toBeGreaterThan(3);
  });

  it('lists every cost line with payer and source', () => {
    const lines = tablesOf(paper, 'annexes').filter(({ caption }) => caption.includes('omkostninger'));
    expect(lines.map(({ rows: all }) => all.length)).toEqual([1, 4]);
    expect(lines[1]?.rows[3]).toEqual(['e', 'Odense Kommune', ['én gang, fordelt over 5 år'], ['500.000,00 kr.'], 'Tilbud']);
  });

  it('shows the budget per party so that the parties add up to the total', () => {
    const perParty = tablesOf(paper, 'economy').find(({ caption }) => caption.includes('pr. part'));
    expect(perParty?.rows).toEqual([
      ['Odense Kommune', '1', '1.700.000,00 kr.', '0,00 kr.', '1.700.000,00 kr.'],
      ['Odense Kommune', '2-5', '1.200.000,00 kr.', '0,00 kr.', '1.200.000,00 kr.'],
      ['Region Syddanmark', '1-5', '−1.550.000,00 kr.', '0,00 kr.', '−1.550.000,00 kr.'],
      ['I alt', '1', '150.000,00 kr.', '0,00 kr.', '150.000,00 kr.'],
      ['I alt', '2-5', '−350.000,00 kr.', '0,00 kr.', '−350.000,00 kr.'],
    ]);
  });
});
