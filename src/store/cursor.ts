// Opaque cursors: the sort keys of the last item, bound to the list, filter and sort.
import { hash } from 'node:crypto';
import { Refusal } from '../domain/refusal.ts';
import { canonicalJson } from '../lib/canonical-json.ts';

const FORMS = {
  instant: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/,
  day: /^(\d{4}-\d\d-\d\d|infinity)$/,
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  feed: /^\d{1,9}\.\d{1,19}\.\d{1,19}$/,
  int: /^\d{1,9}$/,
  text: /^[^\0]{0,1000}$/su,
} as const;

export type KeyForm = keyof typeof FORMS;

/** @param mark mark of the list */
export function writeCursor(mark: string, keys: readonly string[]): string {
  return Buffer.from(JSON.stringify([mark, ...keys])).toString('base64url');
}

/**
 * Returns the keys, validated by their forms. Refusal `invalid` for a cursor of another list, filter or sort, and for
 * anything else.
 */
export function readCursor(mark: string, cursor: string, forms: readonly KeyForm[]): readonly string[] {
  const parts = parse(cursor);
  const [found, ...keys] = parts;
  const sound =
    found === mark && keys.length === forms.length && keys.every((key, i) => FORMS[forms[i] ?? 'text'].test(key));
  if (!sound) throw new Refusal('invalid', { faults: [{ pointer: '/cursor', code: 'invalid-cursor' }] });
  return keys;
}

function parse(cursor: string): readonly string[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(parts) && parts.every((part) => typeof part === 'string') ? parts : [];
  } catch {
    return [];
  }
}

/** @param list the list's name, filter and sort */
export function markOf(list: object): string {
  return hash('sha256', canonicalJson(list), 'base64url').slice(0, 12);
}
