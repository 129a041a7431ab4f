// The part of a form that can be saved. Valid values go into the dossier; an invalid value becomes a fault and leaves
// the dossier unchanged. Used by the server when it saves and by the browser while typing. Pure.

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

/** The dossier with every value of the form that can be saved, and all faults. */
export function validPart(form: Filled): Read {
  const read = readForm(form.group.items, form.entries, form.before, form.language);
  const settled = settle(read.dossier, form);
  const faults = [...read.faults, ...settled.faults];
  const refused = refusedIn(settled.dossier, form);
  if (refused.length === 0) return { dossier: settled.dossier, faults };
  // Beyond the schema, a dossier must pass further checks (references, personal numbers). What they refuse is undone,
  // and the rest is kept.
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

/** The valid values, with shared figures copied to all alternatives. */
function settle(dossier: Dossier, form: Filled): Read {
  const kept = keepValid(dossier, form);
  return { ...kept, dossier: withSameFigures(form.before, kept.dossier) };
}

/**
 * The faults at places of the form; all faults where none is at one. A copied figure in another alternative follows the
 * form.
 */
function ofForm(faults: readonly Fault[], { group, entries }: Filled): readonly Fault[] {
  const own = faults.filter(({ pointer }) => {
    const { field, lists } = locate(group.items, '', pointer, entries);
    return field !== undefined || lists.length > 0;
  });
  return own.length > 0 ? own : faults;
}

/** Checks beyond the schema. An unchanged dossier is saved already and not checked again. */
function refusedIn(dossier: Dossier, { before, framework }: Filled): readonly Fault[] {
  return sameJson(dossier, before) ? [] : [...titleFaults(before, dossier), ...dossierFaults(dossier, framework)];
}

/** Undoes values that the schema refuses: first the field, then its outermost list, then the section. */
function keepValid(dossier: Dossier, form: Filled): Read {
  let after = dossier;
  const faults: Fault[] = [];
  for (const level of [0, 1, 2]) {
    const parsed = Dossier.safeParse(after);
    if (parsed.success) return { dossier: after, faults };
    const found = zodFaults(parsed.error);
    // Faults of a later round are caused by what the first round undid.
    if (level === 0 || faults.length === 0) faults.push(...found);
    after = undo(after, form, found, level);
  }
  return { dossier: form.before, faults };
}

function undo(after: Dossier, { before, group, entries }: Filled, faults: readonly Fault[], level: number): Dossier {
  const places = faults.map(({ pointer }) => placeOf(pointer, group, entries, level));
  // Longer pointers first: a field is undone before the list that holds it.
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
