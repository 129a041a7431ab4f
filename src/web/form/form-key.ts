// The hidden key of a form: sent twice, it is carried out once.
import { newId } from './new-id.ts';

const KEY = 'noegle';

/** The key of a form that is shown, a new one where none was sent. */
export function formKey(entries: URLSearchParams): Readonly<Record<string, string>> {
  return { [KEY]: entries.get(KEY) ?? newId('side') };
}

/** The key that a form was sent with. */
export function sentKey(entries: URLSearchParams): string | undefined {
  return entries.get(KEY) ?? undefined;
}
