// Is there somebody to call whenever the task is performed?
import { perLanguage } from '../../../lib/localised.ts';
import { capitalised } from '../../../lib/written.ts';
import type { Responsibility } from '../../dossier/responsibility.ts';
import { minutes, weekly } from '../../responsibility/week.ts';
import { answer, type Missing, notStated } from '../answers.ts';
import type { Check } from '../check.ts';
import { PRINCIPLES_OF_COOPERATION } from '../sources.ts';

function missingInputs(responsibility: Responsibility | undefined): readonly Missing[] {
  const phases = responsibility?.phases ?? [];
  // A phase without a stated kind may be one in which the task is performed.
  const kindless = phases.flatMap(({ kind }, i) =>
    kind === undefined ? [notStated(`/responsibility/phases/${i}/kind`)] : [],
  );
  if (!phases.some(({ kind }) => kind === 'performance')) return [...kindless, notStated('/responsibility/phases')];
  const timeless = phases.flatMap(({ kind, hours }, i) =>
    kind === 'performance' && weekly(hours ?? []).length === 0 ? [notStated(`/responsibility/phases/${i}/hours`)] : [],
  );
  const silent = responsibility?.adviceLine?.hours?.length ? [] : [notStated('/responsibility/adviceLine/hours')];
  return [...timeless, ...silent, ...kindless];
}

export const responsibilityAdvice: Check = {
  code: 'responsibility.advice',
  title: { da: 'Tid uden rådgivning', en: 'Hours without advice', sv: 'Tid utan rådgivning' },
  fires: {
    da: 'Opgaven udføres på tidspunkter, hvor rådgivningslinjen ikke er åben.',
    en: 'The task is performed at hours when the advice line is not open.',
    sv: 'Uppgiften utförs på tider då rådgivningslinjen inte är öppen.',
  },
  remedy: {
    da: 'Udvid rådgivningslinjens tider, så de rummer alle tider, hvor opgaven udføres.',
    en: 'Extend the hours of the advice line so that they contain all hours of performance.',
    sv: 'Utöka rådgivningslinjens tider så att de rymmer alla tider då uppgiften utförs.',
  },
  severity: 'blocker',
  parameters: {},
  source: `Samarbejdsaftalens punkt om rådgivning; personalet ved, hvem der skal gøre hvad og hvornår: ${PRINCIPLES_OF_COOPERATION}`,
  reads: ['/responsibility/phases/*/kind', '/responsibility/phases/*/hours', '/responsibility/adviceLine/hours'],
  run({ dossier, responsibility }) {
    return answer(
      (responsibility.adviceHoles ?? []).map(({ interval, intervals, words }) => ({
        pointer: '/responsibility/adviceLine/hours',
        message: perLanguage((language) => `${capitalised(words[language])}.`),
        values: { fromMinute: interval.from, toMinute: interval.to, minutes: minutes(intervals) },
      })),
      missingInputs(dossier.responsibility),
    );
  },
};
