// A document as PDF: A4, tagged (PDF/UA-1), in the paper's language, with bookmarks, real headings, tables with header
// cells, pictures with alternative text, and hash and date at the foot of every page. The same paper gives the same
// bytes.
import PDFDocument from 'pdfkit';
import { LOCALE } from '../../lib/written.ts';
import { fontFile } from '../document-fonts.ts';
import { drawings } from '../drawings.ts';
import { type Block, languageOfTyped, type Paper, type Section } from '../paper.ts';
import type { Picture } from '../paper-html.tsx';
import { linesOf, unbroken } from '../unbroken.ts';
import { factsOf, footOf, listOf, pictureOf, verdictOf } from './pdf-blocks.ts';
import { A4, type Doc, type Element, Flow, MARGIN, WIDTH } from './pdf-flow.ts';
import { drawTable } from './pdf-table.ts';

/** Font sizes of running text in points, for the summary and the annexes. */
const SIZES = { summary: 9.5, annex: 8 };
/** Height in points that must be free below a heading, by the kind of the block that follows. */
const ROOM: Readonly<Record<Block['kind'], number>> = {
  heading: 40,
  paragraph: 24,
  missing: 24,
  list: 24,
  facts: 24,
  verdict: 30,
  table: 100,
  figure: 165,
};
const LINE = { x: MARGIN.left, width: WIDTH };

/** The paper, its pictures, and the position on the page. */
type Making = { readonly flow: Flow; readonly paper: Paper; readonly pictures: Awaited<ReturnType<typeof drawings>> };

/** @param picture draws the figures; without it there are none, but their numbers are in the tables */
export async function paperPdf(paper: Paper, picture?: Picture): Promise<Uint8Array> {
  const pictures = await drawings(paper, picture);
  const doc = newDocument(paper);
  const whole = collected(doc);
  const flow = new Flow(doc);
  const root = doc.struct('Document');
  doc.addStructure(root);
  head(flow, paper, root);
  for (const [at, section] of paper.sections.entries()) {
    if (section.annex && !paper.sections[at - 1]?.annex) flow.newPage();
    sectionOf({ flow, paper, pictures }, section, root);
  }
  root.end();
  footOf(flow, paper);
  doc.end();
  return whole;
}

function sectionOf(making: Making, section: Section, root: Element): void {
  const { flow } = making;
  const part = flow.elementIn(root, 'Sect');
  flow.size = section.annex ? SIZES.annex : SIZES.summary;
  flow.need(80);
  flow.y += flow.y > MARGIN.top ? 10 : 0;
  flow.doc.outline.addItem(section.heading);
  const heading = flow.elementIn(part, 'H2');
  flow.paragraph(heading, 'H2', [{ text: unbroken(section.heading), font: 'bold' }], { ...LINE, size: 14 });
  flow.rule(flow.y + 1, { thickness: 1.2, colour: '#1a1a1a' });
  flow.y += 6;
  for (const [n, block] of section.blocks.entries()) blockOf(making, block, part, section.blocks[n + 1]);
  part.end();
}

function blockOf(making: Making, block: Block, part: Element, next: Block | undefined): void {
  const { flow, paper, pictures } = making;
  switch (block.kind) {
    case 'heading':
      flow.need(20 + (next ? ROOM[next.kind] : 0));
      flow.y += 5;
      flow.paragraph(flow.elementIn(part, 'H3'), 'H3', [{ text: unbroken(block.text), font: 'bold' }], {
        ...LINE,
        size: 11,
      });
      flow.y += 2;
      return;
    case 'paragraph':
      said(making, block.text, part);
      return;
    case 'missing':
      said(making, block.text, part, '#b3141b');
      return;
    case 'list':
      listOf(flow, block.items, paper, part);
      return;
    case 'facts':
      factsOf(flow, block.rows, paper, part);
      return;
    case 'verdict':
      verdictOf(flow, block, paper, part);
      return;
    case 'table': {
      const formal = { text: `(${paper.formalCheck})`, font: 'italic' } as const;
      const caption = { text: unbroken(block.caption), font: 'bold' } as const;
      drawTable(flow, block, paper, part, block.verdict ? [caption, formal] : [caption]);
      return;
    }
    case 'figure': {
      const drawn = pictures.get(block);
      if (drawn) pictureOf(flow, drawn, part);
    }
  }
}

function said({ flow, paper }: Making, text: string, part: Element, colour?: string): void {
  const lang = languageOfTyped(paper, text);
  const element = flow.elementIn(part, 'P', lang ? { lang } : {});
  flow.paragraph(element, 'P', [{ text: linesOf(text).join('\n'), ...(colour && { colour }) }], {
    ...LINE,
    size: flow.size,
  });
  flow.y += 4;
}

function newDocument(paper: Paper): Doc {
  const dated = new Date(paper.dated.includes('T') ? paper.dated : `${paper.dated}T00:00:00Z`);
  const doc = new PDFDocument({
    size: [A4.width, A4.height],
    margin: 0,
    bufferPages: true,
    pdfVersion: '1.7',
    tagged: true,
    // The types of the package do not have this value yet.
    subset: 'PDF/UA' as 'PDF/A-1',
    displayTitle: true,
    lang: LOCALE[paper.language],
    // No default font: the library would open its file again at every change of font.
    font: null as unknown as string,
    info: { Title: paper.title, Subject: paper.kind, Creator: 'Opgavebro', CreationDate: dated, ModDate: dated },
  });
  for (const name of ['regular', 'bold', 'italic'] as const) doc.registerFont(name, fontFile(name));
  return doc;
}

function head(flow: Flow, paper: Paper, root: Element): void {
  const { doc } = flow;
  const kind = flow.elementIn(root, 'P');
  flow.paragraph(kind, 'P', [{ text: paper.kind.toUpperCase(), colour: '#454545' }], { ...LINE, size: 8.5 });
  const lang = languageOfTyped(paper, paper.title);
  const title = flow.elementIn(root, 'H1', lang ? { lang } : {});
  doc.outline.addItem(paper.title);
  flow.paragraph(title, 'H1', [{ text: unbroken(paper.title), font: 'bold' }], { ...LINE, size: 19 });
  flow.y += 4;
  factsOf(flow, paper.facts, paper, root);
}

function collected(doc: Doc): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    doc.on('error', reject);
  });
}
