// Does the KLE number exist? Applies only if the numbers of its group are known.
import { KLE_GROUPS, kleNumber } from '../../dossier/kle.ts';
import { answer } from '../answers.ts';
import type { Check, Hit } from '../check.ts';

const NO_NUMBER = {
  da: 'KLE-nummeret {number} findes ikke i gruppen {group}, {title}, der har {numbers}.',
  en: 'There is no KLE number {number} in the group {group}, {title}, which has {numbers}.',
  sv: 'KLE-numret {number} finns inte i gruppen {group}, {title}, som har {numbers}.',
};
const NO_GROUP = {
  da: 'KLE-nummeret {number} findes ikke: KLE har ingen gruppe {group}.',
  en: 'There is no KLE number {number}: KLE has no group {group}.',
  sv: 'KLE-numret {number} finns inte: KLE har ingen grupp {group}.',
};

function hitOf(number: string): Hit {
  const group = number.slice(0, '29.18'.length);
  const found = KLE_GROUPS[group];
  const pointer = '/task/kleNumber';
  if (!found) return { pointer, reason: 'group', message: NO_GROUP, values: { number, group } };
  const { title, subjects } = found;
  const values = { number, group, title, numbers: Object.keys(subjects).join(', ') };
  return { pointer, reason: 'number', message: NO_NUMBER, values };
}

export const completeKleNumber: Check = {
  code: 'complete.kle-number',
  title: {
    da: 'KLE-nummer, der ikke findes',
    en: 'KLE number that does not exist',
    sv: 'KLE-nummer som inte finns',
  },
  fires: {
    da: 'KLE-nummeret er i hovedgruppe 29, Sundhed, og findes ikke dér.',
    en: 'The KLE number is in main group 29, Sundhed, and does not exist there.',
    sv: 'KLE-numret är i huvudgrupp 29, Sundhed, och finns inte där.',
  },
  remedy: {
    da: 'Slå nummeret op i KLE, eller lad feltet stå tomt. Kommunal sygepleje er 29.18.00.',
    en: 'Look the number up in KLE, or leave the field empty. Municipal nursing is 29.18.00.',
    sv: 'Slå upp numret i KLE, eller lämna fältet tomt. Kommunal sjukvård är 29.18.00.',
  },
  severity: 'note',
  parameters: {},
  source: 'KLE, hovedgruppe 29 Sundhed, KL: listen fra maj 2022 og emneplanen fra 2025, som OS2 gengiver dem',
  reads: ['/task/kleNumber'],
  run({ dossier: { task } }) {
    const number = task?.kleNumber;
    const found = number === undefined ? undefined : kleNumber(number);
    if (number === undefined || found === undefined) return { status: 'not-applicable' };
    return answer(found === 'unknown' ? [hitOf(number)] : []);
  },
};
