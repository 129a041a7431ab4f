// Finds the field of a form for a place of the dossier.
import { fieldsOf, type Item } from './field.ts';
import { rowNumbers } from './form-rows.ts';

/** The field that a pointer belongs to, and the lists around it, outermost first. */
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
    if (item.kind === 'range' && item.path !== '' && pointer === here) return { field: here, lists: [] };
    const found = fieldsOf(item).find(({ path }) => pointer === at + path || pointer.startsWith(`${at + path}/`));
    if (found) return { field: at + found.path, lists: [] };
  }
  return { field: undefined, lists: [] };
}
