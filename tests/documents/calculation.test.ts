import { describe, expect, it } from 'vitest';
import { decisionPaper } from '../../src/documents/decision-paper.ts';
import type { Block, Paper } from '../../src/documents/paper.ts';
import { workedExample } from './calculation-example.ts';
import { sectionWords } from './paper-words.ts';
import { sampleInput } from './sample-case.ts';

type Table = Extract<Block, { kind: 'table' }>;

function tablesOf(paper: Paper, section: string): readonly Table[] {
  const blocks = paper.sections.find(({ id }) => id === section)?.blocks ?? [];
  return blocks.filter((block) => block.kind === 'table');
}

const paper = decisionPaper(sampleInput('iv-antibiotics', 'da', { dossier: workedExample, decided: false }));
const figures = tablesOf(paper, 'annexes')
  .filter(({ caption }) => caption.startsWith('Tal'))
  .flatMap(({ rows }) => rows);

describe('how the figures are computed', () => {
  it.each([
    ['Annuitetsfaktor, 5 år', '4,5151', 'summen af 1 / (1 + renten)^år for år 1-5; renten er 3,5 % (fra år 36 2,5 %)'],
    ['Hospitalet: Ambulatorium', '1.900.000,00 kr.', '1.000 forløb × 1.900,00 kr.'],
    ['Kommunen: Besøg', '900.000,00 kr.', '1.000 forløb × 900,00 kr.'],
    ['Kommunen: Vagt', '300.000,00 kr.', '300.000,00 kr. + 0,00 kr.'],
    ['Kommunen: Udstyr', '110.740,69 kr.', '500.000,00 kr. / 4,5151'],
    ['Kommunen: Bil', '0,00 kr.', '80.000,00 kr. / 4,5151, allerede brugt: tæller ikke med'],
    ['Kommunen: fast om året', '410.740,69 kr.', '300.000,00 kr. + 110.740,69 kr.'],
    ['Kommunen: følger antallet', '1.250.000,00 kr.', '350.000,00 kr. + 900.000,00 kr.'],
    ['Kommunen: omkostning om året', '1.660.740,69 kr.', '410.740,69 kr. + 1.250.000,00 kr.'],
    ['Kommunen: omkostning pr. enhed (forløb)', '1.660,74 kr.', '1.660.740,69 kr. / 1.000'],
    ['Hospitalet: omkostning om året', '1.900.000,00 kr.', '0,00 kr. + 1.900.000,00 kr.'],
    ['Forskel om året, forslaget minus i dag', '−239.259,31 kr.', '1.660.740,69 kr. − 1.900.000,00 kr.'],
    [
      'Omfang, hvor de to koster det samme',
      '631,9087 → 632',
      '(410.740,69 kr. − 0,00 kr.) / (1.900.000,00 kr. − 1.250.000,00 kr.) × 1.000',
    ],
    ['Væsentlighedsgrænse om året', '1.900,00 kr.', 'det største af 1.000,00 kr. og 0,1 % af 1.900.000,00 kr.'],
    ['Takst: Region Syddanmark → Odense Kommune', '960.000,00 kr.', '800 forløb × 1.200,00 kr.'],
    ['Region Syddanmark: udgift i dag', '1.900.000,00 kr.', 'Ambulatorium 1.900.000,00 kr.'],
    [
      'Odense Kommune: udgift efter forslaget',
      '1.130.740,69 kr.',
      'Besøg 720.000,00 kr. + Vagt 300.000,00 kr. + Udstyr 110.740,69 kr.',
    ],
    ['Odense Kommune: afregning efter forslaget minus i dag', '−960.000,00 kr.', '−960.000,00 kr. − 0,00 kr.'],
    [
      'Odense Kommune: netto mod i dag',
      '170.740,69 kr.',
      '(1.130.740,69 kr. + −960.000,00 kr.) − (0,00 kr. + 0,00 kr.) − statens tilskud 0,00 kr.',
    ],
    [
      'Region Syddanmark: skal bære efter finansieringsansvaret',
      '1.660.740,69 kr.',
      'Rådgivning 350.000,00 kr. + Besøg 900.000,00 kr. + Vagt 300.000,00 kr. + Udstyr 110.740,69 kr.',
    ],
    [
      'Region Syddanmark: bærer efter afregning',
      '1.550.000,00 kr.',
      'egne udgifter 350.000,00 kr. + betaler 1.200.000,00 kr. − modtager 0,00 kr.',
    ],
    ['Region Syddanmark: tab (+) eller gevinst (−)', '−110.740,69 kr.', '1.550.000,00 kr. − 1.660.740,69 kr.'],
  ])('%s', (figure, result, formula) => {
    const row = figures.find(([name]) => name === figure);
    // Intl puts a no-break space in percentages.
    expect(row?.slice(1, 3).map((cell) => String(cell).replaceAll('\u00a0', ' '))).toEqual([result, formula]);
    expect(String(row?.[3]).length).toBeGreaterThan(3);
  });

  it('lists every cost line and settlement with who pays, how often, whose units, amount and source', () => {
    const lines = tablesOf(paper, 'annexes').filter(({ caption }) => /: (omkostninger|afregninger)$/.test(caption));
    expect(lines.map(({ caption, rows }) => [caption, rows.length])).toEqual([
      ['Hospitalet: omkostninger', 1],
      ['Kommunen: omkostninger', 5],
      ['Kommunen: afregninger', 1],
    ]);
    expect(lines[1]?.rows[1]).toEqual([
      ['Besøg'],
      ['hver kommune for sine egne borgere: Odense og Nyborg'],
      ['pr. enhed (forløb)'],
      ['900 kr.'],
      '–',
      ['Ikke oplyst'],
    ]);
    expect(lines[1]?.rows[2]?.[4]).toEqual(['Odense Kommune: 300.000 kr.']);
    expect(lines[1]?.rows[3]).toEqual([
      ['Udstyr'],
      ['Odense Kommune'],
      ['Én gang', 'levetid 5 år'],
      ['500.000 kr.'],
      '–',
      ['Tilbud'],
    ]);
    expect(lines[2]?.rows[0]).toEqual([
      'Takst',
      'Region Syddanmark',
      'hver kommune for sine egne borgere: Odense og Nyborg',
      ['Takst pr. enhed', 'pr. enhed (forløb)', 'Modtagerens borgere'],
      '1.200 kr.',
      '–',
      ['Klyngen'],
    ]);
  });
});

