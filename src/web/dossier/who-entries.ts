// The entries of a `Who`: one choice (`party:…`, `each:…`, `shared:…`), or check boxes for parties of one's own choice.
import type { Who } from '../../domain/dossier/who.ts';
import { eachOf } from './form-rows.ts';

/** The choice whose parties are given by the check boxes. */
export const OWN_CHOICE = 'own';

/** The value of the choice for a `Who`. */
export function whoValue(who: Who): string {
  if ('party' in who) return `party:${who.party}`;
  return 'shared' in who ? `shared:${who.shared}` : `each:${who.each.join(',')}`;
}

/** The entries of a form for a `Who`. */
export function whoEntries(who: Who, name: string): readonly (readonly [name: string, value: string])[] {
  return [[`${name}/@who`, whoValue(who)]];
}

/** Undefined where nothing is chosen. Check boxes count where the choice is empty or OWN_CHOICE. */
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

/** A set has no order. Parties that were chosen before keep their position. */
function inOrderOf(each: readonly string[], before: unknown): string[] {
  const known =
    typeof before === 'object' && before !== null && 'each' in before
      ? (before as { each: readonly string[] }).each
      : [];
  return [...known.filter((id) => each.includes(id)), ...each.filter((id) => !known.includes(id))];
}
