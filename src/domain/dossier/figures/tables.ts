// The figures of a case as tables of a spreadsheet. Sheets and columns are derived from the declarations of the
// dossier: a list is a sheet, a field of its rows is a column, and a list inside a row is a sheet with a column for
// that row.
import { LANGUAGES, type Language, type Localised, perLanguage } from '../../../lib/localised.ts';
import { capitalised } from '../../../lib/written.ts';
import type { Declaration } from '../declare.ts';
import { type Place, placeAt } from '../tree.ts';

export type FigureColumn = {
  /** Pointer within the row: `/amount/low`, `/id`. For a parent row its index among the parents: `^0`. */
  readonly path: string;
  readonly heading: Localised;
  readonly declaration: Declaration | undefined;
  readonly isNumber: boolean;
};

export type FigureTable = {
  /** The list as a pattern: `/economy/alternatives/(star)/costs`. */
  readonly pattern: string;
  readonly sheet: Localised;
  readonly declaration: Declaration;
  /** The lists that contain it, outermost first. */
  readonly parents: readonly Place[];
  readonly columns: readonly FigureColumn[];
  /** The maximum number of rows in all lists of the dossier together. */
  readonly most: number;
};

/** The lists in the file, with all lists inside their rows. Lists that others refer to come first. */
const ROOTS = ['/volume/activities', '/economy/keys', '/economy/alternatives'];
/** The maximum length of a sheet name. */
const LONGEST_NAME = 31;

const ID_HEADING: Localised = {
  da: 'Id (tom for en ny linje)',
  en: 'Id (empty for a new row)',
  sv: 'Id (tom för en ny rad)',
};

export const FIGURE_TABLES: readonly FigureTable[] = withOwnNames(ROOTS.flatMap((root) => tablesOf(known(root), [])));

function known(pointer: string): Place {
  const place = placeAt(pointer);
  if (!place) throw new Error(`The dossier has no place ${pointer}`);
  return place;
}

function tablesOf(list: Place, parents: readonly Place[]): readonly FigureTable[] {
  const { pattern, declaration } = list;
  const id: FigureColumn = { path: '/id', heading: ID_HEADING, declaration: undefined, isNumber: false };
  const own = [...columnsOf(list.parts, pattern), ...(declaration.idPrefix ? [id] : [])];
  const columns = [...parents.map((parent, n) => columnOfParent(parent, n, own)), ...own];
  const sheet = perLanguage((language) => capitalised(declaration.words[language]));
  return [
    { pattern, sheet, declaration, parents, columns, most: mostOf([...parents, list]) },
    ...listsIn(list.parts).flatMap((inner) => tablesOf(inner, [...parents, list])),
  ];
}

function mostOf(lists: readonly Place[]): number {
  return lists.reduce((most, { declaration }) => most * (declaration.most ?? 1), 1);
}

/** The heading is the singular of the parent list; the plural if the table has a column with that name. */
function columnOfParent({ declaration }: Place, n: number, own: readonly FigureColumn[]): FigureColumn {
  const heading = perLanguage((language) => {
    const one = capitalised((declaration.one ?? declaration.words)[language]);
    return own.some((column) => column.heading[language] === one) ? capitalised(declaration.words[language]) : one;
  });
  return { path: `^${n}`, heading, declaration: undefined, isNumber: false };
}

function listsIn(parts: readonly Place[]): readonly Place[] {
  return parts.flatMap((part) => (part.isList ? [part] : listsIn(part.parts)));
}

function columnsOf(parts: readonly Place[], list: string): readonly FigureColumn[] {
  return parts.flatMap((part): readonly FigureColumn[] => {
    const { declaration, isNumber, pattern } = part;
    if (part.isList) return [];
    if (part.parts.length > 0) return columnsOf(part.parts, list);
    if (declaration.control === undefined || declaration.control === 'none') return [];
    const heading = perLanguage((language) => capitalised(declaration.words[language]));
    return [{ path: pattern.slice(`${list}/*`.length), heading, declaration, isNumber }];
  });
}

/** Adds the name of the parent row to the sheet names of lists that have the same name. */
function withOwnNames(tables: readonly FigureTable[]): readonly FigureTable[] {
  const own = (table: FigureTable, language: Language) => {
    const name = table.sheet[language];
    const parent = table.parents.at(-1);
    const isAlone = tables.filter(({ sheet }) => sheet[language] === name).length === 1;
    if (isAlone || !parent) return name;
    return `${oneOf(parent)[language]}, ${(table.declaration.one ?? table.declaration.words)[language]}`;
  };
  return tables.map((table) => ({
    ...table,
    sheet: perLanguage((language) => own(table, language).slice(0, LONGEST_NAME)),
  }));
}

function oneOf({ declaration }: Place): Localised {
  const words = declaration.one ?? declaration.words;
  return perLanguage((language) => capitalised(words[language]));
}

/** The label or name of the row; empty if it has none. */
export function nameOfRow(row: unknown): string {
  const { label, name } = (row ?? {}) as { readonly label?: string; readonly name?: string };
  return label ?? name ?? '';
}

/** The words in all languages, for matching headings and sheet names. */
export function wordsOf(words: Localised): readonly string[] {
  return LANGUAGES.map((language) => words[language]);
}
