// Are authority, operation and funding each with exactly one party, and do supplies and medicine have a payer?
// Source: domain § 5 (four responsibilities are separate fields); shared design "assessment", section Responsibility.
import { fieldLabel } from '../../dossier/labels.ts';
import { answer, lacking, notStated } from '../answers.ts';
import type { Check, Hit } from '../check.ts';
import { partyNames } from '../names.ts';

export const responsibilityParties: Check = {
  code: 'responsibility.parties',
  title: {
    da: 'Myndighed, drift, finansiering eller betaling er uklar',
    en: 'Authority, operation, funding or payment is unclear',
    sv: 'Myndighet, drift, finansiering eller betalning är oklar',
  },
  fires: {
    da: 'Myndighedsansvar, driftsansvar eller finansieringsansvar ligger ikke hos netop én part, eller utensilier eller medicin har ingen betaler.',
    en: 'Authority, operation or funding is not with exactly one party, or supplies or medicine have no payer.',
    sv: 'Myndighetsansvar, driftansvar eller finansieringsansvar ligger inte hos exakt en part, eller material eller läkemedel saknar betalare.',
  },
  remedy: {
    da: 'Skriv netop én part ved hvert ansvar, og hvem der betaler utensilier og medicin.',
    en: 'State exactly one party for each responsibility, and who pays for supplies and medicine.',
    sv: 'Ange exakt en part för varje ansvar och vem som betalar material och läkemedel.',
  },
  severity: 'blocker',
  parameters: {},
  source: 'Klar opgave- og ansvarsfordeling: aftalen angiver ansvar og økonomi (seed 000)',
  reads: [
    '/responsibility/authority',
    '/responsibility/operation',
    '/responsibility/funding',
    '/responsibility/supplies/payer',
    '/responsibility/medicine/payer',
  ],
  run({ dossier, framework }) {
    const responsibility = dossier.responsibility;
    if (responsibility === undefined) return answer([], [notStated('/responsibility')]);
    const single = (['authority', 'operation', 'funding'] as const).flatMap((which): readonly Hit[] => {
      const parties = [...new Set(responsibility[which])].sort();
      const pointer = `/responsibility/${which}`;
      if (parties.length === 1) return [];
      if (parties.length === 0) return [lacking(pointer, 'none')];
      const label = fieldLabel(pointer);
      return [
        {
          pointer,
          reason: 'several',
          message: {
            da: `${label.da} ligger hos {count} parter: {parties}.`,
            en: `${label.en} is with {count} parties: {parties}.`,
            sv: `${label.sv} ligger hos {count} parter: {parties}.`,
          },
          values: { count: parties.length, parties: partyNames(framework, parties) },
        },
      ];
    });
    const payers = (['supplies', 'medicine'] as const).flatMap((which) =>
      responsibility[which]?.payer === undefined ? [lacking(`/responsibility/${which}/payer`, 'payer')] : [],
    );
    return answer([...single, ...payers]);
  },
};
