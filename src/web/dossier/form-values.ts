// Converts a dossier to the entries of a form and back. A value that cannot be read becomes a fault and leaves the
// dossier unchanged.
import type { Dossier } from '../../domain/dossier/dossier.ts';
import type { WeeklyHours } from '../../domain/dossier/hours.ts';
import { withValue } from '../../domain/dossier/pointer-values.ts';
import type { Who } from '../../domain/dossier/who.ts';
import type { Fault } from '../../domain/refusal.ts';
import type { Language } from '../../lib/localised.ts';
import { readDate, readTime } from '../../lib/read-date.ts';
import { readNumber, type Unread } from '../../lib/read-number.ts';
import { valueAt } from '../../lib/value-at.ts';
import { writeShortDate, writeTime } from '../formats.ts';
import { typedNumber } from '../typed-number.ts';
import { type Field, fieldsOf, type Item, type List } from './field.ts';
import { rowNumbers } from './form-rows.ts';
import { readHours, writeHours } from './hours-text.ts';
import { readWho, whoEntries } from './who-entries.ts';

/** The dossier's values as entries of the form. */
export function entriesOfDossier(items: readonly Item[], dossier: Dossier, language: Language): URLSearchParams {
  const entries = new URLSearchParams();
  write(items, '', dossier, language, entries);
  return entries;
}

function write(items: readonly Item[], at: string, root: unknown, language: Language, entries: URLSearchParams): void {
  for (const item of items) {
    for (const field of fieldsOf(item)) {
      const value = valueAt(root, at + field.path);
      if (value === undefined || value === null) continue;
      if (field.control === 'who')
        for (const [name, text] of whoEntries(value as Who, at + field.path)) entries.append(name, text);
      else for (const text of textsOfValue(field, value, language)) entries.append(at + field.path, text);
    }
    if (item.kind !== 'list') continue;
    const rows = valueAt(root, at + item.path);
    if (!Array.isArray(rows)) continue;
    const { idPrefix, none } = item.declaration;
    if (none && rows.length === 0) entries.set(`${at}${item.path}/@none`, '1');
    for (const [i, row] of rows.entries()) {
      entries.append(`${at}${item.path}/${i}/@`, idPrefix ? String((row as { id?: unknown }).id ?? '') : '');
      write(item.items, `${at}${item.path}/${i}`, root, language, entries);
    }
  }
}

/** A value as the text of its field, in one language. */
export function textsOfValue(
  { control }: Pick<Field, 'control'>,
  value: unknown,
  language: Language,
): readonly string[] {
  if (control === 'lines')
    return [
      (value as readonly unknown[])
        .map((line) => (typeof line === 'number' ? typedNumber(line, language) : line))
        .join('\n'),
    ];
  if (control === 'hours') return [writeHours(value as readonly WeeklyHours[], language)];
  if (Array.isArray(value)) return value.map(String);
  if (typeof value === 'number')
    return [control === 'whole' || control === 'select' ? String(value) : typedNumber(value, language)];
  if (control === 'date') return [writeShortDate(String(value), language)];
  if (control === 'time') return [writeTime(String(value), language)];
  return [String(value)];
}

export type Read = { readonly dossier: Dossier; readonly faults: readonly Fault[] };

/** The dossier with the entries of the form written into it. Pointers of faults are names of entries. */
export function readForm(items: readonly Item[], entries: URLSearchParams, before: Dossier, language: Language): Read {
  const faults: Fault[] = [];
  return { dossier: read(items, '', before, { entries, language, faults }) as Dossier, faults };
}

type Reading = { readonly entries: URLSearchParams; readonly language: Language; readonly faults: Fault[] };

function read(items: readonly Item[], at: string, before: unknown, about: Reading): unknown {
  let after = before;
  for (const item of items) {
    if (item.kind === 'list')
      after = withValue(after, item.path, readRows(item, at + item.path, valueAt(before, item.path), about));
    for (const field of fieldsOf(item)) {
      const value = readOne(field, at + field.path, valueAt(before, field.path), about);
      if (isUnread(value)) about.faults.push(faultAt(at + field.path, value));
      else after = withValue(after, field.path, value);
    }
  }
  return after;
}

