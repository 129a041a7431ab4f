// A small page of one act: a form, and the act that it calls.
import type { Door, Entries } from '../door.tsx';
import { missing, orErrors } from '../form/act-page.tsx';
import type { FormError } from '../form/error-summary.tsx';
import type { TextKey } from '../texts/index.ts';
import type { Answer, Page, View } from '../view.ts';

export type Act = {
  readonly path: string;
  readonly show: (view: View, entries: Entries, errors: readonly FormError[]) => Promise<Page>;
  readonly act: (view: View, entries: Entries) => Promise<Answer>;
  /** Fields that must not be empty, with the key of each label. */
  readonly required?: Readonly<Record<string, TextKey>>;
};

/** Registers the page and its act. Faults are shown on the same page. */
export function addActPage(door: Door, { path, show, act, required = {} }: Act): void {
  door.get(path, (view) => show(view, new URLSearchParams(), []));
  door.post(path, async (view, entries) => {
    const errors = missing(view, entries, required);
    if (errors.length > 0) return show(view, entries, errors);
    const done = await orErrors(act(view, entries), view.language, (pointer) =>
      pointer === '/title' ? 'titel' : pointer.slice(1),
    );
    return 'errors' in done ? show(view, entries, done.errors) : done;
  });
}
