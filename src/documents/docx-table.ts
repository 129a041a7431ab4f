// A table of a document as DOCX: the header row is marked and repeated on each page, no row is split, numbers stand to the right.
import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';
import { PAGE } from './docx-styles.ts';
import type { Block, Cell } from './paper.ts';

type PaperTable = Extract<Block, { kind: 'table' }>;

const WIDTH = PAGE.size.width - PAGE.margin.left - PAGE.margin.right;
const THIN = { style: BorderStyle.SINGLE, size: 4, color: 'BFBFBF' };
const THICK = { style: BorderStyle.SINGLE, size: 12, color: '1A1A1A' };
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };

export function docxTable(table: PaperTable): Table {
  const widths = columnWidths(table);
  const cell = (content: Cell, column: number, header: boolean) =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      margins: { top: 40, bottom: 40, left: 0, right: 120 },
      borders: { top: NONE, left: NONE, right: NONE, bottom: header ? THICK : THIN },
      children: [
        new Paragraph({
          style: 'TableCell',
          alignment: table.columns[column]?.numeric ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: header ? [new TextRun({ text: String(content), bold: true })] : lines(content),
        }),
      ],
    });
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: table.columns.map(({ text }, column) => cell(text, column, true)) }),
      ...table.rows.map((row) => new TableRow({ cantSplit: true, children: row.map((content, column) => cell(content, column, false)) })),
    ],
  });
}

/** The values of a cell, one below the other. */
export function lines(cell: Cell): TextRun[] {
  const texts = typeof cell === 'string' ? [cell] : cell.length === 0 ? ['–'] : cell;
  return texts.map((text, at) => new TextRun({ text, ...(at > 0 && { break: 1 }) }));
}

/** Shared out by how much the columns hold; their sum is the width of the page. */
export function columnWidths(table: PaperTable): readonly number[] {
  const needs = table.columns.map(({ text, numeric }, column) => {
    const held = table.rows.map((row) => longest(row[column] ?? ''));
    const most = Math.max(...text.split(' ').map((word) => word.length), ...held);
    return numeric ? Math.min(30, Math.max(9, most)) : Math.min(46, Math.max(10, most));
  });
  const sum = needs.reduce((total, need) => total + need, 0);
  const widths = needs.map((need) => Math.floor((WIDTH * need) / sum));
  return widths.map((width, column) => (column === 0 ? width + WIDTH - widths.reduce((total, each) => total + each, 0) : width));
}

function longest(cell: Cell): number {
  return typeof cell === 'string' ? cell.length : Math.max(0, ...cell.map((text) => text.length));
}
