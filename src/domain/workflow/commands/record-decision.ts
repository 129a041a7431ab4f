// A body's outcome at its stage: recommend, decide or note; where it leads is data of the framework.
import { addDays } from '../../../lib/iso-date.ts';
import { bodyOfStage, stageOf } from '../../governance/lookups.ts';
import type { Outcome, Stage } from '../../governance/procedure.ts';
import { type Fault, Refusal } from '../../refusal.ts';
import type { EventOf, ProposalEvent } from '../events.ts';
import { type Context, isDecided, isRecused, mayDecide } from '../guards.ts';
import { type Decision, openSubmission, type Proposal, type Submission } from '../state.ts';
import { happened, refuse } from './command.ts';
import { unmetRequirement } from './requirements.ts';

export type RecordDecision = Omit<Decision, 'at' | 'by' | 'body' | 'framework'> & { readonly submission: string };

const NO_REASON_NEEDED: readonly Outcome[] = ['recommended', 'approved', 'noted'];
/** Plain approval has none: with conditions it is another outcome. A recommendation may propose some. */
const MAY_HAVE_CONDITIONS: readonly Outcome[] = ['recommended', 'approved-with-conditions'];
const APPROVALS: readonly Outcome[] = ['approved', 'approved-with-conditions'];

/**
 * Refuses with the first guard that does not hold; `already-decided` before
 * everything but authorisation, so that the later of two deciders learns why.
 */
export function recordDecision(proposal: Proposal, command: RecordDecision, context: Context): ProposalEvent {
  const { framework } = context;
  const submission = proposal.submissions.find((candidate) => candidate.id === command.submission);
  if (!submission) throw new Refusal('not-found');
  const stage = stageOf(framework, proposal, command.stage);
  if (!stage)
    throw new Refusal('invalid', {
      faults: [{ pointer: '/stage', code: 'unknown-reference', values: { what: 'stage', id: command.stage } }],
    });
  const open = openSubmission(proposal)?.id === submission.id ? submission : undefined;
  const refusal = mayDecide({ proposal, context }, open, stage.id);
  if (refusal === 'forbidden') throw new Refusal(refusal);
  checkStage(submission, stage, framework.id);
  refuse(refusal);
  const leads = stage.outcomes[command.outcome];
  if (leads === undefined)
    throw new Refusal('outcome-not-allowed', {
      values: { outcome: command.outcome, stage: stage.id, allowed: Object.keys(stage.outcomes) },
    });
  checkForm(command, stage, context);
  if (command.dossierHash !== submission.dossierHash) throw new Refusal('dossier-hash-differs');
  if (carriesOn(leads)) {
    const unmet = unmetRequirement(submission, stage, proposal, context);
    if (unmet) throw new Refusal(unmet);
    if (stage.competence === 'decide') checkDeciding(submission, command);
  }
  const { submission: id, ...decision } = command;
  return happened('decision.recorded', proposal.id, context, {
    submission: id,
    decision: {
      ...decision,
      body: bodyOfStage(framework, stage, proposal.cluster)?.id ?? '',
      framework: { id: framework.id, version: framework.version },
    },
    leads: destination(leads, proposal, submission, context),
  });
}

function checkStage(submission: Submission, stage: Stage, framework: string): void {
  if (submission.status === 'open' && submission.stage === stage.id) return;
  const decided = isDecided(submission, stage, framework);
  throw new Refusal(decided ? 'already-decided' : submission.status === 'open' ? 'wrong-stage' : 'submission-closed', {
    values: { stage: submission.stage },
  });
}

function checkForm(command: RecordDecision, stage: Stage, context: Context): void {
  if (command.method === 'chairs' && !stage.chairsMayDecide) throw new Refusal('chairs-may-not-decide');
  if (isRecused(context.actor, command.recusals)) throw new Refusal('recused');
  const faults: Fault[] = [];
  if (!NO_REASON_NEEDED.includes(command.outcome) && !command.reason?.trim())
    faults.push({ pointer: '/reason', code: 'reason-required' });
  if (command.outcome === 'approved-with-conditions' && command.conditions.length === 0)
    faults.push({ pointer: '/conditions', code: 'conditions-required' });
  if (command.conditions.length > 0 && !MAY_HAVE_CONDITIONS.includes(command.outcome))
    faults.push({ pointer: '/conditions', code: 'conditions-not-allowed' });
  if (faults.length > 0) throw new Refusal('invalid', { faults });
}

function checkDeciding(submission: Submission, command: RecordDecision): void {
  if (submission.decidingBlockers.length > 0)
    throw new Refusal('blockers-open', { values: { codes: submission.decidingBlockers } });
  if (!APPROVALS.includes(command.outcome)) return;
  const missing = submission.warnings.filter((code) => !command.acknowledgedFindings.includes(code));
  if (missing.length > 0) throw new Refusal('warnings-not-acknowledged', { values: { codes: missing } });
}

function carriesOn(leads: string): boolean {
  return leads !== 'stay' && leads !== 'reject' && leads !== 'return';
}

function destination(
  leads: string,
  proposal: Proposal,
  submission: Submission,
  context: Context,
): EventOf<'decision.recorded'>['data']['leads'] {
  if (leads === 'stay' || leads === 'reject' || leads === 'return') return { to: leads };
  if (leads === 'approve') {
    const approved = [...proposal.approvedSteps.map((approval) => approval.step), ...submission.steps];
    return { to: 'approve', completes: context.framework.steps.every((step) => approved.includes(step.id)) };
  }
  return {
    to: 'stage',
    entry: { stage: leads, due: addDays(context.today, stageOf(context.framework, proposal, leads)?.dueDays ?? 0) },
  };
}
