// Is there another agreement, or a case under way, for the same task and the same municipality?
import { partiesOfTask } from '../../dossier/dossier.ts';
import type { Framework } from '../../governance/framework.ts';
import { partyKind } from '../../governance/lookups.ts';
import { partyNames } from '../../governance/names.ts';
import { answer, listParameter, notStated } from '../answers.ts';
import type { OtherAgreement } from '../assessment.ts';
import type { Check, CheckInput, Hit } from '../check.ts';
import { ROLE_OF_MUNICIPALITIES } from '../sources.ts';

/** Case types for which only one agreement per task is allowed. */
const BLOCKING = ['horisontal-aftale'];

const BY_LAW = 'overgangsloven § 5, stk. 2 (KL’s høringssvar til L 214)';
/** The source for other agreements, to which the law does not apply. */
const DIVISION = `»Hvem gør hvad?«: ${ROLE_OF_MUNICIPALITIES}`;

/** The municipalities among the parties, or general practice if there is no municipality. */
function overlapping(parties: readonly string[], framework: Framework): readonly string[] {
  const ofKind = (kind: string) => parties.filter((party) => partyKind(framework, party) === kind);
  const municipalities = ofKind('municipality');
  return municipalities.length > 0 ? municipalities : ofKind('general-practice');
}

/** Whether the case names this agreement, by any of its names, as the one it replaces, amends or reverts. */
function isReplaced({ id, name, knownAs = [] }: OtherAgreement, replaces = ''): boolean {
  const words = replaces.trim().toLowerCase();
  return words !== '' && [id, name, ...knownAs].some((known) => words === known.trim().toLowerCase());
}

const MESSAGES = {
  agreement: {
    da: 'Aftalen »{name}« gælder allerede samme opgave i {parties}.',
    en: 'The agreement “{name}” already covers the same task in {parties}.',
    sv: 'Avtalet ”{name}” gäller redan samma uppgift i {parties}.',
  },
  case: {
    da: 'Sagen »{name}« om samme opgave i {parties} er i gang.',
    en: 'The case “{name}” about the same task in {parties} is under way.',
    sv: 'Ärendet ”{name}” om samma uppgift i {parties} pågår.',
  },
};

function hitsOf({ dossier, framework, given, caseType, parameters }: CheckInput): readonly Hit[] {
  const { task } = dossier;
  const own = overlapping(partiesOfTask(dossier), framework);
  const blocks = listParameter(parameters, 'blockingTypes', BLOCKING).includes(caseType.id);
  return (given.otherAgreements ?? [])
    .filter((other) => other.taskType === task?.taskType && !isReplaced(other, task?.replaces))
    .flatMap(({ kind, id, name, parties }): readonly Hit[] => {
      const shared = overlapping(parties, framework).filter((party) => own.includes(party));
      if (shared.length === 0) return [];
      const values = { name, id, parties: partyNames(framework, shared) };
      return [
        {
          pointer: '/task/taskType',
          reason: kind,
          message: MESSAGES[kind],
          values,
          source: blocks ? `Én horisontal aftale pr. opgave: ${BY_LAW}` : `Klar opgavedeling, ${DIVISION}`,
          ...(blocks && { severity: 'blocker' }),
        },
      ];
    });
}

export const agreementOnePerTask: Check = {
  code: 'agreement.one-per-task',
  title: {
    da: 'Der er allerede en aftale eller en anden sag om opgaven',
    en: 'There is already an agreement or another case on the task',
    sv: 'Det finns redan ett avtal eller ett annat ärende om uppgiften',
  },
  fires: {
    da: 'En gældende aftale eller en sag i gang gælder samme opgavetype og en af de samme kommuner.',
    en: 'An agreement in force or a case under way has the same task type and one of the same municipalities.',
    sv: 'Ett gällande avtal eller ett pågående ärende gäller samma uppgiftstyp och en av samma kommuner.',
  },
  remedy: {
    da: 'Forny eller afløs aftalen, og skriv, hvilken aftale der afløses, eller lad kommunen udgå af sagen.',
    en: 'Renew or replace the agreement and name it, or leave the municipality out of the case.',
    sv: 'Förnya eller ersätt avtalet och ange vilket, eller lämna kommunen utanför ärendet.',
  },
  severity: 'warning',
  parameters: { blockingTypes: BLOCKING },
  source: `Én horisontal aftale pr. opgave: ${BY_LAW}; andre aftaler: klar opgavedeling, ${DIVISION}`,
  reads: ['/task/taskType', '/task/transferringParties', '/task/receivingParties', '/task/replaces'],
  run(input) {
    const { dossier, given } = input;
    if (dossier.task?.taskType === undefined) return answer([], [notStated('/task/taskType')]);
    if (given.otherAgreements === undefined) {
      const reason = {
        da: 'Det vides ikke, hvilke andre aftaler der er.',
        en: 'It is not known which other agreements there are.',
        sv: 'Det är inte känt vilka andra avtal som finns.',
      };
      return answer([], [{ pointer: '/task/taskType', reason }]);
    }
    if (partiesOfTask(dossier).length === 0) return answer([], [notStated('/task/receivingParties')]);
    return answer(hitsOf(input));
  },
};
