// Does each framework delegation have a written instruction that is valid after the start?
// A framework delegation requires a written instruction: VEJ 115/2009.
import type { Responsibility } from '../../dossier/responsibility.ts';
import { answer, isBlank, lacking, type Missing, notStated } from '../answers.ts';
import type { Check, Hit } from '../check.ts';

type Delegated = NonNullable<Responsibility['delegation']>[number];

function faults({ instruction }: Delegated, root: string, startDate: string | undefined): readonly Hit[] {
  if (instruction === undefined) return [lacking(root, 'none')];
  const absent = (['reference', 'version', 'owner', 'validTo'] as const).flatMap((field) =>
    isBlank(instruction[field]) ? [lacking(`${root}/${field}`, field)] : [],
  );
  const { validTo } = instruction;
  if (validTo === undefined || startDate === undefined || validTo > startDate) return absent;
  return [
    ...absent,
    {
      pointer: `${root}/validTo`,
      reason: 'expired',
      message: {
        da: 'Instruksen gælder til {validTo}, men opgaven begynder {startDate}.',
        en: 'The instruction is valid to {validTo}, but the task starts on {startDate}.',
        sv: 'Instruktionen gäller till {validTo}, men uppgiften börjar {startDate}.',
      },
      values: { validTo, startDate },
    },
  ];
}

export const delegationInstruction: Check = {
  code: 'delegation.instruction',
  title: {
    da: 'Rammedelegation uden gyldig instruks',
    en: 'Framework delegation without a valid instruction',
    sv: 'Ramdelegering utan giltig instruktion',
  },
  fires: {
    da: 'En rammedelegation har ingen skriftlig instruks med navn, udgave og ansvarlig, der gælder ud over startdatoen.',
    en: 'A framework delegation has no written instruction with reference, version and owner that is valid to after the start.',
    sv: 'En ramdelegering saknar skriftlig instruktion med namn, utgåva och ansvarig som gäller efter startdatum.',
  },
  remedy: {
    da: 'Skriv, hvilken instruks der gælder, i hvilken udgave, hvem der ejer den, og til hvornår; eller forny den før start.',
    en: 'State which instruction applies, its version, who owns it and until when; or renew it before the start.',
    sv: 'Ange vilken instruktion som gäller, utgåva, ägare och till när; eller förnya den före start.',
  },
  severity: 'blocker',
  parameters: {},
  source: 'VEJ 115/2009: rammedelegation kræver skriftlig instruks (om den fortsat gælder, er ikke efterprøvet)',
  reads: ['/responsibility/delegation/*/type', '/responsibility/delegation/*/instruction', '/plan/startDate'],
  run({ dossier }) {
    const delegation = dossier.responsibility?.delegation;
    if (delegation === undefined) return answer([], [notStated('/responsibility/delegation')]);
    if (delegation.length === 0) return { status: 'not-applicable' };
    const startDate = dossier.plan?.startDate;
    const hits: Hit[] = [];
    const missing: Missing[] = [];
    for (const [i, each] of delegation.entries()) {
      const root = `/responsibility/delegation/${i}`;
      if (each.type === undefined) missing.push(notStated(`${root}/type`));
      if (each.type !== 'framework') continue;
      hits.push(...faults(each, `${root}/instruction`, startDate));
      if (startDate === undefined) missing.push(notStated('/plan/startDate'));
    }
    return answer(hits, missing);
  },
};
