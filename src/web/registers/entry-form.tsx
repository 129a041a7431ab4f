// The forms of an entry of a register: what was typed, what its use-case is told, and the form that asks a reason only.
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

/** What a use-case is told by a form. The reply is the entry's id: pages read the rest anew. */
export function entryAsked<K extends EntryKind>(view: View, entries: Entries, expected?: Expected): EntryAsked<K> {
  const key = keyOfForm(view, entries);
  return {
    actor: view.actor,
    present: ({ id }) => ({ status: 303, body: id }),
    ...(expected !== undefined && { expected }),
    ...(key && { key }),
  };
}

/** The version that a form was filled in on. */
export function expectedOf(entries: Entries): Expected {
  const version = Number(entries.get('version'));
  return Number.isInteger(version) ? [version] : undefined;
}

type Versioned = { readonly version: number };

/** For the hidden fields of a form: the version it came with, or that of the entry. */
export function versionOf({ version }: Versioned, entries: Entries): { readonly version: string } {
  return { version: entries.get('version') ?? String(version) };
}

/** What was typed in these fields; null where one is empty. */
export function typedIn(entries: Entries, names: readonly string[]): Record<string, string | null> {
  return Object.fromEntries(names.map((name) => [name, entries.get(name)?.trim() || null]));
}

/** The values of a new entry; what is empty is left out. */
export function filledOf(typed: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== null));
}

/** The field at which a fault of the content is shown. @param whole that for a fault of no field */
export function fieldAt(pointer: string, whole = 'title'): string {
  return pointer.split('/')[1] || whole;
}

type ReasonForm = Pick<ActPage, 'title' | 'lead' | 'trail' | 'back'> & {
  readonly view: View;
  readonly entry: Versioned;
  /** What it is about. */
  readonly above: ComponentChildren;
  readonly entries: Entries;
  readonly errors: readonly FormError[];
  readonly name?: string;
  readonly rows?: number;
};

/** A form that asks for nothing but a reason: of who ends or closes an entry. */
export function reasonForm({ view, entry, entries, errors, name = 'reason', rows = 2, ...page }: ReasonForm): Page {
  const { t } = view;
  return actPage({
    ...{ view, errors, ...page, values: versionOf(entry, entries) },
    children: <TextArea {...fieldIn(entries, errors, t)(name)} label={t('observations.reason')} rows={rows} />,
  });
}
