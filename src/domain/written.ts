// Validation of free text in commands on cases and agreements, for every interface: no text holds a number shaped like
// a CPR number, and none is longer than its limit.

import { holdsPersonNumber } from './dossier/person-data.ts';
import { pickTexts } from './dossier/pointers.ts';
import { type Fault, Refusal } from './refusal.ts';

/** JSON pointers (`*` for a list index) with the maximum number of characters. */
type Limits = Readonly<Record<string, number>>;

/** Faults for texts in `limits` that are too long or hold a CPR-shaped number. The number is never repeated. */
export function writtenFaults(sent: object, limits: Limits): readonly Fault[] {
  return pickTexts(sent, () => true).flatMap(({ pointer, text }): readonly Fault[] => {
    const maximum = limits[pointer.replace(/\/\d+(?=\/|$)/g, '/*')];
    if (maximum === undefined) return [];
    return [
      ...(text.length > maximum ? [{ pointer, code: 'too-big', values: { maximum } }] : []),
      ...(holdsPersonNumber(text) ? [{ pointer, code: 'person-data' }] : []),
    ];
  });
}

/** Throws `invalid` with the faults of `writtenFaults`, if any. */
export function checkWritten(sent: object, limits: Limits): void {
  const faults = writtenFaults(sent, limits);
  if (faults.length > 0) throw new Refusal('invalid', { faults });
}
