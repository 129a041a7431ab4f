// Reads rows copied from a spreadsheet, column by column, and tells for every cell how it is understood.
import { partyNamed } from '../../domain/governance/party-named.ts';
import { LANGUAGES } from '../../lib/localised.ts';
import { plainly } from '../../lib/plainly.ts';
import { readCsv } from '../../lib/read-csv.ts';
import type { List } from './field.ts';
import type { FormContext } from './form-context.ts';
import { readField } from './form-values.ts';
import { optionsOf } from './sheet-cell.tsx';
import { type Column, columnsOf, namedColumns } from './sheet-columns.ts';

type PastedCell = {
  readonly column: Column;
  readonly text: string;
  /** The value for the form; empty where the text matches no choice. */
  readonly value: string;
  readonly understood: boolean;
};
type Pasted = {
  /** The field of each column of the text; undefined where a column matches none. */
  readonly columns: readonly (Column | undefined)[];
  /** Whether the first row holds the names of the columns. */
  readonly hasHeading: boolean;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly PastedCell[])[];
  /** The maximum number of rows of the list, set where the text has more. No row is read then. */
  readonly tooMany?: number;
};

/**
 * Rows and cells of copied text, without empty rows. Cells are separated by tabs, or by semicolons where the text has
 * no tab. Spreadsheets copy a quote at the beginning of a cell unescaped: an unclosed quote is part of the cell.
 */
export function cellsOf(text: string): readonly (readonly string[])[] {
  return readCsv(text, { marks: text.includes('\t') ? '\t' : ';' })
    .records.map(({ cells }) => cells.map((cell) => cell.trim()))
    .filter((row) => row.some((cell) => cell !== ''));
}

/**
 * The column that a heading names, in any language: by its full label, by the field's own name, or by a prefix of whole
 * words.
 */
function columnNamed(heading: string, columns: readonly Column[]): Column | undefined {
  const wanted = plainly(heading);
  if (wanted === '') return undefined;
  const namesOf = ({ label, field }: Column) => [
    ...LANGUAGES.map((language) => plainly(label[language])),
    // The last word of a range's label: `forventet` matches `antal pr. år, forventet`.
    ...LANGUAGES.map((language) => plainly(label[language].split(', ').at(-1) ?? '')),
    plainly(field.path.slice(1).replaceAll('/', ' ')),
  ];
  const exact = columns.find((column) => namesOf(column).includes(wanted));
  return (
    exact ??
    columns.find((column) =>
      namesOf(column).some((name) => name.startsWith(`${wanted} `) || wanted.startsWith(`${name} `)),
    )
  );
}

export function readPasted(list: List, name: string, text: string, context: FormContext): Pasted {
  const cells = cellsOf(text);
  const [first = []] = cells;
  const named = first.map((heading) => columnNamed(heading, namedColumns(list)));
  const written = first.filter((heading) => heading !== '').length;
  const found = named.filter((column) => column !== undefined).length;
  const hasHeading = found > 0 && found * 2 >= written;
  const columns = hasHeading ? withoutRepeats(named) : columnsOf(list);
  const headings = hasHeading ? first : [];
  const lines = hasHeading ? cells.slice(1) : cells;
  const { most = Number.POSITIVE_INFINITY } = list.declaration;
  if (lines.length > most) return { columns, hasHeading, headings, rows: [], tooMany: most };
  const rows = lines.map((row) =>
    row.flatMap((cell, n) => {
      const column = columns[n];
      return column && cell !== '' ? [readCell(column, cell, name, context)] : [];
    }),
  );
  return { columns, hasHeading, headings, rows };
}

/** Keeps only the first column of each field. */
function withoutRepeats(columns: readonly (Column | undefined)[]): readonly (Column | undefined)[] {
  return columns.map((column, n) =>
    columns.findIndex((other) => other?.field === column?.field) === n ? column : undefined,
  );
}

function readCell(column: Column, text: string, name: string, context: FormContext): PastedCell {
  const { field } = column;
  if (!['choice', 'select', 'yes-no', 'party', 'row', 'who'].includes(field.control)) {
    const value = readField(field, [text], context.language);
    const understood = value === null || typeof value !== 'object' || Array.isArray(value);
    return { column, text, value: text, understood };
  }
  const value = chosenBy(text, column, name, context);
  return { column, text, value: value ?? '', understood: value !== undefined };
}

const SAYS_YES = ['ja', 'yes', 'x', 'true', 'sand', '1'];
const SAYS_NO = ['nej', 'no', 'false', 'falsk', '0'];

function chosenBy(text: string, { field }: Column, name: string, context: FormContext): string | undefined {
  const wanted = plainly(text);
  if (field.control === 'yes-no')
    return SAYS_YES.includes(wanted) ? 'true' : SAYS_NO.includes(wanted) ? 'false' : undefined;
  if (field.control === 'who') return whoBy(text, optionsOf(field, `${name}/0${field.path}`, context, ''), context);
  if (field.control === 'party') return partyNamed(text, context.framework.parties);
  const options = [
    ...optionsOf(field, `${name}/0${field.path}`, context, ''),
    ...Object.entries(field.declaration.choices ?? {}).flatMap(([value, words]) =>
      LANGUAGES.map((language) => ({ value, text: words[language] })),
    ),
  ];
  const exact = options.find((option) => plainly(option.text) === wanted || option.value === text.trim());
  return (exact ?? only(options.filter((option) => plainly(option.text).startsWith(wanted))))?.value;
}

type Choice = { readonly value: string; readonly text: string };

function only(options: readonly Choice[]): Choice | undefined {
  return new Set(options.map(({ value }) => value)).size === 1 ? options[0] : undefined;
}

const CLUSTER = /klyng|cluster|klustr/;

/** Reads one party, several parties by name, or a set or key by its words. `Hver kommune` is the first set offered. */
function whoBy(text: string, options: readonly Choice[], context: FormContext): string | undefined {
  const wanted = plainly(text);
  const exact = options.find((option) => plainly(option.text) === wanted || option.value === text.trim());
  if (exact) return exact.value;
  if (/^(hver|alle|each|every|varje|alla)( |$)/.test(wanted)) {
    const sets = options.filter(({ value }) => value.startsWith('each:'));
    const ofCluster = sets.find((option) => plainly(option.text).startsWith(wanted));
    return (CLUSTER.test(wanted) ? ofCluster : undefined)?.value ?? sets[0]?.value;
  }
  const parties = text.split(/[,/+]|\bog\b|\band\b|\boch\b/).map((one) => partyNamed(one, context.framework.parties));
  const known = parties.filter((id) => id !== undefined);
  if (known.length === 0 || known.length < parties.length) return key(wanted, options);
  return known.length === 1 ? `party:${known[0]}` : `each:${known.join(',')}`;
}

function key(wanted: string, options: readonly Choice[]): string | undefined {
  return options.find(({ value, text }) => value.startsWith('shared:') && plainly(text).endsWith(wanted))?.value;
}

/** The entries of a pasted row: names within the row, with their values. */
export function entriesOfPasted(row: readonly PastedCell[]): readonly (readonly [inside: string, value: string])[] {
  return row.flatMap(({ column: { field }, value }) =>
    value === '' ? [] : [[field.control === 'who' ? `${field.path}/@who` : field.path, value] as const],
  );
}
