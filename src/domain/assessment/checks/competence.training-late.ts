// Is the training done before the task starts?
import { answer, type Missing, notStated } from '../answers.ts';
import type { Check, Hit } from '../check.ts';
import { roleName } from '../role-name.ts';
import { ROLE_OF_MUNICIPALITIES } from '../sources.ts';
import { needsTraining } from '../training.ts';

export const competenceTrainingLate: Check = {
  code: 'competence.training-late',
  title: { da: 'Oplæring efter start', en: 'Training after the start', sv: 'Utbildning efter start' },
  fires: {
    da: 'Oplæringen af en rolle er først færdig efter startdatoen.',
    en: 'The training of a role is done only after the start date.',
    sv: 'Utbildningen för en roll är klar först efter startdatum.',
  },
  remedy: {
    da: 'Gør oplæringen færdig før start, eller udskyd starten.',
    en: 'Finish the training before the start, or postpone the start.',
    sv: 'Slutför utbildningen före start, eller skjut upp starten.',
  },
  severity: 'blocker',
  parameters: {},
  source: `Kompetencer er en kendt forudsætning: ${ROLE_OF_MUNICIPALITIES}`,
  reads: ['/competences/roles/*/training/doneBy', '/plan/startDate'],
  run({ dossier }) {
    const roles = dossier.competences?.roles ?? [];
    if (roles.length === 0) return answer([], [notStated('/competences/roles')]);
    if (!roles.some(needsTraining)) return { status: 'not-applicable' };
    const startDate = dossier.plan?.startDate;
    const hits: Hit[] = [];
    const missing: Missing[] = startDate === undefined ? [notStated('/plan/startDate')] : [];
    for (const [i, role] of roles.entries()) {
      const pointer = `/competences/roles/${i}/training/doneBy`;
      const doneBy = role.training?.doneBy;
      if (!needsTraining(role)) continue;
      if (doneBy === undefined) missing.push(notStated(pointer));
      if (doneBy === undefined || startDate === undefined || doneBy <= startDate) continue;
      hits.push({
        pointer,
        message: {
          da: 'Oplæringen af {role} er færdig {doneBy}, men opgaven begynder {startDate}.',
          en: 'The training of {role} is done on {doneBy}, but the task starts on {startDate}.',
          sv: 'Utbildningen av {role} är klar {doneBy}, men uppgiften börjar {startDate}.',
        },
        values: { role: roleName(role), doneBy, startDate },
      });
    }
    return answer(hits, missing);
  },
};
