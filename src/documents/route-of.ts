// The route of a submission in words: the bodies of each stage, the progress, and the outcomes.

import type { Framework } from '../domain/governance/framework.ts';
import { bodyById, stageOf } from '../domain/governance/lookups.ts';
import type { Outcome, Stage } from '../domain/governance/procedure.ts';
import { routeOf, type StopStatus } from '../domain/workflow/route.ts';
import { stageDeciders } from '../domain/workflow/stage-deciders.ts';
import { type Decision, type Proposal, type Submission, spokenAt, waitingBodies } from '../domain/workflow/state.ts';
import { danishDay } from '../lib/danish-clock.ts';
import { inLanguage, type Language, type Localised } from '../lib/localised.ts';

export type RouteStop = {
  readonly stage: string;
  readonly title: string;
  /** Name of the body. For several: at the current stage those that have not spoken, otherwise all. */
  readonly body: string;
  readonly competence: Stage['competence'];
  readonly status: StopStatus;
  /** Last day of the current stage. */
  readonly due?: string;
  readonly outcome?: Outcome;
  /** Meeting date, or the day the outcome was recorded (UTC instant). */
  readonly decidedAt?: string;
  readonly postponements: number;
};

type Routed = Pick<Proposal, 'caseType' | 'clusters' | 'parties'>;

const OTHERS: Localised = {
  da: '{names} og {count} andre',
  en: '{names} and {count} others',
  sv: '{names} och {count} andra',
};
const AND: Localised = { da: 'og', en: 'and', sv: 'och' };
/** Most names in a list; the rest are counted. */
const NAMED = 4;

/** Names of bodies as a list; for many the first ones, and how many more. */
export function sayBodies(framework: Framework, ids: readonly string[], language: Language): string {
  return sayNames(
    ids.map((id) => bodyById(framework, id)?.name ?? id),
    language,
  );
}

/** `Odense, Assens og Nyborg`; for many the first ones, and how many more. */
export function sayNames(names: readonly string[], language: Language): string {
  const [last = '', ...before] = [...names].reverse();
  if (before.length === 0) return last;
  if (names.length <= NAMED) return `${before.reverse().join(', ')} ${AND[language]} ${last}`;
  const shown = names.slice(0, NAMED - 1).join(', ');
  return OTHERS[language].replace('{names}', shown).replace('{count}', String(names.length - NAMED + 1));
}

/**
 * Ids of the bodies that have the case now: those that have not spoken. For an ended submission, those that had it
 * last.
 */
function bodiesNow(framework: Framework, submission: Submission, proposal: Routed): readonly string[] {
  if (submission.status === 'open') return waitingBodies(submission);
  const stage = stageOf(framework, proposal, submission.stage);
  const all = stage ? stageDeciders(framework, proposal, submission, stage).map(({ body }) => body) : [];
  const spoken = spokenAt(submission, submission.stage);
  return spoken.length > 0 ? all.filter((body) => spoken.includes(body)) : all;
}

/** The names of these bodies; the stage's id where the framework does not have the stage. */
export function sayBodiesNow(
  framework: Framework,
  submission: Submission,
  proposal: Routed,
  language: Language,
): string {
  return sayBodies(framework, bodiesNow(framework, submission, proposal), language) || submission.stage;
}

/** The stages of the case type's procedure in order. Without a submission every stage is ahead. */
export function routeInWords(
  framework: Framework,
  proposal: Routed,
  submission: Submission | undefined,
  language: Language,
): readonly RouteStop[] {
  const own = (stage: string) => (submission?.decisions ?? []).filter((decision) => decision.stage === stage);
  return routeOf(framework, proposal, submission, { today: danishDay(submission?.submittedAt ?? '') }).map(
    ({ stage, status, deciders }) => {
      const decision = own(stage.id).findLast(({ outcome }) => outcome !== 'postponed');
      const asked = deciders.filter(({ said }) => status !== 'current' || !said || said.outcome === 'postponed');
      return {
        stage: stage.id,
        title: inLanguage(stage.title, language),
        body:
          sayBodies(
            framework,
            asked.map(({ body }) => body),
            language,
          ) || stage.id,
        competence: stage.competence,
        status,
        ...(status === 'current' && submission && { due: submission.stageDue }),
        ...(decision && { outcome: decision.outcome, decidedAt: dayOf(decision) }),
        postponements: own(stage.id).filter(({ outcome }) => outcome === 'postponed').length,
      };
    },
  );
}

function dayOf(decision: Decision): string {
  return decision.meetingDate ?? decision.at;
}
