// Is there a moment when two hold the treatment responsibility?
import { perLanguage } from '../../../lib/localised.ts';
import { minutes } from '../../responsibility/week.ts';
import { answer } from '../answers.ts';
import type { Check } from '../check.ts';
import { PRINCIPLES_OF_COOPERATION } from '../sources.ts';
import { uncoveredInputs } from '../treatment-inputs.ts';

export const responsibilityTreatmentOverlap: Check = {
  code: 'responsibility.treatment-overlap',
  title: { da: 'Dobbelt behandlingsansvar', en: 'Double treatment responsibility', sv: 'Dubbelt behandlingsansvar' },
  fires: {
    da: 'I noget af en fases tid har to eller flere det lægelige behandlingsansvar.',
    en: 'For some of the hours of a phase two or more hold the medical treatment responsibility.',
    sv: 'Under en del av en fas har två eller fler det medicinska behandlingsansvaret.',
  },
  remedy: {
    da: 'Aftal, hvem af dem der har behandlingsansvaret i tidsrummet, og ret de andres perioder.',
    en: 'Agree which of them holds the treatment responsibility in those hours, and correct the periods of the others.',
    sv: 'Kom överens om vem av dem som har behandlingsansvaret under tiden och rätta de andras perioder.',
  },
  severity: 'blocker',
  parameters: {},
  source: `Samarbejdsaftalen angiver behandlingsansvaret, klar opgave- og ansvarsfordeling: ${PRINCIPLES_OF_COOPERATION}`,
  reads: ['/responsibility/phases/*/hours', '/responsibility/treatment/periods', '/responsibility/treatment/holders'],
  run({ dossier, responsibility }) {
    const hits = responsibility.phases.flatMap(({ name, overlaps }, i) =>
      overlaps.map(({ interval, intervals, holders, words }) => ({
        pointer: `/responsibility/phases/${i}`,
        message: perLanguage((language) => `{phase}: ${words[language]}.`),
        values: { phase: name, holders, fromMinute: interval.from, toMinute: interval.to, minutes: minutes(intervals) },
      })),
    );
    return answer(hits, uncoveredInputs(dossier, responsibility));
  },
};
