// Is anybody's accountability shared, so that nobody has it? Source: shared design "assessment", section Responsibility.
import { phaseName } from '../../responsibility/coverage.ts';
import { answer, notStated } from '../answers.ts';
import type { Check } from '../check.ts';
import { partyNames } from '../names.ts';

export const responsibilityShared: Check = {
  code: 'responsibility.shared',
  title: { da: 'Fase med flere ansvarlige', en: 'Phase with several accountable parties', sv: 'Fas med flera ansvariga' },
  fires: {
    da: 'En fase i forløbet har mere end én ansvarlig part.',
    en: 'A phase of the pathway has more than one accountable party.',
    sv: 'En fas i förloppet har mer än en ansvarig part.',
  },
  remedy: {
    da: 'Vælg én ansvarlig part. De andre kan stå som udførende.',
    en: 'Choose one accountable party. The others can be stated as performers.',
    sv: 'Välj en ansvarig part. De andra kan anges som utförare.',
  },
  severity: 'blocker',
  parameters: {},
  source: 'Sundhedsaftalen: klar opgave- og ansvarsfordeling (seed 000); KKR Syddanmark: hvem gør hvad (seed 003)',
  reads: ['/responsibility/phases/*/accountable'],
  run({ dossier, framework }) {
    const phases = dossier.responsibility?.phases ?? [];
    if (phases.length === 0) return answer([], [notStated('/responsibility/phases')]);
    const at = (i: number) => `/responsibility/phases/${i}/accountable`;
    const hits = phases.flatMap((phase, i) => {
      const accountable = [...new Set(phase.accountable)].sort();
      if (accountable.length < 2) return [];
      return [
        {
          pointer: at(i),
          message: {
            da: 'Fasen »{phase}« har {count} ansvarlige parter: {parties}.',
            en: 'The phase “{phase}” has {count} accountable parties: {parties}.',
            sv: 'Fasen ”{phase}” har {count} ansvariga parter: {parties}.',
          },
          values: { phase: phaseName(phase), count: accountable.length, parties: partyNames(framework, accountable) },
        },
      ];
    });
    return answer(
      hits,
      phases.flatMap((phase, i) => (phase.accountable?.length ? [] : [notStated(at(i))])),
    );
  },
};
