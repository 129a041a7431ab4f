// The hidden key of a form: sent twice, it is carried out once; sent again with other words, it is refused.
import type { IdempotencyKey } from '../app/ports.ts';
import { newId } from './new-id.ts';
import type { View } from './view.ts';

const KEY = 'noegle';

/** For the hidden fields of a form: the key it came with, or a new one. */
export function formKey(entries: URLSearchParams): Readonly<Record<string, string>> {
  return { [KEY]: entries.get(KEY) ?? newId('side') };
}

/** Undefined where the form has none. What protects the form was not written by anybody: it is new at each visit. */
export function keyOfForm(
  { actor, url, ports }: Pick<View, 'actor' | 'url' | 'ports'>,
  entries: URLSearchParams | undefined,
): IdempotencyKey | undefined {
  const key = entries?.get(KEY);
  if (!entries || !key) return undefined;
  const written = new URLSearchParams(entries);
  written.delete('_csrf');
  const bodyHash = ports.sha256(written.toString());
  return { key, caller: actor.subject, route: `page ${url.pathname}`, bodyHash };
}
