// Records a body's outcome at a stage: recommend, decide or note. The framework says where each outcome leads.
// If several bodies decide, each records its own outcome; the case leaves the stage when enough of them have.
import { frameworkOfType, stepsOfCase } from '../../governance/case-types.ts';
import { isComplete } from '../../governance/deciders.ts';
import type { Framework } from '../../governance/framework.ts';
import { stageOf } from '../../governance/lookups.ts';
import type { Outcome, Stage } from '../../governance/procedure.ts';
import { type Fault, Refusal } from '../../refusal.ts';
import { barredOf, bodiesToSpeak, isDecided, isRecused, mayDecide, spokeForAnother } from '../deciding.ts';
import type { EventOf } from '../events.ts';
import {
  type Leaving,
  leavingBy,
  newFindings,
  onwardWithout,
  type Rebuild,
  type Rebuilt,
  toAcknowledge,
} from '../going-on-without.ts';
import type { Context } from '../guards.ts';
import {
  type Decision,
  decidersAt,
  openSubmission,
  type Proposal,
  refusedAt,
  type Submission,
  spokenAt,
} from '../state.ts';
import { warningsOf } from '../warnings.ts';
import { happened, refuse } from './command.ts';
import { timeFaults, unknownFindings, unknownOwners, wordFaults } from './decision-faults.ts';
import { entryTo } from './entry.ts';
import { unmetRequirement } from './requirements.ts';

/** `body`: required only if the actor can record for several bodies of the stage that have not spoken. */
export type RecordDecision = Omit<Decision, 'at' | 'by' | 'body' | 'framework'> & {
  readonly submission: string;
  readonly body?: string | undefined;
};

const NO_REASON_NEEDED: readonly Outcome[] = ['recommended', 'approved', 'noted'];
/** `approved` has no conditions; approval with conditions is a separate outcome. A recommendation may propose some. */
const MAY_HAVE_CONDITIONS: readonly Outcome[] = ['recommended', 'approved-with-conditions'];
const APPROVALS: readonly Outcome[] = ['approved', 'approved-with-conditions'];

/**
 * Refuses with the first guard that fails. Only authorisation is checked before
 * `already-decided`, so that the later of two deciders gets that reason.
 * @param rebuild called if a body refuses and the case goes on without it: computes the case without those who leave.
 */
export function recordDecision(
  proposal: Proposal,
  command: RecordDecision,
  context: Context,
  rebuild: Rebuild = cannotRebuild,
): EventOf<'decision.recorded'> {
  const { framework } = context;
  const submission = proposal.submissions.find((candidate) => candidate.id === command.submission);
  if (!submission) throw new Refusal('not-found');
  const stage = stageOf(framework, proposal, command.stage);
  if (!stage)
    throw new Refusal('invalid', {
      faults: [{ pointer: '/stage', code: 'unknown-reference', values: { what: 'stage', id: command.stage } }],
    });
  const open = openSubmission(proposal)?.id === submission.id ? submission : undefined;
  const refusal = mayDecide({ proposal, context }, { submission: open, stage: stage.id, body: command.body });
  if (refusal === 'forbidden') throw new Refusal(refusal);
  checkStage(submission, stage);
  refuse(refusal);
  const body = speaking(command, bodiesToSpeak({ proposal, context }, submission, stage));
  const leads = stage.outcomes[command.outcome];
  if (leads === undefined)
    throw new Refusal('outcome-not-allowed', {
      values: { outcome: command.outcome, stage: stage.id, allowed: Object.keys(stage.outcomes) },
    });
  const ofType = frameworkOfType(framework, proposal.caseType);
  checkForm(command, { submission, stage, context: { ...context, framework: ofType } });
  checkWho(command, body, { proposal, submission, context });
  if (command.dossierHash !== submission.dossierHash) throw new Refusal('dossier-hash-differs');
  if (carriesOn(leads)) {
    const unmet = unmetRequirement(submission, stage, proposal, context);
    if (unmet) throw new Refusal(unmet);
    if (stage.competence === 'decide') checkDeciding(submission, command, ofType);
  }
  const { submission: id, body: _named, ...decision } = command;
  const spoken = { leads, body, stage, proposal, submission, context };
  const leaving = leads === 'reject' ? leavingBy({ ...spoken, framework, today: context.today }) : undefined;
  return happened('decision.recorded', proposal.id, context, {
    submission: id,
    decision: {
      ...decision,
      body,
      framework: { id: framework.id, version: framework.version },
    },
    ...(leaving ? goingOn(spoken, leaving, rebuild(leaving)) : { leads: destination(spoken) }),
  });
}

function cannotRebuild(): never {
  throw new Error('The case is to go on without who refuses, and nobody rebuilds it');
}

function checkStage(submission: Submission, stage: Stage): void {
  if (submission.status === 'open' && submission.stage === stage.id) return;
  const decided = isDecided(submission, stage);
  throw new Refusal(decided ? 'already-decided' : submission.status === 'open' ? 'wrong-stage' : 'submission-closed', {
    values: { stage: submission.stage },
  });
}

type At = { readonly submission: Submission; readonly stage: Stage; readonly context: Context };

