// What a place of a form is called where it stands alone: in a list of errors or remarks.
import type { Language } from '../../lib/localised.ts';
import type { Item } from './field.ts';
import { labelOf, rowLabel } from './form-context.ts';

/** Field and row, from the outermost: `Omkostning 2, beløb`. */
export function placeName(items: readonly Item[], pointer: string, language: Language): string {
  const rows = [...pointer.matchAll(/\/(\d+)(?=\/|$)/g)].map((found) =>
    rowLabel(pointer.slice(0, found.index), Number(found[1]), language),
  );
  const own = items.find((item) => item.kind === 'field' && item.path === pointer);
  const label = labelOf(own?.kind === 'field' ? own : {}, pointer, language);
  return /\/\d+$/.test(pointer) ? rows.join(', ') : [...rows.slice(-1), label === pointer ? '' : label].filter(Boolean).join(', ');
}
