// Were citizens involved, and did it change anything?
import { answer, isBlank, lacking, notStated } from '../answers.ts';
import type { Check } from '../check.ts';
import { DELEGATION_SJAELLAND, PRINCIPLES_OF_COOPERATION } from '../sources.ts';

export const involvementCitizens: Check = {
  code: 'involvement.citizens',
  title: { da: 'Borgerne er ikke inddraget', en: 'Citizens not involved', sv: 'Medborgarna har inte medverkat' },
  fires: {
    da: 'Borgerne er ikke inddraget, eller der står intet om, hvad det ændrede.',
    en: 'Citizens are not involved, or nothing says what it changed.',
    sv: 'Medborgarna har inte medverkat, eller så framgår inte vad det ändrade.',
  },
  remedy: {
    da: 'Inddrag borgere, der kender forløbet, og skriv, hvad deres erfaringer ændrede i forslaget.',
    en: 'Involve citizens who know the pathway, and state what their experience changed in the proposal.',
    sv: 'Låt medborgare som känner förloppet medverka, och ange vad deras erfarenheter ändrade i förslaget.',
  },
  severity: 'warning',
  parameters: {},
  source: `»Vi inviterer borgerne med fra start«: ${PRINCIPLES_OF_COOPERATION}; parterne inddrager aktivt borgeren: ${DELEGATION_SJAELLAND}`,
  reads: ['/task/citizenInvolvement/how', '/task/citizenInvolvement/whatChanged'],
  run({ dossier: { task } }) {
    if (task === undefined) return answer([], [notStated('/task')]);
    const root = '/task/citizenInvolvement';
    if (isBlank(task.citizenInvolvement?.how)) return answer([lacking(`${root}/how`, 'none')]);
    return answer(isBlank(task.citizenInvolvement?.whatChanged) ? [lacking(`${root}/whatChanged`, 'change')] : []);
  },
};
