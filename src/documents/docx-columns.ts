// How wide the columns of a DOCX table are. A column of numbers is as wide as its longest cell; no word is cut in two.
// Widths are twentieths of a point, font sizes half points.
import { PAGE } from './docx-styles.ts';
import type { Block, Cell } from './paper.ts';
import { linesOf, unbroken } from './unbroken.ts';

type PaperTable = Extract<Block, { kind: 'table' }>;

/** What a table has across the page. */
export const WIDTH = PAGE.size.width - PAGE.margin.left - PAGE.margin.right;
/** Space to the right inside a cell, and a little for what the measure does not know. */
const GAP = 120 + 30;
/** The usual size, and smaller ones for tables that would not fit. */
const SIZES = [17, 16, 15, 14, 13, 12] as const;
/** A column of words wants no more than this. */
const MOST_WANTED = 3400;
/** Longer words may be cut. */
const LONGEST_WORD = 2400;

/** Widths of Arial in thousandths of its size. */
const NARROW: Readonly<Record<string, number>> = { i: 222, j: 222, l: 222, I: 278, f: 278, t: 278, r: 333, '-': 333, '(': 333, ')': 333 };
const WIDE: Readonly<Record<string, number>> = { m: 833, w: 722, M: 833, W: 944, '%': 889, æ: 889, Æ: 1000, '−': 584, '+': 584, '…': 1000 };

function ems(text: string): number {
  let sum = 0;
  for (const letter of text)
    sum += NARROW[letter] ?? WIDE[letter] ?? (/[\s.,:;'’]/u.test(letter) ? 278 : /\p{Lu}/u.test(letter) ? 722 : 556);
  return sum / 1000;
}

function widthOf(text: string, size: number, bold = false): number {
  return Math.ceil(ems(text) * size * 10 * (bold ? 1.08 : 1));
}

function cellLines(cell: Cell): readonly string[] {
  return (typeof cell === 'string' ? [cell] : cell).flatMap(linesOf);
}

/** What may not be cut: a text between places where a line can break. */
function words(text: string): readonly string[] {
  return text.split(/[ \n]|(?<=[-/→])/);
}

type Need = { readonly least: number; readonly wanted: number };

function needOf(table: PaperTable, column: number, size: number): Need {
  const { text = '', numeric = false } = table.columns[column] ?? {};
  const held = table.rows.flatMap((row) => cellLines(row[column] ?? ''));
  const most = (texts: readonly string[], bold = false) => Math.max(0, ...texts.map((each) => widthOf(each, size, bold)));
  const header = most(words(unbroken(text)), true);
  if (numeric) {
    const width = Math.max(header, most(held)) + GAP;
    return { least: width, wanted: width };
  }
  const least = Math.min(LONGEST_WORD, Math.max(header, most(held.flatMap(words)))) + GAP;
  return { least, wanted: Math.max(least, Math.min(MOST_WANTED, most(held) + GAP)) };
}

/** Font size and column widths; the widths sum to that of the page. */
export function columnsOf(table: PaperTable): { readonly size: number; readonly widths: readonly number[] } {
  const needs = SIZES.map((size) => ({ size, needs: table.columns.map((_, column) => needOf(table, column, size)) }));
  const least = (all: readonly Need[]) => all.reduce((sum, need) => sum + need.least, 0);
  const fits = needs.find((each) => least(each.needs) <= WIDTH) ?? needs.at(-1);
  return { size: fits?.size ?? SIZES[0], widths: shareOut(fits?.needs ?? []) };
}

/** Each column its least, and of what is left as much as it wants more than that. */
function shareOut(needs: readonly Need[]): readonly number[] {
  const least = needs.reduce((sum, need) => sum + need.least, 0);
  const extra = needs.map(({ least: own, wanted }) => wanted - own);
  const more = extra.reduce((sum, each) => sum + each, 0);
  const left = WIDTH - least;
  const widths = needs.map((need, at) => {
    if (left <= 0) return Math.floor((need.least * WIDTH) / least);
    return need.least + Math.floor((left * (more > 0 ? (extra[at] ?? 0) : need.least)) / (more > 0 ? more : least));
  });
  const rest = WIDTH - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, at) => (at === 0 ? width + rest : width));
}
