// What waits for a person, and what the person's cases and agreements wait for. Four queries: cases, what falls due in
// agreements, conditions owned by the parties and bodies that the person represents, and announcements and experiences
// of other clusters. The guards that enforce the rules decide what the person can do.
import { isByCase } from '../domain/agreement/carry-out.ts';
import { isDueTo } from '../domain/agreement/guards.ts';
import type { Framework } from '../domain/governance/framework.ts';
import { type Actor, holds, scopesOf } from '../domain/workflow/actor.ts';
import { type AvailableAction, availableActions } from '../domain/workflow/available-actions.ts';
import { reminderOf } from '../domain/workflow/reminders.ts';
import { openSubmission, type Proposal, type Reminder, waitingBodies } from '../domain/workflow/state.ts';
import { lacksFigures, lacksNotice, lacksPosition, type Standing } from '../domain/workflow/unanswered.ts';
import { addDays } from '../lib/iso-date.ts';
import type { DueItem } from './agreement-ports.ts';
import { givenOfCase } from './given-of-case.ts';
import type { ConditionItem, Ports, StoredProposal } from './ports.ts';
import { listDue } from './read-agreements.ts';
import { parseDossier } from './read-dossier.ts';
import { listConditions } from './read-proposals.ts';
import { type HeardWork, heardWork } from './registers/heard-work.ts';
import { contextOf, frameworkOf, getSight } from './see-proposal.ts';

export const CASE_WORK = [
  'draft',
  'returned',
  'decide',
  'verify-figures',
  'state-position',
  'judge',
  'answer-notice',
  'waits-for-bodies',
  'carry-over',
] as const;
type CaseWorkKind = (typeof CASE_WORK)[number];

/** `since`: instant or date; `due`: date. `mine`: true if the actor can do it now, false if others must. */
type When = { readonly mine: boolean; readonly since: string; readonly due: string | null };

export type CaseWork = When & {
  readonly kind: CaseWorkKind;
  readonly proposal: Proposal;
  readonly framework: Framework;
  /** The action of the actor; undefined for what waits for others. */
  readonly action: AvailableAction | undefined;
  /** Id of the party or cluster that must act. */
  readonly target: string | undefined;
  /** Ids of the bodies that must act. */
  readonly bodies: readonly string[];
  /** The last reminder sent to those who must act. */
  readonly reminder: Reminder | undefined;
};
type ConditionWork = When & { readonly kind: 'condition'; readonly condition: ConditionItem };
export type AgreementWork = When & {
  readonly kind: 'agreement';
  readonly item: DueItem;
  readonly framework: Framework;
};
export type Work = CaseWork | ConditionWork | AgreementWork | HeardWork;

/** Number of cases read of each kind, the newest ones; the list of cases has the rest. */
const MOST_CASES = 100;
const MOST_CONDITIONS = 100;
/** Days ahead that items of agreements are shown. */
const AHEAD = 30;
const ANY_DAY = '9999-12-31';

/** Whether a role of the actor is asked for something in cases and agreements; the other roles only read. */
export function hasTasks(actor: Actor): boolean {
  return (['coordinator', 'member', 'decider', 'planner'] as const).some((role) => holds(actor, role));
}

/** Sorted by due date; items without one by `since`. */
export async function readWork(ports: Ports, actor: Actor): Promise<readonly Work[]> {
  const found = await Promise.all([
    caseWork(ports, actor),
    conditionWork(ports, actor),
    agreementWork(ports, actor),
    heardWork(ports, actor),
  ]);
  return found.flat().sort((a, b) => (a.due ?? a.since).localeCompare(b.due ?? b.since));
}

/** @param today the date in Denmark */
export function isLate({ due }: Pick<When, 'due'>, today: string): boolean {
  return due !== null && due < today;
}

async function caseWork(ports: Ports, actor: Actor): Promise<readonly Work[]> {
  const asked = {
    clusters: scopesOf(actor, 'coordinator'),
    parties: scopesOf(actor, 'member'),
    bodies: scopesOf(actor, 'decider'),
    // Notices, and what planners follow, are in cases of other clusters.
    reviews: actor.grants.some(({ role }) => role === 'coordinator' || role === 'planner'),
  };
  const stored = await ports.reader.work(await getSight(ports, actor), asked, MOST_CASES);
  return (await Promise.all(stored.map((each) => workOfCase(ports, actor, each)))).flat();
}

/** The items of one case, which was read for the actor: what waits for the actor and for others. */
export async function workOfCase(
  ports: Ports,
  actor: Actor,
  { proposal, dossier: text }: Pick<StoredProposal, 'proposal' | 'dossier'>,
): Promise<readonly CaseWork[]> {
  const framework = await frameworkOf(ports, proposal);
  const dossier = parseDossier(text);
  const { stale } = givenOfCase(ports, proposal, dossier, framework);
  const asked = { proposal, dossier, framework, stale, actor };
  const context = await contextOf(ports, actor, proposal);
  const able = availableActions(proposal, context).filter(({ allowed }) => allowed);
  const own = able.filter(
    ({ action, target = '' }) => action !== 'answer-notice' || holds(actor, 'coordinator', target),
  );
  const mine = own.flatMap((action) => ofAction(action, asked, context.successorFrom ?? undefined) ?? []);
  const open = openSubmission(proposal);
  const leads = proposal.clusters.some((cluster) => holds(actor, 'coordinator', cluster));
  const concerns =
    leads || holds(actor, 'planner', framework.id) || proposal.parties.some((party) => holds(actor, 'member', party));
  const others = leads ? ofOthers(asked) : [];
  if (!open || !concerns || mine.some(({ kind }) => kind === 'decide')) return [...mine, ...others];
  const bodies = waitingBodies(open);
  const when = { mine: false, since: open.stageSince, due: open.stageDue, reminder: lastReminder(proposal, bodies) };
  const waits = { kind: 'waits-for-bodies' as const, proposal, framework, action: undefined, target: undefined };
  return [...mine, { ...waits, bodies, ...when }, ...others];
}

