// A table as DOCX: the header row is marked and repeated on each page, rows are not split, numbers are right-aligned.
import {
  AlignmentType,
  BorderStyle,
  type IRunOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Block, Cell } from './paper.ts';
import { columnsOf, WIDTH } from './table-columns.ts';
import { linesOf, unbroken } from './unbroken.ts';

type PaperTable = Extract<Block, { kind: 'table' }>;

const THIN = { style: BorderStyle.SINGLE, size: 4, color: 'BFBFBF' };
const THICK = { style: BorderStyle.SINGLE, size: 12, color: '1A1A1A' };
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };

export function docxTable(table: PaperTable): Table {
  const { size, widths } = columnsOf(table);
  const cell = (content: Cell, column: number, header: boolean) =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      margins: { top: 40, bottom: 40, left: 0, right: 120 },
      borders: { top: NONE, left: NONE, right: NONE, bottom: header ? THICK : THIN },
      children: [
        new Paragraph({
          style: 'TableCell',
          alignment: table.columns[column]?.numeric ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: header
            ? [new TextRun({ text: unbroken(String(content)), bold: true, size })]
            : lines(content, { size }),
        }),
      ],
    });
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: table.columns.map(({ text }, column) => cell(text, column, true)),
      }),
      ...table.rows.map(
        (row) =>
          new TableRow({ cantSplit: true, children: row.map((content, column) => cell(content, column, false)) }),
      ),
    ],
  });
}

/** The values of a cell below each other; line breaks in a value are kept. */
export function lines(cell: Cell, options: IRunOptions = {}): TextRun[] {
  const texts = typeof cell === 'string' ? [cell] : cell.length === 0 ? ['–'] : cell;
  return texts.flatMap(linesOf).map((text, at) => new TextRun({ ...options, text, ...(at > 0 && { break: 1 }) }));
}
