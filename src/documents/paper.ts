// A document as data, before it becomes HTML, DOCX or PDF: sections of blocks, in order. The renderers add form, but no
// content.
import type { Language } from '../lib/localised.ts';

/** One value, or several below each other. */
export type Cell = string | readonly string[];

type Column = { readonly text: string; readonly numeric?: boolean };

export const FIGURES = [
  'cost-shift',
  'waterfall',
  'cost-effect',
  'tornado',
  'break-even',
  'responsibility-week',
  'route',
] as const;
export type FigureId = (typeof FIGURES)[number];

/** The tone of a verdict. It only selects a colour: the text states the verdict. */
export type Tone = 'good' | 'remark' | 'bad' | 'unknown';

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** Terms and their values. */
  | { readonly kind: 'facts'; readonly rows: readonly { readonly term: string; readonly value: Cell }[] }
  /** The first cell of a row is its header. `verdict`: the caption includes the formal-check text. */
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Cell[])[];
      readonly verdict?: boolean;
    }
  /** The outcome of a formal check; the renderers put "formel kontrol, ikke faglig godkendelse" beside each of them. */
  | { readonly kind: 'verdict'; readonly tone: Tone; readonly text: string }
  /** A statement that something is missing, instead of a blank to fill in. */
  | { readonly kind: 'missing'; readonly text: string }
  /** A picture of numbers that are also in a table of the document. */
  | { readonly kind: 'figure'; readonly figure: FigureId; readonly caption: string };

/** `annex`: the section follows the summary. The first annex starts a new page; annexes are folded on the screen. */
export type Section = {
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
  readonly annex?: true;
};

export type Paper = {
  readonly language: Language;
  readonly title: string;
  /** What kind of document it is. */
  readonly kind: string;
  readonly facts: readonly { readonly term: string; readonly value: Cell }[];
  /**
   * Typed texts, if their language differs from the paper's: they are marked with it, so that screen readers pronounce
   * them correctly (WCAG 3.1.2).
   */
  readonly typed?: { readonly language: Language; readonly texts: readonly string[] };
  readonly sections: readonly Section[];
  /** When the source of the paper was fixed: a UTC instant, or a date. Not the time at which the paper was made. */
  readonly dated: string;
  /** Lines of the footer: hash, revision and date of the source. */
  readonly footer: readonly string[];
  /** The text beside every verdict. */
  readonly formalCheck: string;
  /** "Side" in the language, for page numbers. */
  readonly pageWord: string;
};

/** The language of a typed text; undefined for the paper's own language. */
export function languageOfTyped({ typed }: Pick<Paper, 'typed'>, text: string): Language | undefined {
  return typed?.texts.includes(text) ? typed.language : undefined;
}

export function heading(text: string): Block {
  return { kind: 'heading', text };
}

/** One paragraph per non-blank line; none for an absent or blank text. */
export function paragraphs(text: string | undefined): readonly Block[] {
  return (text ?? '')
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ kind: 'paragraph', text: line }));
}

/** A list block; no block for an empty list. */
export function list(items: readonly string[]): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

export function facts(...rows: readonly (readonly [term: string, value: Cell])[]): Block {
  return { kind: 'facts', rows: rows.map(([term, value]) => ({ term, value })) };
}

/** A table block; columns whose name starts with `#` have numbers. No block for a table without rows. */
export function table(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  options: { readonly verdict?: boolean } = {},
): readonly Block[] {
  if (rows.length === 0) return [];
  const named = columns.map((name) => (name.startsWith('#') ? { text: name.slice(1), numeric: true } : { text: name }));
  return [{ kind: 'table', caption, columns: named, rows, ...(options.verdict && { verdict: true }) }];
}

export function verdict(tone: Tone, text: string): Block {
  return { kind: 'verdict', tone, text };
}

export function figure(id: FigureId, caption: string): Block {
  return { kind: 'figure', figure: id, caption };
}
