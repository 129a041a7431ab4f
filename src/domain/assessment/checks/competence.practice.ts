// Does each trained person see enough cases to keep the skill? Source: shared design "assessment", The checks.
import { answer, type Missing, notStated } from '../answers.ts';
import type { Check, Hit } from '../check.ts';
import { partyName, roleName } from '../names.ts';

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
  source: 'Samme høje kvalitet og fælles kompetenceudvikling (seed 000)',
  reads: [
    '/competences/roles/*/practicePerYear',
    '/competences/roles/*/parties/*/available',
    '/volume/perParty/*/perYear',
    '/task/receivingParties',
  ],
  run({ dossier, framework }) {
    const roles = dossier.competences?.roles ?? [];
    if (roles.length === 0) return answer([], [notStated('/competences/roles')]);
    const receiving = dossier.task?.receivingParties ?? [];
    const volumes = dossier.volume?.perParty ?? [];
    // With one receiver the whole volume is its volume.
    const volumeOf = (party: string) =>
      volumes.find((volume) => volume.party === party)?.perYear ??
      (receiving.length === 1 && receiving[0] === party ? dossier.volume?.perYear?.expected : undefined);
    const hits: Hit[] = [];
    const missing: Missing[] = receiving.length === 0 ? [notStated('/task/receivingParties')] : [];
    for (const [i, role] of roles.entries()) {
      const needed = role.practicePerYear;
      if (needed === undefined) {
        missing.push(notStated(`/competences/roles/${i}/practicePerYear`));
        continue;
      }
      if (needed === 0) continue;
      const parties = role.parties ?? [];
      if (parties.length === 0) missing.push(notStated(`/competences/roles/${i}/parties`));
      for (const [j, { party, available }] of parties.entries()) {
        // Only where the task is done: those who give it away keep their skill by other cases.
        if (!receiving.includes(party)) continue;
        const cases = volumeOf(party);
        if (available === undefined) missing.push(notStated(`/competences/roles/${i}/parties/${j}/available`));
        if (cases === undefined) missing.push(notStated('/volume/perParty'));
        if (available === undefined || cases === undefined || cases >= needed * available) continue;
        hits.push({
          pointer: `/competences/roles/${i}/practicePerYear`,
          party,
          message: {
            da: '{party}: {perPerson} forløb om året pr. {role}, men der skal {needed} til for at holde færdigheden ved lige.',
            en: '{party}: {perPerson} cases a year per {role}, but it takes {needed} to keep the skill.',
            sv: '{party}: {perPerson} ärenden per år och {role}, men det krävs {needed} för att hålla färdigheten vid liv.',
          },
          values: {
            party: partyName(framework, party),
            role: roleName(role),
            cases,
            staff: available,
            perPerson: Math.floor((10 * cases) / available) / 10,
            needed,
          },
        });
      }
    }
    return answer(hits, missing);
  },
};
