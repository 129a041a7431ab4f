// A Who as the entries of a form: one choice (`party:…`, `each:…`, `shared:…`), or boxes of one's own beside it.
import type { Who } from '../../domain/dossier/who.ts';
import { eachOf } from './form-rows.ts';

/** The choice that says: the boxes tell. */
export const OWN_CHOICE = 'own';

/** The value of the choice that stands for it. */
export function whoValue(who: Who): string {
  if ('party' in who) return `party:${who.party}`;
  return 'shared' in who ? `shared:${who.shared}` : `each:${who.each.join(',')}`;
}

/** Names and values that a form shows for it. */
export function whoEntries(who: Who, name: string): readonly (readonly [name: string, value: string])[] {
  return [[`${name}/@who`, whoValue(who)]];
}

/** Undefined where nothing is chosen. Boxes count where nothing else is chosen. */
export function readWho(
  entries: URLSearchParams,
  name: string,
  before: unknown,
): Who | undefined | { readonly fault: string } {
  const chosen = entries.get(`${name}/@who`)?.trim() ?? '';
  const boxes = eachOf(entries.getAll(`${name}/each`));
  if (chosen === '' || chosen === OWN_CHOICE) {
    if (boxes.length > 0) return { each: inOrderOf(boxes, before) };
    return chosen === '' ? undefined : { fault: 'not-a-who' };
  }
  const [form, ids = ''] = chosen.split(/:(.*)/s);
  if (ids === '') return { fault: 'not-a-who' };
  if (form === 'party') return { party: ids };
  if (form === 'shared') return { shared: ids };
  return form === 'each' ? { each: inOrderOf(eachOf([ids]), before) } : { fault: 'not-a-who' };
}

/** A set has no order: what was chosen before keeps its place. */
function inOrderOf(each: readonly string[], before: unknown): string[] {
  const known =
    typeof before === 'object' && before !== null && 'each' in before
      ? (before as { each: readonly string[] }).each
      : [];
  return [...known.filter((id) => each.includes(id)), ...each.filter((id) => !known.includes(id))];
}
