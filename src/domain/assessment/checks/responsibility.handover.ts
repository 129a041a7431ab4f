// Does each change of holder state the event and the message that is sent?
import { perLanguage } from '../../../lib/localised.ts';
import { holderName } from '../../responsibility/holder-name.ts';
import { answer } from '../answers.ts';
import type { Check } from '../check.ts';
import { ROLE_OF_MUNICIPALITIES } from '../sources.ts';
import { uncoveredInputs } from '../treatment-inputs.ts';

const LACKS = {
  handover: {
    da: 'overdragelsen er ikke beskrevet',
    en: 'the handover is not described',
    sv: 'överlämningen är inte beskriven',
  },
  event: { da: 'hændelsen mangler', en: 'the event is missing', sv: 'händelsen saknas' },
  message: { da: 'meddelelsen mangler', en: 'the message is missing', sv: 'meddelandet saknas' },
} as const;

export const responsibilityHandover: Check = {
  code: 'responsibility.handover',
  title: {
    da: 'Skift af behandlingsansvar uden overdragelse',
    en: 'Change of holder without a handover',
    sv: 'Byte av behandlingsansvar utan överlämning',
  },
  fires: {
    da: 'Behandlingsansvaret skifter hænder, uden at hændelse og meddelelse er aftalt.',
    en: 'The treatment responsibility changes hands without an agreed event and message.',
    sv: 'Behandlingsansvaret byter händer utan att händelse och meddelande är avtalade.',
  },
  remedy: {
    da: 'Beskriv, hvilken hændelse der flytter ansvaret, og hvilken meddelelse der sendes.',
    en: 'Describe which event moves the responsibility, and which message is sent.',
    sv: 'Beskriv vilken händelse som flyttar ansvaret och vilket meddelande som skickas.',
  },
  severity: 'warning',
  parameters: {},
  source: `Borgere må ikke tabes i overgangene: ${ROLE_OF_MUNICIPALITIES}; samarbejdsaftalens punkt om kommunikation`,
  reads: [
    '/responsibility/phases/*/hours',
    '/responsibility/treatment/periods/*/holder',
    '/responsibility/treatment/periods/*/phase',
    '/responsibility/treatment/handovers',
  ],
  run({ dossier, responsibility }) {
    const holders = dossier.responsibility?.treatment?.holders ?? [];
    const root = '/responsibility/treatment/handovers';
    const hits = responsibility.changes.flatMap(({ from, to, handover, missing }) =>
      missing.map((lacks) => ({
        pointer: handover === null ? root : `${root}/${handover}/${lacks}`,
        reason: lacks,
        message: perLanguage((language) => {
          const [before, after] = [holderName(holders, from, language), holderName(holders, to, language)];
          return `${before} → ${after}: ${LACKS[lacks][language]}.`;
        }),
        values: { from: holderName(holders, from, 'da'), to: holderName(holders, to, 'da') },
      })),
    );
    return answer(hits, uncoveredInputs(dossier, responsibility));
  },
};
