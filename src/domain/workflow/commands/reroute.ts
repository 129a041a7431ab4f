// Moves an unfinished case to the succeeding framework, either completely or not at all.
import { addDays } from '../../../lib/iso-date.ts';
import { isComplete } from '../../governance/deciders.ts';
import type { Framework } from '../../governance/framework.ts';
import type { Involved } from '../../governance/involved.ts';
import { asksForNotice, otherClusters, procedureOf, stageOf } from '../../governance/lookups.ts';
import { type Fault, Refusal } from '../../refusal.ts';
import { checkWritten } from '../../written.ts';
import type { CarryOver } from '../carry-over.ts';
import type { DossierMark, ProposalEvent } from '../events.ts';
import { toAcknowledge } from '../going-on-without.ts';
import type { Context } from '../guards.ts';
import { openSubmission, type Proposal, type Submission, spokenAt } from '../state.ts';
import { happened, permit } from './command.ts';
import { checkDeciders, entryTo } from './entry.ts';
import type { AssessmentMark } from './submit.ts';

type Reroute = {
  readonly to: Framework;
  readonly plan: CarryOver;
  /** The mark of the dossier with the ids of the new framework. */
  readonly mark: DossierMark;
  readonly involved: Involved;
  /** SHA-256 in hex of the text of the new frozen assessment. */
  readonly assessmentHash?: string;
  /** Codes that only the new framework finds, also in a draft. */
  readonly newFindings: readonly string[];
  /** Faults of that dossier under the new framework. */
  readonly faults: readonly Fault[];
  readonly reason: string;
};

/**
 * Checks whether the case may be moved. Refuses `forbidden`, `finally-decided`, `no-successor`,
 * `successor-not-in-force` with its first day.
 */
export function checkReroute(proposal: Proposal, to: Framework | undefined, context: Context): Framework {
  permit('reroute', { proposal, context });
  if (!to || to.id !== context.framework.successor)
    throw new Refusal('no-successor', { values: { successor: context.framework.successor ?? '' } });
  if (context.today < to.validFrom)
    throw new Refusal('successor-not-in-force', { values: { successor: to.id, validFrom: to.validFrom } });
  return to;
}

/**
 * Refuses `invalid` if the dossier has faults under the new framework, or `mapping-incomplete` with every id that has
 * no counterpart.
 */
export function checkCarried({ holes }: Pick<CarryOver, 'holes'>, dossier: readonly Fault[]): void {
  if (dossier.length > 0)
    throw new Refusal('invalid', {
      faults: dossier.map((fault) => ({ ...fault, pointer: `/dossier${fault.pointer}` })),
    });
  if (holes.length === 0) return;
  const faults = holes.map(
    ({ what, id }): Fault => ({ pointer: `/mapping/${PLURAL[what]}/${id}`, code: 'not-mapped', values: { what, id } }),
  );
  throw new Refusal('mapping-incomplete', { values: { missing: holes.map(({ id }) => id) }, faults });
}

const PLURAL = {
  caseType: 'caseTypes',
  cluster: 'clusters',
  party: 'parties',
  step: 'steps',
  stage: 'stages',
} as const;

/**
 * @param now the assessment of the frozen dossier under the new framework; undefined if no submission is open.
 * Refusals: those of checkReroute and checkCarried, `stage-without-body`.
 */
export function reroute(
  proposal: Proposal,
  command: Reroute,
  now: AssessmentMark | undefined,
  context: Context,
): ProposalEvent {
  checkReroute(proposal, command.to, context);
  checkWritten({ reason: command.reason }, { '/reason': 2000 });
  return carried(proposal, command, now, context);
}

/** As `reroute`, without the checks of the actor, the date and the reason: for a dry run that stores nothing. */
export function carried(
  proposal: Proposal,
  { to, plan, mark, involved, assessmentHash, newFindings, faults, reason }: Reroute,
  now: AssessmentMark | undefined,
  context: Context,
): ProposalEvent {
  checkCarried(plan, faults);
  const { caseType, approvedSteps, voidedSteps } = plan;
  const [leading = '', ...others] = plan.clusters;
  const submission = openSubmission(proposal);
  const moved = { caseType, clusters: plan.clusters, parties: mark.parties };
  if (submission) checkDeciders(to, moved, involved);
  const opened = now && { to, plan, involved, assessmentHash, now, today: context.today, moved };
  return happened('proposal.rerouted', proposal.id, context, {
    ...mark,
    from: proposal.framework,
    to: { id: to.id, version: to.version },
    caseType,
    clusters: [leading, ...others],
    carried: plan.carried,
    approvedSteps,
    voidedSteps,
    newFindings,
    ...(submission && opened && { open: openOf(submission, opened) }),
    reason,
  });
}

type Opened = {
  readonly to: Framework;
  readonly plan: CarryOver;
  readonly involved: Involved;
  readonly assessmentHash: string | undefined;
  readonly now: AssessmentMark;
  readonly today: string;
  readonly moved: Pick<Proposal, 'caseType' | 'clusters' | 'parties'>;
};

/**
 * A body that has spoken at the stage and continues in the new framework does not speak again; but if that would
 * complete the stage, all its bodies decide anew.
 */
function openOf(submission: Submission, { to, plan, involved, assessmentHash, now, today, moved }: Opened) {
  const { carried, steps, stage = '' } = plan;
  const entry = entryTo(to, stage, moved, involved, today);
  const said = spokenAt(submission, submission.stage).map((body) => carried.bodies[body] ?? body);
  const spoken = entry.deciders.map(({ body }) => body).filter((body) => said.includes(body));
  const found = stageOf(to, moved, stage);
  const complete = found && isComplete(to, found, entry.deciders, spoken);
  const informed = new Set(
    submission.notices.flatMap(({ cluster }) => [cluster, ...(carried.clusters[cluster] ?? [])]),
  );
  const others = now.needsNotice && asksForNotice(procedureOf(to, moved)) ? otherClusters(to, moved.clusters) : [];
  return {
    submission: submission.id,
    fromStage: submission.stage,
    entry: { ...entry, ...(spoken.length > 0 && !complete && { spoken }) },
    steps,
    involved,
    ...(assessmentHash !== undefined && { assessmentHash }),
    warnings: toAcknowledge(now),
    decidingBlockers: now.decidingBlockers,
    notices: others
      .filter((cluster) => !informed.has(cluster))
      .map((cluster) => ({ cluster, dueDate: addDays(today, to.settings.noticeDays) })),
  };
}
