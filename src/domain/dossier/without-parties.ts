// Removes parties from a dossier: their counts, `each` entries, key weights and own rows. Shared amounts are divided
// among the remaining parties. The places are derived from the declarations.
import type { Dossier } from './dossier.ts';
import { eachId } from './references.ts';

/** Optional fields: if the party or row they name is removed, only the field is removed, not its row. */
const OPTIONAL = ['performers', 'performedBy', 'fundedBy', 'choice', 'decidedIn'];

/** Free texts are not changed. Returns the same object if none of the parties is named. */
export function withoutParties(dossier: Dossier, left: readonly string[]): Dossier {
  const copy = structuredClone(dossier);
  let gone: ReadonlySet<string> = new Set(left.map((id) => `party ${id}`));
  let changed = false;
  while (gone.size > 0) {
    const before = rowsNamed(copy);
    changed = remove(copy, gone) || changed;
    dropEmptyKeys(copy);
    const after = rowsNamed(copy);
    gone = new Set([...before].filter((name) => !after.has(name)));
  }
  return changed ? copy : dossier;
}

/** The rows that other fields may refer to, as kind and id: `key befolkning`, `holder laege`. */
function rowsNamed(dossier: Dossier): ReadonlySet<string> {
  const names = new Set<string>();
  eachId(dossier, ({ id, role, to }) => {
    if (role === 'names') names.add(`${to} ${id}`);
  });
  return names;
}

/** Removes references to `gone` in place; returns whether anything was removed. */
function remove(dossier: Dossier, gone: ReadonlySet<string>): boolean {
  const places = new Set<string>();
  const isGone = (to: string, id: unknown) => gone.has(`${to} ${String(id)}`);
  eachId(dossier, ({ id, pointer, role, to }) => {
    if (role === 'names' || to === undefined || !isGone(to, id)) return;
    const path = pointer.split('/').slice(1);
    const list = isPlace(path.at(-1)) ? at(dossier, path.slice(0, -1)) : undefined;
    const others = Array.isArray(list) && list.some((each) => !isGone(to, each));
    const inEach = path.at(-2) === 'each';
    // An id among others in a list is removed alone; a field that names nobody else is removed with its row.
    places.add((list && (others || !inEach) ? path : whole(path)).join('/'));
  });
  for (const place of places) markGone(dossier, place.split('/'));
  sweep(dossier);
  return places.size > 0;
}

/** The path of the row that a field belongs to, or of the field itself if it is optional. */
function whole(path: readonly string[]): readonly string[] {
  const field = path.at(-2) === 'each' ? path.slice(0, -2) : isOfWho(path) ? path.slice(0, -1) : path;
  const inRow = isPlace(field.at(-2)) && !OPTIONAL.includes(field.at(-1) ?? '');
  return inRow ? field.slice(0, -1) : field;
}

/**
 * Whether the path is inside a `Who`, as `payer/party` and `payer/shared`; not so `counts/0/party`, a field of a row.
 */
function isOfWho(path: readonly string[]): boolean {
  return ['party', 'shared'].includes(path.at(-1) ?? '') && !isPlace(path.at(-2));
}

function isPlace(name: string | undefined): boolean {
  return /^\d+$/.test(name ?? '');
}

function at(within: unknown, path: readonly string[]): unknown {
  return path.reduce((value, name) => (value === undefined ? undefined : Reflect.get(value as object, name)), within);
}

/** Sets the place to `undefined` instead of removing it, so that the other paths stay valid until `sweep`. */
function markGone(dossier: Dossier, path: readonly string[]): void {
  const parent = at(dossier, path.slice(0, -1));
  if (parent !== undefined && parent !== null) Reflect.set(parent as object, path.at(-1) ?? '', undefined);
}

function sweep(within: unknown): void {
  if (within === null || typeof within !== 'object') return;
  if (Array.isArray(within)) within.splice(0, within.length, ...within.filter((each) => each !== undefined));
  else
    for (const [name, value] of Object.entries(within)) if (value === undefined) Reflect.deleteProperty(within, name);
  for (const value of Object.values(within)) sweep(value);
}

/** Removes keys whose list of weights has become empty. */
function dropEmptyKeys({ economy }: Dossier): void {
  if (economy?.keys) economy.keys = economy.keys.filter(({ weights }) => weights === undefined || weights.length > 0);
}
