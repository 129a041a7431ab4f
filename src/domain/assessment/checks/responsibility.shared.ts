// Do several parties share a responsibility, so that none of them has it
// alone? »Each municipality for its own citizens« is a clear assignment.
import { partyKind } from '../../governance/lookups.ts';
import { partyNames } from '../../governance/names.ts';
import { answer, notStated } from '../answers.ts';
import type { Check } from '../check.ts';
import { PLACES_OF_RESPONSIBILITY, responsibilityPlaces } from '../responsibility-places.ts';
import { PRINCIPLES_OF_COOPERATION, ROLE_OF_MUNICIPALITIES } from '../sources.ts';

export const responsibilityShared: Check = {
  code: 'responsibility.shared',
  title: { da: 'Ansvar side om side', en: 'Responsibility side by side', sv: 'Ansvar sida vid sida' },
  fires: {
    da: 'Et ansvar ligger hos flere parter side om side, som ikke hver har det for egne borgere.',
    en: 'A responsibility is with several parties side by side that do not each have it for their own citizens.',
    sv: 'Ett ansvar ligger hos flera parter sida vid sida som inte var och en har det för egna medborgare.',
  },
  remedy: {
    da: 'Vælg én ansvarlig part. De andre kan stå som udførende.',
    en: 'Choose one accountable party. The others can be stated as performers.',
    sv: 'Välj en ansvarig part. De andra kan anges som utförare.',
  },
  severity: 'blocker',
  parameters: {},
  source: `Klar opgave- og ansvarsfordeling: ${PRINCIPLES_OF_COOPERATION}; hvem gør hvad: ${ROLE_OF_MUNICIPALITIES}`,
  reads: PLACES_OF_RESPONSIBILITY,
  run({ dossier, framework }) {
    const places = responsibilityPlaces(dossier);
    const missing = [
      ...((dossier.responsibility?.phases ?? []).length === 0 ? [notStated('/responsibility/phases')] : []),
      ...places.flatMap(({ who, pointer }) => (who === undefined ? [notStated(pointer)] : [])),
    ];
    const hits = places.flatMap(({ who, pointer, name }) => {
      const parties = who !== undefined && 'each' in who ? [...new Set(who.each)] : [];
      const others = parties.filter((party) => partyKind(framework, party) !== 'municipality');
      if (parties.length < 2 || others.length === 0) return [];
      return [
        {
          pointer,
          message: {
            da: `${name.da} ligger side om side hos {count} parter: {parties}.`,
            en: `${name.en} is side by side with {count} parties: {parties}.`,
            sv: `${name.sv} ligger sida vid sida hos {count} parter: {parties}.`,
          },
          values: { count: parties.length, parties: partyNames(framework, parties) },
        },
      ];
    });
    return answer(hits, missing);
  },
};
