// An agreement as a document: its terms, its parties, and its state on the day.
import { describe, expect, test } from 'vitest';
import { agreementDocument } from '../../src/documents/agreement-document.ts';
import type { Block } from '../../src/documents/paper.ts';
import { joinAgreement } from '../../src/domain/agreement/commands/join.ts';
import { regulate } from '../../src/domain/agreement/commands/regulate.ts';
import type { AgreementMilestone } from '../../src/domain/agreement/state.ts';
import {
  agreement,
  as,
  CONDITION,
  EACH_JOINS,
  framework,
  odense,
  planner,
  play,
} from '../domain/agreement/given-agreement.ts';

const indexed = {
  ...framework,
  settings: { ...framework.settings, priceIndex: [{ year: 2027, percent: 3, source: 'Opdigtet' }] },
};
const asked = agreement({ joining: EACH_JOINS });
const one = play(
  asked,
  joinAgreement(
    asked,
    {
      party: 'kommune-461',
      answer: 'joined-with-reservation',
      decidedOn: '2027-02-01',
      words: 'Budgettet først',
      dueDate: '2027-05-01',
      condition: 'c1',
    },
    as(odense, '2027-02-01'),
  ),
);
const made = play(one, regulate(one, 2027, { ...as(planner, '2026-12-20'), framework: indexed }));
const document = (language: 'da' | 'en' | 'sv' = 'da', asOf = '2027-03-01') =>
  agreementDocument({ agreement: made, framework, language, asOf });
const tables = (blocks: readonly Block[]) => blocks.flatMap((block) => (block.kind === 'table' ? [block.rows] : []));
const of = (id: string, asOf?: string) => {
  const found = document('da', asOf).sections.find((section) => section.id === id)?.blocks;
  return tables(found ?? [])[0];
};

const TRAINING: AgreementMilestone = {
  id: 'oplaering-1',
  role: 'sygeplejerske',
  what: 'Sygeplejerske',
  date: '2027-05-14',
  beforeStart: true,
  reached: { on: '2027-05-10', at: '2027-05-10T10:00:00.000Z', by: { subject: 'o', name: 'Olga' } },
};

const { reached: _reached, ...AHEAD } = TRAINING;

