// The rows of a form in its entries: each row has a marker entry `…/3/@` with its id. Rows are added, removed and
// renumbered here, on the server; a browser with script sends the same form.
import { newId } from '../new-id.ts';
import { entryNames, fieldsOf, type Item, type List } from './field.ts';

export type RowChange = {
  /** Pointer of the list that gets one more row. */
  readonly add?: string | undefined;
  /** Pointer of the row to take out. */
  readonly remove?: string | undefined;
  /** Pointer of the row to copy; the copy is inserted below it. */
  readonly copy?: string | undefined;
  /** Pointer of the row to swap with the one above (`up`) or below (`down`). */
  readonly up?: string | undefined;
  readonly down?: string | undefined;
  /** Drops blank rows, except those whose id is in this set. */
  readonly dropBlank?: ReadonlySet<string> | undefined;
  /** Filled in by the call: the new pointer of each row, mapped to its old one. */
  readonly moved?: Map<string, string>;
};

/** Numbers of a list's rows in the entries, ascending. */
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

/** Splits values that hold several parties, such as `kommune-410,kommune-420`. No party is returned twice. */
export function eachOf(values: readonly string[]): readonly string[] {
  return [...new Set(values.flatMap((value) => value.split(',')).filter((id) => id !== ''))];
}

/**
 * The entries that the form describes, with rows renumbered from 0 and the change applied. Other entries are dropped.
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
    const { idPrefix } = item.declaration;
    const freshId = () => (idPrefix ? newId(idPrefix) : '');
    const arranged = arrange(kept, source, change);
    for (const [n, { i, again }] of arranged.entries()) {
      ordered.append(`${target}/${n}/@`, again ? freshId() : (entries.get(`${source}/${i}/@`) ?? ''));
      change.moved?.set(`${target}/${n}`, `${source}/${i}`);
      copy(item.items, `${source}/${i}`, `${target}/${n}`, about);
    }
    if (change.add === source) ordered.append(`${target}/${arranged.length}/@`, freshId());
  }
}

type Arranged = { readonly i: number; readonly again: boolean };

/** The rows in their new order. `again` marks the copy of a row. */
function arrange(kept: readonly number[], list: string, { copy: twice, up, down }: RowChange): readonly Arranged[] {
  const at = (pointer: string | undefined) => kept.findIndex((i) => pointer === `${list}/${i}`);
  const order = kept.map((i) => ({ i, again: false }));
  const moving = Math.max(at(up), at(down));
  const other = moving + (at(up) >= 0 ? -1 : 1);
  const [one, two] = [order[moving], order[other]];
  if (one && two) {
    order[moving] = two;
    order[other] = one;
  }
  const copied = at(twice);
  const original = order[copied];
  return original ? order.toSpliced(copied + 1, 0, { ...original, again: true }) : order;
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
          .every((name) => entries.getAll(at + name).every((value) => value.trim() === '')),
  );
}

/**
 * Replaces the blank rows of a list by these rows, added at its end. Each row is given as names within the row, with
 * their values.
 */
export function withRows(
  list: List,
  name: string,
  entries: URLSearchParams,
  rows: readonly (readonly (readonly [inside: string, value: string])[])[],
): URLSearchParams {
  const blank = new Set(
    rowNumbers(entries, name).filter((i) => isBlankRow(list.items, `${name}/${i}`, entries, new Set())),
  );
  const isOfBlank = (entry: string) =>
    entry.startsWith(`${name}/`) && blank.has(Number.parseInt(entry.slice(name.length + 1), 10));
  const kept = new URLSearchParams([...entries].filter(([entry]) => !isOfBlank(entry)));
  const first = (rowNumbers(kept, name).at(-1) ?? -1) + 1;
  const { idPrefix } = list.declaration;
  for (const [n, row] of rows.entries()) {
    const at = `${name}/${first + n}`;
    kept.append(`${at}/@`, idPrefix ? newId(idPrefix) : '');
    for (const [inside, value] of row) kept.append(at + inside, value);
  }
  return kept;
}

/** The pointer of a place before its rows were renumbered, which is where the page shows it. */
export function pointerBefore(pointer: string, moved: ReadonlyMap<string, string>): string {
  const rows = [...pointer.matchAll(/\/\d+(?=\/|$)/g)]
    .map((found) => pointer.slice(0, found.index + found[0].length))
    .reverse();
  const row = rows.find((each) => moved.has(each));
  return row === undefined ? pointer : `${moved.get(row)}${pointer.slice(row.length)}`;
}