/** Throws `invalid` with every fault of the command. */
function checkForm(command: RecordDecision, { submission, stage, context }: At): void {
  if (command.method === 'chairs' && !stage.chairsMayDecide) throw new Refusal('chairs-may-not-decide');
  const faults: Fault[] = [
    ...timeFaults(command, submission, context.today),
    ...unknownOwners(command, context.framework),
    ...unknownFindings(command, submission, context.framework),
    ...wordFaults(command),
  ];
  const system = context.actor.kind === 'system';
  if (system && !command.decidedBy) faults.push({ pointer: '/decidedBy', code: 'required' });
  if (!system && command.decidedBy) faults.push({ pointer: '/decidedBy', code: 'only-by-a-system' });
  if (!NO_REASON_NEEDED.includes(command.outcome) && !command.reason?.trim())
    faults.push({ pointer: '/reason', code: 'reason-required' });
  if (command.outcome === 'approved-with-conditions' && command.conditions.length === 0)
    faults.push({ pointer: '/conditions', code: 'conditions-required' });
  if (command.conditions.length > 0 && !MAY_HAVE_CONDITIONS.includes(command.outcome))
    faults.push({ pointer: '/conditions', code: 'conditions-not-allowed' });
  if (faults.length > 0) throw new Refusal('invalid', { faults });
}

/** Refuses a recused decider. The person whom a system names must meet the same rules as a person who records. */
function checkWho(
  command: RecordDecision,
  body: string,
  { proposal, submission, context }: Omit<At, 'stage'> & { readonly proposal: Proposal },
): void {
  const { decidedBy = context.actor, recusals } = command;
  if (isRecused(context.actor, recusals) || isRecused(decidedBy, recusals)) throw new Refusal('recused');
  if (!command.decidedBy) return;
  refuse(barredOf(proposal, submission, decidedBy));
  if (spokeForAnother(submission, decidedBy, body)) throw new Refusal('one-body-each');
}

function checkDeciding(submission: Submission, command: RecordDecision, framework: Framework): void {
  if (submission.decidingBlockers.length > 0)
    throw new Refusal('blockers-open', { values: { codes: submission.decidingBlockers } });
  if (!APPROVALS.includes(command.outcome)) return;
  const missing = warningsOf(submission, framework).filter((code) => !command.acknowledgedFindings.includes(code));
  if (missing.length > 0) throw new Refusal('warnings-not-acknowledged', { values: { codes: missing } });
}

function carriesOn(leads: string): boolean {
  return leads !== 'stay' && leads !== 'reject' && leads !== 'return';
}

/** The body of the decision: the one named in the command, or the only one for which the actor can record. */
function speaking({ body }: RecordDecision, mine: readonly string[]): string {
  const [first, ...others] = mine.filter((id) => body === undefined || id === body);
  if (first === undefined) throw new Refusal('forbidden');
  if (others.length > 0) throw new Refusal('invalid', { faults: [{ pointer: '/body', code: 'required' }] });
  return first;
}

type Spoken = {
  readonly leads: string;
  readonly body: string;
  readonly stage: Stage;
  readonly proposal: Proposal;
  readonly submission: Submission;
  readonly context: Context;
};

type Data = EventOf<'decision.recorded'>['data'];

/** A return or rejection by one body takes effect at once; the case moves on when enough bodies of the stage agree. */
function destination({ leads, body, stage, proposal, submission, context }: Spoken): Data['leads'] {
  if (leads === 'stay' || leads === 'reject' || leads === 'return') return { to: leads };
  const { framework } = context;
  const spoken = [...spokenAt(submission, stage.id), body];
  const refused = refusedAt(submission, stage.id);
  if (!isComplete(framework, stage, decidersAt(submission, stage.id) ?? [], spoken, refused)) return { to: 'wait' };
  return arrival(leads, proposal, submission.involved, { submission, context });
}

function arrival(
  leads: string,
  proposal: Proposal,
  involved: Submission['involved'],
  { submission, context: { framework, today } }: Pick<Spoken, 'submission' | 'context'>,
): Data['leads'] {
  if (leads !== 'approve') return { to: 'stage', entry: entryTo(framework, leads, proposal, involved, today) };
  const approved = [...proposal.approvedSteps.map((approval) => approval.step), ...submission.steps];
  return { to: 'approve', completes: stepsOfCase(framework, proposal).every((step) => approved.includes(step)) };
}

/** The event data where a body refuses and the case goes on without those who leave. */
function goingOn(spoken: Spoken, leaving: Leaving, rebuilt: Rebuilt): Pick<Data, 'leads' | 'without'> {
  const { proposal, submission, context } = spoken;
  const { mark, involved, assessmentHash, changes, found } = rebuilt;
  const { back, ...onward } = onwardWithout({ ...spoken, ...context }, rebuilt);
  const { clusters } = leaving;
  const after = { ...proposal, clusters };
  const leads =
    onward.to === 'wait'
      ? onward
      : arrival(onward.to === 'stage' ? onward.stage : 'approve', after, involved, { submission, context });
  return {
    leads,
    without: {
      left: {
        parties: leaving.parties,
        clusters: proposal.clusters.filter((id) => !clusters.includes(id)),
        changes,
        newFindings: newFindings(submission, found).all,
        ...(back && onward.to === 'stage' && { backTo: onward.stage }),
      },
      ...{ mark, clusters, involved, assessmentHash },
      warnings: toAcknowledge(found),
      decidingBlockers: found.decidingBlockers,
    },
  };
}
