// Are there enough trained people at each receiving party when the task starts? Source: shared design "assessment", The checks; seed 003.
import { answer, type Missing, notStated } from '../answers.ts';
import type { Check, Hit } from '../check.ts';
import { partyName, roleName } from '../names.ts';

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
  source: 'Den syddanske model: kompetencer er en kendt forudsætning (seed 003)',
  reads: ['/competences/roles/*/parties/*/required', '/competences/roles/*/parties/*/available', '/task/receivingParties'],
  run({ dossier, framework }) {
    const roles = dossier.competences?.roles ?? [];
    if (roles.length === 0) return answer([], [notStated('/competences/roles')]);
    const hits: Hit[] = [];
    const missing: Missing[] = [];
    for (const [i, role] of roles.entries()) {
      if (!role.parties?.length) missing.push(notStated(`/competences/roles/${i}/parties`));
      for (const [j, { party, required, available }] of (role.parties ?? []).entries()) {
        const root = `/competences/roles/${i}/parties/${j}`;
        if (required === undefined) missing.push(notStated(`${root}/required`));
        if (available === undefined) missing.push(notStated(`${root}/available`));
        if (required === undefined || available === undefined || available >= required) continue;
        hits.push({
          pointer: `${root}/available`,
          party,
          message: {
            da: '{party} har {available} til rådighed som {role}, men der er brug for {required}.',
            en: '{party} has {available} available as {role}, but {required} are required.',
            sv: '{party} har {available} tillgängliga som {role}, men {required} behövs.',
          },
          values: { party: partyName(framework, party), role: roleName(role), available, required },
        });
      }
    }
    const receiving = dossier.task?.receivingParties ?? [];
    if (receiving.length === 0) missing.push(notStated('/task/receivingParties'));
    const staffed = new Set(roles.flatMap(({ parties }) => (parties ?? []).map(({ party }) => party)));
    const silent = receiving.find((party) => !staffed.has(party));
    if (silent !== undefined) {
      const name = partyName(framework, silent);
      missing.push({
        pointer: '/competences/roles',
        reason: {
          da: `Ingen rolle oplyser medarbejdere hos ${name}, som modtager opgaven.`,
          en: `No role states staff at ${name}, which receives the task.`,
          sv: `Ingen roll anger medarbetare hos ${name}, som tar emot uppgiften.`,
        },
      });
    }
    return answer(hits, missing);
  },
};
