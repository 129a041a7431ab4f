// Reads CSV from spreadsheets and programs, and rows copied from a spreadsheet. Source: RFC 4180.

/** `line`: its first line in the text, from 1. */
export type CsvRecord = { readonly line: number; readonly cells: readonly string[] };
/** `unclosed`: the line of an opening quote that is never closed. From there on, quotes are ordinary characters. */
type Csv = { readonly records: readonly CsvRecord[]; readonly unclosed?: number };
type Options = {
  /** The cell separators; default: the one used in the first line. */
  readonly marks?: string;
  /** Keep empty records, since a spreadsheet counts them. */
  readonly empty?: boolean;
};

const MARKS = [';', '\t', ','] as const;

/** Trims cells that are not quoted. */
export function readCsv(text: string, { marks = markOf(text), empty = false }: Options = {}): Csv {
  const records: CsvRecord[] = [];
  let cells: string[] = [];
  let [line, began, at] = [1, 1, 0];
  let unclosed: number | undefined;
  const endRecord = () => {
    if (empty || cells.some((cell) => cell !== '')) records.push({ line: began, cells });
    cells = [];
  };
  while (at < text.length) {
    if (cells.length === 0) began = line;
    const quote = unclosed === undefined ? quoteAt(text, at, marks) : undefined;
    const quoted = quote === undefined ? undefined : quotedCell(text, quote, marks);
    if (quote !== undefined && !quoted) unclosed = line;
    const cell = quoted ?? bareCell(text, at, marks);
    cells.push(cell.value);
    line += cell.breaks;
    at = cell.end;
    const end = text.charAt(at);
    at += end === '\r' && text[at + 1] === '\n' ? 2 : 1;
    if (end !== '' && marks.includes(end)) {
      if (at >= text.length) cells.push('');
      continue;
    }
    line += 1;
    endRecord();
  }
  if (cells.length > 0) endRecord();
  return { records, ...(unclosed !== undefined && { unclosed }) };
}

type Cell = { readonly value: string; readonly end: number; readonly breaks: number };

/** The most frequent separator in the first line outside quotes; a semicolon if there is none. */
export function markOf(text: string): string {
  const first = /^(?:"[^"]*"|[^"\r\n])*/.exec(text)?.[0].replace(/"[^"]*"/g, '') ?? '';
  const counts = MARKS.map((mark) => first.split(mark).length - 1);
  return MARKS[counts.indexOf(Math.max(...counts))] ?? ';';
}

/** Index of the quote that opens the cell, after spaces; undefined if the cell is not quoted. */
function quoteAt(text: string, at: number, marks: string): number | undefined {
  let place = at;
  while (text[place] === ' ' || (text[place] === '\t' && !marks.includes('\t'))) place += 1;
  return text[place] === '"' ? place : undefined;
}

function bareCell(text: string, at: number, marks: string): Cell {
  const end = endOf(text, at, marks);
  return { value: text.slice(at, end).trim(), end, breaks: 0 };
}

/** A doubled quote is one quote. Text after the closing quote belongs to the cell. */
function quotedCell(text: string, at: number, marks: string): Cell | undefined {
  let value = '';
  for (let from = at + 1; ; ) {
    const close = text.indexOf('"', from);
    if (close < 0) return undefined;
    value += text.slice(from, close);
    if (text[close + 1] !== '"') {
      const end = endOf(text, close + 1, marks);
      const whole = value + text.slice(close + 1, end).trim();
      return { value: whole, end, breaks: whole.split(/\r\n|\r|\n/).length - 1 };
    }
    value += '"';
    from = close + 2;
  }
}

function endOf(text: string, at: number, marks: string): number {
  let end = at;
  while (end < text.length && !marks.includes(text.charAt(end)) && !'\r\n'.includes(text.charAt(end))) end += 1;
  return end;
}
