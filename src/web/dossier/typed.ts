// The dossier as saving the current entries of a form would leave it. Used by server and browser to assess entries
// before they are saved.
import type { Dossier } from '../../domain/dossier/dossier.ts';
import type { Fault } from '../../domain/refusal.ts';
import { settleDossier } from '../../domain/workflow/commands/revise-dossier.ts';
import type { Group } from './field.ts';
import { orderedEntries, pointerBefore } from './form-rows.ts';
import { entriesOfDossier } from './form-values.ts';
import { type Filled, validPart } from './valid-part.ts';

type Typed = {
  readonly dossier: Dossier;
  readonly faults: readonly Fault[];
  /** Maps a place of the dossier to its place in the form as sent. They differ because blank rows are dropped. */
  readonly inForm: (pointer: string) => string;
};

/** The entries to save: without rows that were never filled in. */
export function entriesToSave(
  group: Group,
  sent: URLSearchParams,
  before: Dossier,
  moved = new Map<string, string>(),
): URLSearchParams {
  const saved = [...entriesOfDossier(group.items, before, 'da')];
  const dropBlank = new Set(saved.flatMap(([name, value]) => (name.endsWith('/@') && value !== '' ? [value] : [])));
  return orderedEntries(group.items, sent, { dropBlank, moved });
}

/** @param form its entries as sent */
export function readTyped(form: Filled): Typed {
  const moved = new Map<string, string>();
  const entries = entriesToSave(form.group, form.entries, form.before, moved);
  const { dossier, faults } = validPart({ ...form, entries });
  return { dossier: settleDossier(form.before, dossier), faults, inForm: (pointer) => pointerBefore(pointer, moved) };
}
