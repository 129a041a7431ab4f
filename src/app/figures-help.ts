// The sheet of the file of figures that says what each column takes. It is not read again.
import { FIGURE_TABLES, type FigureColumn } from '../domain/dossier/figures/tables.ts';
import { EACH, NO, SHARED, YES } from '../domain/dossier/figures/write-cell.ts';
import { inLanguage, type Language, type Localised } from '../lib/localised.ts';
import type { SheetToWrite } from '../lib/xlsx.ts';

const WORDS: Readonly<Record<'sheet' | 'table' | 'column' | 'takes', Localised>> = {
  sheet: { da: 'Vejledning', en: 'Guide', sv: 'Vägledning' },
  table: { da: 'Ark', en: 'Sheet', sv: 'Blad' },
  column: { da: 'Kolonne', en: 'Column', sv: 'Kolumn' },
  takes: { da: 'Hvad der kan stå', en: 'What it takes', sv: 'Vad som kan stå' },
};

const TAKES: Readonly<Record<string, Localised>> = {
  number: { da: 'Et tal', en: 'A number', sv: 'Ett tal' },
  money: { da: 'Et beløb i kroner', en: 'An amount in the case’s currency', sv: 'Ett belopp i ärendets valuta' },
  share: { da: 'En andel fra 0 til 1', en: 'A share from 0 to 1', sv: 'En andel från 0 till 1' },
  whole: { da: 'Et helt tal', en: 'A whole number', sv: 'Ett heltal' },
  date: { da: 'En dato', en: 'A date', sv: 'Ett datum' },
  party: { da: 'En parts navn eller nummer', en: 'A party’s name or number', sv: 'En parts namn eller nummer' },
  lines: { da: 'Tal med semikolon imellem', en: 'Numbers with semicolons between', sv: 'Tal med semikolon emellan' },
  row: { da: 'Navnet på en række i filen', en: 'The name of a row of the file', sv: 'Namnet på en rad i filen' },
  'some-rows': {
    da: 'Navne på rækker i filen med semikolon imellem',
    en: 'Names of rows of the file with semicolons between',
    sv: 'Namn på rader i filen med semikolon emellan',
  },
  above: {
    da: 'Navnet på den række, linjen hører til',
    en: 'The name of the row it belongs to',
    sv: 'Namnet på raden den hör till',
  },
  id: {
    da: 'Lad det stå, så linjen bliver genkendt',
    en: 'Leave it, so that the row is recognised',
    sv: 'Låt det stå så att raden känns igen',
  },
};

export function figureHelp(language: Language): SheetToWrite {
  const name = (key: keyof typeof WORDS) => WORDS[key][language];
  const columns = (['table', 'column', 'takes'] as const).map((key) => ({
    name: name(key),
    kind: 'text' as const,
    about: '',
  }));
  const rows = FIGURE_TABLES.flatMap((table) =>
    table.columns.map((column) => ({
      [name('table')]: table.sheet[language],
      [name('column')]: column.heading[language],
      [name('takes')]: takes(column, language),
    })),
  );
  return { name: name('sheet'), columns, batches: [rows] };
}

function takes({ path, declaration }: FigureColumn, language: Language): string {
  const { control = path === '/id' ? 'id' : 'above', choices, hint } = declaration ?? {};
  const forms = {
    da: `En parts navn, »${EACH.da}: A; B« eller »${SHARED.da}: navn«`,
    en: `A party’s name, “${EACH.en}: A; B” or “${SHARED.en}: name”`,
    sv: `En parts namn, ”${EACH.sv}: A; B” eller ”${SHARED.sv}: namn”`,
  };
  const said = choices
    ? Object.values(choices).map((words) => words[language])
    : control === 'who'
      ? [forms[language]]
      : control === 'yes-no'
        ? [YES[language], NO[language]]
        : [inLanguage(TAKES[control] ?? {}, language)];
  return [said.filter((one) => one !== '').join(' / '), hint?.[language] ?? ''].filter((one) => one !== '').join('. ');
}
