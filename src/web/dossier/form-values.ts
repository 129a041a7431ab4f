// From a dossier to the entries of a form and back. What cannot be read is told as a fault and leaves the dossier as it was.
import type { Dossier } from '../../domain/dossier/dossier.ts';
import type { Fault } from '../../domain/refusal.ts';
import type { Language } from '../../lib/localised.ts';
import { readDate, readNumber, readTime, writeNumber, writeShortDate, writeTime } from '../formats.ts';
import type { Field, Item, List } from './field.ts';
import { fieldsOf, rowNumbers } from './form-rows.ts';
import { valueAt, withValue } from './pointer-values.ts';

/** The form's entries as the dossier has them. */
export function entriesOfDossier(items: readonly Item[], dossier: Dossier, language: Language): URLSearchParams {
  const entries = new URLSearchParams();
  write(items, '', dossier, language, entries);
  return entries;
}

function write(items: readonly Item[], at: string, root: unknown, language: Language, entries: URLSearchParams): void {
  for (const item of items) {
    for (const field of fieldsOf(item)) {
      const value = valueAt(root, at + field.path);
      for (const text of value === undefined || value === null ? [] : textsOf(field, value, language))
        entries.append(at + field.path, text);
    }
    if (item.kind !== 'list') continue;
    const rows = valueAt(root, at + item.path);
    if (!Array.isArray(rows)) continue;
    if (item.none && rows.length === 0) entries.set(`${at}${item.path}/@none`, '1');
    for (const [i, row] of rows.entries()) {
      entries.append(`${at}${item.path}/${i}/@`, item.idPrefix ? String((row as { id?: unknown }).id ?? '') : '');
      write(item.items, `${at}${item.path}/${i}`, root, language, entries);
    }
  }
}

function textsOf({ control }: Field, value: unknown, language: Language): readonly string[] {
  if (control === 'lines') return [(value as readonly string[]).join('\n')];
  if (Array.isArray(value)) return value.map(String);
  if (typeof value === 'number')
    return [control === 'whole' ? String(value) : control === 'select' ? String(value) : writeNumber(value, language)];
  if (control === 'date') return [writeShortDate(String(value), language)];
  if (control === 'time') return [writeTime(String(value), language)];
  return [String(value)];
}

export type Read = { readonly dossier: Dossier; readonly faults: readonly Fault[] };

/** The dossier with the form's entries in it. Pointers of faults are the names of the entries. */
export function readForm(items: readonly Item[], entries: URLSearchParams, before: Dossier, language: Language): Read {
  const faults: Fault[] = [];
  return { dossier: read(items, '', before, { entries, language, faults }) as Dossier, faults };
}

type Reading = { readonly entries: URLSearchParams; readonly language: Language; readonly faults: Fault[] };

function read(items: readonly Item[], at: string, before: unknown, about: Reading): unknown {
  let after = before;
  for (const item of items) {
    if (item.kind === 'list') after = withValue(after, item.path, readRows(item, at + item.path, valueAt(before, item.path), about));
    for (const field of fieldsOf(item)) {
      const value = readField(field, about.entries.getAll(at + field.path), about.language);
      if (value !== null && typeof value === 'object' && 'fault' in value)
        about.faults.push({ pointer: at + field.path, code: String(value.fault) });
      else after = withValue(after, field.path, field.control === 'lines' ? value : inKnownOrder(value, valueAt(before, field.path)));
    }
  }
  return after;
}

function readRows(list: List, at: string, before: unknown, about: Reading): unknown {
  const known = Array.isArray(before) ? (before as readonly { readonly id?: string }[]) : [];
  const rows = rowNumbers(about.entries, at).map((i) => {
    const id = about.entries.get(`${at}/${i}/@`) ?? '';
    const base = list.idPrefix ? (known.find((row) => row.id === id) ?? { id }) : {};
    return read(list.items, `${at}/${i}`, base, about);
  });
  if (rows.length > 0) return rows;
  if (list.none) return about.entries.has(`${at}/@none`) ? [] : undefined;
  return known.length === 0 ? before : undefined;
}

/** Boxes have no order: what was chosen before keeps its place, so that opening and saving a page changes nothing. */
function inKnownOrder(value: unknown, before: unknown): unknown {
  if (!Array.isArray(value) || !Array.isArray(before)) return value;
  return [...before.filter((item) => value.includes(item)), ...value.filter((item) => !before.includes(item))];
}

type FieldFault = { readonly fault: string };

/** The value, undefined for nothing entered, or what is wrong. */
export function readField(field: Field, texts: readonly string[], language: Language): unknown | FieldFault {
  const given = texts.filter((text) => text.trim() !== '');
  if (given.length === 0) return undefined;
  const text = given[0]?.trim() ?? '';
  switch (field.control) {
    case 'number':
    case 'money':
      return readNumber(text, language) ?? { fault: 'not-a-number' };
    case 'whole': {
      const value = readNumber(text, language);
      return value !== undefined && Number.isInteger(value) ? value : { fault: 'not-a-whole-number' };
    }
    case 'date':
      return readDate(text) ?? { fault: 'not-a-date' };
    case 'time':
      return readTime(text) ?? { fault: 'not-a-time' };
    case 'yes-no':
      return text === 'true';
    case 'parties':
    case 'clusters':
    case 'days':
      return [...new Set(given)];
    case 'lines':
      return text.split(/[\n,;]+/).flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
    case 'select':
      return field.choices === 'scale' ? Number(text) : text;
    case 'text':
    case 'choice':
    case 'party':
    case 'row':
      return text;
    case 'area':
      return given[0]?.trimEnd() ?? '';
  }
}
