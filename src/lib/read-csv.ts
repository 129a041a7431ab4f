// Reads CSV as a spreadsheet or a program writes it: the mark between cells is that of the first line. By RFC 4180.

/** `line`: the first line it stands on, from 1. */
export type CsvRecord = { readonly line: number; readonly cells: readonly string[] };
/** `unclosed`: the line on which a quote is opened that nothing closes. */
export type Csv = { readonly records: readonly CsvRecord[]; readonly unclosed?: number };

const MARKS = [';', '\t', ','] as const;

/** Empty lines are left out; white space around a cell without quotes falls away. */
export function readCsv(text: string): Csv {
  const mark = markOf(text);
  const records: CsvRecord[] = [];
  let cells: string[] = [];
  let [line, began, at] = [1, 1, 0];
  const endRecord = () => {
    if (cells.some((cell) => cell !== '')) records.push({ line: began, cells });
    cells = [];
  };
  while (at < text.length) {
    if (cells.length === 0) began = line;
    const quote = quoteAt(text, at, mark);
    const cell = quote === undefined ? bareCell(text, at, mark) : quotedCell(text, quote, mark);
    if (cell === undefined) return { records, unclosed: line };
    cells.push(cell.value);
    line += cell.breaks;
    at = cell.end;
    const end = text[at];
    at += end === '\r' && text[at + 1] === '\n' ? 2 : 1;
    if (end === mark) {
      if (at >= text.length) cells.push('');
      continue;
    }
    line += 1;
    endRecord();
  }
  endRecord();
  return { records };
}

type Cell = { readonly value: string; readonly end: number; readonly breaks: number };

/** The sign that stands most often in the first line, outside quotes; a semicolon where none does. */
function markOf(text: string): string {
  const first = /^(?:"[^"]*"|[^"\r\n])*/.exec(text)?.[0].replace(/"[^"]*"/g, '') ?? '';
  const counts = MARKS.map((mark) => first.split(mark).length - 1);
  return MARKS[counts.indexOf(Math.max(...counts))] ?? ';';
}

/** Where a quote opens the cell, behind spaces; undefined where none does. */
function quoteAt(text: string, at: number, mark: string): number | undefined {
  let place = at;
  while (text[place] === ' ' || (text[place] === '\t' && mark !== '\t')) place += 1;
  return text[place] === '"' ? place : undefined;
}

function bareCell(text: string, at: number, mark: string): Cell {
  const end = endOf(text, at, mark);
  return { value: text.slice(at, end).trim(), end, breaks: 0 };
}

/** A doubled quote is one. What stands behind the closing quote belongs to the cell. */
function quotedCell(text: string, at: number, mark: string): Cell | undefined {
  let value = '';
  for (let from = at + 1; ; ) {
    const close = text.indexOf('"', from);
    if (close < 0) return undefined;
    value += text.slice(from, close);
    if (text[close + 1] !== '"') {
      const end = endOf(text, close + 1, mark);
      const whole = value + text.slice(close + 1, end).trim();
      return { value: whole, end, breaks: whole.split(/\r\n|\r|\n/).length - 1 };
    }
    value += '"';
    from = close + 2;
  }
}

function endOf(text: string, at: number, mark: string): number {
  let end = at;
  while (end < text.length && text[end] !== mark && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return end;
}
