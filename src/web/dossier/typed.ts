// The dossier as it would be saved from what a form holds now. The
// server asks it for a save; server and browser for a word before that.
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
  /** Where a place of the dossier stands in the form as it was sent: blank rows are not saved. */
  readonly inForm: (pointer: string) => string;
};

/** The form's entries as they are saved: without rows that were never filled in. */
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

/** @param form its entries as the page sends them. */
export function readTyped(form: Filled): Typed {
  const moved = new Map<string, string>();
  const entries = entriesToSave(form.group, form.entries, form.before, moved);
  const { dossier, faults } = validPart({ ...form, entries });
  return { dossier: settleDossier(form.before, dossier), faults, inForm: (pointer) => pointerBefore(pointer, moved) };
}
