// The places of the dossier that assign a responsibility: authority, operation, funding, and the phases.
import { type Localised, perLanguage } from '../../lib/localised.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { fieldLabel } from '../dossier/labels.ts';
import type { Who } from '../dossier/who.ts';
import { phaseName } from '../responsibility/missing-input.ts';

type ResponsibilityPlace = { readonly who: Who | undefined; readonly pointer: string; readonly name: Localised };

/** JSON Pointer patterns of these places, for `reads` of a check. */
export const PLACES_OF_RESPONSIBILITY = [
  '/responsibility/authority',
  '/responsibility/operation',
  '/responsibility/funding',
  '/responsibility/phases/*/accountable',
] as const;

const PHASE: Localised = { da: 'Ansvaret i fasen', en: 'Accountability in the phase', sv: 'Ansvaret i fasen' };

/** Authority, operation and funding, then the accountable of each phase. */
export function responsibilityPlaces({ responsibility }: Dossier): readonly ResponsibilityPlace[] {
  const three = (['authority', 'operation', 'funding'] as const).map((which) => {
    const pointer = `/responsibility/${which}`;
    return { who: responsibility?.[which], pointer, name: fieldLabel(pointer) };
  });
  const phases = (responsibility?.phases ?? []).map((phase, i) => ({
    who: phase.accountable,
    pointer: `/responsibility/phases/${i}/accountable`,
    name: perLanguage((language) => `${PHASE[language]} »${phaseName(phase)}«`),
  }));
  return [...three, ...phases];
}
