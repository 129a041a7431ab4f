// Is it stated who has authority, operation and funding, and who pays for supplies and medicine?
import { answer, lacking, notStated } from '../answers.ts';
import type { Check } from '../check.ts';
import { PRINCIPLES_OF_COOPERATION } from '../sources.ts';

export const responsibilityParties: Check = {
  code: 'responsibility.parties',
  title: {
    da: 'Myndighed, drift, finansiering eller betaling er uklar',
    en: 'Authority, operation, funding or payment is unclear',
    sv: 'Myndighet, drift, finansiering eller betalning är oklar',
  },
  fires: {
    da: 'Myndighedsansvar, driftsansvar eller finansieringsansvar er ikke oplyst, eller utensilier eller medicin har ingen betaler.',
    en: 'Authority, operation or funding is not stated, or supplies or medicine have no payer.',
    sv: 'Myndighetsansvar, driftansvar eller finansieringsansvar är inte angivet, eller material eller läkemedel saknar betalare.',
  },
  remedy: {
    da: 'Skriv, hvem der har hvert ansvar, og hvem der betaler utensilier og medicin.',
    en: 'State who has each responsibility, and who pays for supplies and medicine.',
    sv: 'Ange vem som har varje ansvar och vem som betalar material och läkemedel.',
  },
  severity: 'blocker',
  parameters: {},
  source: `Klar opgave- og ansvarsfordeling, aftalen angiver ansvar og økonomi: ${PRINCIPLES_OF_COOPERATION}`,
  reads: [
    '/responsibility/authority',
    '/responsibility/operation',
    '/responsibility/funding',
    '/responsibility/supplies/payer',
    '/responsibility/medicine/payer',
  ],
  run({ dossier }) {
    const responsibility = dossier.responsibility;
    if (responsibility === undefined) return answer([], [notStated('/responsibility')]);
    const none = (['authority', 'operation', 'funding'] as const).flatMap((which) =>
      responsibility[which] === undefined ? [lacking(`/responsibility/${which}`, 'none')] : [],
    );
    const payers = (['supplies', 'medicine'] as const).flatMap((which) =>
      responsibility[which]?.payer === undefined ? [lacking(`/responsibility/${which}/payer`, 'payer')] : [],
    );
    return answer([...none, ...payers]);
  },
};
