// Maps faults of a dossier that was read from a file to their places in the file.
import type { Language } from '../../../lib/localised.ts';
import { valueAt } from '../../../lib/value-at.ts';
import type { Fault } from '../../refusal.ts';
import { fieldLabel } from '../labels.ts';
import type { Reading } from './read-figures.ts';
import { faultAt } from './read-rows.ts';

/** @param faults with pointers into the dossier. A fault outside the rows of the file gets the name of its field. */
export function inTheFile(faults: readonly Fault[], { dossier, origins }: Reading, language: Language): Fault[] {
  return faults.map((fault) => {
    for (const row of rowsAbove(fault.pointer)) {
      const value = valueAt(dossier, row);
      const origin = typeof value === 'object' && value !== null ? origins.get(value) : undefined;
      if (!origin) continue;
      const inside = fault.pointer.slice(row.length);
      const column = origin.found.columns.find(
        (one) => one !== undefined && (inside === one.path || inside.startsWith(`${one.path}/`)),
      );
      return faultAt(origin.found, origin.row, column?.path, fault, language);
    }
    return { ...fault, values: { ...fault.values, place: fieldLabel(fault.pointer)[language] } };
  });
}

/** Pointers of the rows that contain the place, the innermost first. */
function rowsAbove(pointer: string): readonly string[] {
  return [...pointer.matchAll(/\/\d+(?=\/|$)/g)]
    .map(({ 0: last, index }) => pointer.slice(0, index + last.length))
    .reverse();
}
