// May this person do this now? One function per action; the same answer enforces and is shown as available action.
import type { Framework } from '../governance/framework.ts';
import { bodyById, isValidOn, partyKind, procedureOf, stageOf } from '../governance/lookups.ts';
import type { Stage } from '../governance/procedure.ts';
import type { RefusalCode } from '../refusal.ts';
import { type Actor, holds } from './actor.ts';
import { heldBy, stageDeciders } from './stage-deciders.ts';
import { type Decision, openSubmission, type Proposal, type Submission, spokenAt } from './state.ts';

/** The clock is data: `now` in UTC, `today` in Danish time. `framework` is the one the case stands under now. */
export type Context = {
  readonly actor: Actor;
  readonly now: string;
  readonly today: string;
  readonly framework: Framework;
  /** The first day of the framework that succeeds it, where one is published. */
  readonly successorFrom?: string | undefined;
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

/** Every cluster of the case writes in it. */
function coordinates({ proposal, context }: Ask): boolean {
  return proposal.clusters.some((cluster) => holds(context.actor, 'coordinator', cluster));
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

type Decides = {
  readonly submission: Submission | undefined;
  /** The stage where the submission stands, or ended, where none is named. */
  readonly stage?: string | undefined;
  /** Any of the actor's where none is named. */
  readonly body?: string | undefined;
};

/**
 * Whether the actor may record the outcome of a body at a stage. Where no submission is open, the last one's end
 * answers why not.
 */
export function mayDecide(ask: Ask, { submission, stage: named, body }: Decides): Answer {
  const { proposal, context } = ask;
  const asked = submission ?? proposal.submissions.at(-1);
  if (!asked) return decidesSomewhere(ask) ? 'submission-closed' : 'forbidden';
  const stage = stageOf(context.framework, proposal, named ?? asked.stage);
  const mine = stage ? ownBodies(ask, asked, stage).filter((id) => body === undefined || id === body) : [];
  if (!stage || mine.length === 0) return 'forbidden';
  const waiting = mine.filter((id) => !spokenAt(asked, stage.id).includes(id));
  if (!submission) return isDecided(asked, stage) ? 'already-decided' : 'submission-closed';
  if (waiting.length === 0) return 'already-decided';
  if (proposal.authors.includes(context.actor.subject)) return 'four-eyes';
  if (submission.decisions.some((decision) => isRecused(context.actor, decision.recusals))) return 'recused';
  if (!isValidOn(context.framework, context.today)) return 'framework-not-valid';
  return waiting.some((id) => isBodyValid(context, id)) ? undefined : 'body-not-valid';
}

/** The bodies of the stage for which the actor records outcomes. */
function ownBodies({ proposal, context }: Ask, submission: Submission | undefined, stage: Stage): readonly string[] {
  return heldBy(context.actor, stageDeciders(context.framework, proposal, submission, stage));
}

/** Of those, the bodies that can speak now: they have not yet, and exist today. */
export function bodiesToSpeak(ask: Ask, submission: Submission, stage: Stage): readonly string[] {
  const spoken = spokenAt(submission, stage.id);
  return ownBodies(ask, submission, stage).filter((id) => !spoken.includes(id) && isBodyValid(ask.context, id));
}

function isBodyValid({ framework, today }: Context, id: string): boolean {
  const body = bodyById(framework, id);
  return body !== undefined && isValidOn(body, today);
}

/**
 * Whether the submission has left the stage, or ended there, by what a body has decided; a postponement does not count.
 */
export function isDecided(submission: Submission, stage: Stage): boolean {
  return spokenAt(submission, stage.id).length > 0;
}

function decidesSomewhere(ask: Ask): boolean {
  return procedureOf(ask.context.framework, ask.proposal).stages.some(
    (stage) => ownBodies(ask, undefined, stage).length > 0,
  );
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

function mayCloseCondition(ask: Ask): Answer {
  const { proposal, context, target } = ask;
  const conditions = proposal.submissions.flatMap((submission) =>
    submission.decisions.flatMap((decision) =>
      decision.conditions.map((condition) => ({ condition, body: decision.body })),
    ),
  );
  const wanted = conditions.filter(({ condition }) => target === undefined || condition.id === target);
  const mine = wanted.filter(
    ({ body }) =>
      coordinates(ask) ||
      holds(context.actor, 'planner', proposal.framework.id) ||
      holds(context.actor, 'decider', body),
  );
  if (mine.length === 0) return 'forbidden';
  return mine.some(({ condition }) => condition.status === 'open') ? undefined : 'condition-closed';
}
