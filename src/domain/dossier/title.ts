// A case always has a title: it may be changed, but neither emptied nor removed.
import { isBlankText } from '../../lib/pasted-text.ts';
import type { Fault } from '../refusal.ts';
import type { Dossier } from './dossier.ts';

/** Pointer from the dossier's root. A case that never had one may still be written. */
export function titleFaults(before: Dossier, after: Dossier): readonly Fault[] {
  const lost = isBlankText(after.task?.title ?? '') && !isBlankText(before.task?.title ?? '');
  return lost ? [{ pointer: '/task/title', code: 'required' }] : [];
}
