// A table of a document as PDF: header cells are marked with what they head, the header row stands again on each page,
// no row is split but a very high one, numbers stand to the right.
import type { Block, Cell, Paper } from '../paper.ts';
import { languageOfTyped } from '../paper.ts';
import { columnsOf, WIDTH as TWIPS } from '../table-columns.ts';
import { linesOf, unbroken } from '../unbroken.ts';
import { BOTTOM, type Element, type Flow, LEADING, MARGIN, WIDTH } from './pdf-flow.ts';
import type { Line, Run } from './pdf-text.ts';

type PaperTable = Extract<Block, { kind: 'table' }>;

const PAD = 1;
const GAP = 6;
/** A higher row is split over two pages. */
const SPLIT = 110;

/** The values of a cell, one below the other; the lines of each stay lines. */
export function cellText(cell: Cell): string {
  const texts = typeof cell === 'string' ? [cell] : cell.length === 0 ? ['–'] : cell;
  return texts.flatMap(linesOf).join('\n');
}

type Box = { readonly lines: readonly Line[]; readonly x: number; readonly width: number; readonly right: boolean };

export function drawTable(flow: Flow, table: PaperTable, paper: Paper, parent: Element, caption: readonly Run[]): void {
  const { doc } = flow;
  const sized = columnsOf(
    table,
    (text, size, bold) => Math.ceil(flow.widthOf(text, bold ? 'bold' : 'regular', size / 2) * 20),
    flow.size * 2 - 2,
  );
  const size = sized.size / 2;
  const widths = sized.widths.map((width) => (width * WIDTH) / TWIPS);
  const boxes = (cells: readonly Cell[], font: 'regular' | 'bold'): readonly Box[] =>
    cells.map((cell, at) => {
      const width = (widths[at] ?? 0) - GAP;
      const x = MARGIN.left + widths.slice(0, at).reduce((sum, each) => sum + each, 0);
      const text = font === 'bold' ? unbroken(String(cell)) : cellText(cell);
      return { lines: flow.lines([{ text, font }], { size, width }), x, width, right: !!table.columns[at]?.numeric };
    });
  const high = (row: readonly Box[]) => Math.max(1, ...row.map(({ lines }) => lines.length)) * size * LEADING + 2 * PAD;
  const header = boxes(
    table.columns.map(({ text }) => text),
    'bold',
  );
  const rows = table.rows.map((cells) => boxes(cells, 'regular'));
  const named = flow.lines(caption, { size: flow.size, width: WIDTH });
  const first = rows[0] ? Math.min(high(rows[0]), 60) : 0;
  flow.need(named.length * flow.size * LEADING + high(header) + first + 6);
  const element = doc.struct('Table');
  parent.add(element);
  const above = doc.struct('Caption');
  element.add(above);
  flow.y += 3;
  flow.paragraph(above, 'Caption', caption, { size: flow.size, x: MARGIN.left, width: WIDTH });
  const head = doc.struct('THead');
  const body = doc.struct('TBody');
  element.add(head);
  element.add(body);
  drawRow(header, { row: rowIn(head), scope: 'Column', thick: true });
  for (const [at, row] of rows.entries()) {
    if (flow.y + Math.min(high(row), SPLIT) > BOTTOM) again();
    drawRow(row, { row: rowIn(body), scope: 'Row', thick: false, cells: table.rows[at] ?? [] });
  }
  flow.y += 5;

  function rowIn(of: Element): Element {
    const row = doc.struct('TR');
    of.add(row);
    return row;
  }

  /** The header row once more, for the eye only. */
  function again(): void {
    flow.newPage();
    flow.decoration(() => drawLines(header, [], [0, Number.POSITIVE_INFINITY]));
    flow.y += high(header);
    rule(true);
  }

  function rule(thick: boolean): void {
    flow.rule(flow.y, thick ? { thickness: 1, colour: '#1a1a1a' } : { thickness: 0.4, colour: '#bfbfbf' });
  }

  type Row = { row: Element; scope: 'Column' | 'Row'; thick: boolean; cells?: readonly Cell[] };

  function drawRow(row: readonly Box[], { row: of, scope, thick, cells }: Row): void {
    const elements = row.map((_, at) => {
      const typed = cells && languageOfTyped(paper, cellText(cells[at] ?? ''));
      const lang = typed && { lang: typed };
      const cell =
        scope === 'Column' || at === 0 ? doc.struct('TH', { scope, ...lang } as object) : doc.struct('TD', { ...lang });
      of.add(cell);
      return cell;
    });
    const all = Math.max(1, ...row.map(({ lines }) => lines.length));
    for (let done = 0; done < all; ) {
      const fits = Math.max(1, Math.floor((BOTTOM - flow.y - 2 * PAD) / (size * LEADING)));
      const until = Math.min(all, done + fits);
      drawLines(row, elements, [done, until]);
      flow.y += (until - done) * size * LEADING + 2 * PAD;
      done = until;
      if (done < all) again();
    }
    rule(thick);
  }

  function drawLines(row: readonly Box[], elements: readonly Element[], [from, to]: readonly [number, number]): void {
    for (const [at, box] of row.entries())
      for (const [n, line] of box.lines.slice(from, to).entries())
        flow.line(elements[at], scopeTag(elements[at]), line, {
          size,
          x: box.x,
          width: box.width,
          right: box.right,
          y: flow.y + PAD + n * size * LEADING,
        });
  }
}

function scopeTag(element: Element | undefined): string {
  return element ? String((element as unknown as { dictionary: { data: { S: string } } }).dictionary.data.S) : 'P';
}
