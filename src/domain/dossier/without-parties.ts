// A dossier rebuilt without some of its parties: counts, `each`, keys and rows of their own go; what they shared is
// shared by those who are left. Every place follows from the declarations.
import type { Dossier } from './dossier.ts';
import { eachId } from './references.ts';

/** Fields that a row can do without: the row stays when whom or what they name goes. */
const OPTIONAL = ['performers', 'performedBy', 'fundedBy', 'choice', 'decidedIn'];

/** Written texts stay as they are. The same object where none of the parties is named. */
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

/** `key befolkning`, `holder laege`: what other fields may refer to. */
function rowsNamed(dossier: Dossier): ReadonlySet<string> {
  const names = new Set<string>();
  eachId(dossier, ({ id, role, to }) => {
    if (role === 'names') names.add(`${to} ${id}`);
  });
  return names;
}

/** Whether anything was removed. */
function remove(dossier: Dossier, gone: ReadonlySet<string>): boolean {
  const places = new Set<string>();
  const isGone = (to: string, id: unknown) => gone.has(`${to} ${String(id)}`);
  eachId(dossier, ({ id, pointer, role, to }) => {
    if (role === 'names' || to === undefined || !isGone(to, id)) return;
    const path = pointer.split('/').slice(1);
    const list = isPlace(path.at(-1)) ? at(dossier, path.slice(0, -1)) : undefined;
    const others = Array.isArray(list) && list.some((each) => !isGone(to, each));
    const inEach = path.at(-2) === 'each';
    // One of several in a list goes alone; a field that names nobody else goes with its row.
    places.add((list && (others || !inEach) ? path : whole(path)).join('/'));
  });
  for (const place of places) markGone(dossier, place.split('/'));
  sweep(dossier);
  return places.size > 0;
}

/** The row that a field belongs to, or the field itself where the row can do without it. */
function whole(path: readonly string[]): readonly string[] {
  const field = path.at(-2) === 'each' ? path.slice(0, -2) : isOfWho(path) ? path.slice(0, -1) : path;
  const inRow = isPlace(field.at(-2)) && !OPTIONAL.includes(field.at(-1) ?? '');
  return inRow ? field.slice(0, -1) : field;
}

/** `payer/party` and `payer/shared` are of the field `payer`; `counts/0/party` is the row's own. */
function isOfWho(path: readonly string[]): boolean {
  return ['party', 'shared'].includes(path.at(-1) ?? '') && !isPlace(path.at(-2));
}

function isPlace(name: string | undefined): boolean {
  return /^\d+$/.test(name ?? '');
}

function at(within: unknown, path: readonly string[]): unknown {
  return path.reduce((value, name) => (value === undefined ? undefined : Reflect.get(value as object, name)), within);
}

/** `undefined` stands where something goes, so that the places of the others hold until all are marked. */
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

/** A key of nobody shares nothing. */
function dropEmptyKeys({ economy }: Dossier): void {
  if (economy?.keys) economy.keys = economy.keys.filter(({ weights }) => weights === undefined || weights.length > 0);
}
