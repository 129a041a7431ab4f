// Keys and the lowest effective cost level, on the decision paper.
import { describe, expect, it } from 'vitest';
import { decisionPaper } from '../../src/documents/decision-paper.ts';
import { Dossier } from '../../src/domain/dossier/dossier.ts';
import type { Framework } from '../../src/domain/governance/framework.ts';
import base from '../cases/base-dossier.json' with { type: 'json' };
import { sectionWords, type Table, tableOf } from './paper-words.ts';
import { sampleInput, syddanmark } from './sample-case.ts';

type Options = { readonly framework?: Framework };
const inputOf = (dossier: Dossier, { framework = syddanmark }: Options = {}) =>
  sampleInput('iv-antibiotics', 'da', { dossier, framework, decided: false, draws: 20 });

const REGION = { party: 'region-1083' };

describe('a key', () => {
  const keys = [
    {
      id: 'samlet',
      name: 'Region og kommuner',
      basis: 'agreed',
      weights: [
        { party: 'region-1083', weight: 2 },
        { key: 'folketal', weight: 1 },
      ],
    },
    {
      id: 'folketal',
      name: 'Folketal',
      basis: 'inhabitants',
      weights: [
        { party: 'kommune-461', weight: 3 },
        { party: 'kommune-450', weight: 1 },
      ],
      source: 'Danmarks Statistik',
      asOf: '2026-01-01',
    },
  ];
  const [current, proposed] = base.economy.alternatives;
  const dossier = Dossier.parse({
    ...base,
    economy: {
      ...base.economy,
      keys,
      alternatives: [
        current,
        {
          ...proposed,
          costs: [
            ...(proposed?.costs ?? []),
            {
              id: 'it',
              label: 'Fælles it',
              payer: { shared: 'samlet' },
              nature: 'recurring',
              amount: { expected: 120_000 },
            },
          ],
          settlements: [
            {
              id: 'sekretariat',
              label: 'Sekretariat',
              from: { shared: 'folketal' },
              to: REGION,
              model: 'fixed',
              amount: 100_000,
            },
          ],
        },
      ],
    },
  });

  it('is shown with its weights, and party by party where it stands on another', () => {
    const paper = decisionPaper(inputOf(dossier));
    const plain = (table: Table | undefined) =>
      table?.rows.map((row) => row.map((cell) => String(cell).replaceAll('\u00a0', ' ')));
    expect(plain(tableOf(paper, 'economy', 'Fordelingsnøglen »Region og kommuner«'))).toEqual([
      ['Region Syddanmark', '2', '66,67 %'],
      ['nøglen »Folketal«', '1', '33,33 %'],
    ]);
    expect(plain(tableOf(paper, 'economy', 'Fordelingsnøglen »Region og kommuner«, part for part'))).toEqual([
      ['Region Syddanmark', '66,67 %'],
      ['Odense Kommune', '25 %'],
      ['Nyborg Kommune', '8,33 %'],
    ]);
    expect(sectionWords(paper, 'economy')).toContain(
      'Grundlag for »Folketal«\nIndbyggertal\npr. 1. januar 2026\nDanmarks Statistik',
    );
    expect(sectionWords(paper, 'annexes')).toContain('Fælles it\nfordelt efter nøglen »Region og kommuner«');
  });

  it('and the payments by it say which share of the amount each pays', () => {
    const rows = tableOf(decisionPaper(inputOf(dossier)), 'annexes', 'Tal for hver betaling')?.rows ?? [];
    const plain = rows.map((row) => row.map((cell) => String(cell).replaceAll('\u00a0', ' ')));
    expect(plain.slice(0, 2).map((row) => row.slice(0, 3))).toEqual([
      ['Sekretariat: Odense Kommune → Region Syddanmark', '75.000,00 kr.', '75 % af 100.000,00 kr.'],
      ['Sekretariat: Nyborg Kommune → Region Syddanmark', '25.000,00 kr.', '25 % af 100.000,00 kr.'],
    ]);
  });
});

describe('LEON', () => {
  const two = (proposed: number, minimum: number) =>
    Dossier.parse({
      volume: { activities: [{ id: 'a', unit: 'forløb', counts: [{ party: 'kommune-461', expected: 1000 }] }] },
      economy: {
        priceYear: 2026,
        horizonYears: 5,
        quality: {
          kind: 'measured',
          name: 'Kvalitet',
          unit: 'point',
          higherIsBetter: true,
          minimum,
          setBy: 'proposer',
        },
        alternatives: [
          { id: 'nu', name: 'Hospitalet', role: 'current', effect: { expected: 93 }, costs: [line('h', 1900)] },
          { id: 'ny', name: 'Hjemme', role: 'proposed', effect: { expected: 94 }, costs: [line('k', proposed)] },
        ],
      },
    });

  function line(id: string, expected: number) {
    return { id, payer: REGION, nature: 'per-unit', counts: 'all', amount: { expected } };
  }

  it('names what only the floor removes, with the yearly difference', () => {
    const words = sectionWords(decisionPaper(inputOf(two(9411, 93.5))), 'economy');
    expect(words).toContain('LEON er opfyldt ved 1.000 forløb om året.');
    expect(words).toContain(
      '»Hospitalet« er 7.511.000 kr. billigere om året og er kun ude, fordi den ikke når kvalitetskravet.',
    );
    expect(words).toContain('Mindste kvalitet\nmindst 93,5 point\nHvem der har sat kravet\nForslagsstilleren selv');
  });

  it('names what costs practically the same, and the limit below which a difference decides nothing', () => {
    const words = sectionWords(decisionPaper(inputOf(two(1901, 90))), 'economy');
    expect(words).toContain(
      'LEON er opfyldt med bemærkninger ved 1.000 forløb om året. En anden løsning koster praktisk talt det samme',
    );
    expect(words).toContain('»Hospitalet« koster praktisk talt det samme: 1.000 kr. mindre om året.');
    expect(words).toContain(
      'Væsentlighedsgrænse: en forskel på højst 1.900 kr. om året afgør ikke, hvad der er billigst.',
    );
  });
});
