// Reads request bodies: JSON and JSON merge patch, at most 1 MiB and a bounded depth, without names or characters that do harm later.
import type { FastifyInstance } from 'fastify';
import { httpFault } from '../http-fault.ts';
import { takeTurn } from './turns.ts';

export const BODY_LIMIT = 1_048_576;
const DEEPEST = 24;
export const JSON_TYPE = 'application/json';
export const MERGE_PATCH_TYPE = 'application/merge-patch+json';

/** Names that reach an object's prototype. */
const HARMFUL_NAMES: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
/** NUL and surrogates can only come escaped; the database cannot keep NUL, nor UTF-8 a lone surrogate. */
const SUSPICIOUS = /\\u(?:0000|[dD][89a-fA-F])/;

/** To read, check and store so many characters takes longer than most answers. */
const LONG = 4_096;

/** @param latestMs refuses long bodies (503) while those that wait their turn are late by more than this many milliseconds. */
export function addBodies(app: FastifyInstance, latestMs = 1_000): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser([JSON_TYPE, MERGE_PATCH_TYPE], { parseAs: 'string', bodyLimit: BODY_LIMIT }, (_request, body, done) => {
    const text = String(body);
    const tried = (step: () => void) => {
      try {
        step();
      } catch (error) {
        done(error as Error);
      }
    };
    const read = () => done(null, readJson(text));
    if (text.length > LONG) tried(() => takeTurn(() => tried(read), latestMs));
    else tried(read);
  });
}

/** The JSON value, or undefined for an empty text. Throws `malformed-json` or `nested-too-deeply`. */
export function readJson(text: string): unknown {
  if (text.trim() === '') return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw httpFault('malformed-json');
  }
  checkTree(value, text.includes('\\u') && SUSPICIOUS.test(text));
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
