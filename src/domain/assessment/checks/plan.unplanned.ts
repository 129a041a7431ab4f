// Is the transfer agreed before it happens? Source: seed 001 (no unplanned, unagreed transfer); seed 003 (agreed and planned).
import { answer, type Missing, notStated } from '../answers.ts';
import type { Check, Hit } from '../check.ts';

export const planUnplanned: Check = {
  code: 'plan.unplanned',
  title: { da: 'Uplanlagt overdragelse', en: 'Unplanned transfer', sv: 'Oplanerad överlämning' },
  fires: {
    da: 'Opgaven begynder, før der kan træffes beslutning, eller den løses allerede uden aftale og er ikke meldt som uaftalt opgaveglidning.',
    en: 'The task starts before a decision is possible, or already runs without agreement and is not declared as drift.',
    sv: 'Uppgiften börjar innan beslut kan fattas, eller utförs redan utan avtal och är inte anmäld som oavtalad glidning.',
  },
  remedy: {
    da: 'Udskyd starten til efter beslutningen, eller oplys, at forslaget gælder noget, der allerede sker.',
    en: 'Postpone the start until after the decision, or state that the proposal formalises existing drift.',
    sv: 'Skjut upp starten till efter beslutet, eller ange att förslaget gäller något som redan sker.',
  },
  severity: 'blocker',
  parameters: {},
  source: 'Ingen uplanlagt og uaftalt opgaveoverdragelse (seed 001); aftalt og planlagt opgaveoverdragelse (seed 003)',
  reads: ['/plan/startDate', '/task/alreadyRunning', '/task/nature'],
  run({ dossier: { plan, task }, given }) {
    const startDate = plan?.startDate;
    const { earliestDecision } = given;
    const hits: Hit[] = [];
    const missing: Missing[] = [];
    if (startDate === undefined) missing.push(notStated('/plan/startDate'));
    else if (startDate < earliestDecision) {
      hits.push({
        pointer: '/plan/startDate',
        reason: 'start',
        message: {
          da: 'Opgaven begynder {startDate}, men der kan tidligst træffes beslutning {earliestDecision}.',
          en: 'The task starts on {startDate}, but a decision is possible on {earliestDecision} at the earliest.',
          sv: 'Uppgiften börjar {startDate}, men beslut kan fattas tidigast {earliestDecision}.',
        },
        values: { startDate, earliestDecision },
      });
    }
    if (task?.alreadyRunning === undefined) missing.push(notStated('/task/alreadyRunning'));
    else if (task.alreadyRunning && task.nature !== 'formalises-drift') {
      hits.push({
        pointer: '/task/nature',
        reason: 'running',
        message: {
          da: 'Opgaven løses allerede uden aftale, men forslaget siger ikke, at det gælder noget, der allerede sker.',
          en: 'The task already runs without agreement, but the proposal does not say that it formalises drift.',
          sv: 'Uppgiften utförs redan utan avtal, men förslaget säger inte att det gäller något som redan sker.',
        },
      });
    } else if (task.nature === undefined) missing.push(notStated('/task/nature'));
    return answer(hits, missing);
  },
};