export function faultAt(pointer: string, { fault, values }: Unread): Fault {
  return { pointer, code: fault, ...(values && { values }) };
}

export function isUnread(value: unknown): value is Unread {
  return value !== null && typeof value === 'object' && 'fault' in value;
}

function readOne(field: Field, name: string, before: unknown, { entries, language }: Reading): unknown | Unread {
  if (field.control === 'who') return readWho(entries, name, before);
  const texts = entries.getAll(name);
  if (field.control === 'hours' && Array.isArray(before) && texts[0] === writeHours(before, language)) return before;
  const value = readField(field, texts, language);
  return field.control === 'lines' || field.control === 'hours' ? value : inKnownOrder(value, before);
}

function readRows(list: List, at: string, before: unknown, about: Reading): unknown {
  const known = Array.isArray(before) ? (before as readonly { readonly id?: string }[]) : [];
  const { idPrefix, none } = list.declaration;
  const numbers = rowNumbers(about.entries, at);
  const rows = numbers.map((i, n) => {
    const id = about.entries.get(`${at}/${i}/@`) ?? '';
    const same = numbers.length === known.length ? sameRow(known[n], `${at}/${i}`, about.entries) : {};
    const base = idPrefix ? (known.find((row) => row.id === id) ?? { id }) : same;
    return read(list.items, `${at}/${i}`, base, about);
  });
  if (rows.length > 0) return rows;
  if (none) return about.entries.has(`${at}/@none`) ? [] : undefined;
  return known.length === 0 ? before : undefined;
}

/**
 * The earlier row at the same position of a list without ids, so that unreadable values keep their old value. Empty
 * where the row is now about another party.
 */
function sameRow(known: unknown, at: string, entries: URLSearchParams): unknown {
  const party = entries.get(`${at}/party`);
  return party === null || valueAt(known, '/party') === party ? (known ?? {}) : {};
}

/** Check boxes send no order. Earlier choices keep their position, so that saving an unchanged page changes nothing. */
function inKnownOrder(value: unknown, before: unknown): unknown {
  if (!Array.isArray(value) || !Array.isArray(before)) return value;
  return [...before.filter((item) => value.includes(item)), ...value.filter((item) => !before.includes(item))];
}

/** The value, undefined for an empty field, or a fault. Fields of parties are read by readWho instead. */
export function readField(
  field: Pick<Field, 'control' | 'isNumber'>,
  texts: readonly string[],
  language: Language,
): unknown | Unread {
  const given = texts.filter((text) => text.trim() !== '');
  if (given.length === 0) return undefined;
  const text = given[0]?.trim() ?? '';
  switch (field.control) {
    case 'number':
    case 'money':
    case 'share':
      return readNumber(text, language);
    case 'whole': {
      const value = readNumber(text, language);
      if (typeof value !== 'number') return value.fault === 'two-readings' ? value : { fault: 'not-a-whole-number' };
      return Number.isInteger(value) ? value : { fault: 'not-a-whole-number' };
    }
    case 'date':
      return readDate(text) ?? { fault: 'not-a-date' };
    case 'time':
      return readTime(text) ?? { fault: 'not-a-time' };
    case 'hours':
      return readHours(text) ?? { fault: 'not-hours' };
    case 'yes-no':
      return text === 'true';
    case 'parties':
    case 'clusters':
    case 'days':
    case 'some-rows':
      return [...new Set(given)];
    case 'lines':
      return field.isNumber ? readNumbers(text, language) : linesOf(text, /[\n,;]+/);
    case 'select':
    case 'choice':
      return field.isNumber ? Number(text) : text;
    case 'text':
    case 'party':
    case 'owner':
    case 'row':
      return text;
    case 'area':
      return given[0]?.trimEnd() ?? '';
    case 'who':
    case 'none':
      return undefined;
  }
}

function linesOf(text: string, between: RegExp): readonly string[] {
  return text.split(between).flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
}

/** Reads one number per line. A comma may be the decimal mark, so it does not separate numbers. */
function readNumbers(text: string, language: Language): readonly number[] | Unread {
  const numbers = linesOf(text, /[\n;]+/).map((line) => readNumber(line, language));
  return numbers.find((number) => typeof number !== 'number') ?? numbers.filter((number) => typeof number === 'number');
}
