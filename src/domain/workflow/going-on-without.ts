// A body refuses at a stage that lets the case go on without it: who leaves, and where the case goes next. The caller
// rebuilds and assesses the dossier and passes in the result (`Rebuilt`).
import { type ChangedBalance, isChanged } from '../economics/changed-balance.ts';
import { canComplete, decidersOf, isComplete } from '../governance/deciders.ts';
import type { Framework } from '../governance/framework.ts';
import type { Involved } from '../governance/involved.ts';
import { bodyById, clusterById, membersOn, procedureOf } from '../governance/lookups.ts';
import type { Stage } from '../governance/procedure.ts';
import type { AssessmentMark } from './commands/submit.ts';
import type { DossierMark } from './events.ts';
import { CARRY_ON, inOrder } from './resume.ts';
import {
  decidersAt,
  type FrameworkRef,
  type LeavingParty,
  type Proposal,
  refusedAt,
  type Submission,
  spokenAt,
} from './state.ts';

/** Who leaves a case, and the clusters that remain. `dossierHash`: of the frozen dossier that they leave. */
export type Leaving = {
  readonly framework: FrameworkRef;
  readonly dossierHash: string;
  readonly parties: readonly LeavingParty[];
  readonly clusters: readonly [string, ...string[]];
};

/** The case without those who leave: the rebuilt and saved dossier and its assessment. */
export type Rebuilt = {
  readonly mark: DossierMark;
  readonly involved: Involved;
  readonly found: AssessmentMark;
  /** SHA-256 in hex of the text of the new frozen assessment. */
  readonly assessmentHash: string;
  readonly changes: ChangedBalance;
};

export type Rebuild = (leaving: Leaving) => Rebuilt;

type Where = {
  readonly framework: Framework;
  readonly proposal: Proposal;
  readonly submission: Submission;
  readonly stage: Stage;
  readonly body: string;
  readonly today: string;
};

/**
 * Undefined if the refusal ends the case: the stage does not let the case go on, the leading cluster leaves, no party
 * leaves, no transferring or no receiving party is left, too few bodies are left, or a stage has no body.
 */
export function leavingBy(where: Where): Leaving | undefined {
  const { framework, proposal, submission, stage, body } = where;
  if (stage.refusal !== 'without') return undefined;
  const deciders = decidersAt(submission, stage.id) ?? [];
  if (!canComplete(framework, stage, deciders, [...refusedAt(submission, stage.id), body])) return undefined;
  const { parties, clusters } = whoLeaves(where);
  const [leading, ...others] = clusters;
  if (leading === undefined || leading !== proposal.cluster || parties.length === 0) return undefined;
  const { involved } = submission;
  const left = involvedWithout(involved, parties);
  const nobody = (side: 'receiving' | 'transferring') => involved[side].length > 0 && left[side].length === 0;
  const stages = procedureOf(framework, proposal).stages;
  if (nobody('receiving') || nobody('transferring')) return undefined;
  if (stages.some((each) => decidersOf(framework, each, { clusters, involved: left }).length === 0)) return undefined;
  const sideOf = (party: string): LeavingParty['side'] =>
    involved.receiving.includes(party) ? 'receiving' : involved.transferring.includes(party) ? 'transferring' : 'other';
  return {
    framework: submission.framework,
    dossierHash: submission.dossierHash,
    parties: parties.map((party) => ({ party, side: sideOf(party) })),
    clusters: [leading, ...others],
  };
}

/**
 * For the council of a party: that party. For another body: the clusters it serves, with the parties of the case that
 * belong to no remaining cluster. `clusters` are those that remain.
 */
function whoLeaves({ framework, proposal, submission, stage, body, today }: Where) {
  const party = decidersAt(submission, stage.id)?.find((decider) => decider.body === body)?.party;
  if (party !== undefined) return { parties: [party], clusters: proposal.clusters };
  const served = bodyById(framework, body)?.clusters ?? [];
  const clusters = proposal.clusters.filter((cluster) => !served.includes(cluster));
  const membersOf = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const cluster = clusterById(framework, id);
      return cluster ? membersOn(cluster, today) : [];
    });
  const [leaving, staying] = [membersOf(served), membersOf(clusters)];
  const parties = proposal.parties.filter((id) => leaving.includes(id) && !staying.includes(id));
  return { parties, clusters };
}

function involvedWithout(involved: Involved, parties: readonly string[]): Involved {
  const left = (ids: readonly string[]) => ids.filter((id) => !parties.includes(id));
  const { transferring, receiving, affected, all } = involved;
  return {
    transferring: left(transferring),
    receiving: left(receiving),
    affected: left(affected),
    all: left(all),
  };
}

type Onward = { readonly to: 'wait' } | { readonly to: 'approve' } | { readonly to: 'stage'; readonly stage: string };

/**
 * The case goes back to the preceding deciding stage if the LEON result or a party's balance changed, if a new finding
 * blocks a decision, or if there are new findings and no body is left to acknowledge them. Without a preceding
 * deciding stage, the current stage starts again.
 */
export function onwardWithout(where: Where, { changes, found }: Rebuilt): Onward & { readonly back: boolean } {
  const { framework, proposal, submission, stage, body } = where;
  const refused = [...refusedAt(submission, stage.id), body];
  const spoken = spokenAt(submission, stage.id);
  const complete = isComplete(framework, stage, decidersAt(submission, stage.id) ?? [], spoken, refused);
  const { stops, all } = newFindings(submission, found);
  if (isChanged(changes) || stops || (complete && all.length > 0)) {
    const order = inOrder(procedureOf(framework, proposal));
    const at = order.findIndex(({ id }) => id === stage.id);
    const before = order.slice(0, at).findLast(({ competence }) => competence === 'decide');
    return { to: 'stage', stage: (before ?? stage).id, back: true };
  }
  if (!complete) return { to: 'wait', back: false };
  const leads = CARRY_ON.map((outcome) => stage.outcomes[outcome]).find((target) => target !== undefined) ?? '';
  return leads === 'approve' ? { to: 'approve', back: false } : { to: 'stage', stage: leads, back: false };
}

/** Codes that are new since the submission. `stops`: whether some of them block a decision. */
export function newFindings(
  { warnings, decidingBlockers }: Pick<Submission, 'warnings' | 'decidingBlockers'>,
  found: AssessmentMark,
): { readonly all: readonly string[]; readonly stops: boolean } {
  const known = [...warnings, ...decidingBlockers];
  const fresh = (codes: readonly string[]) => [...new Set(codes.filter((code) => !known.includes(code)))];
  const stopping = fresh([...found.decidingBlockers, ...found.blockers.map(({ code }) => code)]);
  return { all: fresh([...found.warnings, ...stopping]), stops: stopping.length > 0 };
}

/** Codes to acknowledge. Findings that would block a submission count as warnings here, since the case is under way. */
export function toAcknowledge({
  warnings,
  blockers,
}: Pick<AssessmentMark, 'warnings' | 'blockers'>): readonly string[] {
  return [...new Set([...warnings, ...blockers.map(({ code }) => code)])];
}
