// Is the transfer agreed before it happens, and does a renewal say what it renews?
import type { Dossier } from '../../dossier/dossier.ts';
import { answer, isBlank, lacking, type Missing, notStated } from '../answers.ts';
import type { Check, CheckInput, Hit } from '../check.ts';
import { DELEGATION_SJAELLAND, ROLE_OF_MUNICIPALITIES } from '../sources.ts';

type Task = NonNullable<Dossier['task']>;

const EARLIEST = {
  meetings: {
    da: 'Opgaven begynder {startDate}, men efter organernes møder kan der tidligst træffes beslutning {earliestDecision}.',
    en: 'The task starts on {startDate}, but by the meetings of the bodies a decision is possible on {earliestDecision} at the earliest.',
    sv: 'Uppgiften börjar {startDate}, men enligt organens möten kan beslut fattas tidigast {earliestDecision}.',
  },
  'minimum-days': {
    da: 'Opgaven begynder {startDate}, men med de dage, sagsgangen mindst tager, kan der tidligst træffes beslutning {earliestDecision}.',
    en: 'The task starts on {startDate}, but with the days the procedure takes at least, a decision is possible on {earliestDecision}.',
    sv: 'Uppgiften börjar {startDate}, men med de dagar ärendegången minst tar kan beslut fattas tidigast {earliestDecision}.',
  },
};

function startHits(
  startDate: string,
  { today, earliestDecision, earliestDecisionFrom = 'meetings' }: CheckInput['given'],
): readonly Hit[] {
  const pointer = '/plan/startDate';
  if (startDate < today) {
    const message = {
      da: 'Opgaven begynder {startDate}; den dag er allerede gået.',
      en: 'The task starts on {startDate}; that day is past already.',
      sv: 'Uppgiften börjar {startDate}; den dagen har redan varit.',
    };
    return [{ pointer, reason: 'past', message, values: { startDate } }];
  }
  if (startDate >= earliestDecision) return [];
  const values = { startDate, earliestDecision, from: earliestDecisionFrom };
  return [{ pointer, reason: 'start', severity: 'warning', message: EARLIEST[earliestDecisionFrom], values }];
}

const DECLARED: readonly Task['nature'][] = ['formalises-drift', 'renews-agreement'];

function runningHits({ alreadyRunning, nature, replaces }: Task): readonly Hit[] {
  const running: Hit = {
    pointer: '/task/nature',
    reason: 'running',
    message: {
      da: 'Opgaven løses allerede uden aftale, men forslaget siger ikke, at det gælder noget, der allerede sker.',
      en: 'The task already runs without agreement, but the proposal does not say that it formalises drift.',
      sv: 'Uppgiften utförs redan utan avtal, men förslaget säger inte att det gäller något som redan sker.',
    },
  };
  const unnamed = nature === 'renews-agreement' && isBlank(replaces);
  return [
    ...(alreadyRunning && !DECLARED.includes(nature) ? [running] : []),
    ...(unnamed ? [lacking('/task/replaces', 'replaces')] : []),
  ];
}

function missingOf({ plan, task }: Dossier): readonly Missing[] {
  const pointers = [
    ...(plan?.startDate === undefined ? ['/plan/startDate'] : []),
    ...(task?.alreadyRunning === undefined ? ['/task/alreadyRunning'] : []),
    ...(task?.nature === undefined && task?.alreadyRunning !== true ? ['/task/nature'] : []),
  ];
  return pointers.map(notStated);
}

export const planUnplanned: Check = {
  code: 'plan.unplanned',
  title: { da: 'Uplanlagt overdragelse', en: 'Unplanned transfer', sv: 'Oplanerad överlämning' },
  fires: {
    da: 'Opgaven begynder, før der kan træffes beslutning, løses allerede uden aftale, eller fornyer en aftale, der ikke er nævnt.',
    en: 'The task starts before a decision is possible, already runs without agreement, or renews an agreement that is not named.',
    sv: 'Uppgiften börjar innan beslut kan fattas, utförs redan utan avtal, eller förnyar ett avtal som inte är nämnt.',
  },
  remedy: {
    da: 'Udskyd starten til efter beslutningen, oplys, at det allerede sker, eller skriv den aftale, der afløses.',
    en: 'Postpone the start until after the decision, state that it already happens, or name the agreement that is replaced.',
    sv: 'Skjut upp starten till efter beslutet, ange att det redan sker, eller skriv vilket avtal som ersätts.',
  },
  severity: 'blocker',
  parameters: {},
  source: `Ingen uplanlagt og uaftalt opgaveoverdragelse: ${DELEGATION_SJAELLAND}; aftalt og planlagt: ${ROLE_OF_MUNICIPALITIES}`,
  reads: ['/plan/startDate', '/task/alreadyRunning', '/task/nature', '/task/replaces'],
  run({ dossier, given }) {
    const { plan, task } = dossier;
    const hits = [
      ...(plan?.startDate === undefined ? [] : startHits(plan.startDate, given)),
      ...(task === undefined ? [] : runningHits(task)),
    ];
    return answer(hits, missingOf(dossier));
  },
};
