// May this person do this now? One function per action; the same answer enforces and is shown as available action.
import type { Framework } from '../governance/framework.ts';
import { bodyOfStage, isValidOn, partyKind, procedureOf, stageOf } from '../governance/lookups.ts';
import type { Stage } from '../governance/procedure.ts';
import type { RefusalCode } from '../refusal.ts';
import { type Actor, holds } from './actor.ts';
import { type Decision, openSubmission, type Proposal, type Submission } from './state.ts';

/** The clock is data: `now` in UTC, `today` in Danish time. `framework` is the one the case stands under now. */
export type Context = {
  readonly actor: Actor;
  readonly now: string;
  readonly today: string;
  readonly framework: Framework;
};

export const ACTIONS = [
  'edit',
  'delete',
  'copy',
  'state-position',
  'verify-figures',
  'submit',
  'withdraw',
  'decide',
  'judge',
  'answer-notice',
  'reroute',
  'close-condition',
] as const;
export type Action = (typeof ACTIONS)[number];

/** `target`: the party, cluster or condition the action is about, where it is about one. */
export type Ask = { readonly proposal: Proposal; readonly context: Context; readonly target?: string };
type Answer = RefusalCode | undefined;

/** The reason why not, or undefined when it is allowed. Authorisation (`forbidden`) is asked before the state. */
export function refusalOf(action: Action, ask: Ask): Answer {
  return GUARDS[action](ask);
}

const GUARDS: Readonly<Record<Action, (ask: Ask) => Answer>> = {
  edit: (ask) => unlessCoordinator(ask) ?? unlessEditable(ask.proposal),
  delete: (ask) =>
    unlessCoordinator(ask) ?? (ask.proposal.submissions.length > 0 ? 'already-submitted' : unlessDraft(ask.proposal)),
  copy: ({ context }) => (holds(context.actor, 'coordinator') ? undefined : 'forbidden'),
  'state-position': (ask) => unlessMember(ask) ?? unlessEditable(ask.proposal),
  'verify-figures': (ask) => unlessMember(ask) ?? unlessEditable(ask.proposal),
  submit: (ask) => unlessCoordinator(ask) ?? unlessEditable(ask.proposal) ?? unlessFrameworkValid(ask),
  withdraw: (ask) =>
    unlessCoordinator(ask) ??
    (['draft', 'in-review', 'returned'].includes(ask.proposal.status) ? undefined : 'finally-decided'),
  decide: (ask) => mayDecide(ask, openSubmission(ask.proposal)),
  judge: (ask) => unlessMember(ask) ?? unlessOpen(ask.proposal),
  'answer-notice': (ask) => mayAnswerNotice(ask),
  reroute: ({ proposal, context }) =>
    holds(context.actor, 'planner', proposal.framework.id)
      ? (unlessOpen(proposal) ?? (context.framework.successor ? undefined : 'no-successor'))
      : 'forbidden',
  'close-condition': (ask) => mayCloseCondition(ask),
};

function unlessCoordinator({ proposal, context }: Ask): Answer {
  return holds(context.actor, 'coordinator', proposal.cluster) ? undefined : 'forbidden';
}

function unlessMember({ proposal, context, target }: Ask): Answer {
  const concerned = (party: string) =>
    proposal.parties.includes(party) && partyKind(context.framework, party) !== undefined;
  const mine = context.actor.grants.filter((grant) => grant.role === 'member' && concerned(grant.scope));
  return mine.some((grant) => target === undefined || grant.scope === target) ? undefined : 'forbidden';
}

function unlessEditable(proposal: Proposal): Answer {
  if (openSubmission(proposal)) return 'under-review';
  return proposal.status === 'draft' || proposal.status === 'returned' || proposal.status === 'rejected'
    ? undefined
    : 'finally-decided';
}

function unlessDraft(proposal: Proposal): Answer {
  return proposal.status === 'draft' ? undefined : 'not-a-draft';
}

function unlessOpen(proposal: Proposal): Answer {
  return openSubmission(proposal) ? undefined : 'submission-closed';
}

