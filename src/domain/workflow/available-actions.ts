// What may I do with this case, and why not the rest: the same guards that enforce.
import { stageOf } from '../governance/lookups.ts';
import type { RefusalCode } from '../refusal.ts';
import { scopesOf } from './actor.ts';
import { unmetRequirement } from './commands/requirements.ts';
import { bodiesToSpeak } from './deciding.ts';
import { ACTIONS, type Action, type Context, refusalOf } from './guards.ts';
import { openSubmission, type Proposal } from './state.ts';

export type AvailableAction = {
  readonly action: Action;
  /** The party, cluster, stage or condition it is about. */
  readonly target?: string;
  readonly allowed: boolean;
  /** Why not. */
  readonly code?: RefusalCode;
  /** For `decide`: outcomes that are possible now, and what keeps the case from being carried on. */
  readonly outcomes?: readonly string[];
  /** For `decide`: the bodies for which this person may record now. */
  readonly bodies?: readonly string[];
};

/** Every action, once per thing it can be about. */
export function availableActions(proposal: Proposal, context: Context): readonly AvailableAction[] {
  return ACTIONS.flatMap((action) =>
    targets(action, proposal, context).map((target) => {
      const code = refusalOf(action, {
        proposal,
        context,
        ...(target !== undefined && action !== 'decide' && { target }),
      });
      return {
        action,
        ...(target !== undefined && { target }),
        allowed: code === undefined,
        ...(code && { code }),
        ...(action === 'decide' &&
          !code && { outcomes: possibleOutcomes(proposal, context), bodies: ownBodies(proposal, context) }),
      };
    }),
  );
}

function targets(action: Action, proposal: Proposal, context: Context): readonly (string | undefined)[] {
  const submission = openSubmission(proposal);
  const mine = scopesOf(context.actor, 'member').filter((party) => proposal.parties.includes(party));
  const conditions = proposal.submissions.flatMap((each) =>
    each.decisions.flatMap((decision) => decision.conditions.map((condition) => condition.id)),
  );
  const found: Partial<Record<Action, readonly string[]>> = {
    'state-position': mine,
    'verify-figures': mine,
    judge: mine,
    'answer-notice': (submission?.notices ?? []).map((notice) => notice.cluster),
    decide: submission ? [submission.stage] : [],
    'close-condition': conditions,
  };
  const list = found[action];
  return list && list.length > 0 ? list : [undefined];
}

function possibleOutcomes(proposal: Proposal, context: Context): readonly string[] {
  const submission = openSubmission(proposal);
  const stage = submission && stageOf(context.framework, proposal, submission.stage);
  if (!submission || !stage) return [];
  const held =
    unmetRequirement(submission, stage, proposal, context) !== undefined ||
    (stage.competence === 'decide' && submission.decidingBlockers.length > 0);
  return Object.entries(stage.outcomes).flatMap(([outcome, leads]) =>
    held && !['stay', 'reject', 'return'].includes(leads ?? '') ? [] : [outcome],
  );
}

function ownBodies(proposal: Proposal, context: Context): readonly string[] {
  const submission = openSubmission(proposal);
  const stage = submission && stageOf(context.framework, proposal, submission.stage);
  return submission && stage ? bodiesToSpeak({ proposal, context }, submission, stage) : [];
}
