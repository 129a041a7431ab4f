// POST /v1/frameworks/{id}/transfers: carries unfinished cases over to the successor framework. One, several or all;
// with a dry run. Each case has its own commit, so a call that was interrupted can be repeated for the rest.
import type { Framework } from '../domain/governance/framework.ts';
import { Refusal } from '../domain/refusal.ts';
import { type Actor, holds } from '../domain/workflow/actor.ts';
import type { CarryOver, Mapping } from '../domain/workflow/carry-over.ts';
import { checkCarried, checkReroute } from '../domain/workflow/commands/reroute.ts';
import { openSubmission, type Proposal } from '../domain/workflow/state.ts';
import { isUnfinished } from '../domain/workflow/unfinished.ts';
import { canSee } from '../domain/workflow/visibility.ts';
import { carryOverCase, planCarryOver, planOf } from './carry-over-case.ts';
import type { Asked } from './change-proposal.ts';
import { currentFramework } from './current-framework.ts';
import type { Changed, Ports, Reply, StoredProposal } from './ports.ts';
import { parseDossier } from './read-dossier.ts';
import { frameworkOf, getSubmission } from './see-proposal.ts';
import { sightOfActor } from './sight-of-actor.ts';

export type TransferInput = {
  readonly dryRun: boolean;
  /** The cases to move; all unfinished ones where absent. */
  readonly proposals?: readonly string[] | undefined;
  /** Continues after this id: `next` of the previous call. */
  readonly after?: string | undefined;
  /** For this call; added to the mapping of the successor. */
  readonly mapping?: Mapping | undefined;
  readonly reason: string;
};

/** The result for one case. `code`: why it was refused. `title` is empty for an actor who may not see the case. */
export type TransferItem = {
  readonly proposal: string;
  readonly title: string;
  readonly status: Proposal['status'] | null;
  readonly version: number | null;
  readonly outcome: 'ready' | 'moved' | 'refused';
  readonly code?: Refusal['code'];
  readonly plan?: CarryOver;
  /** How many of each the case keeps. */
  readonly kept: Readonly<Record<'decisions' | 'conditions' | 'notices' | 'positions', number>>;
  /** Codes that only the new framework finds. */
  readonly newFindings: readonly string[];
};

export type Transfers = {
  readonly from: Framework;
  /** The successor. Cases can be moved from its first day on. */
  readonly to: Framework;
  readonly items: readonly TransferItem[];
  /** Where the next call continues; null after the last case. */
  readonly next: string | null;
};

/** Cases handled per call. */
const MOST = 100;
const NO_REPLY: Reply = { status: 200, body: '' };

/**
 * Refusals: `not-found` for an unknown framework, `forbidden` for an actor who is planner of neither, `no-successor`,
 * `successor-not-in-force` unless it is a dry run.
 */
export async function transferCases(ports: Ports, actor: Actor, id: string, input: TransferInput): Promise<Transfers> {
  const published = await ports.frameworks.published(true);
  const { today } = ports.clock();
  const from = published.findLast((framework) => framework.id === id);
  if (!from) throw new Refusal('not-found');
  if (!holds(actor, 'planner', id) && !holds(actor, 'planner', from.successor ?? '')) throw new Refusal('forbidden');
  const to = from.successor === undefined ? undefined : currentFramework(published, from.successor, today);
  if (!to) throw new Refusal('no-successor', { values: { successor: from.successor ?? '' } });
  if (!input.dryRun && today < to.validFrom)
    throw new Refusal('successor-not-in-force', { values: { successor: to.id, validFrom: to.validFrom } });
  const found = input.proposals ?? (await ports.reader.unfinished(id, input.after, MOST + 1));
  const taken = found.slice(0, MOST);
  const items: TransferItem[] = [];
  for (const proposal of taken) items.push(await transferOne(ports, actor, proposal, { ...input, id, to, published }));
  return { from, to, items, next: found.length > MOST ? (taken.at(-1) ?? null) : null };
}

