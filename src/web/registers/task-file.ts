// The table of tasks and municipalities as a spreadsheet: one row for each municipality, task and agreement, in words.
import type { TasksRead } from '../../app/read-tasks.ts';
import { sayEdition } from '../../domain/agreement/agreement-words.ts';
import type { Column, Row } from '../../lib/table-formats.ts';
import type { TextKey } from '../texts/index.ts';
import type { View } from '../view.ts';
import { sayBasis, sayOperators, sayStanding, sayTaskType } from './task-cells.tsx';

const COLUMNS = [
  ['tasks.task', 'text'],
  ['tasks.municipality', 'text'],
  ['tasks.standing', 'text'],
  ['tasks.otherTerms', 'text'],
  ['tasks.operates', 'text'],
  ['tasks.basis', 'text'],
  ['tasks.unitPrice', 'decimal'],
  ['tasks.unit', 'text'],
  ['tasks.currency', 'text'],
  ['tasks.boundFrom', 'date'],
  ['tasks.boundTo', 'date'],
  ['agreements.number', 'text'],
] as const satisfies readonly (readonly [TextKey, Column['kind']])[];

/** The columns have names in the person's language. */
export function taskFile(read: TasksRead, view: View): { readonly columns: readonly Column[]; readonly rows: Row[] } {
  const columns = COLUMNS.map(([key, kind]) => ({ name: view.t(key), kind, about: '' }));
  const names = new Map(read.municipalities.map(({ id, name }) => [id, name]));
  const rows = read.rows.flatMap(({ taskType, cells }) =>
    cells.flatMap(({ municipality, entries }) => {
      const first = [sayTaskType(taskType, view), names.get(municipality) ?? municipality];
      if (entries.length === 0) return [first];
      return entries.map((entry) => [
        ...first,
        ...[sayStanding(entry, view), entry.otherTerms ? view.t('tasks.yes') : ''],
        ...[sayOperators(entry, municipality, read.framework, view), sayBasis(entry.basis, view)],
        ...[entry.price === null ? null : (entry.price / 100).toFixed(2), entry.unit, entry.currency],
        ...[
          entry.boundFrom,
          entry.boundTo,
          [entry.number, sayEdition(entry, entries, view.language), entry.title].filter(Boolean).join(' '),
        ],
      ]);
    }),
  );
  return {
    columns,
    rows: rows.map((cells) => Object.fromEntries(columns.map(({ name }, i) => [name, cells[i] ?? null]))),
  };
}