function unlessFrameworkValid({ context }: Ask): Answer {
  return isValidOn(context.framework, context.today) ? undefined : 'framework-not-valid';
}

/**
 * Whether the actor may record the outcome of the stage where the submission stands, or of the stage a command names.
 * Where none is open, the stage where the last one ended answers why not.
 */
export function mayDecide(
  ask: Ask,
  submission: Submission | undefined,
  stageId = (submission ?? ask.proposal.submissions.at(-1))?.stage,
): Answer {
  const { proposal, context } = ask;
  const stage = stageId === undefined ? undefined : stageOf(context.framework, proposal, stageId);
  const body = stage && bodyOfStage(context.framework, stage, proposal.cluster);
  if (stageId === undefined) return decidesSomewhere(ask) ? 'submission-closed' : 'forbidden';
  if (!holds(context.actor, 'decider', body?.id ?? '')) return 'forbidden';
  if (!submission)
    return isDecided(proposal.submissions.at(-1), stage, context.framework.id)
      ? 'already-decided'
      : 'submission-closed';
  if (proposal.authors.includes(context.actor.subject)) return 'four-eyes';
  if (submission.decisions.some((decision) => isRecused(context.actor, decision.recusals))) return 'recused';
  if (!isValidOn(context.framework, context.today)) return 'framework-not-valid';
  return body && isValidOn(body, context.today) ? undefined : 'body-not-valid';
}

/** Whether a body has carried the submission away from the stage; a postponement has not. */
export function isDecided(submission: Submission | undefined, stage: Stage | undefined, framework: string): boolean {
  const decisions = submission?.decisions.filter(
    (decision) => decision.stage === stage?.id && decision.framework.id === framework,
  );
  return decisions?.some((decision) => stage?.outcomes[decision.outcome] !== 'stay') ?? false;
}

function decidesSomewhere({ proposal, context }: Ask): boolean {
  const bodies = procedureOf(context.framework, proposal).stages.map(
    (stage) => bodyOfStage(context.framework, stage, proposal.cluster)?.id,
  );
  return bodies.some((body) => body !== undefined && holds(context.actor, 'decider', body));
}

/** A secretary writes a name, a system the subject: either says who is recused. */
export function isRecused(actor: Actor, recusals: Decision['recusals']): boolean {
  const plain = (text: string) => text.trim().replace(/\s+/g, ' ').toLocaleLowerCase('da');
  return recusals.some(({ person }) => person === actor.subject || plain(person) === plain(actor.name));
}

function mayAnswerNotice({ proposal, context, target }: Ask): Answer {
  const submission = openSubmission(proposal) ?? proposal.submissions.at(-1);
  const mine = (submission?.notices ?? [])
    .map((notice) => notice.cluster)
    .filter(
      (cluster) =>
        holds(context.actor, 'coordinator', cluster) ||
        holds(context.actor, 'planner', proposal.framework.id) ||
        context.framework.bodies.some(
          (body) =>
            body.clusters?.length === 1 && body.clusters[0] === cluster && holds(context.actor, 'decider', body.id),
        ),
    );
  if (!mine.some((cluster) => target === undefined || cluster === target)) return 'forbidden';
  return unlessOpen(proposal);
}

function mayCloseCondition({ proposal, context, target }: Ask): Answer {
  const conditions = proposal.submissions.flatMap((submission) =>
    submission.decisions.flatMap((decision) =>
      decision.conditions.map((condition) => ({ condition, body: decision.body })),
    ),
  );
  const wanted = conditions.filter(({ condition }) => target === undefined || condition.id === target);
  const mine = wanted.filter(
    ({ body }) =>
      holds(context.actor, 'coordinator', proposal.cluster) ||
      holds(context.actor, 'planner', proposal.framework.id) ||
      holds(context.actor, 'decider', body),
  );
  if (mine.length === 0) return 'forbidden';
  return mine.some(({ condition }) => condition.status === 'open') ? undefined : 'condition-closed';
}
