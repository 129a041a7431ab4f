// A document as DOCX: A4, in the paper's language, with real headings, repeated header rows, pictures with alternative
// text, and hash and date at the foot of every page.

import {
  AlignmentType,
  BorderStyle,
  Document,
  type FileChild,
  Footer,
  HeadingLevel,
  ImageRun,
  type IParagraphOptions,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TextRun,
} from 'docx';
import { LOCALE } from '../lib/written.ts';
import { coreProperties, forXml } from './docx-properties.ts';
import { PAGE, STYLES } from './docx-styles.ts';
import { docxTable, lines } from './docx-table.ts';
import { drawings, type PngPicture } from './drawings.ts';
import { type Block, type Cell, languageOfTyped, type Paper, type Tone } from './paper.ts';
import type { Picture } from './paper-html.tsx';
import { unbroken } from './unbroken.ts';

const BAR: Readonly<
  Record<Tone, { readonly color: string; readonly style: (typeof BorderStyle)[keyof typeof BorderStyle] }>
> = {
  good: { color: '1F7A3D', style: BorderStyle.SINGLE },
  remark: { color: '8A5A00', style: BorderStyle.DOUBLE },
  bad: { color: 'B3141B', style: BorderStyle.DASHED },
  unknown: { color: '454545', style: BorderStyle.DOTTED },
};

/** The same paper gives the same parts; only the time stamps inside the archive differ. */
export async function paperDocx(given: Paper, picture?: Picture): Promise<Uint8Array> {
  const paper = forXml(given);
  const pictures = await drawings(paper, picture);
  const document = new Document({
    title: paper.title,
    description: paper.footer.join(' '),
    styles: STYLES(LOCALE[paper.language]),
    sections: [
      { properties: { page: PAGE }, footers: { default: footer(paper) }, children: children(paper, pictures) },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document, false, [coreProperties(paper)]));
}

type Pictures = ReadonlyMap<Block, PngPicture>;

function children(paper: Paper, pictures: Pictures): FileChild[] {
  return [
    new Paragraph({ text: paper.kind, style: 'Kind' }),
    new Paragraph({ text: unbroken(paper.title), heading: HeadingLevel.TITLE }),
    ...facts(paper.facts),
    ...paper.sections.flatMap((section, at) => [
      new Paragraph({
        text: unbroken(section.heading),
        heading: HeadingLevel.HEADING_1,
        pageBreakBefore: section.annex === true && !paper.sections[at - 1]?.annex,
      }),
      ...section.blocks.flatMap((block) => blockOf(block, paper, pictures)),
    ]),
  ];
}

function blockOf(block: Block, paper: Paper, pictures: Pictures): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ text: unbroken(block.text), heading: HeadingLevel.HEADING_2 })];
    case 'paragraph':
      return [new Paragraph({ children: inItsLanguage(block.text, paper) })];
    case 'missing':
      return [new Paragraph({ text: unbroken(block.text), style: 'Missing' })];
    case 'list':
      return block.items.map((item) => new Paragraph({ children: inItsLanguage(item, paper), bullet: { level: 0 } }));
    case 'facts':
      return facts(block.rows);
    case 'verdict':
      return [
        new Paragraph({
          style: 'Verdict',
          border: { left: { ...BAR[block.tone], size: 24, space: 8 } },
          children: [new TextRun(`${unbroken(block.text)} `), formal(paper)],
        }),
      ];
    case 'table':
      return [
        new Paragraph({
          style: 'TableCaption',
          keepNext: true,
          children: [new TextRun(unbroken(block.caption)), ...(block.verdict ? [new TextRun(' '), formal(paper)] : [])],
        }),
        docxTable(block),
        new Paragraph({ style: 'AfterTable' }),
      ];
    case 'figure':
      return figure(pictures.get(block));
  }
}

/** Largest size of a picture, in the screen pixels that the library uses. */
const WIDEST = 560;
const HIGHEST = 400;

/** The picture, or the reason why there is none. */
function figure(picture: PngPicture | undefined): FileChild[] {
  if (!picture) return [];
  const { caption, words, drawing } = picture;
  const above = new Paragraph({ text: unbroken(caption), style: 'TableCaption', keepNext: drawing !== undefined });
  if (!drawing) return [above, new Paragraph({ text: unbroken(words.join(' ')) })];
  const scale = Math.min(WIDEST / drawing.width, HIGHEST / drawing.height);
  const size = { width: Math.round(drawing.width * scale), height: Math.round(drawing.height * scale) };
  const altText = { name: caption, title: caption, description: [caption, ...words].join(' ') };
  const image = new ImageRun({ type: 'png', data: Buffer.from(drawing.png), transformation: size, altText });
  return [above, new Paragraph({ children: [image] })];
}

/** Marks the language of typed text, which spelling checkers use. Line breaks are kept. */
function inItsLanguage(text: string, paper: Paper): TextRun[] {
  const language = languageOfTyped(paper, text);
  return lines(text, language && { language: { value: LOCALE[language] } });
}

function formal(paper: Paper): TextRun {
  return new TextRun({ text: `(${paper.formalCheck})`, italics: true, bold: false });
}

/** Terms and values as tabbed lines, since a table would need a header. */
function facts(rows: readonly { readonly term: string; readonly value: Cell }[]): Paragraph[] {
  return rows.map(({ term, value }): Paragraph => {
    const options: IParagraphOptions = {
      style: 'Fact',
      children: [
        new TextRun({ text: unbroken(term), bold: true }),
        new TextRun({ children: [new Tab()] }),
        ...lines(value),
      ],
    };
    return new Paragraph(options);
  });
}

function footer(paper: Paper): Footer {
  return new Footer({
    children: [
      ...paper.footer.map((text) => new Paragraph({ text: unbroken(text), style: 'Foot' })),
      new Paragraph({
        style: 'Foot',
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({ children: [`${paper.pageWord} `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}
