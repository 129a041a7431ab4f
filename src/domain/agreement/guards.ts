// May this person do this with the agreement now? One function per action; the same answer enforces and is shown as
// available action.
import type { PriceIndex } from '../economics/price-level.ts';
import type { Framework } from '../governance/framework.ts';
import { partyById } from '../governance/lookups.ts';
import type { RefusalCode } from '../refusal.ts';
import { type Actor, holds, scopesOf } from '../workflow/actor.ts';
import { type DueKind, nextRegulated } from './due.ts';
import { type Agreement, hasJoined, partyOf } from './state.ts';
import { expiry, inForceTo, isInForceOn, statusOn } from './validity.ts';

/** The clock is data: `now` in UTC, `today` in Danish time. `framework` is the one the agreement was made under. */
export type AgreementContext = {
  readonly actor: Actor;
  readonly now: string;
  readonly today: string;
  readonly framework: Framework;
  /** The price index as it stands today, where that is not the index of `framework`: it is entered year by year. */
  readonly priceIndex?: PriceIndex;
  /** Id of the case about the agreement that is not finished, where there is one. */
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

/** `target`: the party, condition or milestone the action is about, where it is about one. */
export type AskAgreement = {
  readonly agreement: Agreement;
  readonly context: AgreementContext;
  readonly target?: string;
};
type Answer = RefusalCode | undefined;

/** The reason why not, or undefined when it is allowed. Authorisation (`forbidden`) is asked before the state. */
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

/** Members of a party speak for it, and who records for its council. */
export function speaksFor(actor: Actor, party: string, framework: Framework): boolean {
  return (
    holds(actor, 'member', party) ||
    framework.bodies.some((body) => body.councilOf === party && holds(actor, 'decider', body.id))
  );
}

/** Whether it is the actor's to do what falls due: those who may, but for parties that it does not name. */
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

/** What coordinators do, or see to. */
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

/** A change needs a case, one at a time, and the newest edition: two changes would not know of each other. */
function mayChange(ask: AskAgreement): Answer {
  const changed = ask.context.openCase !== undefined || ask.agreement.end?.how === 'replaced';
  return unlessCoordinates(ask) ?? unlessLives(ask) ?? (changed ? 'amendment-open' : undefined);
}

/** Whoever coordinates another cluster than those it is in. */
function unlessElsewhere({ agreement, context }: AskAgreement): Answer {
  const own = scopesOf(context.actor, 'coordinator');
  return own.some((cluster) => !agreement.clusters.includes(cluster)) ? undefined : 'forbidden';
}

function unlessPlans({ agreement, context }: AskAgreement): Answer {
  return holds(context.actor, 'planner', agreement.framework.id) ? undefined : 'forbidden';
}

/** The body that decided follows it up, and the planner. */
function unlessFollows(ask: AskAgreement): Answer {
  return holds(ask.context.actor, 'decider', ask.agreement.body) ? undefined : unlessPlans(ask);
}

/** Whoever carries it: its coordinators, the planner, its body, and its parties. */
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

/** Until the day on which it takes effect. */
function mayWithdrawNotice({ agreement, context, target }: AskAgreement): Answer {
  const party = target === undefined ? undefined : partyOf(agreement, target);
  const notices = party ? [party.notice] : agreement.parties.map(({ notice }) => notice);
  return notices.some((notice) => notice && context.today < notice.leaves) ? undefined : 'no-notice';
}

/**
 * Its owner, the party that reserved it, the body that decided, and the planner; what came with the case is closed
 * there.
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
