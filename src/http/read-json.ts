// Reads JSON: bounds the depth, rejects harmful names and duplicate names, and drops control characters.
import { Refusal } from '../domain/refusal.ts';
import { hasDross, holdsUnseen, withoutDross } from '../lib/pasted-text.ts';
import { httpFault } from './http-fault.ts';
import { repeatedNames } from './repeated-names.ts';

const DEEPEST = 24;
/** Names that give access to an object's prototype. */
const HARMFUL_NAMES: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
/**
 * Escapes of control characters and surrogates, and DEL, which needs no escape. PostgreSQL cannot store NUL, nor UTF-8
 * a lone surrogate. Unescaped invisible characters are found by `holdsUnseen`.
 */
const SUSPICIOUS = /\\[ubf]|\u007f/;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw httpFault('malformed-json');
  }
}

/** `dropped`: pointers of the texts that control characters were dropped from. */
type ReadJson = { readonly value: unknown; readonly dropped: readonly string[] };

/**
 * The JSON value, or undefined for an empty text. Throws `malformed-json` or `nested-too-deeply`; refuses `invalid` for
 * a name that occurs twice in an object.
 */
export function readJson(text: string): ReadJson {
  if (text.trim() === '') return { value: undefined, dropped: [] };
  const dropped: string[] = [];
  const parsed = parseJson(text);
  const value = SUSPICIOUS.test(text) || holdsUnseen(text) ? cleanTree(parsed, dropped) : parsed;
  checkTree(value);
  const faults = repeatedNames(text).map((pointer) => ({ pointer, code: 'repeated-name' }));
  if (faults.length > 0) throw new Refusal('invalid', { faults });
  return { value, dropped };
}

/** Checks names and depth. Recursion stops at the allowed depth, so that no body can exhaust the stack. */
function checkTree(value: unknown, depth = 1): void {
  if (typeof value !== 'object' || value === null) return;
  if (depth > DEEPEST) throw httpFault('nested-too-deeply', { maximum: DEEPEST });
  if (Array.isArray(value)) {
    for (const item of value) if (typeof item === 'object') checkTree(item, depth + 1);
    return;
  }
  for (const name of Object.keys(value)) {
    if (HARMFUL_NAMES.has(name)) throw httpFault('malformed-json');
    const item = (value as { readonly [name: string]: unknown })[name];
    if (typeof item === 'object') checkTree(item, depth + 1);
  }
}

/**
 * The value without dropped characters; throws for texts that cannot be stored. Does not look below the allowed depth.
 */
function cleanTree(value: unknown, dropped: string[], at = '', depth = 1): unknown {
  if (typeof value === 'string') return cleanText(value, dropped, at);
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return value;
  if (Array.isArray(value)) return value.map((item, i) => cleanTree(item, dropped, `${at}/${i}`, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => {
      checkText(name);
      return [name, cleanTree(item, dropped, `${at}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`, depth + 1)];
    }),
  );
}

function cleanText(text: string, dropped: string[], at: string): string {
  checkText(text);
  if (!hasDross(text)) return text;
  dropped.push(at);
  return withoutDross(text);
}

function checkText(text: string): void {
  if (text.includes('\0') || !text.isWellFormed()) throw httpFault('malformed-json');
}
