// May each holder hold the treatment responsibility?
// A hospital department or general practice may; a municipality only if it states that it employs the physician.
import type { Holder } from '../../dossier/responsibility.ts';
import { partyKind } from '../../governance/lookups.ts';
import { answer, notStated } from '../answers.ts';
import type { Check, CheckInput } from '../check.ts';
import { PRINCIPLES_OF_COOPERATION } from '../sources.ts';

/**
 * The kind of the party in the framework overrides the stated kind of the
 * holder: a municipality cannot be declared a hospital department.
 */
function isMunicipality(holder: Holder, framework: CheckInput['framework']): boolean {
  return (
    holder.kind === 'municipality' ||
    (holder.party !== undefined && partyKind(framework, holder.party) === 'municipality')
  );
}

export const responsibilityHolderKind: Check = {
  code: 'responsibility.holder-kind',
  title: {
    da: 'Kommune uden ansat læge',
    en: 'Municipality without an employed physician',
    sv: 'Kommun utan anställd läkare',
  },
  fires: {
    da: 'En kommune har behandlingsansvaret uden at oplyse, at den har ansat lægen.',
    en: 'A municipality holds the treatment responsibility without stating that it employs the physician.',
    sv: 'En kommun har behandlingsansvaret utan att ange att den har anställt läkaren.',
  },
  remedy: {
    da: 'Lad en hospitalsafdeling eller almen praksis have behandlingsansvaret, eller oplys, at kommunen har ansat lægen.',
    en: 'Let a hospital department or general practice hold it, or state that the municipality employs the physician.',
    sv: 'Låt en sjukhusavdelning eller allmänpraktik ha behandlingsansvaret, eller ange att kommunen har anställt läkaren.',
  },
  severity: 'blocker',
  parameters: {},
  source: `Lægeligt behandlingsansvar forudsætter en læge; klar opgave- og ansvarsfordeling: ${PRINCIPLES_OF_COOPERATION}`,
  reads: ['/responsibility/treatment/holders/*/kind', '/responsibility/treatment/holders/*/employsPhysician'],
  run({ dossier, framework }) {
    const holders = dossier.responsibility?.treatment?.holders ?? [];
    if (holders.length === 0) return answer([], [notStated('/responsibility/treatment/holders')]);
    const at = (i: number, field: string) => `/responsibility/treatment/holders/${i}/${field}`;
    const hits = holders.flatMap((holder, i) =>
      isMunicipality(holder, framework) && holder.employsPhysician !== true
        ? [
            {
              pointer: at(i, 'employsPhysician'),
              message: {
                da: '{holder} er kommunal og har ikke oplyst, at kommunen har ansat lægen.',
                en: '{holder} is municipal and has not stated that the municipality employs the physician.',
                sv: '{holder} är kommunal och har inte angett att kommunen har anställt läkaren.',
              },
              values: { holder: holder.department?.trim() || holder.id },
            },
          ]
        : [],
    );
    const unknown = holders.flatMap((holder, i) =>
      holder.kind === undefined && !holder.choice?.length && !isMunicipality(holder, framework)
        ? [notStated(at(i, 'kind'))]
        : [],
    );
    return answer(hits, unknown);
  },
};
