// What of a form can be saved: what is valid goes into the dossier, what is not is told as a fault and leaves
// the dossier as it was. Asked by the server when it saves, and by the browser for its word while typing. Pure.

import { Dossier } from '../../domain/dossier/dossier.ts';
import { withValue } from '../../domain/dossier/pointer-values.ts';
import { titleFaults } from '../../domain/dossier/title.ts';
import { zodFaults } from '../../domain/dossier/zod-faults.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import type { Fault } from '../../domain/refusal.ts';
import { dossierFaults } from '../../domain/workflow/commands/check-dossier.ts';
import { sameJson } from '../../lib/canonical-json.ts';
import type { Language } from '../../lib/localised.ts';
import { valueAt } from '../../lib/value-at.ts';
import type { Group } from './field.ts';
import { type Read, readForm } from './form-values.ts';
import { locate } from './locate.ts';
import { withSameFigures } from './same-figure.ts';

export type Filled = {
  readonly group: Group;
  readonly entries: URLSearchParams;
  readonly before: Dossier;
  readonly framework: Framework;
  readonly language: Language;
};

/** The dossier with all of the form that can be saved, and every fault of the rest. */
export function validPart(form: Filled): Read {
  const read = readForm(form.group.items, form.entries, form.before, form.language);
  const settled = settle(read.dossier, form);
  const faults = [...read.faults, ...settled.faults];
  const refused = refusedIn(settled.dossier, form);
  if (refused.length === 0) return { dossier: settled.dossier, faults };
  // More is asked of a dossier than the schema says (references,
  // personal numbers): without what is refused, the rest is kept.
  const rest = settle(undo(settled.dossier, form, ofForm(refused, form), 0), form).dossier;
  const again = refusedIn(rest, form);
  return {
    dossier: again.length === 0 ? rest : form.before,
    faults: [
      ...faults,
      ...refused,
      ...again.filter((fault) => !refused.some(({ pointer }) => pointer === fault.pointer)),
    ],
  };
}

/** What is valid, with a figure of several alternatives the same in all. */
function settle(dossier: Dossier, form: Filled): Read {
  const kept = keepValid(dossier, form);
  return { ...kept, dossier: withSameFigures(form.before, kept.dossier) };
}

/** Those at a place of the form; all where none is. The same figure elsewhere follows what the form says. */
function ofForm(faults: readonly Fault[], { group, entries }: Filled): readonly Fault[] {
  const own = faults.filter(({ pointer }) => {
    const { field, lists } = locate(group.items, '', pointer, entries);
    return field !== undefined || lists.length > 0;
  });
  return own.length > 0 ? own : faults;
}

/** A dossier that was not changed is not asked: it is saved already. */
function refusedIn(dossier: Dossier, { before, framework }: Filled): readonly Fault[] {
  return sameJson(dossier, before) ? [] : [...titleFaults(before, dossier), ...dossierFaults(dossier, framework)];
}

/** Puts back what the schema refuses: first the field, then the list it stands in, then the section. */
function keepValid(dossier: Dossier, form: Filled): Read {
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

function undo(after: Dossier, { before, group, entries }: Filled, faults: readonly Fault[], level: number): Dossier {
  const places = faults.map(({ pointer }) => placeOf(pointer, group, entries, level));
  // A list is put back whole after the fields inside it.
  return [...new Set(places)]
    .sort((a, b) => b.length - a.length)
    .reduce(
      (dossier, place) => (has(dossier, place) ? withValue(dossier, place, valueAt(before, place)) : dossier),
      after,
    );
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
