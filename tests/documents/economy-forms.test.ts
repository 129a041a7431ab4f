// All kinds of settlements, and none, on the decision paper and in the agreement.
import { describe, expect, it } from 'vitest';
import { agreementDraft } from '../../src/documents/agreement-draft.ts';
import { decisionPaper } from '../../src/documents/decision-paper.ts';
import { Dossier } from '../../src/domain/dossier/dossier.ts';
import type { Framework } from '../../src/domain/governance/framework.ts';
import base from '../cases/base-dossier.json' with { type: 'json' };
import { sectionWords, tableOf } from './paper-words.ts';
import { sampleInput, syddanmark } from './sample-case.ts';

type Options = { readonly framework?: Framework };
const inputOf = (dossier: Dossier, { framework = syddanmark }: Options = {}) =>
  sampleInput('iv-antibiotics', 'da', { dossier, framework, decided: false, draws: 20 });

const MUNICIPALITIES = syddanmark.parties.filter(({ kind }) => kind === 'municipality').map(({ id }) => id);
const REGION = { party: 'region-1083' };

function intravenous(settlements: readonly object[]): Dossier {
  return Dossier.parse({
    task: { transferringParties: ['region-1083'], receivingParties: MUNICIPALITIES },
    volume: {
      activities: [
        {
          id: 'iv',
          name: 'Intravenøs behandling',
          unit: 'forløb',
          counts: MUNICIPALITIES.map((party) => ({ party, expected: 100 })),
        },
      ],
    },
    responsibility: { funding: REGION },
    economy: {
      priceYear: 2026,
      horizonYears: 4,
      alternatives: [
        {
          id: 'nu',
          role: 'current',
          costs: [{ id: 'h', payer: REGION, nature: 'per-unit', counts: 'all', amount: { expected: 12400 } }],
        },
        {
          id: 'ny',
          role: 'proposed',
          costs: [{ id: 'k', payer: { each: MUNICIPALITIES }, nature: 'per-unit', amount: { expected: 5500 } }],
          settlements,
        },
      ],
    },
  });
}

const TARIFF = {
  id: 't',
  label: 'Takst for et forløb',
  from: REGION,
  model: 'per-unit',
  counts: 'to',
  amount: 5500,
  regulated: true,
};

describe('22 municipalities at the same price', () => {
  it('print one tariff of 5.500 kr. pr. forløb, and no table of exceptions', () => {
    expect(MUNICIPALITIES).toHaveLength(22);
    const draft = agreementDraft(inputOf(intravenous([{ ...TARIFF, to: { each: MUNICIPALITIES } }])));
    expect(tableOf(draft, 'economy', 'Takster og faste beløb')?.rows).toEqual([
      [
        ['Takst for et forløb'],
        '5.500 kr.',
        ['pr. enhed (forløb)'],
        '2026',
        'hvert år efter prisindekset i Syddanmark 2022-2026: klynger og Sundhedssamarbejdsudvalg',
      ],
    ]);
    expect(tableOf(draft, 'economy', 'Undtagelser')).toBeUndefined();
    const payments = tableOf(draft, 'economy', 'Hvem betaler hvem')?.rows ?? [];
    expect(payments).toHaveLength(23);
    expect(payments.at(-1)).toEqual(['I alt', '–', '–', '–', '12.100.000 kr.']);
    const perParty = tableOf(draft, 'economy', 'Hver part om året')?.rows;
    expect(perParty?.[0]).toEqual([
      'Region Syddanmark',
      '–',
      '0 kr.',
      'betaler 12.100.000 kr.',
      'udgift 12.100.000 kr.',
    ]);
    expect(perParty?.[1]).toEqual(['Middelfart Kommune', '100', '550.000 kr.', 'modtager 550.000 kr.', '0 kr.']);
  });

  it('are one tariff also where each has a settlement of its own, unless its price differs', () => {
    const each = MUNICIPALITIES.map((party, at) => ({ ...TARIFF, id: `t-${at}`, to: { party } }));
    const same = agreementDraft(inputOf(intravenous(each)));
    expect(tableOf(same, 'economy', 'Takster og faste beløb')?.rows.map((row) => row.slice(0, 2))).toEqual([
      [['Takst for et forløb'], '5.500 kr.'],
    ]);
    const [first, ...others] = each;
    const dearer = agreementDraft(inputOf(intravenous([{ ...first, amount: 6000 }, ...others])));
    expect(tableOf(dearer, 'economy', 'Takster og faste beløb')?.rows.map((row) => row[1])).toEqual([
      '6.000 kr.',
      '5.500 kr.',
    ]);
  });

  it('print who differs in a small table', () => {
    const exceptions = [{ party: 'kommune-492', amount: 6100.5 }];
    const draft = agreementDraft(
      inputOf(intravenous([{ ...TARIFF, to: { each: MUNICIPALITIES }, exceptions, ceiling: 500_000 }])),
    );
    expect(tableOf(draft, 'economy', 'Undtagelser fra taksterne')?.rows).toEqual([
      ['Takst for et forløb', ['Ærø Kommune: 6.100,50 kr.']],
    ]);
    expect(tableOf(draft, 'economy', 'Loft og mindst')?.rows).toEqual([
      ['Takst for et forløb', ['højst 500.000 kr. pr. part og år']],
    ]);
    const payments = tableOf(draft, 'economy', 'Hvem betaler hvem')?.rows ?? [];
    expect(payments[0]?.slice(3)).toEqual([['100 forløb', '× 5.500,00 kr.'], '500.000,00 kr.', ['loftet gælder']]);
  });
});

describe('where no money moves', () => {
  const delegation = (economy: object) => Dossier.parse({ ...base, economy });

  it('the paper says so, and why; LEON is not relevant and nothing is missing from a picture of money', () => {
    const dossier = delegation({ money: 'none', moneyReason: 'Kun delegation af kateterpleje.' });
    const paper = decisionPaper(inputOf(dossier));
    const words = sectionWords(paper, 'economy');
    expect(words).toContain(
      'Der flytter ingen penge, og sagen har ingen udgifter.\nBegrundelse\nKun delegation af kateterpleje.',
    );
    expect(words).toContain('LEON er ikke relevant.');
    expect(words).not.toContain('Det mangler i billedet pr. part');
    expect(sectionWords(paper, 'hearing')).toContain('Bekræfter, at der ikke flytter penge');
    const draft = sectionWords(agreementDraft(inputOf(dossier)), 'economy');
    expect(draft).toContain('Der flytter ingen penge, og sagen har ingen udgifter.');
    expect(draft).not.toContain('Forslaget indeholder ingen afregning');
  });

  it('each bears its own, with a reason or the word that it is missing', () => {
    const words = sectionWords(decisionPaper(inputOf(delegation({ money: 'each-bears-own' }))), 'economy');
    expect(words).toContain('Der flytter ingen penge mellem parterne: hver part bærer sine egne udgifter.');
    expect(words).toContain('Det er ikke oplyst, hvorfor der ikke flytter penge.');
  });
});
