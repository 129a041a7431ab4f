// The names a cell can refer to: parties of the framework, and rows of the dossier.
import { oncePer } from '../../../lib/once-per.ts';
import { plainly } from '../../../lib/plainly.ts';
import { valueAt } from '../../../lib/value-at.ts';
import type { Framework } from '../../governance/framework.ts';
import type { RefersTo } from '../declare.ts';
import { PLACES } from '../tree.ts';
import { nameOfRow } from './tables.ts';

type Row = { readonly id: string; readonly name: string };

export type Known = {
  readonly parties: Framework['parties'];
  /** The municipalities of the case, meant by `each municipality`. */
  readonly municipalities: readonly string[];
  /** The rows that a reference of this kind can point to, without duplicate ids. */
  readonly rows: (to: RefersTo) => readonly Row[];
};

/** @param dossier may be incomplete; only rows that it has so far are known. Rows are cached per kind. */
export function knownIn(dossier: unknown, { parties, municipalities }: Omit<Known, 'rows'>): Known {
  const kept = new Map<RefersTo, readonly Row[]>();
  const rows = (to: RefersTo) => {
    const known = kept.get(to) ?? rowsNamed(dossier, to);
    kept.set(to, known);
    return known;
  };
  return { parties, municipalities, rows };
}

function rowsNamed(dossier: unknown, to: RefersTo): readonly Row[] {
  const found = PLACES.filter(({ declaration }) => declaration.names === to)
    .flatMap(({ pattern }) => rowsAt(dossier, pattern.split('/*')))
    .map((row) => ({ id: String((row as { readonly id?: unknown }).id ?? ''), name: nameOfRow(row) }));
  return [...new Map(found.toReversed().map((row) => [row.id, row])).values()].toReversed();
}

function rowsAt(root: unknown, [first = '', ...rest]: readonly string[]): readonly unknown[] {
  const rows = valueAt(root, first);
  if (!Array.isArray(rows)) return [];
  return rest.length === 0 ? rows : rows.flatMap((row) => rowsAt(row, rest));
}

/** Index of rows by id (the first of each) and by normalised name, built once per list of rows. */
const namesIn = oncePer((rows: readonly Row[]) => ({
  byId: new Map(rows.toReversed().map((row) => [row.id, row])),
  byName: Map.groupBy(rows, ({ name }) => plainly(name)),
}));

/** The name of the row if it is unique, else its id. */
export function sayRow(id: string, rows: readonly Row[]): string {
  const { byId, byName } = namesIn(rows);
  const name = byId.get(id)?.name ?? '';
  const plain = plainly(name);
  return plain === '' || (byName.get(plain)?.length ?? 0) > 1 ? id : name;
}

/** The id of the row with this id or name; undefined if there is none or several. */
export function rowNamed(text: string, rows: readonly Row[]): string | undefined {
  const { byId, byName } = namesIn(rows);
  const exact = byId.get(text.trim());
  if (exact) return exact.id;
  const [first, second] = byName.get(plainly(text)) ?? [];
  return second ? undefined : first?.id;
}

/** The name of the party if it is unique, else its id. */
export function sayParty(id: string, parties: Framework['parties']): string {
  return sayRow(id, parties);
}
