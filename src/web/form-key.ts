// The hidden idempotency key of a form. The same form sent twice is carried out once; the same key with other entries
// is refused.
import type { IdempotencyKey } from '../app/ports.ts';
import { newId } from './new-id.ts';
import type { View } from './view.ts';

const KEY = 'noegle';

/** The hidden field of a form: the key that came with the entries, or a new one. */
export function formKey(entries: URLSearchParams): Readonly<Record<string, string>> {
  return { [KEY]: entries.get(KEY) ?? newId('side') };
}

/** Undefined where the form has no key. The CSRF token is not part of the hash, since it is new on each page. */
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