describe('the document', () => {
  test('says which it is, how it stands, and from when', () => {
    const { title, kind, facts, footer } = document();
    expect([title, kind]).toEqual(['IV-antibiotika i eget hjem', 'Samarbejdsaftale']);
    expect(facts.map(({ term, value }) => `${term}: ${value}`).slice(0, 4)).toEqual([
      'Aftale: 2026-a1, udgave 1',
      'Status 1. marts 2027: Afventer start',
      'Gælder fra: når alt er på plads; planlagt til 1. juni 2027,venter på én tilslutning mere (1 af 2 er med)',
      'Gælder til og med: 31. maj 2030',
    ]);
    expect(footer).toEqual(['Aftale 2026-a1, udgave 1, version 3, som den stod 1. marts 2027.']);
  });

  test('names each party with its answer and its own words, and the reservation as a condition', () => {
    expect(of('parties')?.map((row) => row.slice(0, 3))).toContainEqual([
      'Odense Kommune',
      'Modtagende',
      ['Tilsluttet med forbehold', 'Budgettet først'],
    ]);
    expect(of('parties')?.map(([name, , answer]) => [name, answer])).toContainEqual([
      'Svendborg Kommune',
      ['Har ikke svaret'],
    ]);
    expect(of('conditions')).toEqual([['Budgettet først', 'Odense Kommune', '1. maj 2027', 'Åbent']]);
  });

  test('says of a condition that is open past its day that its deadline is over', () => {
    expect(of('conditions', '2027-05-01')?.[0]?.[3]).toBe('Åbent');
    expect(of('conditions', '2027-05-02')?.[0]?.[3]).toBe('Åbent, fristen er overskredet');
  });

  test('says for what it waits: conditions, milestones and training too; and where it has no end', () => {
    const { months: _, ...endless } = made.terms;
    const waiting = { ...made, joining: null, terms: endless, conditions: [CONDITION], milestones: [AHEAD] };
    const { facts } = agreementDocument({ agreement: waiting, framework, language: 'da', asOf: '2027-03-01' });
    expect(facts.slice(2, 4)).toEqual([
      {
        term: 'Gælder fra',
        value: [
          'når alt er på plads; planlagt til 1. juni 2027',
          'venter på forbeholdet: Oplæring er gennemført',
          'venter på oplæringen af: Sygeplejerske',
        ],
      },
      { term: 'Gælder til', value: 'den siges op' },
    ]);
  });

  test('names the last day of a party that is bound, as of the agreement', () => {
    expect(
      agreementDocument({ agreement: agreement(), framework, language: 'da', asOf: '2027-03-01' })
        .sections.find(({ id }) => id === 'parties')
        ?.blocks.flatMap((block) => (block.kind === 'table' ? block.rows.map((row) => row[3]) : []))[0],
    ).toBe('1. juni 2027 – 31. maj 2030');
  });

  test('has the tariffs of the year of the day', () => {
    expect([of('tariffs', '2026-12-31')?.[0]?.[1], of('tariffs', '2027-01-01')?.[0]?.[1]]).toEqual([
      '7.425,50 kr.',
      '7.648,27 kr.',
    ]);
  });

  test('says how often is reported: the rest, the cost, the year as a whole, and an indicator of its own', () => {
    const indicators = [
      { id: 'a', name: 'Tilfredshed', reportMonths: 12 as const },
      { id: 'b', name: 'Ventetid' },
    ];
    const terms = { reportMonths: 3, costMonths: 6, annualReturnDays: 90, indicators } as const;
    const told = agreementDocument({
      ...{ agreement: agreement({ terms: { ...terms, indicators } }), framework },
      ...{ language: 'da' as const, asOf: '2027-03-01' },
    });
    const text = JSON.stringify(told.sections.find(({ id }) => id === 'follow')?.blocks);
    const every = 'hvert kvartal, senest 30 dage efter; udgiften hvert halvår; årsopgørelse senest 90 dage efter året';
    for (const words of [every, '"hvert år"]', '"hvert kvartal"]']) expect(text).toContain(words);
  });

  test('says of each indicator how often it is measured by the dossier, beside how often it is reported', () => {
    const indicators = [
      { id: 'a', name: 'Rettidig dosis', frequency: 'Hver måned' },
      { id: 'b', name: 'Tryghed' },
    ];
    const told = agreementDocument({
      ...{ agreement: agreement({ terms: { indicators } }), framework },
      ...{ language: 'da' as const, asOf: '2027-03-01' },
    });
    const found = told.sections.find(({ id }) => id === 'follow')?.blocks ?? [];
    const [measured] = found.flatMap((block) => (block.kind === 'table' ? [block] : []));
    expect(measured?.columns.map(({ text }) => text).slice(-2)).toEqual(['Opgøres', 'Indberettes']);
    expect(measured?.rows.map((row) => row.slice(-2))).toEqual([
      ['Hver måned', 'hvert halvår'],
      ['–', 'hvert halvår'],
    ]);
  });

  test('names the training, and says of it and of a milestone that it must be reached before the start', () => {
    const before = { ...made, milestones: [TRAINING, { id: 'm', what: 'Evaluering' }] };
    const told = (language: 'da' | 'sv') =>
      tables(
        agreementDocument({ agreement: before, framework, language, asOf: '2027-03-01' }).sections.at(-1)?.blocks ?? [],
      );
    expect(told('da').at(-1)).toEqual([
      [['Oplæring gennemført: Sygeplejerske', 'skal være nået før start'], '–', '14. maj 2027', '10. maj 2027'],
      [['Evaluering'], '–', '–', '–'],
    ]);
    expect(told('sv').at(-1)?.[0]?.[0]).toEqual(['Utbildning genomförd: Sygeplejerske', 'måste vara nådd före start']);
  });

  test('says whom the task is for, and whom it is not, as the case it was born of', () => {
    const task = { targetGroup: { inclusion: 'Voksne i stabil behandling', exclusion: 'Børn under 15 år' } };
    const told = (dossier?: { task: typeof task | Record<string, never> }) =>
      agreementDocument({ agreement: made, framework, language: 'da', asOf: '2027-03-01', dossier })
        .sections.find(({ id }) => id === 'task')
        ?.blocks.flatMap((block) => (block.kind === 'facts' ? block.rows : []))
        .filter(({ term }) => /målgruppe/i.test(term));
    expect(told({ task })).toEqual([
      { term: 'Målgruppe', value: 'Voksne i stabil behandling' },
      { term: 'Uden for målgruppen', value: 'Børn under 15 år' },
    ]);
    expect([told({ task: {} }), told()]).toEqual([[], []]);
  });

  test('has what opens it again, and says where the responsibilities stand', () => {
    const origin = {
      kind: 'case',
      proposal: 'p',
      submission: 's',
      dossierHash: 'abc',
      approvedOn: '2026-12-01',
    } as const;
    const told = agreementDocument({ agreement: { ...made, origin }, framework, language: 'da', asOf: '2027-03-01' });
    const blocks = (id: string) => JSON.stringify(told.sections.find((section) => section.id === id)?.blocks);
    expect(blocks('triggers').replaceAll('\u00a0', ' ')).toContain(
      'Omfanget af »Forløb« er over 120 % af det aftalte i 2 perioder i træk',
    );
    expect(blocks('basis')).toContain('Fordelingen af ansvar og behandlingsansvaret står i sagens oplysninger');
    expect(blocks('basis')).not.toMatch(/målgruppe/i);
    expect(JSON.stringify(document().sections)).not.toContain('sagens oplysninger');
  });

  test('is written whole in each language', () => {
    for (const language of ['en', 'sv'] as const)
      expect(JSON.stringify(document(language))).not.toMatch(/Modtagende|Gælder fra|Har ikke svaret|\{\w+\}|undefined/);
  });
});