type Wanted = TransferInput & {
  readonly id: string;
  readonly to: Framework;
  readonly published: readonly Framework[];
};

/** Puts a refusal of the case into its item; throws any other error. */
async function transferOne(ports: Ports, actor: Actor, id: string, wanted: Wanted): Promise<TransferItem> {
  const stored = await ports.reader.byId(id);
  const { to, mapping, reason } = wanted;
  if (!stored || ![wanted.id, to.id].includes(stored.proposal.framework.id)) return unknownItem(id);
  const { proposal } = stored;
  const seen = canSee(sightOfActor(actor, wanted.published), proposal);
  const base = { ...itemOf(stored), title: seen ? proposal.title : '' };
  // Already moved, perhaps by a call whose answer was lost.
  if (proposal.framework.id === to.id) return { ...base, outcome: 'moved' };
  if (!isUnfinished(proposal)) return { ...base, outcome: 'refused', code: 'finally-decided' };
  const from = await frameworkOf(ports, proposal);
  const early = await planCarryOver(ports, stored, { from, to, mapping });
  const told = { ...base, plan: early.plan, newFindings: early.newFindings };
  try {
    checkCarried(early.plan, early.faults);
    if (wanted.dryRun) return { ...told, outcome: 'ready' };
    await carryOverCase(ports, { actor, present: () => NO_REPLY }, { id, early, from, to, mapping, reason });
    return { ...told, outcome: 'moved' };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ...told, outcome: 'refused', code: error.code };
  }
}

type RerouteInput = {
  readonly framework: string;
  readonly reason: string;
  /** Stage ids to stage ids. */
  readonly mapping: Readonly<Record<string, string>>;
};

/**
 * Carries over the case of one open submission, with a mapping of stages for this move. Refusals: `not-found`,
 * `invalid` for an unknown framework, `submission-closed`, those of carryOverCase, `mapping-incomplete`.
 */
export async function rerouteSubmission(
  ports: Ports,
  asked: Asked,
  submission: string,
  { framework, reason, mapping }: RerouteInput,
): Promise<Changed> {
  const stored = await getSubmission(ports, asked.actor, submission);
  const from = await frameworkOf(ports, stored.proposal);
  const to = currentFramework(await ports.frameworks.published(), framework, ports.clock().today);
  const unknown = { pointer: '/framework', code: 'unknown-reference', values: { what: 'framework', id: framework } };
  if (!to) throw new Refusal('invalid', { faults: [unknown] });
  const between = { from, to, mapping: { stages: { ...mapping } } };
  // Checked first, to refuse without an assessment.
  checkReroute(stored.proposal, to, { actor: asked.actor, framework: from, ...ports.clock() });
  if (openSubmission(stored.proposal)?.id !== submission) throw new Refusal('submission-closed');
  const { plan, faults } = planOf(ports, stored, between);
  checkCarried(plan, faults);
  const early = await planCarryOver(ports, stored, between);
  const { id } = stored.proposal;
  return carryOverCase(ports, asked, { id, submission, early, reason, ...between });
}

function itemOf({ proposal, dossier }: StoredProposal): Omit<TransferItem, 'outcome'> {
  const { id, title, status, version } = proposal;
  const decisions = proposal.submissions.flatMap((submission) => submission.decisions);
  return {
    ...{ proposal: id, title, status, version },
    kept: {
      decisions: decisions.length,
      conditions: decisions.flatMap(({ conditions }) => conditions).length,
      notices: proposal.submissions.flatMap(({ notices }) => notices).length,
      positions: (parseDossier(dossier).impact?.positions ?? []).length,
    },
    newFindings: [],
  };
}

/** A case of another framework, or one that does not exist: the caller cannot tell which. */
function unknownItem(proposal: string): TransferItem {
  const kept = { decisions: 0, conditions: 0, notices: 0, positions: 0 };
  const nothing = { title: '', status: null, version: null, kept, newFindings: [] };
  return { proposal, ...nothing, outcome: 'refused', code: 'not-found' };
}
