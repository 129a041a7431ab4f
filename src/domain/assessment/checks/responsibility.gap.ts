// Does every phase have an accountable party, and are the citizens of every municipality covered?
import type { Localised } from '../../../lib/localised.ts';
import { type Dossier, partiesOfTask } from '../../dossier/dossier.ts';
import type { Framework } from '../../governance/framework.ts';
import { partyKind } from '../../governance/lookups.ts';
import { partyNames } from '../../governance/names.ts';
import { phaseName } from '../../responsibility/missing-input.ts';
import { answer, notStated } from '../answers.ts';
import type { Check, Hit } from '../check.ts';
import { PLACES_OF_RESPONSIBILITY, responsibilityPlaces } from '../responsibility-places.ts';
import { PRINCIPLES_OF_COOPERATION, ROLE_OF_MUNICIPALITIES } from '../sources.ts';

export const responsibilityGap: Check = {
  code: 'responsibility.gap',
  title: { da: 'Fase uden ansvarlig', en: 'Phase without an accountable party', sv: 'Fas utan ansvarig' },
  fires: {
    da: 'En fase har ingen ansvarlig part, eller borgerne i en af sagens kommuner er ikke med i et ansvar.',
    en: 'A phase has no accountable party, or the citizens of a municipality of the case are left out of a responsibility.',
    sv: 'En fas har ingen ansvarig part, eller medborgarna i en av ärendets kommuner är inte med i ett ansvar.',
  },
  remedy: {
    da: 'Aftal, hvem der har ansvaret i fasen, og skriv det: én part, eller hver kommune for sine egne borgere.',
    en: 'Agree who is accountable in the phase, and state it: one party, or each municipality for its own citizens.',
    sv: 'Kom överens om vem som ansvarar i fasen och ange det: en part, eller varje kommun för sina egna medborgare.',
  },
  severity: 'blocker',
  parameters: {},
  source: `Klar opgave- og ansvarsfordeling: ${PRINCIPLES_OF_COOPERATION}; hvem gør hvad: ${ROLE_OF_MUNICIPALITIES}`,
  reads: [...PLACES_OF_RESPONSIBILITY, '/volume/activities/*/counts'],
  run({ dossier, framework }) {
    const phases = dossier.responsibility?.phases ?? [];
    if (phases.length === 0) return answer([], [notStated('/responsibility/phases')]);
    const empty = phases.flatMap((phase, i): readonly Hit[] =>
      phase.accountable === undefined
        ? [
            {
              pointer: `/responsibility/phases/${i}/accountable`,
              message: {
                da: 'Fasen »{phase}« har ingen ansvarlig part.',
                en: 'The phase “{phase}” has no accountable party.',
                sv: 'Fasen ”{phase}” har ingen ansvarig part.',
              },
              values: { phase: phaseName(phase) },
            },
          ]
        : [],
    );
    const wanted = municipalitiesOf(dossier, framework);
    const left = responsibilityPlaces(dossier).flatMap(({ who, pointer, name }): readonly Hit[] => {
      const without = who !== undefined && 'each' in who ? wanted.filter((party) => !who.each.includes(party)) : [];
      return without.length === 0 ? [] : [leftOut(pointer, name, partyNames(framework, without))];
    });
    return answer([...empty, ...left]);
  },
};

/** Municipalities with counts of the main activity; those of the case if no counts have a party. */
function municipalitiesOf(dossier: Dossier, framework: Framework): readonly string[] {
  const counted = (dossier.volume?.activities?.[0]?.counts ?? []).flatMap(({ party, expected }) =>
    party === undefined || expected === 0 ? [] : [party],
  );
  const all = counted.length > 0 ? counted : partiesOfTask(dossier);
  return [...new Set(all)].filter((party) => partyKind(framework, party) === 'municipality');
}

function leftOut(pointer: string, name: Localised, parties: readonly string[]): Hit {
  return {
    pointer,
    reason: 'municipality',
    message: {
      da: `${name.da}: ingen har ansvaret for borgerne i {parties}.`,
      en: `${name.en}: nobody is responsible for the citizens of {parties}.`,
      sv: `${name.sv}: ingen har ansvaret för medborgarna i {parties}.`,
    },
    values: { parties },
  };
}
