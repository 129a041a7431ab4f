// Is there a moment when nobody holds the treatment responsibility?
import { perLanguage } from '../../../lib/localised.ts';
import { minutes } from '../../responsibility/week.ts';
import { answer } from '../answers.ts';
import type { Check } from '../check.ts';
import { PRINCIPLES_OF_COOPERATION } from '../sources.ts';
import { uncoveredInputs } from '../treatment-inputs.ts';

export const responsibilityTreatmentGap: Check = {
  code: 'responsibility.treatment-gap',
  title: {
    da: 'Hul i behandlingsansvaret',
    en: 'Hole in the treatment responsibility',
    sv: 'Lucka i behandlingsansvaret',
  },
  fires: {
    da: 'I noget af en fases tid har ingen det lægelige behandlingsansvar.',
    en: 'For some of the hours of a phase nobody holds the medical treatment responsibility.',
    sv: 'Under en del av en fas har ingen det medicinska behandlingsansvaret.',
  },
  remedy: {
    da: 'Aftal, hvem der har behandlingsansvaret i tidsrummet, og tilføj perioden.',
    en: 'Agree who holds the treatment responsibility in those hours, and add the period.',
    sv: 'Kom överens om vem som har behandlingsansvaret under tiden och lägg till perioden.',
  },
  severity: 'blocker',
  parameters: {},
  source: `Samarbejdsaftalen angiver behandlingsansvaret, klar opgave- og ansvarsfordeling: ${PRINCIPLES_OF_COOPERATION}`,
  reads: ['/responsibility/phases/*/hours', '/responsibility/treatment/periods', '/responsibility/treatment/holders'],
  run({ dossier, responsibility }) {
    const hits = responsibility.phases.flatMap(({ name, holes }, i) =>
      holes.map(({ interval, intervals, words }) => ({
        pointer: `/responsibility/phases/${i}`,
        message: perLanguage((language) => `{phase}: ${words[language]}.`),
        values: { phase: name, fromMinute: interval.from, toMinute: interval.to, minutes: minutes(intervals) },
      })),
    );
    return answer(hits, uncoveredInputs(dossier, responsibility));
  },
};
