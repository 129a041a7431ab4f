import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { decisionPaper } from '../../src/documents/decision-paper.ts';
import type { Paper } from '../../src/documents/paper.ts';
import { paperDocx } from '../../src/documents/paper-docx.ts';
import { columnsOf } from '../../src/documents/table-columns.ts';
import { linesOf } from '../../src/documents/unbroken.ts';
import { LANGUAGES } from '../../src/lib/localised.ts';
import { wordsOf } from './paper-words.ts';
import { SAMPLES, sampleInput } from './sample-case.ts';

type Parts = Readonly<Record<string, string>>;

async function partsOf(paper: Paper): Promise<Parts> {
  const files = unzipSync(await paperDocx(paper));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** Why a text is not well-formed XML: mismatched tags, a stray & or <, or characters XML cannot contain. */
function xmlFault(xml: string): string | undefined {
  const open: string[] = [];
  const body = xml.replace(/^<\?xml[^?]*\?>/, '');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(body) || !body.isWellFormed())
    return 'a character that XML cannot hold';
  for (const [token, close, name, attributes = '', empty] of body.matchAll(
    /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|[^<]+|</g,
  )) {
    if (name === undefined) {
      if (token === '<' || /&(?!(amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(token))
        return `stray character: ${token.slice(0, 40)}`;
    } else if (close) {
      if (open.pop() !== name) return `</${name}> closes nothing`;
    } else if (!empty) open.push(name);
    if (/&(?!(amp|lt|gt|quot|apos|#\d+);)/.test(attributes)) return `stray & in an attribute of ${name}`;
  }
  return open.length > 0 ? `<${open.at(-1)}> is not closed` : undefined;
}

function textOf(xml: string): string {
  return xml
    .replaceAll(/<w:br\/>|<\/w:p>/g, '\n')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

describe('the paper as DOCX', () => {
  it.each(SAMPLES.flatMap((name) => LANGUAGES.map((language) => [name, language] as const)))(
    'holds every text: %s in %s',
    async (name, language) => {
      const paper = decisionPaper(sampleInput(name, language));
      const parts = await partsOf(paper);
      const said = textOf(`${parts['word/document.xml']}${parts['word/footer1.xml']}`);
      const figures = paper.sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === 'figure' ? [block.caption] : [])),
      );
      const missing = wordsOf(paper).filter(
        (text) => !figures.includes(text) && !said.includes(linesOf(text).join('\n')),
      );
      expect(missing).toEqual([]);
    },
  );

  it('is well-formed in every part', async () => {
    const parts = await partsOf(decisionPaper(sampleInput('iv-antibiotics')));
    const xml = Object.entries(parts).filter(([name]) => /\.(xml|rels)$/.test(name));
    expect(xml.length).toBeGreaterThan(8);
    expect(xml.flatMap(([name, text]) => (xmlFault(text) ? [`${name}: ${xmlFault(text)}`] : []))).toEqual([]);
    expect(xmlFault('<a><b></a>')).toContain('closes nothing');
    expect(xmlFault('<a>R&D</a>')).toContain('stray');
  });

  it('has real headings, marked header rows, A4, the language, and the footer with hash and page numbers', async () => {
    const input = sampleInput('iv-antibiotics');
    const paper = decisionPaper(input);
    const parts = await partsOf(paper);
    const document = parts['word/document.xml'] ?? '';
    const headings = [...document.matchAll(/<w:pStyle w:val="Heading1"\/>.*?<w:t[^>]*>([^<]+)</g)].map(
      (found) => found[1],
    );
    expect(headings).toEqual(paper.sections.map(({ heading }) => heading));
    const tables = paper.sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'table'));
    expect([...document.matchAll(/<w:tbl>/g)]).toHaveLength(tables.length);
    expect([...document.matchAll(/<w:tblHeader\/>/g)]).toHaveLength(tables.length);
    expect(document).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="da-DK"/>');
    expect(parts['word/footer1.xml']).toContain(input.submission.dossierHash);
    expect(parts['word/footer1.xml']).toMatch(/PAGE<.*NUMPAGES</);
    expect(parts['docProps/core.xml']).toContain(
      '<dcterms:created xsi:type="dcterms:W3CDTF">2026-10-10T22:30:00.000Z<',
    );
  });

  it('is checked for spelling in the language people typed', async () => {
    const parts = await partsOf(decisionPaper(sampleInput('iv-antibiotics', 'en')));
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="en-GB"/>');
    expect(parts['word/document.xml']).toContain('<w:lang w:val="da-DK"/>');
    expect((await partsOf(decisionPaper(sampleInput('iv-antibiotics'))))['word/document.xml']).not.toContain(
      '<w:lang ',
    );
  });

  it('has the same parts when it is made again', async () => {
    const paper = decisionPaper(sampleInput('catheter-care'));
    expect(await partsOf(structuredClone(paper))).toEqual(await partsOf(paper));
  });

  it('bears what people write: tags, ampersands, and characters that XML cannot hold', async () => {
    const input = sampleInput('iv-antibiotics');
    const dossier = {
      ...input.dossier,
      task: { ...input.dossier.task, title: 'R&D <b>\u0001\ud800 "x"', summary: '</w:t>\u000b' },
    };
    const parts = await partsOf(decisionPaper({ ...input, dossier }));
    expect(
      Object.entries(parts).flatMap(([name, text]) => (/\.xml$/.test(name) ? (xmlFault(text) ?? []) : [])),
    ).toEqual([]);
    expect(textOf(parts['word/document.xml'] ?? '')).toContain('R&D <b>\ufffd "x"');
  });

  it('keeps the lines of what people wrote, and a number with its unit', async () => {
    const input = sampleInput('iv-antibiotics');
    const dossier = {
      ...input.dossier,
      task: { ...input.dossier.task, whyMove: 'Første linje: 500 kr.\nAnden linje' },
      quality: { ...input.dossier.quality, standards: [{ title: 'Punkt et\nPunkt to' }] },
    };
    const document = (await partsOf(decisionPaper({ ...input, dossier })))['word/document.xml'] ?? '';
    const said = textOf(document);
    expect(said).toContain('Første linje: 500\u00a0kr.\nAnden linje\n');
    expect(said).toContain('Punkt et\nPunkt to\n');
    expect(said).not.toMatch(/\d kr\./);
  });

  it('gives the columns the width of the page, and each of them some', () => {
    const { size, widths } = columnsOf({
      kind: 'table',
      caption: '',
      columns: [{ text: 'A' }, { text: 'Beløb', numeric: true }, { text: 'C' }],
      rows: [['x', '1.250.000,50 kr.', 'en meget lang tekst '.repeat(20)]],
    });
    expect(size).toBe(17);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9638);
    // 16 characters of Arial 8.5, of which 9 are digits: 61 points, plus the cell padding.
    expect(widths[1]).toBeGreaterThan(1250);
    expect(widths[1]).toBeLessThan(1500);
    expect(widths[2]).toBeGreaterThan(6000);
  });

  it('makes a column of numbers as wide as its longest cell: in smaller type where the page is too narrow', () => {
    const amount = '−1.123.456.789,12 kr.';
    const table = (columns: number) =>
      columnsOf({
        kind: 'table',
        caption: '',
        columns: [
          { text: 'Part' },
          ...Array.from({ length: columns }, (_, at) => ({ text: `Beløb ${at}`, numeric: true })),
        ],
        rows: [['Faaborg-Midtfyn Kommune', ...Array.from({ length: columns }, () => amount)]],
      });
    const few = table(3);
    const many = table(6);
    expect(few.size).toBe(17);
    expect(many.size).toBeLessThan(17);
    for (const { widths, size } of [few, many]) {
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9638);
      // Arial: a digit is 0.556 of the size, a stop or a space 0.278, the minus 0.584, k 0.5, r 0.333.
      const needed = (12 * 0.556 + 6 * 0.278 + 0.584 + 0.5 + 0.333) * size * 10;
      for (const width of widths.slice(1)) expect(width).toBeGreaterThan(needed + 120);
    }
  });

  it('cuts no word of a column in two', () => {
    const { widths, size } = columnsOf({
      kind: 'table',
      caption: '',
      columns: [{ text: 'Hvad' }, { text: 'Tekst' }],
      rows: [['Sundhedssamarbejdsudvalget', 'tekst '.repeat(200)]],
    });
    expect(widths[0]).toBeGreaterThan(26 * 0.5 * size * 10);
  });
});
