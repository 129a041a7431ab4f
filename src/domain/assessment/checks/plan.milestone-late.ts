// Are milestones that must be reached before the start planned for a date before it?
import { answer, type Missing, notStated } from '../answers.ts';
import type { Check, Hit } from '../check.ts';
import { ROLE_OF_MUNICIPALITIES } from '../sources.ts';

export const planMilestoneLate: Check = {
  code: 'plan.milestone-late',
  title: {
    da: 'Milepæl efter start',
    en: 'Milestone after the start',
    sv: 'Milstolpe efter start',
  },
  fires: {
    da: 'En milepæl, der skal være nået før start, ligger efter startdatoen. Aftalen venter på den.',
    en: 'A milestone that must be reached before the start lies after the start date. The agreement waits for it.',
    sv: 'En milstolpe som måste vara nådd före start ligger efter startdatum. Avtalet väntar på den.',
  },
  remedy: {
    da: 'Flyt milepælen til før start, udskyd starten, eller oplys, at den ikke skal være nået før start.',
    en: 'Move the milestone to before the start, postpone the start, or state that it need not be reached by then.',
    sv: 'Flytta milstolpen till före start, skjut upp starten, eller ange att den inte måste vara nådd före start.',
  },
  severity: 'warning',
  parameters: {},
  source: `Aftalt og planlagt opgaveoverdragelse: ${ROLE_OF_MUNICIPALITIES}`,
  reads: ['/plan/milestones/*/date', '/plan/milestones/*/beforeStart', '/plan/startDate'],
  run({ dossier: { plan } }) {
    if (plan === undefined) return answer([], [notStated('/plan/milestones')]);
    const { startDate, milestones = [] } = plan;
    if (!milestones.some(({ beforeStart }) => beforeStart)) return { status: 'not-applicable' };
    const hits: Hit[] = [];
    const missing: Missing[] = startDate === undefined ? [notStated('/plan/startDate')] : [];
    for (const [i, { date, what, beforeStart }] of milestones.entries()) {
      const pointer = `/plan/milestones/${i}/date`;
      if (!beforeStart) continue;
      if (date === undefined) missing.push(notStated(pointer));
      if (date === undefined || startDate === undefined || date <= startDate) continue;
      hits.push({
        pointer,
        message: {
          da: 'Milepælen »{milestone}« skal være nået før start, men ligger {date}; opgaven begynder {startDate}.',
          en: 'The milestone “{milestone}” must be reached before the start but lies on {date}; the task starts on {startDate}.',
          sv: 'Milstolpen ”{milestone}” måste vara nådd före start men ligger {date}; uppgiften börjar {startDate}.',
        },
        values: { milestone: what?.trim() || `${i + 1}`, date, startDate },
      });
    }
    return answer(hits, missing);
  },
};
