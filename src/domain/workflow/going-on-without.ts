// One of several bodies refuses at a stage where the case goes on without it: who leaves with it, and where the case
// then goes. What it becomes is computed outside and told here.
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

/** Who leaves a case, and its clusters afterwards. `dossierHash`: of what was frozen, from which they leave. */
export type Leaving = {
  readonly framework: FrameworkRef;
  readonly dossierHash: string;
  readonly parties: readonly LeavingParty[];
  readonly clusters: readonly [string, ...string[]];
};

/** The case without them: the dossier rebuilt and saved, and what is found in it. */
export type Rebuilt = {
  readonly mark: DossierMark;
  readonly involved: Involved;
  readonly found: AssessmentMark;
  /** SHA-256 in hex of the text that is frozen anew as its assessment. */
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
 * Undefined where the refusal ends the case: the stage stops by it, the cluster that leads refuses, no party is left to
 * transfer or to receive, or those who are left are too few.
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

/** The party whose council it is; or the clusters a body serves, with the parties that are in no other of the case. */
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
 * Back to whoever decided before, where LEON or what a party ends with is another, where something now stops a
 * decision, or where nobody is left to acknowledge what is found anew. Where nobody decided before, the stage begins
 * anew.
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

/** Codes that were not found before. `stops`: some of them keep the case from being decided. */
export function newFindings(
  { warnings, decidingBlockers }: Pick<Submission, 'warnings' | 'decidingBlockers'>,
  found: AssessmentMark,
): { readonly all: readonly string[]; readonly stops: boolean } {
  const known = [...warnings, ...decidingBlockers];
  const fresh = (codes: readonly string[]) => [...new Set(codes.filter((code) => !known.includes(code)))];
  const stopping = fresh([...found.decidingBlockers, ...found.blockers.map(({ code }) => code)]);
  return { all: fresh([...found.warnings, ...stopping]), stops: stopping.length > 0 };
}

/** What would have kept it from being submitted does not send it back: it must be acknowledged. */
export function toAcknowledge({
  warnings,
  blockers,
}: Pick<AssessmentMark, 'warnings' | 'blockers'>): readonly string[] {
  return [...new Set([...warnings, ...blockers.map(({ code }) => code)])];
}
