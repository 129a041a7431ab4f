// JSON Pointer patterns (RFC 6901 with `*`): the concrete places that match a pattern, and which of
// them are unanswered. `*` matches every element of a list, which must have at least one.
import { isBlankText } from '../../lib/pasted-text.ts';

/** Escapes one segment for a pointer. */
function escapeSegment(segment: string): string {
  return segment.replaceAll('~', '~0').replaceAll('/', '~1');
}

/**
 * True for absent, null, blank text, an empty list, or an object of only such values. Numbers and `false` are answers.
 */
export function isUnanswered(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return isBlankText(value);
  if (Array.isArray(value)) return value.length === 0;
  if (typeof value !== 'object') return false;
  const parts = value as { readonly [name: string]: unknown };
  for (const name in parts) if (!isUnanswered(parts[name])) return false;
  return true;
}

type Segment = string | number;

function toPointer(path: readonly Segment[]): string {
  return path.map((segment) => `/${typeof segment === 'string' ? escapeSegment(segment) : segment}`).join('');
}

function segmentsOf(pointer: string): readonly string[] {
  const segments = pointer.split('/').slice(1);
  return pointer.includes('~')
    ? segments.map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'))
    : segments;
}

function child(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}

/**
 * The unanswered places that match a pattern, with their values, in document order.
 * If the list at `*` is empty or absent, the list itself is returned, without a value.
 */
export function unansweredPlaces(
  root: unknown,
  pattern: string,
): readonly { readonly pointer: string; readonly value?: unknown }[] {
  const segments = segmentsOf(pattern);
  const found: { pointer: string; value?: unknown }[] = [];
  const path: Segment[] = [];
  const visit = (value: unknown, depth: number) => {
    const segment = segments[depth];
    if (segment === undefined) {
      if (isUnanswered(value)) found.push({ pointer: toPointer(path), value });
    } else if (segment !== '*') {
      path.push(segment);
      visit(child(value, segment), depth + 1);
      path.pop();
    } else if (!Array.isArray(value) || value.length === 0) {
      found.push({ pointer: toPointer(path) });
    } else {
      for (let i = 0; i < value.length; i += 1) {
        path.push(i);
        visit(value[i], depth + 1);
        path.pop();
      }
    }
  };
  visit(root, 0);
  return found;
}

type Wanted = (text: string, key: string) => boolean;

/**
 * The texts for which `wanted` is true, with pointers, in document order. `key` is the name of
 * the property that holds the text, also inside a list. Every assessment reads all texts and
 * hardly any match, so a fast pass first checks whether there is a match at all.
 */
export function pickTexts(root: unknown, wanted: Wanted): readonly { pointer: string; text: string }[] {
  if (typeof root === 'object' && root !== null && !anyText(root, '', wanted)) return [];
  const found: { pointer: string; text: string }[] = [];
  const path: Segment[] = [];
  const visit = (value: unknown, key: string) => {
    if (typeof value === 'string') {
      if (wanted(value, key)) found.push({ pointer: toPointer(path), text: value });
    } else if (Array.isArray(value)) {
      for (let i = 0; i < value.length; i += 1) {
        path.push(i);
        visit(value[i], key);
        path.pop();
      }
    } else if (typeof value === 'object' && value !== null) {
      for (const name of Object.keys(value)) {
        path.push(name);
        visit(Reflect.get(value, name), name);
        path.pop();
      }
    }
  };
  visit(root, '');
  return found;
}

/** Whether any text matches. Texts are tested in the loop rather than by a recursive call, which halves the time. */
function anyText(whole: object, key: string, wanted: Wanted): boolean {
  if (Array.isArray(whole)) {
    for (const part of whole) {
      if (
        typeof part === 'string'
          ? wanted(part, key)
          : typeof part === 'object' && part !== null && anyText(part, key, wanted)
      )
        return true;
    }
    return false;
  }
  const named = whole as { readonly [name: string]: unknown };
  for (const name in named) {
    const part = named[name];
    if (
      typeof part === 'string'
        ? wanted(part, name)
        : typeof part === 'object' && part !== null && anyText(part, name, wanted)
    )
      return true;
  }
  return false;
}
