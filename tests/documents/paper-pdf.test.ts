// The paper as PDF: tagged, in its language, with a readable number of pages, and the same bytes for the same paper.
import { describe, expect, it, vi } from 'vitest';
import { agreementDraft } from '../../src/documents/agreement-draft.ts';
import { decisionPaper } from '../../src/documents/decision-paper.ts';
import type { Paper } from '../../src/documents/paper.ts';
import { paperPdf } from '../../src/documents/pdf/paper-pdf.ts';
import { linesAt } from '../../src/documents/pdf/pdf-text.ts';
import { paperPictures } from '../../src/documents/pictures/paper-pictures.tsx';
import { unbroken } from '../../src/documents/unbroken.ts';
import { woundCareInput } from './wound-care.ts';

/** Rendering pictures to pixels takes seconds, and more on a busy machine. */
vi.setConfig({ testTimeout: 120_000 });

const input = woundCareInput();
const paper = decisionPaper(input);
const picture = paperPictures(input);

async function textOf(made: Paper, pictures = picture): Promise<string> {
  return Buffer.from(await paperPdf(made, pictures)).toString('latin1');
}

function count(pdf: string, pattern: RegExp): number {
  return [...pdf.matchAll(pattern)].length;
}

const pagesOf = (pdf: string) => count(pdf, /\/Type \/Page\n/g);
/** How PDF encodes a text outside Latin-1. */
const utf16 = (text: string) =>
  `\xfe\xff${[...Buffer.from(text, 'utf16le').swap16()].map((byte) => String.fromCharCode(byte)).join('')}`;

describe('the decision paper of three municipalities', () => {
  it('is a summary of two pages at most, and ten with its annexes', async () => {
    const summary = { ...paper, sections: paper.sections.filter(({ annex }) => !annex) };
    expect(pagesOf(await textOf(summary))).toBeLessThanOrEqual(2);
    expect(pagesOf(await textOf(paper))).toBeLessThanOrEqual(10);
  });

  it('is tagged as PDF/UA-1, in Danish, with its title, headings, header cells and described pictures', async () => {
    const pdf = await textOf(paper);
    const blocks = paper.sections.flatMap((section) => section.blocks);
    const tables = blocks.filter(({ kind }) => kind === 'table');
    const columns = tables.reduce((sum, each) => sum + (each.kind === 'table' ? each.columns.length : 0), 0);
    expect(pdf).toContain('/MarkInfo');
    expect(pdf).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(pdf).toContain('/Lang (da-DK)');
    expect(pdf).toContain('/DisplayDocTitle true');
    expect(count(pdf, /\/S \/H1\n/g)).toBe(1);
    expect(count(pdf, /\/S \/H2\n/g)).toBe(paper.sections.length);
    expect(count(pdf, /\/S \/Table\n/g)).toBe(tables.length);
    expect(count(pdf, /\/Scope \/Column/g)).toBe(columns);
    expect(count(pdf, /\/S \/Figure\n/g)).toBeGreaterThanOrEqual(6);
    expect(count(pdf, /\/Alt /g)).toBe(count(pdf, /\/S \/Figure\n/g));
    // Fonts and their Unicode maps are embedded, as a screen reader needs.
    expect(count(pdf, /\/FontFile2/g)).toBeGreaterThanOrEqual(2);
    expect(count(pdf, /\/ToUnicode/g)).toBeGreaterThanOrEqual(2);
    expect(pdf).toContain(utf16('Sårpleje i kommunal sygeplejeklinik'));
  });

  it('is the same when it is made again', async () => {
    const draft = agreementDraft(input);
    expect(await textOf(structuredClone(draft))).toBe(await textOf(draft));
  });
});

describe('lines', () => {
  const words = (text: string, width: number) =>
    linesAt([{ text: unbroken(text) }], width, (each) => each.length).map(({ pieces }) =>
      pieces.map((piece) => piece.text).join(''),
    );

  it('break at spaces, never inside a number or between it and its unit', () => {
    expect(words('Region Syddanmark sparer 2.460.000 kr. om året', 20)).toEqual([
      'Region Syddanmark',
      'sparer 2.460.000\u00a0kr.',
      'om året',
    ]);
    expect(words('Åbent fra kl. 08.00', 12)).toEqual(['Åbent fra', 'kl.\u00a008.00']);
  });

  it('stay lines where somebody typed them so', () => {
    expect(words('Første\nAnden linje', 40)).toEqual(['Første', 'Anden linje']);
  });

  it('break a word without end rather than run off the page', () => {
    expect(words('Sundhedssamarbejdsudvalget', 10).every((line) => line.length <= 10)).toBe(true);
    expect(words('(leon.uncertainty.no-range)', 18)).toEqual(['(leon.uncertainty.', 'no-range)']);
  });

  it('keep the styles of their pieces', () => {
    const [line] = linesAt(
      [
        { text: 'Fund', font: 'bold' },
        { text: '(formel kontrol)', font: 'italic' },
      ],
      40,
      (each) => each.length,
    );
    expect(line?.pieces.map(({ text, run }) => [text, run.font])).toEqual([
      ['Fund', 'bold'],
      [' (formel kontrol)', 'italic'],
    ]);
  });
});
