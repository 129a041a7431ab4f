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
const NARROW: Readonly<Record<string, number>> = {
  i: 222,
  j: 222,
  l: 222,
  I: 278,
  f: 278,
  t: 278,
  r: 333,
  '-': 333,
  '(': 333,
  ')': 333,
};
const WIDE: Readonly<Record<string, number>> = {
  m: 833,
  w: 722,
  M: 833,
  W: 944,
  '%': 889,
  æ: 889,
  Æ: 1000,
  '−': 584,
  '+': 584,
  '…': 1000,
};

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
  const most = (texts: readonly string[], bold = false) =>
    Math.max(0, ...texts.map((each) => widthOf(each, size, bold)));
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
  const least = (all: readonly Need[]) => sum(all.map((need) => need.least));
  const fits = needs.find((each) => least(each.needs) <= WIDTH) ?? needs.at(-1);
  return { size: fits?.size ?? SIZES[0], widths: shareOut(fits?.needs ?? []) };
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

/**
 * Each column its least, and of what is left as much as it wants more:
 * small wishes first. What is over goes to the last column of words.
 */
function shareOut(needs: readonly Need[]): readonly number[] {
  const least = needs.map((need) => need.least);
  const left = WIDTH - sum(least);
  const more =
    left > 0
      ? grant(
          needs.map(({ least: own, wanted }) => wanted - own),
          left,
        )
      : [];
  const widths = least.map((own, at) => (left > 0 ? own + (more[at] ?? 0) : Math.floor((own * WIDTH) / sum(least))));
  const words = needs.findLastIndex(({ least: own, wanted }) => own < wanted);
  const over = WIDTH - sum(widths);
  return widths.map((width, at) => (at === Math.max(0, words) ? width + over : width));
}

/** Parts of an amount: those who want less than an equal part get all they want. */
function grant(wishes: readonly number[], amount: number): readonly number[] {
  const order = wishes.map((wish, at) => ({ wish, at })).sort((a, b) => a.wish - b.wish);
  const parts = wishes.map(() => 0);
  let left = amount;
  for (const [done, { wish, at }] of order.entries()) {
    const part = Math.min(wish, Math.floor(left / (order.length - done)));
    parts[at] = part;
    left -= part;
  }
  return parts;
}
