// Sets a value of a dossier by JSON Pointer. Field names of the dossier need no escaping.
import { isObject } from '../../lib/merge-patch.ts';

type Node = { [key: string]: unknown };

/** A copy with the value set; `undefined` removes it. Missing objects on the path are created. */
export function withValue<T>(root: T, pointer: string, value: unknown): T {
  const [key, ...rest] = pointer.split('/').slice(1);
  if (key === undefined) return value as T;
  const inner = rest.length === 0 ? value : withValue((root as Node | undefined)?.[key], `/${rest.join('/')}`, value);
  if (Array.isArray(root)) return root.with(Number(key), inner) as T;
  const { [key]: _replaced, ...others } = (root ?? {}) as Node;
  const empty =
    inner === undefined ||
    (typeof inner === 'object' && inner !== null && !Array.isArray(inner) && Object.keys(inner).length === 0);
  return (empty ? others : { ...others, [key]: inner }) as T;
}

/** The merge patch (RFC 7396) from one value to another; lists are replaced as a whole. */
export function patchBetween(before: unknown, after: unknown): unknown {
  if (!isObject(before) || !isObject(after)) return after;
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return Object.fromEntries(
    [...keys].flatMap((key) => {
      if (after[key] === undefined) return before[key] === undefined ? [] : [[key, null]];
      const same = JSON.stringify(before[key]) === JSON.stringify(after[key]);
      return same ? [] : [[key, patchBetween(before[key], after[key])]];
    }),
  );
}
