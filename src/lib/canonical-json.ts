// Canonical JSON (RFC 8785, package canonicalize), and comparison by it.
import canonicalize from 'canonicalize';

/** Canonical text of a JSON value; undefined properties are left out. Throws on values that JSON cannot represent. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('Not a JSON value');
  return text;
}

/** True if two JSON values are equal, regardless of property order. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined) return false;
  return canonicalJson(a) === canonicalJson(b);
}
