// Whether an actor may do an action on an agreement now. The same functions enforce the rules and compute the available
// actions.
import type { PriceIndex } from '../economics/price-level.ts';
import type { Framework } from '../governance/framework.ts';
import { partyById } from '../governance/lookups.ts';
import type { RefusalCode } from '../refusal.ts';
import { type Actor, holds, scopesOf } from '../workflow/actor.ts';
import { type DueKind, nextRegulated } from './due.ts';
import { type Agreement, hasJoined, partyOf } from './state.ts';
import { expiry, inForceTo, isInForceOn, statusOn } from './validity.ts';

/** Time is passed in: `now` in UTC, `today` in Danish time. `framework` is the one the agreement was made under. */
export type AgreementContext = {
  readonly actor: Actor;
  readonly now: string;
  readonly today: string;
  readonly framework: Framework;
  /** The current price index, if it is newer than that of `framework`; a new year is entered every year. */
  readonly priceIndex?: PriceIndex;
  /** Id of the unfinished case about the agreement, if any. */
  readonly openCase?: string | undefined;
};

export const AGREEMENT_ACTIONS = [
  'join',
  'close-condition',
  'reach-milestone',
  'report',
  'regulate',
  'evaluate',
  'decide-renewal',
  'give-notice',
  'withdraw-notice',
  'amend',
  'revert',
  'spread',
] as const;
export type AgreementAction = (typeof AGREEMENT_ACTIONS)[number];

/** `target`: the party, condition or milestone that the action is about, if any. */
export type AskAgreement = {
  readonly agreement: Agreement;
  readonly context: AgreementContext;
  readonly target?: string;
};
type Answer = RefusalCode | undefined;

/** The reason for a refusal; undefined if allowed. Authorisation (`forbidden`) is checked before the state. */
export function refusalOfAgreement(action: AgreementAction, ask: AskAgreement): Answer {
  return GUARDS[action](ask);
}

const GUARDS: Readonly<Record<AgreementAction, (ask: AskAgreement) => Answer>> = {
  join: (ask) => unlessSpeaksFor(ask, ({ asked }) => asked) ?? mayJoin(ask),
  'close-condition': (ask) => mayCloseCondition(ask),
  'reach-milestone': (ask) =>
    unlessConcerned(ask) ?? (fellDue(ask) ? undefined : unlessLives(ask)) ?? milestoneOpen(ask),
  report: (ask) => unlessSpeaksFor(ask, ({ side }) => side !== 'other') ?? unlessJoined(ask),
  regulate: (ask) =>
    unlessPlans(ask) ?? unlessLives(ask) ?? (nextRegulated(ask.agreement) === null ? 'nothing-to-regulate' : undefined),
  evaluate: (ask) => unlessFollows(ask) ?? unlessStarted(ask),
  'decide-renewal': (ask) =>
    unlessFollows(ask) ?? unlessLives(ask) ?? (expiry(ask.agreement) === null ? 'no-end-to-renew' : undefined),
  'give-notice': (ask) => unlessSpeaksFor(ask, () => true) ?? unlessLives(ask) ?? mayGiveNotice(ask),
  'withdraw-notice': (ask) => unlessSpeaksFor(ask, () => true) ?? mayWithdrawNotice(ask),
  amend: (ask) => mayChange(ask),
  revert: (ask) => mayChange(ask),
  spread: (ask) => unlessElsewhere(ask) ?? (ask.agreement.evaluations.length === 0 ? 'not-evaluated' : undefined),
};

/** Whether the actor is a member of the party or a decider of its council. */
export function speaksFor(actor: Actor, party: string, framework: Framework): boolean {
  return (
    holds(actor, 'member', party) ||
    framework.bodies.some((body) => body.councilOf === party && holds(actor, 'decider', body.id))
  );
}

/**
 * Whether an item that falls due is the actor's task. An item that names a party is for that party; other parties are
 * not asked, even if the guards would allow them to act.
 */
export function isDueTo(
  actor: Actor,
  {
    kind,
    party,
    body,
    clusters,
    framework,
  }: { readonly kind: DueKind; readonly party: string | null } & Pick<Agreement, 'body' | 'clusters' | 'framework'>,
  under: Framework,
): boolean {
  if (party !== null) return speaksFor(actor, party, under);
  const plans = holds(actor, 'planner', framework.id);
  if (kind === 'regulation') return plans;
  const coordinates = clusters.some((cluster) => holds(actor, 'coordinator', cluster));
  return plans || holds(actor, 'decider', body) || (COORDINATED.has(kind) && coordinates);
}

/** Items that coordinators handle. */
const COORDINATED: ReadonlySet<DueKind> = new Set(['milestone', 'training', 'carry-out']);

type PartyTest = (party: Agreement['parties'][number]) => boolean;

function unlessSpeaksFor({ agreement, context, target }: AskAgreement, can: PartyTest): Answer {
  const mine = agreement.parties.filter(
    (one) =>
      can(one) &&
      (target === undefined || one.party === target) &&
      speaksFor(context.actor, one.party, context.framework),
  );
  return mine.length > 0 ? undefined : 'forbidden';
}

