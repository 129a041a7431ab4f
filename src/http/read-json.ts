// Reads JSON of a bounded depth, without names or characters that do harm later.
import { httpFault } from './http-fault.ts';

const DEEPEST = 24;
/** Names that reach an object's prototype. */
const HARMFUL_NAMES: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
/** NUL and surrogates can only come escaped; the database cannot keep NUL, nor UTF-8 a lone surrogate. */
const SUSPICIOUS = /\\u(?:0000|[dD][89a-fA-F])/;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw httpFault('malformed-json');
  }
}

/** The JSON value, or undefined for an empty text. Throws `malformed-json` or `nested-too-deeply`. */
export function readJson(text: string): unknown {
  if (text.trim() === '') return undefined;
  const value = parseJson(text);
  checkTree(value, SUSPICIOUS.test(text));
  return value;
}

/** Goes no deeper than is allowed: no body can exhaust the stack. */
function checkTree(value: unknown, checkTexts: boolean, depth = 1): void {
  if (typeof value !== 'object' || value === null) {
    if (checkTexts && typeof value === 'string') checkText(value);
    return;
  }
  if (depth > DEEPEST) throw httpFault('nested-too-deeply', { maximum: DEEPEST });
  if (Array.isArray(value)) {
    for (const item of value) if (checkTexts || typeof item === 'object') checkTree(item, checkTexts, depth + 1);
    return;
  }
  for (const name of Object.keys(value)) {
    if (HARMFUL_NAMES.has(name)) throw httpFault('malformed-json');
    if (checkTexts) checkText(name);
    const item = (value as { readonly [name: string]: unknown })[name];
    if (checkTexts || typeof item === 'object') checkTree(item, checkTexts, depth + 1);
  }
}

function checkText(text: string): void {
  if (text.includes('\0') || !text.isWellFormed()) throw httpFault('malformed-json');
}
