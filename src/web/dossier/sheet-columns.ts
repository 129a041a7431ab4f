// Decides which fields of a list's rows are columns of its table, and which are shown under the row.
import { type Language, perLanguage } from '../../lib/localised.ts';
import { capitalised } from '../../lib/written.ts';
import type { Field, Item, List } from './field.ts';
import { labelOf } from './labels.ts';

export type Column = {
  readonly field: Field;
  /** The heading; for the end of a range with the range's name: `Beløb, forventet`. */
  readonly label: Readonly<Record<Language, string>>;
};

const NOT_IN_A_CELL: readonly Field['control'][] = ['parties', 'clusters', 'some-rows', 'days', 'lines', 'none'];

function fitsACell(item: Item): boolean {
  if (item.folded || item.kind === 'list') return false;
  return item.kind === 'range' || !NOT_IN_A_CELL.includes(item.control);
}

/** Whether the list is shown as a table: its rows hold no lists that are always shown, and not too much text. */
export function isSheet(list: List): boolean {
  return !list.spread && list.items.some(fitsACell) && list.items.every((item) => item.folded || item.kind !== 'list');
}

/** The expected end of a range comes first, since it is often the only one filled in. */
export function columnsOf(list: List): readonly Column[] {
  return list.items.filter(fitsACell).flatMap((item): readonly Column[] => {
    if (item.kind === 'field') return [{ field: item, label: perLanguage((language) => labelOf(item, language)) }];
    if (item.kind === 'list') return [];
    const ends = [item.ends[1], item.ends[0], item.ends[2]].flatMap((end) => end ?? []);
    return ends.map((end) => ({
      field: end,
      label: perLanguage((language) => capitalised(end.declaration.words[language])),
    }));
  });
}

/** Items that are shown under the row. */
export function underRow(list: List): readonly Item[] {
  return list.items.filter((item) => !fitsACell(item)).map((item) => ({ ...item, folded: false }));
}

/**
 * Every field that fits in one cell, including those shown under the row, since pasted and imported columns may name
 * them.
 */
export function namedColumns(list: List): readonly Column[] {
  const folded = list.items
    .filter((item) => item.folded && item.kind !== 'list')
    .map((item): Item => ({ ...item, folded: false }));
  return [...columnsOf(list), ...columnsOf({ ...list, items: folded })];
}

/** The party field of a list with one row per party. */
export function partyColumn(list: List): Field | undefined {
  if (!list.declaration.onePerParty) return undefined;
  return list.items.find(
    (item): item is Field => item.kind === 'field' && item.control === 'party' && item.path === '/party',
  );
}

/** Whether some list of the form is shown as a table, also inside a row. */
export function hasSheet(items: readonly Item[]): boolean {
  return items.some((item) => item.kind === 'list' && (isSheet(item) || hasSheet(item.items)));
}
