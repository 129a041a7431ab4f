// Shared by the forms of the registers' entries: typed values, arguments of use-cases, and the form that asks only for
// a reason.
import type { ComponentChildren } from 'preact';
import type { Expected } from '../../app/change-proposal.ts';
import type { EntryAsked } from '../../app/registers/change-entry.ts';
import type { EntryKind } from '../../domain/registers/entry.ts';
import type { Entries } from '../door.tsx';
import { type ActPage, actPage, fieldIn } from '../form/act-page.tsx';
import { TextArea } from '../form/controls.tsx';
import type { FormError } from '../form/error-summary.tsx';
import { keyOfForm } from '../form-key.ts';
import type { Page, View } from '../view.ts';

/** Arguments of the use-case for a sent form. The reply is the entry's id, since pages read the rest again. */
export function entryAsked<K extends EntryKind>(view: View, entries: Entries, expected?: Expected): EntryAsked<K> {
  const key = keyOfForm(view, entries);
  return {
    actor: view.actor,
    present: ({ id }) => ({ status: 303, body: id }),
    ...(expected !== undefined && { expected }),
    ...(key && { key }),
  };
}

/** The version of the entry that the form was filled in for. */
export function expectedOf(entries: Entries): Expected {
  const version = Number(entries.get('version'));
  return Number.isInteger(version) ? [version] : undefined;
}

type Versioned = { readonly version: number };

/** The hidden field with the version: the one that came with the entries, or the current one. */
export function versionOf({ version }: Versioned, entries: Entries): { readonly version: string } {
  return { version: entries.get('version') ?? String(version) };
}

/** The typed values of these fields; null for an empty one. */
export function typedIn(entries: Entries, names: readonly string[]): Record<string, string | null> {
  return Object.fromEntries(names.map((name) => [name, entries.get(name)?.trim() || null]));
}

/** The values of a new entry without the empty ones. */
export function filledOf(typed: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== null));
}

/**
 * The field that shows a fault of the content.
 * @param whole the field for a fault that belongs to no field
 */
export function fieldAt(pointer: string, whole = 'title'): string {
  return pointer.split('/')[1] || whole;
}

type ReasonForm = Pick<ActPage, 'title' | 'lead' | 'trail' | 'back'> & {
  readonly view: View;
  readonly entry: Versioned;
  /** Shows what the act concerns. */
  readonly above: ComponentChildren;
  readonly entries: Entries;
  readonly errors: readonly FormError[];
  readonly name?: string;
  readonly rows?: number;
};

/** A form with a reason as its only field, for acts that end or close an entry. */
export function reasonForm({ view, entry, entries, errors, name = 'reason', rows = 2, ...page }: ReasonForm): Page {
  const { t } = view;
  return actPage({
    ...{ view, errors, ...page, values: versionOf(entry, entries) },
    children: <TextArea {...fieldIn(entries, errors, t)(name)} label={t('observations.reason')} rows={rows} />,
  });
}
