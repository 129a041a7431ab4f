// The form that holds a place of the dossier.
import type { Dossier } from '../../domain/dossier/dossier.ts';
import type { Group } from './field.ts';
import { groupsOf } from './groups.ts';
import { covers } from './progress.ts';

/** Undefined for places that no form holds: the whole dossier, and what only a party writes. */
export function groupOfPointer(dossier: Dossier, pointer: string): Group | undefined {
  const groups = groupsOf(dossier);
  return (
    groups.find((group) => group.items.some((item) => covers(item, pointer))) ??
    groups.find(({ section }) => pointer.split('/')[1] === section)
  );
}
