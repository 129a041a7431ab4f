// The title of a case may be changed, but not emptied or removed.
import { isBlankText } from '../../lib/pasted-text.ts';
import type { Fault } from '../refusal.ts';
import type { Dossier } from './dossier.ts';

/** Faults with pointers from the dossier's root. A case that never had a title can still be saved. */
export function titleFaults(before: Dossier, after: Dossier): readonly Fault[] {
  const lost = isBlankText(after.task?.title ?? '') && !isBlankText(before.task?.title ?? '');
  return lost ? [{ pointer: '/task/title', code: 'required' }] : [];
}
