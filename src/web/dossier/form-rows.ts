// The rows of a form as its entries hold them: each row has a marker entry `…/3/@`
// with its id. Adding, removing and renumbering are done here, on the server; a
// browser with script sends the same form, and reads what is typed by the same code.
import { entryNames, fieldsOf, type Item } from './field.ts';

export type RowChange = {
  /** Pointer of the list that gets one more row. */
  readonly add?: string | undefined;
  /** Pointer of the row to take out. */
  readonly remove?: string | undefined;
  /** Rows with nothing in them are left out, unless their id is one of these. */
  readonly dropBlank?: ReadonlySet<string> | undefined;
  /** Filled with where each row stood: its pointer afterwards to its pointer before. */
  readonly moved?: Map<string, string>;
};

/** Numbers of the rows that the entries have under a list. */
export function rowNumbers(entries: URLSearchParams, list: string): readonly number[] {
  const start = `${list}/`;
  return [...entries.keys()]
    .flatMap((name) =>
      name.startsWith(start) && /^\d{1,4}\/@$/.test(name.slice(start.length))
        ? [Number.parseInt(name.slice(start.length), 10)]
        : [],
    )
    .sort((a, b) => a - b);
}

/** Several parties may be sent as one value: `kommune-410,kommune-420`. */
export function eachOf(values: readonly string[]): readonly string[] {
  return [...new Set(values.flatMap((value) => value.split(',')).filter((id) => id !== ''))];
}

/**
 * Only what the form describes, with its rows numbered from 0,
 * and the change made. Anything else in the entries is left out.
 */
export function orderedEntries(
  items: readonly Item[],
  entries: URLSearchParams,
  change: RowChange = {},
): URLSearchParams {
  const ordered = new URLSearchParams();
  copy(items, '', '', { entries, ordered, change });
  return ordered;
}

type Copying = { readonly entries: URLSearchParams; readonly ordered: URLSearchParams; readonly change: RowChange };

function copy(items: readonly Item[], from: string, to: string, about: Copying): void {
  const { entries, ordered, change } = about;
  for (const item of items) {
    copyFields(item, from, to, about);
    if (item.kind !== 'list') continue;
    const [source, target] = [from + item.path, to + item.path];
    if (entries.has(`${source}/@none`)) ordered.set(`${target}/@none`, '1');
    const kept = rowNumbers(entries, source).filter(
      (i) =>
        change.remove !== `${source}/${i}` &&
        !(change.dropBlank && isBlankRow(item.items, `${source}/${i}`, entries, change.dropBlank)),
    );
    for (const [n, i] of kept.entries()) {
      ordered.append(`${target}/${n}/@`, entries.get(`${source}/${i}/@`) ?? '');
      change.moved?.set(`${target}/${n}`, `${source}/${i}`);
      copy(item.items, `${source}/${i}`, `${target}/${n}`, about);
    }
    const { idPrefix } = item.declaration;
    if (change.add === source) ordered.append(`${target}/${kept.length}/@`, idPrefix ? newId(idPrefix) : '');
  }
}

function copyFields(item: Item, from: string, to: string, { entries, ordered }: Copying): void {
  for (const field of fieldsOf(item)) {
    for (const name of entryNames(field)) {
      const values = entries.getAll(from + name);
      for (const value of name.endsWith('/each') && field.control === 'who' ? eachOf(values) : values)
        ordered.append(to + name, value);
    }
  }
}

function isBlankRow(items: readonly Item[], at: string, entries: URLSearchParams, known: ReadonlySet<string>): boolean {
  const id = entries.get(`${at}/@`) ?? '';
  if (id !== '' && known.has(id)) return false;
  return items.every((item) =>
    item.kind === 'list'
      ? rowNumbers(entries, at + item.path).every((i) =>
          isBlankRow(item.items, `${at}${item.path}/${i}`, entries, known),
        )
      : fieldsOf(item)
          .flatMap(entryNames)
          .every((name) => name.endsWith('/@form') || entries.getAll(at + name).every((value) => value.trim() === '')),
  );
}

export function newId(prefix: string): string {
  return `${prefix}-${[...crypto.getRandomValues(new Uint8Array(4))].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** A pointer after the rows were numbered anew, as it was before: where the form still shows it. */
export function pointerBefore(pointer: string, moved: ReadonlyMap<string, string>): string {
  const rows = [...pointer.matchAll(/\/\d+(?=\/|$)/g)]
    .map((found) => pointer.slice(0, found.index + found[0].length))
    .reverse();
  const row = rows.find((each) => moved.has(each));
  return row === undefined ? pointer : `${moved.get(row)}${pointer.slice(row.length)}`;
}
