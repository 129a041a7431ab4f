// The way of a submission through its stages: which body took or takes each, how far it is, and with what outcome.
import type { Body, Framework } from '../domain/governance/framework.ts';
import { bodyOfStage, procedureOf, stageOf } from '../domain/governance/lookups.ts';
import type { Outcome, Stage } from '../domain/governance/procedure.ts';
import type { Decision, Proposal, Submission } from '../domain/workflow/state.ts';
import { inLanguage, type Language } from '../lib/localised.ts';

/** `passed`: decided and left; `current`: waits there; `ended`: the way ended there; `ahead`: not reached. */
export type RouteStatus = 'passed' | 'current' | 'ended' | 'ahead';

export type RouteStop = {
  readonly stage: string;
  readonly title: string;
  readonly body: string;
  readonly competence: Stage['competence'];
  readonly status: RouteStatus;
  /** Last day of the current stage. */
  readonly due?: string;
  readonly outcome?: Outcome;
  /** Meeting date, or the day the outcome was recorded (UTC instant). */
  readonly decidedAt?: string;
  readonly postponements: number;
};

type Routed = Pick<Proposal, 'caseType' | 'cluster'>;

/** The body that has the case now, or had it last. */
export function waitingBody(
  framework: Framework,
  submission: Pick<Submission, 'stage'>,
  proposal: Routed,
): Body | undefined {
  const stage = stageOf(framework, proposal, submission.stage);
  return stage && bodyOfStage(framework, stage, proposal.cluster);
}

/** The stages of the case type's procedure in order. Without a submission every stage is ahead. */
export function routeOf(
  framework: Framework,
  proposal: Routed,
  submission: Pick<Submission, 'stage' | 'stageDue' | 'status' | 'decisions'> | undefined,
  language: Language,
): readonly RouteStop[] {
  return procedureOf(framework, proposal).stages.map((stage) => {
    const own = (submission?.decisions ?? []).filter((decision) => decision.stage === stage.id);
    const decision = own.findLast(({ outcome }) => outcome !== 'postponed');
    const status = statusOf(stage, submission, decision);
    return {
      stage: stage.id,
      title: inLanguage(stage.title, language),
      body: bodyOfStage(framework, stage, proposal.cluster)?.name ?? stage.id,
      competence: stage.competence,
      status,
      ...(status === 'current' && submission && { due: submission.stageDue }),
      ...(decision && { outcome: decision.outcome, decidedAt: decision.meetingDate ?? decision.at }),
      postponements: own.filter(({ outcome }) => outcome === 'postponed').length,
    };
  });
}

function statusOf(
  stage: Stage,
  submission: Pick<Submission, 'stage' | 'status'> | undefined,
  decision: Decision | undefined,
): RouteStatus {
  if (!submission) return 'ahead';
  if (submission.stage === stage.id) return submission.status === 'open' ? 'current' : 'ended';
  return decision ? 'passed' : 'ahead';
}
