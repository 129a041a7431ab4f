// What people write in an act on a case or an agreement, whichever door it came through: nothing shaped as a number of
// a person, and nothing longer than its place.

import { holdsPersonNumber } from './dossier/person-data.ts';
import { pickTexts } from './dossier/pointers.ts';
import { type Fault, Refusal } from './refusal.ts';

/** Places in what was sent (`*` for a number in a list) with how many characters each may hold. */
type Limits = Readonly<Record<string, number>>;

/** Every text at one of the places that is too long or holds a number of a person, which is never repeated. */
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

/** Throws `invalid` with those. */
export function checkWritten(sent: object, limits: Limits): void {
  const faults = writtenFaults(sent, limits);
  if (faults.length > 0) throw new Refusal('invalid', { faults });
}
