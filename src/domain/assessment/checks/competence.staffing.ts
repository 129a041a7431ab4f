// Are there enough trained people at each receiving party when the task starts?
import type { Framework } from '../../governance/framework.ts';
import { partyName } from '../../governance/names.ts';
import { answer, type Missing, notStated } from '../answers.ts';
import type { Check, Hit } from '../check.ts';
import { type Headcount, headcountsOf, isShort } from '../headcounts.ts';
import { type Role, roleName } from '../role-name.ts';
import { ROLE_OF_MUNICIPALITIES } from '../sources.ts';

type Staff = Headcount & { readonly role: Role };

function openNumbers({ pointer, required, available }: Staff): readonly Missing[] {
  return [
    ...(required === undefined ? [notStated(`${pointer}/required`)] : []),
    ...(available === undefined ? [notStated(`${pointer}/available`)] : []),
  ];
}

/** A missing input for the first receiving party without a headcount in any role. */
function silentReceiver(
  receiving: readonly string[],
  staff: readonly Staff[],
  framework: Framework,
): readonly Missing[] {
  const silent = receiving.find((party) => !staff.some((headcount) => headcount.party === party));
  if (silent === undefined || staff.length === 0) return [];
  const name = partyName(framework, silent);
  const reason = {
    da: `Ingen rolle oplyser medarbejdere hos ${name}, som modtager opgaven.`,
    en: `No role states staff at ${name}, which receives the task.`,
    sv: `Ingen roll anger medarbetare hos ${name}, som tar emot uppgiften.`,
  };
  return [{ pointer: '/competences/roles/0/headcounts', reason }];
}

function hitOf({ pointer, party, role, required = 0, available = 0 }: Staff, framework: Framework): Hit {
  return {
    pointer: `${pointer}/available`,
    party,
    message: {
      da: '{party} har {available} til rådighed som {role}, men der er brug for {required}.',
      en: '{party} has {available} available as {role}, but {required} are required.',
      sv: '{party} har {available} tillgängliga som {role}, men {required} behövs.',
    },
    values: { party: partyName(framework, party), role: roleName(role), available, required },
  };
}

export const competenceStaffing: Check = {
  code: 'competence.staffing',
  title: { da: 'For få medarbejdere ved start', en: 'Too few staff at start', sv: 'För få medarbetare vid start' },
  fires: {
    da: 'En part har færre medarbejdere til rådighed i en rolle, end der er brug for ved start.',
    en: 'A party has fewer staff available in a role than required at start.',
    sv: 'En part har färre medarbetare i en roll än vad som behövs vid start.',
  },
  remedy: {
    da: 'Ansæt eller oplær flere, aftal hjælp fra en anden part, eller udskyd starten.',
    en: 'Recruit or train more, agree on help from another party, or postpone the start.',
    sv: 'Anställ eller utbilda fler, kom överens om hjälp från en annan part, eller skjut upp starten.',
  },
  severity: 'blocker',
  parameters: {},
  source: `Kompetencer er en kendt forudsætning: ${ROLE_OF_MUNICIPALITIES}`,
  reads: [
    '/competences/roles/*/headcounts/*/required',
    '/competences/roles/*/headcounts/*/available',
    '/task/receivingParties',
  ],
  run({ dossier, framework }) {
    const roles = dossier.competences?.roles ?? [];
    if (roles.length === 0) return answer([], [notStated('/competences/roles')]);
    const receiving = dossier.task?.receivingParties ?? [];
    const staff = roles.flatMap((role, i) => headcountsOf(role, i).map((headcount) => ({ ...headcount, role })));
    const missing = [
      ...roles.flatMap(({ headcounts }, i) =>
        headcounts?.length ? [] : [notStated(`/competences/roles/${i}/headcounts`)],
      ),
      ...staff.flatMap(openNumbers),
      ...(receiving.length === 0 ? [notStated('/task/receivingParties')] : []),
      ...silentReceiver(receiving, staff, framework),
    ];
    return answer(
      staff.filter(isShort).map((headcount) => hitOf(headcount, framework)),
      missing,
    );
  },
};
