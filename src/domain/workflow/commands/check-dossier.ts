// Faults that refuse every save, also of an incomplete draft:
// broken references, contradictions and personal data.

import { findContradictions } from '../../dossier/contradictions.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { findPersonData } from '../../dossier/person-data.ts';
import { findReferenceFaults } from '../../dossier/references.ts';
import type { Framework } from '../../governance/framework.ts';
import { type Fault, Refusal } from '../../refusal.ts';

/** Every fault; pointers start at the dossier's root. A fault never repeats a number shaped like a CPR number. */
export function dossierFaults(dossier: Dossier, framework: Framework): readonly Fault[] {
  return [
    ...findReferenceFaults(dossier, framework),
    ...findContradictions(dossier),
    ...findPersonData(dossier).map((pointer) => ({ pointer, code: 'person-data' })),
  ];
}

/** Throws `invalid` with every fault; pointers start at the dossier (`/dossier/…`). */
export function checkDossier(dossier: Dossier, framework: Framework): void {
  const faults = dossierFaults(dossier, framework);
  if (faults.length > 0)
    throw new Refusal('invalid', {
      faults: faults.map((fault) => ({ ...fault, pointer: `/dossier${fault.pointer}` })),
    });
}
