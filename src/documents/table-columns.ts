// Column widths of tables in DOCX and PDF. A column of numbers is as wide as its longest cell; usual words are not
// split. Widths are in twentieths of a point, font sizes in half points.
import { PAGE } from './docx-styles.ts';
import type { Block, Cell } from './paper.ts';
import { linesOf, unbroken } from './unbroken.ts';

type PaperTable = Extract<Block, { kind: 'table' }>;

/** Width of the page between its margins. */
export const WIDTH = PAGE.size.width - PAGE.margin.left - PAGE.margin.right;
/** Space to the right inside a cell, and a margin for inexact measurement. */
const GAP = 120 + 30;
/** The usual size, and smaller ones for tables that do not fit. */
const SIZES = [17, 16, 15, 14, 13, 12] as const;
/** Largest wanted width of a text column; surplus width is distributed afterwards. */
const MOST_WANTED = 8000;
/** Longer words may be split. */
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

/** Width of a text in twentieths of a point, at a font size in half points. */
type Measure = (text: string, size: number, bold: boolean) => number;

/** Estimates widths in Arial without the font file, since the reader's program lays out a DOCX. */
const inArial: Measure = (text, size, bold) => {
  return Math.ceil(ems(text) * size * 10 * (bold ? 1.08 : 1));
};

function cellLines(cell: Cell): readonly string[] {
  return (typeof cell === 'string' ? [cell] : cell).flatMap(linesOf);
}

/** Parts of a text that must not be split: between places where a line can break. */
function words(text: string): readonly string[] {
  return text.split(/[ \n]|(?<=[-/→])|(?<=[a-z]\.)(?=[a-z])/);
}

/** The widths of a column. `text`: total width of its texts, the weight by which spare width is distributed. */
type Need = { readonly least: number; readonly wanted: number; readonly text: number };

function needOf(table: PaperTable, column: number, size: number, measure: Measure): Need {
  const { text = '', numeric = false } = table.columns[column] ?? {};
  const held = table.rows.flatMap((row) => cellLines(row[column] ?? ''));
  const most = (texts: readonly string[], bold = false) =>
    Math.max(0, ...texts.map((each) => measure(each, size, bold)));
  const header = most(words(unbroken(text)), true);
  if (numeric) {
    const width = Math.max(header, most(held)) + GAP;
    return { least: width, wanted: width, text: 0 };
  }
  const least = Math.min(LONGEST_WORD, Math.max(header, most(held.flatMap(words)))) + GAP;
  const widths = held.map((each) => measure(each, size, false));
  return { least, wanted: Math.max(least, Math.min(MOST_WANTED, usual(widths) + GAP)), text: sum(widths) };
}

/** The 90th percentile, so that one long text does not widen a column. */
function usual(widths: readonly number[]): number {
  return widths.toSorted((a, b) => a - b)[Math.ceil(widths.length * 0.9) - 1] ?? 0;
}

/** Font size and column widths; the widths sum to the width of the page. */
export function columnsOf(
  table: PaperTable,
  measure = inArial,
  largest: number = SIZES[0],
): { readonly size: number; readonly widths: readonly number[] } {
  const needs = SIZES.filter((size) => size <= largest).map((size) => ({
    size,
    needs: table.columns.map((_, column) => needOf(table, column, size, measure)),
  }));
  const least = (all: readonly Need[]) => sum(all.map((need) => need.least));
  const fits = needs.find((each) => least(each.needs) <= WIDTH) ?? needs.at(-1);
  return { size: fits?.size ?? SIZES[0], widths: shareOut(fits?.needs ?? []) };
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

/**
 * Gives each column its least width, then more up to its wanted width, then distributes the rest by the amount of text.
 */
function shareOut(needs: readonly Need[]): readonly number[] {
  const least = needs.map((need) => need.least);
  const left = WIDTH - sum(least);
  if (left <= 0) return least.map((own) => Math.floor((own * WIDTH) / sum(least)));
  const more = grant(needs, left);
  const spare = left - sum(more);
  const said = sum(needs.map(({ text }) => text)) || 1;
  const widths = needs.map(({ least: own, text }, at) => own + (more[at] ?? 0) + Math.floor((spare * text) / said));
  const words = Math.max(
    0,
    needs.findLastIndex(({ text }) => text > 0),
  );
  return widths.map((width, at) => (at === words ? width + WIDTH - sum(widths) : width));
}

/** Distributes an amount by weight; no column gets more than it wants. */
function grant(needs: readonly Need[], amount: number): readonly number[] {
  const parts = needs.map(() => 0);
  let left = amount;
  let asking = needs
    .map((need, at) => ({ wish: need.wanted - need.least, weight: need.text, at }))
    .filter(({ wish, weight }) => wish > 0 && weight > 0);
  for (;;) {
    const weights = sum(asking.map(({ weight }) => weight));
    const each = left / weights;
    const content = asking.filter(({ wish, weight }) => wish <= each * weight);
    if (content.length === 0) {
      for (const { weight, at } of asking) parts[at] = Math.floor(each * weight);
      return parts;
    }
    for (const { wish, at } of content) parts[at] = wish;
    left -= sum(content.map(({ wish }) => wish));
    asking = asking.filter((one) => !content.includes(one));
  }
}
