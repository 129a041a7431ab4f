// May this person do this now? One function per action; the same answer enforces and is shown as available action.
import { isValidOn, partyKind } from '../governance/lookups.ts';
import { holds } from './actor.ts';
import { type Answer, type Ask, type Context, coordinates } from './ask.ts';
import { mayCloseCondition } from './conditions.ts';
import { mayDecide } from './deciding.ts';
import { openSubmission, type Proposal } from './state.ts';

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
] as const;
export type Action = (typeof ACTIONS)[number];

/** The reason why not, or undefined when it is allowed. Authorisation (`forbidden`) is asked before the state. */
export function refusalOf(action: Action, ask: Ask): Answer {
  return GUARDS[action](ask);
}

const GUARDS: Readonly<Record<Action, (ask: Ask) => Answer>> = {
  edit: (ask) => (coordinates(ask) ? unlessEditable(ask.proposal) : 'forbidden'),
  delete: (ask) =>
    unlessLeading(ask) ?? (ask.proposal.submissions.length > 0 ? 'already-submitted' : unlessDraft(ask.proposal)),
  copy: ({ context }) => (holds(context.actor, 'coordinator') ? undefined : 'forbidden'),
  'state-position': (ask) => unlessMember(ask) ?? unlessEditable(ask.proposal),
  'verify-figures': (ask) => unlessMember(ask) ?? unlessEditable(ask.proposal),
  submit: (ask) => unlessLeading(ask) ?? unlessEditable(ask.proposal) ?? unlessFrameworkValid(ask),
  withdraw: (ask) =>
    unlessLeading(ask) ??
    (['draft', 'in-review', 'returned'].includes(ask.proposal.status) ? undefined : 'finally-decided'),
  decide: (ask) => mayDecide(ask, { submission: openSubmission(ask.proposal) }),
  judge: (ask) => unlessMember(ask) ?? unlessOpen(ask.proposal),
  'answer-notice': (ask) => mayAnswerNotice(ask),
  reroute: ({ proposal, context }) =>
    [proposal.framework.id, context.framework.successor].some((id) => id && holds(context.actor, 'planner', id))
      ? mayReroute(proposal, context)
      : 'forbidden',
  'close-condition': (ask) => mayCloseCondition(ask),
};

/** `successorFrom`: the first day of the successor, where it is known. */
function mayReroute({ status }: Proposal, { framework, today, successorFrom }: Context): Answer {
  if (['approved', 'rejected', 'withdrawn'].includes(status)) return 'finally-decided';
  if (framework.successor === undefined) return 'no-successor';
  return successorFrom !== undefined && today < successorFrom ? 'successor-not-in-force' : undefined;
}

/** Who journals the case: its clusters, or the region's planner. An ESDH does so after the decision too. */
export function mayIdentify(ask: Ask): Answer {
  const may = holds(ask.context.actor, 'planner', ask.proposal.framework.id) || coordinates(ask);
  return may ? undefined : 'forbidden';
}

/** The cluster that leads the case speaks for it: it submits, withdraws and deletes. */
function unlessLeading({ proposal, context }: Ask): Answer {
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
  return proposal.status === 'draft' || proposal.status === 'returned' ? undefined : 'finally-decided';
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
