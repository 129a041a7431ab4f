// Task × municipality as rows: one per municipality, type of task and agreement, and one where there is no agreement.
import { type Column, emptyRow, type FullRow } from '../lib/table-formats.ts';
import type { TasksRead } from './read-tasks.ts';

export const TASK_COLUMNS = [
  { name: 'taskType', kind: 'id', about: 'Of the list of task types; empty where the agreement names none' },
  { name: 'municipality', kind: 'id', about: 'Party' },
  { name: 'municipalityName', kind: 'text', about: '' },
  { name: 'standing', kind: 'id', about: 'joined, waiting, asked, declined or left; empty where nothing is agreed' },
  { name: 'reservation', kind: 'id', about: '`true` where it joined with a reservation' },
  { name: 'otherTerms', kind: 'id', about: '`true` for a price of its own or a reservation' },
  { name: 'operators', kind: 'id', about: 'Who operates: party ids, separated by spaces' },
  { name: 'basis', kind: 'id', about: 'Financing basis' },
  { name: 'price', kind: 'decimal', about: 'Per unit on the day' },
  { name: 'unit', kind: 'text', about: '' },
  { name: 'currency', kind: 'id', about: '' },
  { name: 'boundFrom', kind: 'date', about: 'First day the municipality is bound' },
  { name: 'boundTo', kind: 'date', about: 'First day it no longer is' },
  { name: 'agreement', kind: 'id', about: '' },
  { name: 'number', kind: 'id', about: 'What people call the agreement' },
  { name: 'edition', kind: 'whole', about: '' },
  { name: 'title', kind: 'text', about: '' },
] as const satisfies readonly Column[];

type TaskRow = FullRow<typeof TASK_COLUMNS>;

export function taskRows({ municipalities, rows }: Pick<TasksRead, 'municipalities' | 'rows'>): readonly TaskRow[] {
  const names = new Map(municipalities.map(({ id, name }) => [id, name]));
  return rows.flatMap(({ taskType, cells }) =>
    cells.flatMap(({ municipality, entries }): readonly TaskRow[] => {
      const of = { taskType, municipality, municipalityName: names.get(municipality) ?? municipality };
      if (entries.length === 0) return [{ ...emptyRow(TASK_COLUMNS), ...of }];
      return entries.map(({ operators, price, reservation, otherTerms, ...entry }) => ({
        ...of,
        ...entry,
        reservation: String(reservation),
        otherTerms: String(otherTerms),
        operators: operators.join(' '),
        price: price === null ? null : (price / 100).toFixed(2),
      }));
    }),
  );
}
