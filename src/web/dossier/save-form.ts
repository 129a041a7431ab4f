// Saving a form: what is valid is saved, what is not stays on the page with its fault. One use-case, the same as the API's PATCH.
import type { Changed } from '../../app/ports.ts';
import { reviseProposal } from '../../app/revise-proposal.ts';
import { Dossier } from '../../domain/dossier/dossier.ts';
import { zodFaults } from '../../domain/dossier/zod-faults.ts';
import { type Fault, Refusal } from '../../domain/refusal.ts';
import { asked, type View } from '../view.ts';
import type { Group, Item } from './field.ts';
import { fieldsOf, rowNumbers } from './form-rows.ts';
import { readForm } from './form-values.ts';
import { patchBetween, valueAt, withValue } from './pointer-values.ts';

export type Form = {
  readonly group: Group;
  readonly entries: URLSearchParams;
  readonly proposal: string;
  readonly before: Dossier;
  readonly version: number;
};

/** @returns every fault of what was not saved. Refusals other than `invalid` are thrown. */
export async function saveForm(view: View, form: Form): Promise<readonly Fault[]> {
  const read = readForm(form.group.items, form.entries, form.before, view.language);
  const settled = keepValid(read.dossier, form);
  const faults = [...read.faults, ...settled.faults];
  const refused = await attempt(view, form, settled.dossier);
  if (refused.length === 0) return faults;
  // The use-case knows more than the schema (references, personal numbers): without what it refuses, the rest is saved.
  const rest = undo(settled.dossier, form, refused, 0);
  const again = await attempt(view, form, keepValid(rest, form).dossier);
  return [...faults, ...refused, ...again.filter((fault) => !refused.some(({ pointer }) => pointer === fault.pointer))];
}

async function attempt(view: View, form: Form, after: Dossier): Promise<readonly Fault[]> {
  const patch = patchBetween(form.before, after);
  if (Object.keys(patch as object).length === 0) return [];
  try {
    await save(view, form, patch);
    return [];
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'invalid') throw error;
    return error.faults.map((fault) => ({ ...fault, pointer: fault.pointer.replace(/^\/dossier/, '') }));
  }
}

function save(view: View, form: Form, patch: unknown): Promise<Changed> {
  return reviseProposal(view.ports, asked(view, [form.version]), form.proposal, { dossier: patch });
}

/** Puts back what the schema refuses: first the field, then the list it stands in, then the section. */
function keepValid(dossier: Dossier, form: Form): { readonly dossier: Dossier; readonly faults: readonly Fault[] } {
  let after = dossier;
  const faults: Fault[] = [];
  for (const level of [0, 1, 2]) {
    const parsed = Dossier.safeParse(after);
    if (parsed.success) return { dossier: after, faults };
    const found = zodFaults(parsed.error);
    // What a later round finds comes of what the first put back.
    if (level === 0 || faults.length === 0) faults.push(...found);
    after = undo(after, form, found, level);
  }
  return { dossier: form.before, faults };
}

function undo(after: Dossier, { before, group, entries }: Form, faults: readonly Fault[], level: number): Dossier {
  const places = faults.map(({ pointer }) => placeOf(pointer, group, entries, level));
  // A list is put back whole after the fields inside it.
  return [...new Set(places)]
    .sort((a, b) => b.length - a.length)
    .reduce((dossier, place) => (has(dossier, place) ? withValue(dossier, place, valueAt(before, place)) : dossier), after);
}

function has(dossier: Dossier, place: string): boolean {
  return place.split('/').length <= 2 || valueAt(dossier, place.slice(0, place.lastIndexOf('/'))) !== undefined;
}

function placeOf(pointer: string, group: Group, entries: URLSearchParams, level: number): string {
  const { field, lists } = locate(group.items, '', pointer, entries);
  if (level === 0 && field !== undefined) return field;
  if (level <= 1) return lists.at(level === 0 ? -1 : 0) ?? field ?? `/${group.section}`;
  return `/${group.section}`;
}

/** The form's field that a fault's pointer is about, and the lists around it, outermost first. */
export function locate(
  items: readonly Item[],
  at: string,
  pointer: string,
  entries: URLSearchParams,
): { readonly field: string | undefined; readonly lists: readonly string[] } {
  for (const item of items) {
    const here = at + item.path;
    if (item.kind === 'list') {
      for (const i of rowNumbers(entries, here)) {
        if (pointer !== `${here}/${i}` && !pointer.startsWith(`${here}/${i}/`)) continue;
        const inner = locate(item.items, `${here}/${i}`, pointer, entries);
        return { field: inner.field, lists: [here, ...inner.lists] };
      }
      if (pointer === here) return { field: undefined, lists: [here] };
    }
    if (item.kind === 'range' && pointer === here) return { field: here, lists: [] };
    const found = fieldsOf(item).find(({ path }) => pointer === at + path || pointer.startsWith(`${at + path}/`));
    if (found) return { field: at + found.path, lists: [] };
  }
  return { field: undefined, lists: [] };
}
