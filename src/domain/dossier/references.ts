// Checks at every save, also of a draft: ids are unique, and every reference points to something that exists.
// The places are derived from the declarations: a field that refers to something declares it (`refersTo`).
import type { Framework } from '../governance/framework.ts';
import type { Fault } from '../refusal.ts';
import type { RefersTo } from './declare.ts';
import type { Dossier } from './dossier.ts';
import { DOSSIER_TREE, type Place } from './tree.ts';

/** An id in the dossier with its place and role. */
type Found = {
  readonly id: string;
  readonly pointer: string;
  /**
   * `refers`: a reference to something elsewhere. `names`: the row's own id.
   * `about`: the party of a row, in a list with one row per party.
   */
  readonly role: 'refers' | 'names' | 'about';
  readonly to: RefersTo | undefined;
  /** The list a row belongs to, for ids that must be unique within it. */
  readonly list: string;
};

/** Calls `see` for every id in the dossier. */
export function eachId(dossier: Dossier, see: (found: Found) => void): void {
  for (const place of DOSSIER_TREE) visit(place, dossier, '', '', see);
}

function visit(place: Place, within: unknown, at: string, list: string, see: (found: Found) => void): void {
  const name = place.pattern.slice(place.pattern.lastIndexOf('/') + 1);
  const value = within !== null && typeof within === 'object' ? Reflect.get(within, name) : undefined;
  if (value === undefined) return;
  const pointer = `${at}/${name}`;
  if (place.isList) {
    if (!Array.isArray(value)) return;
    for (let i = 0; i < value.length; i += 1) visitRow(place, value[i], `${pointer}/${i}`, pointer, see);
  } else if (place.parts.length > 0) {
    for (const part of place.parts) visit(part, value, pointer, list, see);
  } else if (place.declaration.refersTo !== undefined) {
    eachReference(value, pointer, place.declaration.refersTo, list, see);
  }
}

function visitRow(place: Place, row: unknown, pointer: string, list: string, see: (found: Found) => void): void {
  if (row === null || typeof row !== 'object') return;
  const { id, party } = row as { readonly id?: string; readonly party?: string };
  if (id !== undefined) see({ id, pointer: `${pointer}/id`, role: 'names', to: place.declaration.names, list });
  if (place.declaration.onePerParty && party !== undefined)
    see({ id: party, pointer: `${pointer}/party`, role: 'about', to: 'party', list });
  for (const part of place.parts) visit(part, row, pointer, list, see);
}

function eachReference(value: unknown, pointer: string, to: RefersTo, list: string, see: (found: Found) => void): void {
  const refers = (id: unknown, where: string, what: RefersTo) => {
    if (typeof id === 'string') see({ id, pointer: where, role: 'refers', to: what, list });
  };
  if (typeof value === 'string') refers(value, pointer, to);
  if (Array.isArray(value)) for (const [i, id] of value.entries()) refers(id, `${pointer}/${i}`, to);
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return;
  const who = value as { readonly party?: string; readonly each?: readonly string[]; readonly shared?: string };
  refers(who.party, `${pointer}/party`, 'party');
  for (const [i, id] of (who.each ?? []).entries()) refers(id, `${pointer}/each/${i}`, 'party');
  refers(who.shared, `${pointer}/shared`, 'key');
}

/** All unknown references and duplicate ids and roles; empty if there are none. */
export function findReferenceFaults(dossier: Dossier, framework: Framework): readonly Fault[] {
  const found: Found[] = [];
  eachId(dossier, (id) => found.push(id));
  return [...unknownReferences(found, framework), ...duplicates(found), ...duplicateRoles(dossier)];
}

function unknownReferences(found: readonly Found[], framework: Framework): readonly Fault[] {
  const known = new Map<RefersTo, Set<string>>([
    ['party', new Set(framework.parties.map(({ id }) => id))],
    ['cluster', new Set(framework.clusters.map(({ id }) => id))],
  ]);
  for (const { role, to, id } of found) {
    if (role !== 'names' || to === undefined) continue;
    known.set(to, (known.get(to) ?? new Set()).add(id));
  }
  return found.flatMap(({ role, to, id, pointer }) =>
    role === 'refers' && to !== undefined && !known.get(to)?.has(id)
      ? [{ pointer, code: 'unknown-reference', values: { what: to, id } }]
      : [],
  );
}

/** Ids must be unique within one list. The same cost id in several alternatives is allowed: it is the same figure. */
function duplicates(found: readonly Found[]): readonly Fault[] {
  const seen = new Set<string>();
  return found.flatMap(({ role, id, pointer, list }) => {
    if (role === 'refers') return [];
    const key = `${role} ${list} ${id}`;
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [{ pointer, code: 'duplicate', values: { id } }];
  });
}

/** At most one alternative is today's and at most one is the proposed. */
function duplicateRoles(dossier: Dossier): readonly Fault[] {
  const seen = new Set<string>();
  return (dossier.economy?.alternatives ?? []).flatMap(({ role }, i) => {
    if (role === undefined || role === 'other') return [];
    if (!seen.has(role)) {
      seen.add(role);
      return [];
    }
    return [{ pointer: `/economy/alternatives/${i}/role`, code: 'duplicate', values: { id: role } }];
  });
}

/** The ids of all parties named in the dossier, sorted, without duplicates. */
export function namedParties(dossier: Dossier): readonly string[] {
  const named = new Set<string>();
  eachId(dossier, ({ id, to }) => {
    if (to === 'party') named.add(id);
  });
  return [...named].sort();
}
