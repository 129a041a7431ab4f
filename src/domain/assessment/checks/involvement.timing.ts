// Were citizens involved before the solution was chosen?
import { answer, isBlank, notStated } from '../answers.ts';
import type { Check } from '../check.ts';
import { PRINCIPLES_OF_COOPERATION } from '../sources.ts';

export const involvementTiming: Check = {
  code: 'involvement.timing',
  title: {
    da: 'Borgerne er inddraget for sent',
    en: 'Citizens involved too late',
    sv: 'Medborgarna medverkade för sent',
  },
  fires: {
    da: 'Borgerne blev først inddraget, da løsningen var valgt.',
    en: 'Citizens were involved only after the solution was chosen.',
    sv: 'Medborgarna blev delaktiga först när lösningen var vald.',
  },
  remedy: {
    da: 'Spørg borgerne igen, mens løsningen kan ændres, og skriv, hvad det førte til.',
    en: 'Ask the citizens again while the solution can be changed, and state what came of it.',
    sv: 'Fråga medborgarna igen medan lösningen kan ändras, och ange vad det ledde till.',
  },
  severity: 'warning',
  parameters: {},
  source: `»Vi inviterer borgerne med fra start«: ${PRINCIPLES_OF_COOPERATION}`,
  reads: ['/task/citizenInvolvement/how', '/task/citizenInvolvement/afterChoice'],
  run({ dossier: { task } }) {
    const pointer = '/task/citizenInvolvement/afterChoice';
    if (task === undefined) return answer([], [notStated('/task')]);
    const { how, afterChoice } = task.citizenInvolvement ?? {};
    // `involvement.citizens` reports that nobody was involved.
    if (isBlank(how)) return { status: 'not-applicable' };
    if (afterChoice === undefined) return answer([], [notStated(pointer)]);
    const message = {
      da: 'Borgerne blev først inddraget, da løsningen var valgt.',
      en: 'Citizens were involved only after the solution was chosen.',
      sv: 'Medborgarna blev delaktiga först när lösningen var vald.',
    };
    return answer(afterChoice ? [{ pointer, message }] : []);
  },
};
