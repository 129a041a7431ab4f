// What the actor may do with a case, and why not the rest. Uses the same guards that enforce the rules.
import { spokenForBy } from '../governance/heard.ts';
import { stageOf } from '../governance/lookups.ts';
import type { Stage } from '../governance/procedure.ts';
import type { RefusalCode } from '../refusal.ts';
import { scopesOf } from './actor.ts';
import { unmetRequirement } from './commands/requirements.ts';
import { bodiesToSpeak } from './deciding.ts';
import { ACTIONS, type Action, type Context, refusalOf } from './guards.ts';
import { openSubmission, type Proposal, type Submission } from './state.ts';
import { type Take, takes } from './takes.ts';

export type AvailableAction = {
  readonly action: Action;
  /** The party, cluster, stage or condition it is about; for `state-position` also the body that speaks for others. */
  readonly target?: string;
  readonly allowed: boolean;
  /** Why it is not allowed. */
  readonly code?: RefusalCode;
  /** For `decide`: outcomes that are possible now. */
  readonly outcomes?: readonly string[];
  /** For `decide`: the bodies for which this person may record now. */
  readonly bodies?: readonly string[];
  /** For `decide`: the case goes on without the party or clusters whose body rejects it. */
  readonly refusal?: 'without';
  /** The actor needs one of these grants. */
  readonly takes: readonly Take[];
  /** For `remind`, if the caller tried the command: ids of parties, clusters and bodies that can be reminded now. */
  readonly who?: readonly string[];
  /** For `submit`, if the caller tried the command: the steps that can be submitted together now. */
  readonly steps?: readonly string[];
  /** For `submit`: the framework version in force, if the draft has another; the submission must name it. */
  readonly frameworkVersion?: number;
};

/**
 * Every action, once per target. Rules that also need the dossier are not checked here; a caller that has the dossier
 * tries the command.
 */
export function availableActions(proposal: Proposal, context: Context): readonly AvailableAction[] {
  return ACTIONS.flatMap((action) =>
    targets(action, proposal, context).map((target) => {
      const ask = { proposal, context, ...(target !== undefined && action !== 'decide' && { target }) };
      const about = { action, ...(target !== undefined && { target }), takes: takes(action, ask) };
      const code = refusalOf(action, ask);
      if (code) return { ...about, allowed: false, code };
      return action === 'decide' ? { ...about, ...deciding(proposal, context) } : { ...about, allowed: true };
    }),
  );
}

/** What a body can decide now; if no outcome is possible, the code that says why. */
function deciding(
  proposal: Proposal,
  context: Context,
): Pick<AvailableAction, 'allowed' | 'code' | 'outcomes' | 'bodies' | 'refusal'> {
  const submission = openSubmission(proposal);
  const stage = submission && stageOf(context.framework, proposal, submission.stage);
  if (!submission || !stage) return { allowed: false, code: 'submission-closed' };
  const held = heldBack(submission, stage, proposal, context);
  const outcomes = Object.entries(stage.outcomes).flatMap(([outcome, leads]) =>
    held && !['stay', 'reject', 'return'].includes(leads ?? '') ? [] : [outcome],
  );
  if (held && outcomes.length === 0) return { allowed: false, code: held };
  return {
    allowed: true,
    outcomes,
    bodies: bodiesToSpeak({ proposal, context }, submission, stage),
    ...(stage.refusal === 'without' && { refusal: stage.refusal }),
  };
}

/** Why the stage cannot carry the case on now; undefined if it can. */
export function heldBack(
  submission: Submission,
  stage: Stage,
  proposal: Proposal,
  context: Context,
): RefusalCode | undefined {
  const blocked = stage.competence === 'decide' && submission.decidingBlockers.length > 0;
  return unmetRequirement(submission, stage, proposal, context) ?? (blocked ? 'blockers-open' : undefined);
}

function targets(action: Action, proposal: Proposal, context: Context): readonly (string | undefined)[] {
  const submission = openSubmission(proposal);
  const mine = scopesOf(context.actor, 'member').filter((party) => proposal.parties.includes(party));
  const heard = scopesOf(context.actor, 'decider').filter(
    (body) => spokenForBy(context.framework, body, proposal.parties).length > 0,
  );
  const conditions = proposal.submissions.flatMap((each) =>
    each.decisions.flatMap((decision) => decision.conditions.map((condition) => condition.id)),
  );
  const found: Partial<Record<Action, readonly string[]>> = {
    'state-position': [...mine, ...heard],
    'verify-figures': mine,
    judge: mine,
    'answer-notice': (submission?.notices ?? []).map((notice) => notice.cluster),
    decide: submission ? [submission.stage] : [],
    'close-condition': conditions,
  };
  const list = found[action];
  return list && list.length > 0 ? list : [undefined];
}