function unlessCoordinates({ agreement, context }: AskAgreement): Answer {
  return agreement.clusters.some((cluster) => holds(context.actor, 'coordinator', cluster)) ? undefined : 'forbidden';
}

/** Only one change at a time, and only on the newest edition, since a second one would not include the first. */
function mayChange(ask: AskAgreement): Answer {
  const changed = ask.context.openCase !== undefined || ask.agreement.end?.how === 'replaced';
  return unlessCoordinates(ask) ?? unlessLives(ask) ?? (changed ? 'amendment-open' : undefined);
}

/** Allowed for a coordinator of a cluster that is not in the agreement. */
function unlessElsewhere({ agreement, context }: AskAgreement): Answer {
  const own = scopesOf(context.actor, 'coordinator');
  return own.some((cluster) => !agreement.clusters.includes(cluster)) ? undefined : 'forbidden';
}

function unlessPlans({ agreement, context }: AskAgreement): Answer {
  return holds(context.actor, 'planner', agreement.framework.id) ? undefined : 'forbidden';
}

/** Allowed for deciders of the body of the agreement, and for the planner. */
function unlessFollows(ask: AskAgreement): Answer {
  return holds(ask.context.actor, 'decider', ask.agreement.body) ? undefined : unlessPlans(ask);
}

/** Allowed for its coordinators, the planner, its body and its parties. */
function unlessConcerned(ask: AskAgreement): Answer {
  const { agreement, context } = ask;
  return unlessCoordinates(ask) && unlessFollows(ask) && unlessSpeaksFor({ agreement, context }, () => true)
    ? 'forbidden'
    : undefined;
}

function unlessLives({ agreement, context }: AskAgreement): Answer {
  return ['ended', 'replaced'].includes(statusOn(agreement, context.today)) ? 'agreement-ended' : undefined;
}

function unlessStarted({ agreement, context }: AskAgreement): Answer {
  return statusOn(agreement, context.today) === 'awaiting-start' ? 'agreement-not-started' : undefined;
}

function mayJoin(ask: AskAgreement): Answer {
  const lives = unlessLives(ask);
  if (lives) return lives;
  const { agreement, target } = ask;
  if (agreement.end?.how === 'terminated') return 'agreement-under-notice';
  const party = target === undefined ? undefined : partyOf(agreement, target);
  return party && hasJoined(party) ? 'already-joined' : undefined;
}

function unlessJoined({ agreement, target }: AskAgreement): Answer {
  const party = target === undefined ? undefined : partyOf(agreement, target);
  return party && !hasJoined(party) ? 'party-not-joined' : undefined;
}

function mayGiveNotice({ agreement, context, target }: AskAgreement): Answer {
  if (agreement.terms.noticeMonths === undefined) return 'no-notice-agreed';
  const party = target === undefined ? undefined : partyOf(agreement, target);
  if (party && !hasJoined(party)) return 'party-not-joined';
  if (party?.notice) return 'notice-given';
  return isInForceOn(agreement, context.today) ? undefined : 'agreement-not-started';
}

/** A notice can be withdrawn until the day it takes effect. */
function mayWithdrawNotice({ agreement, context, target }: AskAgreement): Answer {
  const party = target === undefined ? undefined : partyOf(agreement, target);
  const notices = party ? [party.notice] : agreement.parties.map(({ notice }) => notice);
  return notices.some((notice) => notice && context.today < notice.leaves) ? undefined : 'no-notice';
}

/**
 * Allowed for the owner, the party that made the reservation, the body of the agreement and the planner. A condition of
 * the case is closed in the case.
 */
function mayCloseCondition(ask: AskAgreement): Answer {
  const { agreement, context, target } = ask;
  const names = (party: string) => partyById(context.framework, party)?.name;
  const mine = agreement.conditions
    .filter(({ id, of }) => of !== 'case' && (target === undefined || id === target))
    .filter(
      ({ owner, of }) =>
        !unlessFollows(ask) ||
        (of !== 'case' && speaksFor(context.actor, of.party, context.framework)) ||
        agreement.parties.some(
          ({ party }) =>
            (owner === party || owner === names(party)) && speaksFor(context.actor, party, context.framework),
        ),
    );
  if (mine.length === 0) return 'forbidden';
  return mine.some(({ closed }) => !closed) ? undefined : 'condition-closed';
}

/** Before the agreement was over: it is still reached there. */
function fellDue({ agreement, target }: AskAgreement): boolean {
  const to = inForceTo(agreement);
  return agreement.milestones.some(
    ({ id, date }) => (target === undefined || id === target) && date !== undefined && to !== null && date < to,
  );
}

function milestoneOpen({ agreement, target }: AskAgreement): Answer {
  const wanted = agreement.milestones.filter(({ id }) => target === undefined || id === target);
  return wanted.some(({ reached }) => !reached) ? undefined : 'milestone-reached';
}
