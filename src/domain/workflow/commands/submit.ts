// Submission (forelæggelse): freezes one revision for the requested steps. Refused while there are blockers.
import { addDays } from '../../../lib/iso-date.ts';
import { stepsOfCase } from '../../governance/case-types.ts';
import type { Framework } from '../../governance/framework.ts';
import type { Involved } from '../../governance/involved.ts';
import { asksForNotice, otherClusters, procedureOf } from '../../governance/lookups.ts';
import { type Fault, Refusal } from '../../refusal.ts';
import type { ProposalEvent } from '../events.ts';
import type { Context } from '../guards.ts';
import { stageToResume } from '../resume.ts';
import type { Proposal } from '../state.ts';
import { unknownClusters } from './case-clusters.ts';
import { happened, permit } from './command.ts';
import { checkDeciders, entryTo } from './entry.ts';

/** The findings of an assessment that affect the procedure. */
export type AssessmentMark = {
  readonly blockers: readonly Fault[];
  readonly warnings: readonly string[];
  readonly decidingBlockers: readonly string[];
  /** More money or competences are needed: the other clusters get a notice. */
  readonly needsNotice: boolean;
};

type Submit = {
  readonly submission: string;
  readonly steps: readonly string[];
  /** The parties that the frozen dossier involves. */
  readonly involved: Involved;
  /** SHA-256 in hex of the text of the frozen assessment. */
  readonly assessmentHash?: string;
};

/** Refuses `invalid` (unknown or repeated step), `steps-already-approved`, `earlier-steps-not-approved`. */
export function checkSteps(proposal: Proposal, steps: readonly string[], context: Context): void {
  const { steps: all } = context.framework;
  // A case type may require only some of the steps; the others may be submitted too.
  const asked = [...stepsOfCase(context.framework, proposal), ...steps];
  const order = all.map((step) => step.id).filter((step) => asked.includes(step));
  const faults = steps.flatMap((step, i): readonly Fault[] => {
    if (!all.some(({ id }) => id === step))
      return [{ pointer: `/steps/${i}`, code: 'unknown-reference', values: { what: 'step', id: step } }];
    return steps.indexOf(step) < i ? [{ pointer: `/steps/${i}`, code: 'duplicate', values: { id: step } }] : [];
  });
  if (faults.length > 0) throw new Refusal('invalid', { faults });
  const approved = proposal.approvedSteps.map((approval) => approval.step);
  const again = steps.filter((step) => approved.includes(step));
  if (again.length > 0) throw new Refusal('steps-already-approved', { values: { steps: again } });
  const last = Math.max(...steps.map((step) => order.indexOf(step)));
  const open = order.slice(0, last).filter((step) => !approved.includes(step) && !steps.includes(step));
  if (open.length > 0) throw new Refusal('earlier-steps-not-approved', { values: { steps: open } });
}

/** Faults for clusters and the case type of a draft that this version of its framework does not have. */
export function versionFaults({ clusters, caseType }: Proposal, framework: Framework): readonly Fault[] {
  const known = framework.caseTypes.some(({ id }) => id === caseType);
  const values = { what: 'case type', id: caseType };
  return [
    ...unknownClusters(clusters, framework),
    ...(known ? [] : [{ pointer: '/type', code: 'unknown-reference', values }]),
  ];
}

/**
 * @param context with the framework version in force, which the draft then takes.
 * @param mark from the assessment of exactly this revision and these steps under that version.
 * Refuses `blockers-open` naming every blocker, `stage-without-body`.
 */
export function submit(proposal: Proposal, command: Submit, mark: AssessmentMark, context: Context): ProposalEvent {
  permit('submit', { proposal, context });
  checkSteps(proposal, command.steps, context);
  if (mark.blockers.length > 0) throw new Refusal('blockers-open', { faults: mark.blockers });
  const { framework, today } = context;
  const { submission, involved } = command;
  const { id, version } = framework;
  checkDeciders(framework, proposal, involved);
  const procedure = procedureOf(framework, proposal);
  const notices = mark.needsNotice && asksForNotice(procedure) ? otherClusters(framework, proposal.clusters) : [];
  return happened('proposal.submitted', proposal.id, context, {
    submission,
    ...(version !== proposal.framework.version && { framework: { id, version } }),
    number: proposal.submissions.length + 1,
    revision: proposal.revision,
    dossierHash: proposal.dossierHash,
    steps: framework.steps.map((step) => step.id).filter((step) => command.steps.includes(step)),
    entry: entryTo(framework, stageToResume(framework, proposal, command), proposal, involved, today),
    involved,
    warnings: mark.warnings,
    decidingBlockers: mark.decidingBlockers,
    ...(command.assessmentHash !== undefined && { assessmentHash: command.assessmentHash }),
    notices: notices.map((cluster) => ({ cluster, dueDate: addDays(today, framework.settings.noticeDays) })),
  });
}
