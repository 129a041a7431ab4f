// A table as PDF: header cells have a scope, the header row is repeated on each page, rows are not split unless very
// high, numbers are right-aligned.
import type { Block, Cell, Paper } from '../paper.ts';
import { languageOfTyped } from '../paper.ts';
import { columnsOf, WIDTH as TWIPS } from '../table-columns.ts';
import { linesOf, unbroken } from '../unbroken.ts';
import { BOTTOM, type Element, type Flow, LEADING, MARGIN, WIDTH } from './pdf-flow.ts';
import type { Line, Run } from './pdf-text.ts';

type PaperTable = Extract<Block, { kind: 'table' }>;

const PAD = 1;
const GAP = 6;
/** Rows higher than this, in points, may be split over pages. */
const SPLIT = 110;

/** The values of a cell below each other; line breaks in a value are kept. */
export function cellText(cell: Cell): string {
  const texts = typeof cell === 'string' ? [cell] : cell.length === 0 ? ['–'] : cell;
  return texts.flatMap(linesOf).join('\n');
}

/** The lines of one cell, and their horizontal position. */
type Box = { readonly lines: readonly Line[]; readonly x: number; readonly width: number; readonly right: boolean };
type Boxes = readonly Box[];

/** A table after layout. `size`: font size in points. */
type Laid = { readonly flow: Flow; readonly size: number; readonly header: Boxes; readonly rows: readonly Boxes[] };

export function drawTable(flow: Flow, table: PaperTable, paper: Paper, parent: Element, caption: readonly Run[]): void {
  const laid = layOut(flow, table);
  const { header, rows, size } = laid;
  const named = flow.lines(caption, { size: flow.size, width: WIDTH });
  const first = rows[0] ? Math.min(heightOf(rows[0], size), 60) : 0;
  flow.need(named.length * flow.size * LEADING + heightOf(header, size) + first + 6);
  const element = flow.elementIn(parent, 'Table');
  flow.y += 3;
  flow.paragraph(flow.elementIn(element, 'Caption'), 'Caption', caption, {
    size: flow.size,
    x: MARGIN.left,
    width: WIDTH,
  });
  const head = flow.elementIn(element, 'THead');
  const body = flow.elementIn(element, 'TBody');
  drawRow(laid, header, headerElements(flow, flow.elementIn(head, 'TR'), header));
  drawRule(flow, 'thick');
  for (const [at, row] of rows.entries()) {
    if (flow.y + Math.min(heightOf(row, size), SPLIT) > BOTTOM) repeatHeader(laid);
    drawRow(laid, row, cellElements(flow, flow.elementIn(body, 'TR'), table.rows[at] ?? [], paper));
    drawRule(flow, 'thin');
  }
  flow.y += 5;
}

function layOut(flow: Flow, table: PaperTable): Laid {
  const sized = columnsOf(
    table,
    (text, size, bold) => Math.ceil(flow.widthOf(text, bold ? 'bold' : 'regular', size / 2) * 20),
    flow.size * 2 - 2,
  );
  const size = sized.size / 2;
  const widths = sized.widths.map((width) => (width * WIDTH) / TWIPS);
  const boxes = (cells: readonly Cell[], font: 'regular' | 'bold'): Boxes =>
    cells.map((cell, at) => {
      const width = (widths[at] ?? 0) - GAP;
      const x = MARGIN.left + widths.slice(0, at).reduce((sum, each) => sum + each, 0);
      const text = font === 'bold' ? unbroken(String(cell)) : cellText(cell);
      return { lines: flow.lines([{ text, font }], { size, width }), x, width, right: !!table.columns[at]?.numeric };
    });
  const names = table.columns.map(({ text }) => text);
  return { flow, size, header: boxes(names, 'bold'), rows: table.rows.map((cells) => boxes(cells, 'regular')) };
}

function linesIn(row: Boxes): number {
  return Math.max(1, ...row.map(({ lines }) => lines.length));
}

function heightOf(row: Boxes, size: number): number {
  return linesIn(row) * size * LEADING + 2 * PAD;
}

function headerElements(flow: Flow, row: Element, header: Boxes): readonly Element[] {
  return header.map(() => flow.elementIn(row, 'TH', { scope: 'Column' } as object));
}

/** The first cell is the header of its row. Typed text is marked with its language. */
function cellElements(flow: Flow, row: Element, cells: readonly Cell[], paper: Paper): readonly Element[] {
  return cells.map((cell, at) => {
    const typed = languageOfTyped(paper, cellText(cell));
    const lang = typed && { lang: typed };
    return at === 0
      ? flow.elementIn(row, 'TH', { scope: 'Row', ...lang } as object)
      : flow.elementIn(row, 'TD', { ...lang });
  });
}

/** Draws a row, on as many pages as needed. */
function drawRow(laid: Laid, row: Boxes, elements: readonly Element[]): void {
  const { flow, size } = laid;
  const all = linesIn(row);
  for (let done = 0; done < all; ) {
    const fits = Math.max(1, Math.floor((BOTTOM - flow.y - 2 * PAD) / (size * LEADING)));
    const until = Math.min(all, done + fits);
    drawLines(laid, row, elements, [done, until]);
    flow.y += (until - done) * size * LEADING + 2 * PAD;
    done = until;
    if (done < all) repeatHeader(laid);
  }
}

/** Repeats the header row on a new page, as decoration only. */
function repeatHeader(laid: Laid): void {
  const { flow, header, size } = laid;
  flow.newPage();
  flow.decoration(() => drawLines(laid, header, [], [0, Number.POSITIVE_INFINITY]));
  flow.y += heightOf(header, size);
  drawRule(flow, 'thick');
}

function drawRule(flow: Flow, kind: 'thick' | 'thin'): void {
  flow.rule(flow.y, kind === 'thick' ? { thickness: 1, colour: '#1a1a1a' } : { thickness: 0.4, colour: '#bfbfbf' });
}

function drawLines(
  { flow, size }: Laid,
  row: Boxes,
  elements: readonly Element[],
  [from, to]: readonly [from: number, to: number],
): void {
  for (const [at, { lines, x, width, right }] of row.entries())
    for (const [n, line] of lines.slice(from, to).entries()) {
      const y = flow.y + PAD + n * size * LEADING;
      flow.line(elements[at], scopeTag(elements[at]), line, { size, x, width, right, y });
    }
}

function scopeTag(element: Element | undefined): string {
  return element ? String((element as unknown as { dictionary: { data: { S: string } } }).dictionary.data.S) : 'P';
}
