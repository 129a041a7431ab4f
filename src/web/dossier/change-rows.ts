// Carries out what a button of a list asks for, on the form's entries as they were sent. Saves nothing.
import { inhabitantsOf, POPULATION_SOURCE } from '../../domain/governance/population.ts';
import { DOSSIER_TEXTS } from '../texts/dossier.ts';
import type { TextKey } from '../texts/index.ts';
import { inWords } from '../texts/text.ts';
import type { Group, Item, List } from './field.ts';
import { clusterMunicipalities, type FormContext } from './form-context.ts';
import { orderedEntries, type RowChange, rowNumbers, withRows } from './form-rows.ts';
import { textsOfValue } from './form-values.ts';
import { entriesOfPasted, readPasted } from './paste.ts';
import { withOtherLine } from './same-figure.ts';
import { partyColumn } from './sheet-columns.ts';

type Entries = URLSearchParams;
type Asking = { readonly group: Group; readonly sent: Entries; readonly context: Omit<FormContext, 'entries'> };
export type Changed = { readonly entries: Entries; readonly said: TextKey };

const MOVES = ['add', 'remove', 'copy', 'up', 'down'] as const satisfies readonly (keyof RowChange)[];

/** Name of the field that rows are pasted into. */
export function pasteName(list: string): string {
  return `paste:${list}`;
}

/**
 * The entries after the change; undefined where the button asks for none.
 * @param what `add`, `copy`, `cluster` …
 * @param target a list, or a row of it
 */
export function changeRows(what: string, target: string, asking: Asking): Changed | undefined {
  const { group, sent, context } = asking;
  const move = MOVES.find((known) => known === what);
  if (move) return { entries: orderedEntries(group.items, sent, { [move]: target }), said: 'form.rowUnsaved' };
  const ordered = orderedEntries(group.items, sent);
  if (what === 'same')
    return {
      entries: orderedEntries(group.items, withOtherLine(sent, context.dossier, target, context.language)),
      said: 'form.rowUnsaved',
    };
  const list = listAt(group.items, target);
  if (!list) return undefined;
  if (what === 'refresh') return { entries: ordered, said: 'form.rowUnsaved' };
  if (what === 'preview' || what === 'insert') return pasted(what, list, target, { ...asking, sent: ordered }, sent);
  const parties = partiesFor(what, context);
  if (!parties) return undefined;
  const entries = withParties(list, target, ordered, parties);
  return {
    entries: what === 'inhabitants' ? withInhabitants(target, entries, context) : entries,
    said: 'form.rowUnsaved',
  };
}

/**
 * The entries with a preview of pasted rows that are not inserted; undefined where there are none. Shown by the buttons
 * that save, so that pasted rows are not lost.
 */
export function stillPasted({ group, sent }: Pick<Asking, 'group' | 'sent'>): Changed | undefined {
  const waiting = [...sent].filter(
    ([name, text]) =>
      name.startsWith(pasteName('')) && text.trim() !== '' && listAt(group.items, name.slice(pasteName('').length)),
  );
  if (waiting.length === 0) return undefined;
  const entries = orderedEntries(group.items, sent);
  for (const [name, text] of waiting) entries.set(name, text);
  return { entries, said: 'paste.waiting' };
}

function pasted(what: string, list: List, name: string, { sent, context }: Asking, raw: Entries): Changed {
  const text = raw.get(pasteName(name)) ?? '';
  const { rows, tooMany } = readPasted(list, name, text, { ...context, entries: sent });
  if (what === 'preview' || text.trim() === '' || tooMany !== undefined) {
    if (text.trim() !== '') sent.set(pasteName(name), text);
    return { entries: sent, said: 'paste.shown' };
  }
  const fresh = rows.map(entriesOfPasted).filter((row) => !putIntoRowOfParty(row, list, name, sent));
  return { entries: withRows(list, name, sent, fresh), said: 'paste.inserted' };
}

/**
 * In a list with one row per party, a pasted row replaces the values of the existing row of its party. Returns whether
 * it did.
 */
function putIntoRowOfParty(
  row: ReturnType<typeof entriesOfPasted>,
  list: List,
  name: string,
  entries: Entries,
): boolean {
  const party = partyColumn(list) && row.find(([inside]) => inside === '/party')?.[1];
  const at = party && rowNumbers(entries, name).find((i) => entries.get(`${name}/${i}/party`) === party);
  if (at === undefined || at === '') return false;
  for (const [inside, value] of row) entries.set(`${name}/${at}${inside}`, value);
  return true;
}

/** The list at a place of the form, such as `/volume/activities/0/counts`. */
export function listAt(items: readonly Item[], name: string): List | undefined {
  for (const item of items) {
    if (item.kind !== 'list') continue;
    if (item.path === name) return item;
    const row = name.startsWith(`${item.path}/`) ? /^\/\d+(?=\/)/.exec(name.slice(item.path.length))?.[0] : undefined;
    const inner = row && listAt(item.items, name.slice(item.path.length + row.length));
    if (inner) return inner;
  }
  return undefined;
}

/** The parties that get rows: those the task moves to, or all municipalities of the cluster. */
function partiesFor(what: string, context: Asking['context']): readonly string[] | undefined {
  const receivers = context.dossier.task?.receivingParties ?? [];
  const cluster = clusterMunicipalities(context);
  if (what === 'receivers') return receivers;
  if (what === 'cluster') return cluster;
  if (what !== 'inhabitants') return undefined;
  const counted = receivers.filter((id) => inhabitantsOf(id) !== undefined);
  return counted.length > 0 ? counted : cluster;
}

/** Adds a row for each party that has none. */
function withParties(list: List, name: string, entries: Entries, parties: readonly string[]): Entries {
  const there = new Set(rowNumbers(entries, name).map((i) => entries.get(`${name}/${i}/party`)));
  const rows = parties.filter((id) => !there.has(id)).map((id) => [['/party', id]] as const);
  return withRows(list, name, entries, rows);
}

/** Sets the weights of a key to the number of inhabitants, and its name, basis, source and date. */
function withInhabitants(name: string, entries: Entries, { language }: Asking['context']): Entries {
  const written = (value: number | string, control: 'number' | 'date') =>
    textsOfValue({ control }, value, language)[0] ?? '';
  for (const i of rowNumbers(entries, name)) {
    const count = inhabitantsOf(entries.get(`${name}/${i}/party`) ?? '');
    if (count !== undefined) entries.set(`${name}/${i}/weight`, written(count, 'number'));
  }
  const key = name.replace(/\/weights$/, '');
  if (!entries.get(`${key}/name`)?.trim())
    entries.set(`${key}/name`, inWords(DOSSIER_TEXTS['key.inhabitants'], language));
  entries.set(`${key}/basis`, 'inhabitants');
  entries.set(`${key}/source`, POPULATION_SOURCE.source);
  entries.set(`${key}/asOf`, written(POPULATION_SOURCE.asOf, 'date'));
  return entries;
}