function lastReminder(proposal: Proposal, who: readonly string[]): Reminder | undefined {
  return who.flatMap((each) => reminderOf(proposal, each) ?? []).sort((a, b) => b.on.localeCompare(a.on))[0];
}

/**
 * What parties and clusters that the actor does not represent have left unanswered: the same items that those see as
 * theirs.
 */
function ofOthers(asked: Asked): readonly CaseWork[] {
  const { proposal, framework, actor } = asked;
  const isOpen = openSubmission(proposal) !== undefined;
  if (!isOpen && proposal.status !== 'draft' && proposal.status !== 'returned') return [];
  const of = (action: AvailableAction['action'], targets: readonly string[]) =>
    targets.flatMap((target) => ofAction({ action, target, allowed: true, takes: [] }, asked, undefined) ?? []);
  const parties = proposal.parties.filter((party) => !holds(actor, 'member', party));
  const clusters = framework.clusters.map(({ id }) => id).filter((cluster) => !holds(actor, 'coordinator', cluster));
  const found = isOpen
    ? of('answer-notice', clusters)
    : [...of('verify-figures', parties), ...of('state-position', parties)];
  return found.map((work) => ({ ...work, mine: false, action: undefined }));
}

type Asked = Standing & { readonly actor: Actor };

/** The item for an action; undefined if it is done or not needed. */
function ofAction(action: AvailableAction, asked: Asked, successorFrom: string | undefined): CaseWork | undefined {
  const { proposal, framework } = asked;
  const open = openSubmission(proposal);
  const { target = '', bodies = [] } = action;
  const of = (kind: CaseWorkKind, since: string, due: string | null = null): CaseWork => {
    const about = { kind, proposal, framework, action, target: action.target, bodies };
    return { ...about, reminder: lastReminder(proposal, [target, ...bodies]), mine: true, since, due };
  };
  switch (action.action) {
    case 'edit':
      return of(proposal.status === 'returned' ? 'returned' : 'draft', proposal.updatedAt);
    case 'decide':
      return open && of('decide', open.stageSince, open.stageDue);
    case 'verify-figures':
      return lacksFigures(asked, target) ? of('verify-figures', proposal.updatedAt) : undefined;
    case 'state-position':
      return lacksPosition(asked, target) ? of('state-position', proposal.updatedAt) : undefined;
    case 'judge':
      return open?.judgements.some(({ party }) => party === target) ||
        !framework.principles.some(({ judged }) => judged)
        ? undefined
        : of('judge', open?.submittedAt ?? proposal.updatedAt);
    case 'answer-notice': {
      const notice = open?.notices.find(({ cluster }) => cluster === target);
      return notice && lacksNotice(asked, target) ? of('answer-notice', notice.sentAt, notice.dueDate) : undefined;
    }
    case 'reroute':
      // The successor is in force, so the case must be carried over.
      return successorFrom === undefined ? undefined : of('carry-over', successorFrom);
    default:
      return;
  }
}

/** Open conditions of the parties and bodies that the actor represents. */
async function conditionWork(ports: Ports, actor: Actor): Promise<readonly Work[]> {
  const owners = [...new Set([...scopesOf(actor, 'member'), ...scopesOf(actor, 'decider')])];
  if (owners.length === 0) return [];
  const { items } = await listConditions(ports, actor, { status: 'open', owners }, { pageSize: MOST_CONDITIONS });
  return items.map((condition) => {
    return { kind: 'condition', condition, mine: true, since: condition.dueDate, due: condition.dueDate };
  });
}

/**
 * Of a recurring item only the next day is shown; its date shows how late it is. A council that is asked to join is
 * shown from the day the agreement is made.
 */
async function agreementWork(ports: Ports, actor: Actor): Promise<readonly Work[]> {
  if (!hasTasks(actor)) return [];
  const { today } = ports.clock();
  const [soon, joins] = await Promise.all([
    listDue(ports, actor, { to: addDays(today, AHEAD) }),
    listDue(ports, actor, { to: ANY_DAY, kinds: ['join'] }),
  ]);
  const items = [...joins, ...soon.filter(({ act, kind }) => act && kind !== 'join')];
  const work = await Promise.all(
    items.map(async (item): Promise<Work | undefined> => {
      const framework = await frameworkOf(ports, item);
      // The open case that carries it out is shown instead.
      if (isByCase(item) && (await ports.agreements.reader.openCase(item.agreement)) !== undefined) return;
      const mine = isDueTo(actor, item, framework);
      if (!mine && !item.clusters.some((cluster) => holds(actor, 'coordinator', cluster))) return;
      const since = item.kind === 'join' ? item.madeAt : item.date < today ? item.date : today;
      // A conclusion to be carried out has no due date; it is sorted by its own date.
      const due = item.kind === 'carry-out' ? null : item.date;
      return { kind: 'agreement', item, framework, mine, since, due };
    }),
  );
  return work.filter((each) => each !== undefined);
}
