// Reads a CSV table of reports: one row for each party and period, one column for each figure. Every fault names its
// row and column.
import type { Language } from '../../lib/localised.ts';
import { plainly } from '../../lib/plainly.ts';
import { type CsvRecord, readCsv } from '../../lib/read-csv.ts';
import { readNumber } from '../../lib/read-number.ts';
import { findPersonData } from '../dossier/person-data.ts';
import type { Framework } from '../governance/framework.ts';
import { partyNamed } from '../governance/party-named.ts';
import type { Fault } from '../refusal.ts';
import type { ReportEntry } from './commands/report.ts';
import { type FigureName, figureOfFault, figuresByName, namesOfFigures } from './figure-names.ts';
import { COLUMN_WORDS, COST_WORDS } from './report-words.ts';
import type { Agreement } from './state.ts';
import type { Terms } from './terms.ts';

/** A report of the table with its line number. */
export type ReportOfRow = ReportEntry & { readonly row: number };

export type ReadTable = {
  readonly reports: readonly ReportOfRow[];
  readonly faults: readonly Fault[];
  readonly columns: Columns;
};

/** The names of all columns in order. A figure with no name, or with the name of another column, has its id. */
export function columnNames({ activities, indicators }: Terms, language: Language): readonly string[] {
  const { party, period, comment } = COLUMN_WORDS;
  const columns = [
    ...[party, period].map((words) => ({ id: '', name: words[language] })),
    ...activities.map(({ id, name = '' }) => ({ id, name })),
    { id: '', name: COST_WORDS[language] },
    ...indicators.map(({ id, name = '' }) => ({ id, name })),
    { id: '', name: comment[language] },
  ];
  const named = (name: string) => columns.filter((other) => plainly(other.name) === plainly(name)).length;
  return columns.map(({ id, name }) => (id !== '' && (plainly(name) === '' || named(name) > 1) ? id : name));
}

/** Each column: its name as written, and what it holds. */
type Columns = readonly { readonly name: string; readonly holds: FigureName | undefined }[];
const fixed = (name: string) =>
  Object.entries(COLUMN_WORDS).find(([, words]) => Object.values(words).some((word) => plainly(word) === name))?.[0];

/** Whether the text is a table of reports: its first line names the party and period columns. */
export function isReportTable(text: string): boolean {
  const [head] = readCsv(text).records;
  const holds = (head?.cells ?? []).map((name) => fixed(plainly(name)));
  return holds.includes('party') && holds.includes('period');
}

/** @param language decides how numbers are read */
export function readReportTable(
  text: string,
  { terms }: Pick<Agreement, 'terms'>,
  framework: Framework,
  language: Language,
): ReadTable {
  const { records, unclosed } = readCsv(text.replace(/^\ufeff/, ''));
  const [head, ...rows] = records;
  const names = namesOfFigures(terms);
  const columns = (head?.cells ?? []).map((name) => ({
    name,
    holds: fixed(plainly(name)) ?? names.get(plainly(name)),
  }));
  const faults: Fault[] = unclosed === undefined ? [] : [at(unclosed, '', 'unclosed-quote')];
  const allowed = columnNames(terms, language);
  for (const [i, { name, holds }] of columns.entries()) {
    if (holds === undefined) faults.push(at(1, name, 'unknown-column', { allowed }));
    else if (columns.findIndex((one) => one.holds === holds) < i) faults.push(at(1, name, 'duplicate', { id: name }));
  }
  for (const each of ['party', 'period'] as const)
    if (!columns.some(({ holds }) => holds === each))
      faults.push(at(1, COLUMN_WORDS[each][language], 'column-missing'));
  if (faults.length > 0) return { reports: [], faults, columns };
  if (rows.length === 0) return { reports: [], faults: [at(1, '', 'nothing-reported')], columns };
  const reports = rows.flatMap((row) => readRow(row, columns, framework, language, faults) ?? []);
  return { reports, faults, columns };
}

function readRow(
  { line, cells }: CsvRecord,
  columns: Columns,
  framework: Framework,
  language: Language,
  faults: Fault[],
): ReportOfRow | undefined {
  const said = faults.length;
  const cellOf = (holds: string) => cells[columns.findIndex((column) => column.holds === holds)] ?? '';
  const nameOf = (holds: string) => columns.find((column) => column.holds === holds)?.name ?? holds;
  if (cells.length > columns.length) {
    faults.push(at(line, '', 'too-many-cells', { cells: cells.length, columns: columns.length }));
    return undefined;
  }
  for (const [i, cell] of cells.entries())
    if (findPersonData({ cell }).length > 0) faults.push(at(line, columns[i]?.name ?? '', 'person-data'));
  const [party, period, comment] = [cellOf('party'), cellOf('period'), cellOf('comment')];
  if (party === '') faults.push(at(line, nameOf('party'), 'required'));
  if (period === '') faults.push(at(line, nameOf('period'), 'required'));
  const values = columns.flatMap(({ name, holds = '' }, i) => {
    const cell = cells[i] ?? '';
    if (Object.hasOwn(COLUMN_WORDS, holds) || cell === '') return [];
    const number = readNumber(cell, language);
    if (typeof number === 'number') return [[holds, number] as const];
    faults.push(at(line, name, number.fault, number.values));
    return [];
  });
  if (faults.length > said) return undefined;
  const known = partyNamed(party, framework.parties) ?? party;
  return { row: line, party: known, period, ...figuresByName(values), ...(comment !== '' && { comment }) };
}

function at(row: number, column: string, code: string, values: Fault['values'] = {}): Fault {
  return { pointer: pointerOf(row, column), code, values: { ...values, line: row, column } };
}

/** `/4/Blodprøver`: line 4 of the table and the name of the column; only the line for a fault of the whole row. */
function pointerOf(row: number, column: string): string {
  return column === '' ? `/${row}` : `/${row}/${column.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** Moves a fault of `reportSeveral`, such as `/2/units/0/value`, to its row and column of the table. */
export function atCell({ pointer, code, values = {} }: Fault, { reports, columns }: ReadTable): Fault {
  const { report, holds } = figureOfFault(pointer, reports);
  const column = columns.find((one) => one.holds === holds)?.name ?? '';
  return at(report?.row ?? 1, column, code, values);
}