describe('the section on economy', () => {
  it('shows each year per party so that the parties add up, and what is no money apart from it', () => {
    const tables = tablesOf(paper, 'economy');
    const perParty = tables.find(({ caption }) => caption === 'Ændring i budget pr. part og år');
    expect(perParty?.rows).toEqual([
      ['Region Syddanmark', '1', '−680.000 kr.', '600.000 kr.', '−80.000 kr.'],
      ['Region Syddanmark', '2-5', '−1.360.000 kr.', '1.200.000 kr.', '−160.000 kr.'],
      ['Odense Kommune', '1', '1.160.000 kr.', '−480.000 kr.', '680.000 kr.'],
      ['Odense Kommune', '2-5', '1.020.000 kr.', '−960.000 kr.', '60.000 kr.'],
      ['Nyborg Kommune', '1', '90.000 kr.', '−120.000 kr.', '−30.000 kr.'],
      ['Nyborg Kommune', '2-5', '180.000 kr.', '−240.000 kr.', '−60.000 kr.'],
      ['I alt', '1', '570.000 kr.', '0 kr.', '570.000 kr.'],
      ['I alt', '2-5', '−160.000 kr.', '0 kr.', '−160.000 kr.'],
    ]);
    expect(tables.find(({ caption }) => caption.startsWith('Frigjort kapacitet, ikke kroner'))?.rows).toEqual([
      ['Region Syddanmark', '1', '95.000 kr.'],
      ['Region Syddanmark', '2-5', '190.000 kr.'],
    ]);
  });

  it('says of each party its loss or profit by the funding responsibility, and the payment that evens it out', () => {
    const funding = tablesOf(paper, 'economy').find(({ caption }) =>
      caption.startsWith('Hvad finansieringsansvaret siger'),
    );
    expect(funding?.rows).toEqual([
      ['Region Syddanmark', '1.660.740,69 kr.', '1.550.000,00 kr.', '−110.740,69 kr.', 'gevinst'],
      ['Odense Kommune', '0,00 kr.', '170.740,69 kr.', '170.740,69 kr.', 'tab'],
      ['Nyborg Kommune', '0,00 kr.', '−60.000,00 kr.', '−60.000,00 kr.', 'gevinst'],
    ]);
    const lists = paper.sections
      .find(({ id }) => id === 'economy')
      ?.blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
    // The two together, and neither alone.
    expect(sectionWords(paper, 'economy')).toContain('Det går lige op, hvis alle disse betalinger lægges til:');
    expect(lists).toContain('Region Syddanmark betaler Odense Kommune 110.740,69 kr. mere om året.');
    expect(lists).toContain('Nyborg Kommune betaler Odense Kommune 60.000 kr. mere om året.');
  });

  it('says how fast the task moves, and what was spent already', () => {
    const said = paper.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])),
    );
    expect(said).toContain('Forløb i hjemmet flytter gradvist: år 1 50\u00a0%; derefter alt.');
    const alternatives = tablesOf(paper, 'economy').find(({ caption }) => caption.startsWith('Omkostning og effekt'));
    expect(alternatives?.rows[1]?.slice(1)).toEqual(['1.660.740,69 kr.', '1.660,74 kr.', '80.000,00 kr.', '6', 'Ja']);
  });
});
