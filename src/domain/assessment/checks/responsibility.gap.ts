// Does every phase have somebody accountable? Source: shared design "assessment", section Responsibility.
import { phaseName } from '../../responsibility/coverage.ts';
import { answer, notStated } from '../answers.ts';
import type { Check } from '../check.ts';

export const responsibilityGap: Check = {
  code: 'responsibility.gap',
  title: { da: 'Fase uden ansvarlig', en: 'Phase without an accountable party', sv: 'Fas utan ansvarig' },
  fires: {
    da: 'En fase i forløbet har ingen ansvarlig part.',
    en: 'A phase of the pathway has no accountable party.',
    sv: 'En fas i förloppet har ingen ansvarig part.',
  },
  remedy: {
    da: 'Aftal, hvem der har ansvaret i fasen, og skriv netop én part.',
    en: 'Agree who is accountable in the phase, and state exactly one party.',
    sv: 'Kom överens om vem som ansvarar i fasen och ange exakt en part.',
  },
  severity: 'blocker',
  parameters: {},
  source: 'Sundhedsaftalen: klar opgave- og ansvarsfordeling (seed 000); KKR Syddanmark: hvem gør hvad (seed 003)',
  reads: ['/responsibility/phases/*/accountable'],
  run({ dossier }) {
    const phases = dossier.responsibility?.phases ?? [];
    if (phases.length === 0) return answer([], [notStated('/responsibility/phases')]);
    return answer(
      phases.flatMap((phase, i) =>
        phase.accountable?.length
          ? []
          : [
              {
                pointer: `/responsibility/phases/${i}/accountable`,
                message: {
                  da: 'Fasen »{phase}« har ingen ansvarlig part.',
                  en: 'The phase “{phase}” has no accountable party.',
                  sv: 'Fasen ”{phase}” har ingen ansvarig part.',
                },
                values: { phase: phaseName(phase) },
              },
            ],
      ),
    );
  },
};
