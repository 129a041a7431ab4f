// Does each trained person see enough cases to keep the skill?
import type { Dossier } from '../../dossier/dossier.ts';
import type { Framework } from '../../governance/framework.ts';
import { partyName } from '../../governance/names.ts';
import { answer, type Missing, notStated } from '../answers.ts';
import type { Check, Hit } from '../check.ts';
import { unitOf } from '../economy-inputs.ts';
import { headcountsOf } from '../headcounts.ts';
import { type Role, roleName } from '../role-name.ts';
import { PRINCIPLES_OF_COOPERATION } from '../sources.ts';

type Found = { readonly hits: readonly Hit[]; readonly missing: readonly Missing[] };

/** Units of the main activity at the party. A count without a party belongs to the only receiving party. */
function unitsAt({ volume, task }: Dossier, party: string): number | undefined {
  const counts = volume?.activities?.[0]?.counts ?? [];
  const own = counts.find((count) => count.party === party)?.expected;
  const [joint, ...more] = counts;
  const isOnly = task?.receivingParties?.length === 1 && more.length === 0 && joint?.party === undefined;
  return own ?? (isOnly ? joint?.expected : undefined);
}

function ofRole(role: Role, i: number, dossier: Dossier, framework: Framework): Found {
  const needed = role.practicePerYear;
  if (needed === undefined) return { hits: [], missing: [notStated(`/competences/roles/${i}/practicePerYear`)] };
  if (needed === 0) return { hits: [], missing: [] };
  if (!role.headcounts?.length) return { hits: [], missing: [notStated(`/competences/roles/${i}/headcounts`)] };
  // Only receiving parties count: the transferring ones do not perform the task afterwards.
  const staff = headcountsOf(role, i).filter(({ party }) => dossier.task?.receivingParties?.includes(party));
  const hits: Hit[] = [];
  const missing: Missing[] = [];
  for (const { party, available, pointer } of staff) {
    const units = unitsAt(dossier, party);
    if (available === undefined) missing.push(notStated(`${pointer}/available`));
    if (units === undefined) missing.push(notStated('/volume/activities/0/counts'));
    if (available === undefined || units === undefined || units >= needed * available) continue;
    hits.push({
      pointer: `/competences/roles/${i}/practicePerYear`,
      party,
      message: MESSAGE,
      values: {
        party: partyName(framework, party),
        role: roleName(role),
        cases: units,
        staff: available,
        perPerson: Math.floor((10 * units) / available) / 10,
        needed,
        unit: unitOf(dossier),
      },
    });
  }
  return { hits, missing };
}

const MESSAGE = {
  da: '{party}: {perPerson} {unit} om året pr. {role}, men der skal {needed} til for at holde færdigheden ved lige.',
  en: '{party}: {perPerson} {unit} a year per {role}, but it takes {needed} to keep the skill.',
  sv: '{party}: {perPerson} {unit} per år och {role}, men det krävs {needed} för att hålla färdigheten vid liv.',
};

export const competencePractice: Check = {
  code: 'competence.practice',
  title: { da: 'For lidt øvelse', en: 'Too little practice', sv: 'För lite övning' },
  fires: {
    da: 'Der er færre forløb pr. oplært medarbejder pr. år, end der skal til for at holde færdigheden ved lige.',
    en: 'There are fewer cases per trained person per year than it takes to keep the skill.',
    sv: 'Det är färre ärenden per utbildad medarbetare och år än vad som krävs för att hålla färdigheten vid liv.',
  },
  remedy: {
    da: 'Saml opgaven på færre medarbejdere eller færre steder, eller aftal øvelse på hospitalet.',
    en: 'Gather the task on fewer people or fewer places, or agree on practice at the hospital.',
    sv: 'Samla uppgiften på färre medarbetare eller platser, eller kom överens om övning på sjukhuset.',
  },
  severity: 'warning',
  parameters: {},
  source: `Samme høje kvalitet og fælles kompetenceudvikling: ${PRINCIPLES_OF_COOPERATION}`,
  reads: [
    '/competences/roles/*/practicePerYear',
    '/competences/roles/*/headcounts/*/available',
    '/volume/activities/*/counts/*/expected',
    '/task/receivingParties',
  ],
  run({ dossier, framework }) {
    const roles = dossier.competences?.roles ?? [];
    if (roles.length === 0) return answer([], [notStated('/competences/roles')]);
    const receiving = dossier.task?.receivingParties ?? [];
    const found = roles.map((role, i) => ofRole(role, i, dossier, framework));
    return answer(
      found.flatMap(({ hits }) => hits),
      [
        ...(receiving.length === 0 ? [notStated('/task/receivingParties')] : []),
        ...found.flatMap(({ missing }) => missing),
      ],
    );
  },
};
