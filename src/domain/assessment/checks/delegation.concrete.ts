// Does a lasting transfer rest on a delegation for one patient in one situation? Source: Region Sjælland,
// 5 November 2019: delegation must not lead to a general unplanned and unagreed transfer of tasks.
import { answer, notStated } from '../answers.ts';
import type { Check } from '../check.ts';
import { DELEGATION_SJAELLAND } from '../sources.ts';

export const delegationConcrete: Check = {
  code: 'delegation.concrete',
  title: {
    da: 'Varig opgave på konkret delegation',
    en: 'Lasting task on concrete delegation',
    sv: 'Varaktig uppgift på konkret delegering',
  },
  fires: {
    da: 'Opgaven flytter varigt, men bygger på en delegation for én patient i én situation.',
    en: 'The task moves for good but rests on a delegation for one patient in one situation.',
    sv: 'Uppgiften flyttar varaktigt men vilar på en delegering för en patient i en situation.',
  },
  remedy: {
    da: 'Brug rammedelegation med skriftlig instruks, eller lad overdragelsen være et forsøg.',
    en: 'Use a framework delegation with a written instruction, or let the transfer be a pilot.',
    sv: 'Använd ramdelegering med skriftlig instruktion, eller låt överlämningen vara ett försök.',
  },
  severity: 'warning',
  parameters: {},
  source: `En generel uplanlagt og uaftalt opgaveoverdragelse skal undgås: ${DELEGATION_SJAELLAND}; VEJ 115/2009 (om den fortsat gælder, er ikke efterprøvet)`,
  reads: ['/responsibility/delegation/*/type', '/plan/pilot'],
  run({ dossier }) {
    const delegation = dossier.responsibility?.delegation;
    if (delegation === undefined) return answer([], [notStated('/responsibility/delegation')]);
    if (delegation.length === 0 || dossier.plan?.pilot === true) return { status: 'not-applicable' };
    const at = (i: number) => `/responsibility/delegation/${i}/type`;
    const untyped = delegation.flatMap(({ type }, i) => (type === undefined ? [notStated(at(i))] : []));
    const concrete = delegation.flatMap(({ type }, i) => (type === 'concrete' ? [i] : []));
    if (dossier.plan?.pilot === undefined) return answer([], [notStated('/plan/pilot'), ...untyped]);
    return answer(
      concrete.map((i) => ({
        pointer: at(i),
        message: {
          da: 'Delegation {number} er konkret, men overdragelsen er varig.',
          en: 'Delegation {number} is concrete, but the transfer is lasting.',
          sv: 'Delegering {number} är konkret, men överlämningen är varaktig.',
        },
        values: { number: i + 1 },
      })),
      untyped,
    );
  },
};
