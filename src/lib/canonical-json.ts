// RFC 8785 canonical JSON, and comparison by it.
import canonicalize from 'canonicalize';

/** Canonical text of a JSON value; properties that are undefined are left out. Throws on what JSON cannot say. */
export function canonicalJson(value: unknown): string {
  const text = quickly(value);
  if (text === undefined) throw new TypeError('Not a JSON value');
  return text;
}

/** Thrown where a value is not plain data in every part: it goes the slow way. */
const NOT_PLAIN = new Error('Not plain data');
/** How JSON.stringify writes half a character: RFC 8785 refuses it. The same marks may stand in a sound text; then the slow way tells. */
const HALF_CHARACTER = '\\ud';

/**
 * JavaScript writes strings and numbers as RFC 8785 asks; only the order of names differs. So names are put in order and the whole is written
 * at once, twice as fast as piece by piece. Whatever is not plain data goes the slow way.
 */
function quickly(value: unknown): string | undefined {
  let text: string | undefined;
  try {
    text = JSON.stringify(inOrder(value));
  } catch (error) {
    if (error !== NOT_PLAIN) throw error;
    return canonicalize(value);
  }
  return text?.includes(HALF_CHARACTER) ? canonicalize(value) : text;
}

function inOrder(value: unknown): unknown {
  if (typeof value === 'object' && value !== null) {
    if ('toJSON' in value) throw NOT_PLAIN;
    return Array.isArray(value) ? listInOrder(value) : objectInOrder(value);
  }
  if (value === null || value === undefined || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value))
    return value;
  throw NOT_PLAIN;
}

function objectInOrder(value: object): unknown {
  const ordered: Record<string, unknown> = {};
  for (const name of sorted(Object.keys(value))) {
    if (isIndex(name) || name === '__proto__') throw NOT_PLAIN;
    const part: unknown = (value as { readonly [name: string]: unknown })[name];
    ordered[name] = typeof part === 'string' ? part : inOrder(part);
  }
  return ordered;
}

/** A name that JavaScript may move to the front of an object. */
function isIndex(name: string): boolean {
  const first = name.charCodeAt(0);
  return first >= 48 && first <= 57;
}

/** More names than this and moving them one by one takes longer than what JavaScript does. */
const FEW = 32;

/** By UTF-16 code units, as JavaScript compares and RFC 8785 asks. A dossier is hundreds of objects with a few names each. */
function sorted(names: string[]): readonly string[] {
  if (names.length > FEW) return names.sort();
  for (let from = 1; from < names.length; from++) {
    const name = names[from] ?? '';
    let to = from;
    for (; to > 0 && (names[to - 1] ?? '') > name; to--) names[to] = names[to - 1] ?? '';
    names[to] = name;
  }
  return names;
}

function listInOrder(list: readonly unknown[]): unknown {
  const ordered: unknown[] = [];
  for (const item of list) {
    if (item === undefined) throw NOT_PLAIN;
    ordered.push(inOrder(item));
  }
  return ordered;
}

/** Names that need no thought: neither quoted, nor like numbers, nor any object's own. */
const PLAIN = /^[A-Za-z]\w*$/;
/** Requests take turns in eights: so many are read before the first of them is written. */
const LATELY = 10;
/** Texts of parts that are to be written once more, and which parts these are, value by value. */
const kept = new Map<object, string>();
const lately: (readonly object[])[] = [];

/**
 * The text of `canonicalJson` in pieces: one for each part so many levels down. Where `again`, the texts of the parts are kept until they are
 * written once more: a dossier's sections go into the hash of a request's body, and at once into the text that is saved. For JSON values that
 * nobody changes.
 */
export function canonicalPieces(value: unknown, levels: number, again = false): readonly string[] {
  const parts: object[] | undefined = again ? [] : undefined;
  const pieces: string[] = [];
  const end = addPieces(value, levels, '', pieces, parts);
  if (parts) lately.push(parts);
  if (lately.length > LATELY) for (const part of lately.shift() ?? []) kept.delete(part);
  return end === '' ? pieces : [...pieces, end];
}

/** @param opening what stands before the value and goes into its first piece. Returns what stands after its last one. */
function addPieces(value: unknown, levels: number, opening: string, pieces: string[], parts?: object[]): string {
  if (levels > 0 && isPlainObject(value)) {
    let mark = `${opening}{`;
    let between = '';
    for (const name of sorted(Object.keys(value))) {
      const part = value[name];
      if (part === undefined) continue;
      mark = addPieces(part, levels - 1, `${mark}${between}"${name}":`, pieces, parts);
      between = ',';
    }
    return `${mark}}`;
  }
  pieces.push(opening + textOf(value, parts));
  return '';
}

/** An object, no list, with names that need no thought. */
function isPlainObject(value: unknown): value is { readonly [name: string]: unknown } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.keys(value).every((name) => PLAIN.test(name));
}

function textOf(value: unknown, parts?: object[]): string {
  if (typeof value !== 'object' || value === null) return canonicalJson(value);
  const text = kept.get(value) ?? canonicalJson(value);
  kept.delete(value);
  if (!parts) return text;
  parts.push(value);
  kept.set(value, text);
  return text;
}

/** True when two JSON values are the same, whatever the order of their properties. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined) return false;
  return canonicalJson(a) === canonicalJson(b);
}
