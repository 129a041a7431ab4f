// Who can change a text: positions and verifications only members of
// the party, everything else the coordinator.
import type { Dossier } from '../dossier/dossier.ts';

/** `{ party }` if only members of that party can change the value at the pointer, else an empty object. */
export function authorOf(dossier: Dossier, pointer: string): { readonly party?: string } {
  const [, list, index] = /^\/(impact\/positions|economy\/verifications)\/(\d+)/.exec(pointer) ?? [];
  const entries =
    list === 'impact/positions'
      ? dossier.impact?.positions
      : list === undefined
        ? undefined
        : dossier.economy?.verifications;
  const party = entries?.[Number(index)]?.party;
  return party === undefined ? {} : { party };
}
