// The sheet that explains the columns of the file of figures. It is ignored when the file is read.
import { FIGURE_TABLES, type FigureColumn } from '../domain/dossier/figures/tables.ts';
import { NO, YES } from '../domain/dossier/figures/write-cell.ts';
import { inLanguage, type Language } from '../lib/localised.ts';
import type { SheetToWrite } from '../lib/xlsx.ts';
import { HELP_WORDS, TAKES, TAKES_PARTIES } from './figures-help-texts.ts';

export function figureHelp(language: Language): SheetToWrite {
  const name = (key: keyof typeof HELP_WORDS) => HELP_WORDS[key][language];
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
  const said = choices
    ? Object.values(choices).map((words) => words[language])
    : control === 'who'
      ? [TAKES_PARTIES[language]]
      : control === 'yes-no'
        ? [YES[language], NO[language]]
        : [inLanguage(TAKES[control] ?? {}, language)];
  return [said.filter((one) => one !== '').join(' / '), hint?.[language] ?? ''].filter((one) => one !== '').join('. ');
}
