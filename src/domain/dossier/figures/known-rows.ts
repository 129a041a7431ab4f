// What a cell can name: parties of the framework, and rows of the dossier by their names.
import { plainly } from '../../../lib/plainly.ts';
import type { Framework } from '../../governance/framework.ts';
import type { RefersTo } from '../declare.ts';
import { valueAt } from '../pointer-values.ts';
import { PLACES } from '../tree.ts';
import { nameOfRow } from './tables.ts';

type Row = { readonly id: string; readonly name: string };

export type Known = {
  readonly parties: Framework['parties'];
  /** Those that `each municipality` stands for: of the case. */
  readonly municipalities: readonly string[];
  /** The rows that a reference of this kind can lead to, each id once. */
  readonly rows: (to: RefersTo) => readonly Row[];
};

/** @param dossier may be half made: what is not there yet is not known. */
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
  return found.filter(({ id }, i) => found.findIndex((other) => other.id === id) === i);
}

function rowsAt(root: unknown, [first = '', ...rest]: readonly string[]): readonly unknown[] {
  const rows = valueAt(root, first);
  if (!Array.isArray(rows)) return [];
  return rest.length === 0 ? rows : rows.flatMap((row) => rowsAt(row, rest));
}

/** The name where it tells the row from all others, else its id. */
export function sayRow(id: string, rows: readonly Row[]): string {
  const name = rows.find((row) => row.id === id)?.name ?? '';
  const sameName = rows.filter((row) => plainly(row.name) === plainly(name));
  return plainly(name) === '' || sameName.length > 1 ? id : name;
}

/** The id of the row with this id or name; undefined where none or several have it. */
export function rowNamed(text: string, rows: readonly Row[]): string | undefined {
  const exact = rows.find(({ id }) => id === text.trim());
  if (exact) return exact.id;
  const named = rows.filter(({ name }) => plainly(name) === plainly(text));
  return named.length === 1 ? named[0]?.id : undefined;
}

/** The party's name where it tells it from all others, else its id. */
export function sayParty(id: string, parties: Framework['parties']): string {
  return sayRow(id, parties);
}
