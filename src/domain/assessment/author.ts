// Who alone can change a text: positions and verifications are written
// by members of the party, everything else by the coordinator.
import type { Dossier } from '../dossier/dossier.ts';

/** `{ party }` where only that party's members can change what stands at the pointer. */
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
