// A Who as the entries of a form: which form it has, and the parties or the key of each form.
import type { Who } from '../../domain/dossier/who.ts';
import { eachOf } from './form-rows.ts';

const FORMS = ['party', 'each', 'shared'] as const;

/** Names and values that a form shows for it. */
export function whoEntries(who: Who, name: string): readonly (readonly [name: string, value: string])[] {
  if ('party' in who)
    return [
      [`${name}/@form`, 'party'],
      [`${name}/party`, who.party],
    ];
  if ('shared' in who)
    return [
      [`${name}/@form`, 'shared'],
      [`${name}/shared`, who.shared],
    ];
  return [[`${name}/@form`, 'each'], ...who.each.map((id) => [`${name}/each`, id] as const)];
}

/**
 * The button decides. Without one, what is filled in does, where
 * it is one form only. Undefined where nothing is filled in.
 */
export function readWho(
  entries: URLSearchParams,
  name: string,
  before: unknown,
): Who | undefined | { readonly fault: string } {
  const filled = {
    party: entries.get(`${name}/party`)?.trim() ?? '',
    each: eachOf(entries.getAll(`${name}/each`)),
    shared: entries.get(`${name}/shared`)?.trim() ?? '',
  };
  const some = FORMS.filter((form) => filled[form].length > 0);
  const chosen =
    FORMS.find((form) => form === entries.get(`${name}/@form`)) ?? (some.length === 1 ? some[0] : undefined);
  if (some.length === 0) return undefined;
  if (chosen === undefined || filled[chosen].length === 0) return { fault: 'not-a-who' };
  if (chosen === 'each') return { each: inOrderOf(filled.each, before) };
  return chosen === 'party' ? { party: filled.party } : { shared: filled.shared };
}

/** Boxes have no order: what was chosen before keeps its place. */
function inOrderOf(each: readonly string[], before: unknown): string[] {
  const known =
    typeof before === 'object' && before !== null && 'each' in before
      ? (before as { each: readonly string[] }).each
      : [];
  return [...known.filter((id) => each.includes(id)), ...each.filter((id) => !known.includes(id))];
}
