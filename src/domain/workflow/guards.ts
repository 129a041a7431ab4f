// Whether an actor may do an action now. The same functions enforce the rules and compute the available actions.
import { stepsOfCase } from '../governance/case-types.ts';
import { bodyById, isValidOn } from '../governance/lookups.ts';
import { holds } from './actor.ts';
import { type Answer, type Ask, type Context, coordinates } from './ask.ts';
import { mayCloseCondition } from './conditions.ts';
import { mayDecide } from './deciding.ts';
import { openSubmission, type Proposal } from './state.ts';
import { holdsOne, takes } from './takes.ts';
import { isUnfinished } from './unfinished.ts';

export type { Ask, Context } from './ask.ts';

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
  'remind',
] as const;
export type Action = (typeof ACTIONS)[number];

/** The reason for a refusal; undefined if allowed. Authorisation (`forbidden`) is checked before the state. */
export function refusalOf(action: Action, ask: Ask): Answer {
  return holdsOne(ask.context.actor, takes(action, ask)) ? STATE[action](ask) : 'forbidden';
}

/** Whether the state of the case allows the action, given that the actor has the role. */
const STATE: Readonly<Record<Action, (ask: Ask) => Answer>> = {
  edit: ({ proposal }) => unlessEditable(proposal),
  delete: ({ proposal }) => (proposal.submissions.length > 0 ? 'already-submitted' : unlessDraft(proposal)),
  copy: () => undefined,
  'state-position': (ask) => unlessEditable(ask.proposal) ?? unlessBodyIsOver(ask),
  'verify-figures': ({ proposal }) => unlessEditable(proposal),
  submit: ({ proposal, context }) => unlessEditable(proposal) ?? unlessSomethingIsLeft(proposal, context),
  withdraw: ({ proposal }) => mayWithdraw(proposal),
  decide: (ask) => mayDecide(ask, { submission: openSubmission(ask.proposal) }),
  judge: ({ proposal }) => unlessOpen(proposal),
  'answer-notice': ({ proposal }) => unlessOpen(proposal),
  reroute: ({ proposal, context }) => mayReroute(proposal, context),
  'close-condition': (ask) => mayCloseCondition(ask),
  remind: ({ proposal }) => (isUnfinished(proposal) ? undefined : 'finally-decided'),
};

/** `successorFrom`: the first day of the successor, if it was looked up. */
function mayReroute(proposal: Proposal, { framework, today, successorFrom }: Context): Answer {
  if (!isUnfinished(proposal)) return 'finally-decided';
  if (framework.successor === undefined || successorFrom === null) return 'no-successor';
  return successorFrom !== undefined && today < successorFrom ? 'successor-not-in-force' : undefined;
}

/** External ids may be set by coordinators of the case and the planner, in any status: an ESDH also journals later. */
export function mayIdentify(ask: Ask): Answer {
  const may = holds(ask.context.actor, 'planner', ask.proposal.framework.id) || coordinates(ask);
  return may ? undefined : 'forbidden';
}

/** A case that was never submitted is deleted rather than withdrawn. */
function mayWithdraw(proposal: Proposal): Answer {
  if (!isUnfinished(proposal)) return 'finally-decided';
  return proposal.submissions.length === 0 ? 'never-submitted' : undefined;
}

function unlessEditable(proposal: Proposal): Answer {
  if (openSubmission(proposal)) return 'under-review';
  return proposal.status === 'draft' || proposal.status === 'returned' ? undefined : 'finally-decided';
}

/** A position of a body can be stated only while the body is valid; that of a party at any time. */
function unlessBodyIsOver({ context: { framework, today }, target }: Ask): Answer {
  const body = target === undefined ? undefined : bodyById(framework, target);
  return body && !isValidOn(body, today) ? 'body-not-valid' : undefined;
}

function unlessDraft(proposal: Proposal): Answer {
  return proposal.status === 'draft' ? undefined : 'not-a-draft';
}

function unlessOpen(proposal: Proposal): Answer {
  return openSubmission(proposal) ? undefined : 'submission-closed';
}

function unlessSomethingIsLeft(proposal: Proposal, { framework, today }: Context): Answer {
  if (!isValidOn(framework, today)) return 'framework-not-valid';
  const approved = proposal.approvedSteps.map(({ step }) => step);
  return stepsOfCase(framework, proposal).every((id) => approved.includes(id)) ? 'steps-already-approved' : undefined;
}
