// Carries one case over to the framework that succeeds its own: planned and assessed first, then written in one commit.
import { assess } from '../domain/assessment/assess.ts';
import type { Assessment, Given } from '../domain/assessment/assessment.ts';
import { needsNotice } from '../domain/assessment/needs-notice.ts';
import type { Dossier } from '../domain/dossier/dossier.ts';
import { namedParties } from '../domain/dossier/references.ts';
import type { Framework } from '../domain/governance/framework.ts';
import { involvedParties } from '../domain/governance/involved.ts';
import { asksForNotice, procedureOf } from '../domain/governance/lookups.ts';
import { type Fault, Refusal } from '../domain/refusal.ts';
import { type CarryOver, carriedDossier, carryOver, type Mapping } from '../domain/workflow/carry-over.ts';
import { dossierFaults } from '../domain/workflow/commands/check-dossier.ts';
import { checkReroute, reroute } from '../domain/workflow/commands/reroute.ts';
import { evolve } from '../domain/workflow/evolve.ts';
import type { Context } from '../domain/workflow/guards.ts';
import { openSubmission } from '../domain/workflow/state.ts';
import { type Asked, compareVersion, hashOf, sealDossier, wordsAnd } from './change-proposal.ts';
import { clockAfter } from './clock-after.ts';
import { givenOfCase } from './given-of-case.ts';
import { knownOthers, type Others, othersOf } from './other-agreements.ts';
import type { Changed, Outcome, Ports, StoredProposal } from './ports.ts';
import { parseDossier } from './read-dossier.ts';
import { markOf } from './submit-proposal.ts';

/** The planned move: the case under the later framework, and its assessment there. */
type CarriedOver = {
  /** The version of the case that the plan was made from. */
  readonly version: number;
  readonly others: Others;
  readonly plan: CarryOver;
  readonly dossier: Dossier;
  readonly dossierHash: string;
  readonly assessment: Assessment;
  readonly notice: boolean;
  readonly newFindings: readonly string[];
  /** Faults of the dossier under the later framework. */
  readonly faults: readonly Fault[];
};

type Between = {
  readonly from: Framework;
  readonly to: Framework;
  readonly mapping?: Mapping | undefined;
};

/** Plans and assesses the move before the write, whose `decide` can do neither reads nor work in a worker thread. */
export async function planCarryOver(ports: Ports, stored: StoredProposal, between: Between): Promise<CarriedOver> {
  const { plan, dossier, given: own } = prepared(ports, stored, between);
  const others = await othersOf(ports, dossier, stored.proposal.id);
  const given = { ...own, ...knownOthers(others, dossier) };
  const assessment = await ports.assess(dossier, between.to, given);
  const known = openSubmission(stored.proposal)
    ? undefined
    : await ports.assess(...ofDraft(ports, stored, between, others));
  return madeOf(stored.proposal, { plan, dossier, assessment, given, others, to: between.to, known });
}

/** Input to assess a draft under its present framework. A submission keeps its findings; a draft has to be assessed. */
function ofDraft(
  ports: Ports,
  { proposal, dossier: text }: StoredProposal,
  { from }: Between,
  others: Others,
): [dossier: Dossier, framework: Framework, given: Given] {
  const before = parseDossier(text);
  const given = {
    ...givenOfCase(ports, proposal, before, from),
    ...knownOthers(others, before),
    today: ports.clock().today,
    steps: from.steps.map(({ id }) => id),
    noticeSentTo: from.clusters.map(({ id }) => id),
  };
  return [before, from, given];
}

/** The plan and its faults, without an assessment. */
export function planOf(ports: Ports, stored: StoredProposal, between: Between): Pick<CarriedOver, 'plan' | 'faults'> {
  const { plan, dossier } = prepared(ports, stored, between);
  return { plan, faults: plan.holes.length > 0 ? [] : dossierFaults(dossier, between.to) };
}

function prepared(ports: Ports, { proposal, dossier: text }: StoredProposal, { from, to, mapping }: Between) {
  const { today } = ports.clock();
  const before = parseDossier(text);
  const plan = carryOver(proposal, { from, to, mapping }, before.task?.receivingParties ?? [], today);
  const dossier = plan.holes.length > 0 ? before : carriedDossier(before, plan);
  const open = openSubmission(proposal);
  const clusters = plan.clusters.length > 0 ? plan.clusters : proposal.clusters;
  const as = { ...proposal, caseType: plan.caseType, clusters, cluster: clusters[0] ?? '' };
  const informed = (open?.notices ?? []).flatMap(({ cluster }) => [cluster, ...(plan.carried.clusters[cluster] ?? [])]);
  const asked = asksForNotice(procedureOf(to, as));
  const given: Given = {
    ...givenOfCase(ports, as, dossier, to),
    dossierHash: hashOf(ports, dossier),
    today,
    steps: open ? plan.steps : to.steps.map(({ id }) => id),
    noticeSentTo: [...informed, ...(asked ? to.clusters.map(({ id }) => id) : [])],
  };
  return { plan, dossier, given };
}

type Assessed = {
  readonly plan: CarryOver;
  readonly dossier: Dossier;
  readonly given: Given;
  readonly assessment: Assessment;
  readonly others: Others;
  readonly to: Framework;
  /** For a draft: its assessment under its present framework. */
  readonly known: Assessment | undefined;
};

function madeOf(
  proposal: StoredProposal['proposal'],
  { plan, dossier, assessment, given, others, to, known: before }: Assessed,
): CarriedOver {
  const open = openSubmission(proposal);
  const known = open ? [...open.warnings, ...open.decidingBlockers] : (before?.findings ?? []).map(({ code }) => code);
  const mark = markOf(assessment, to, false);
  const found = [...mark.warnings, ...mark.decidingBlockers, ...mark.blockers.map(({ code }) => code)];
  return {
    version: proposal.version,
    others,
    plan,
    dossier,
    assessment,
    dossierHash: given.dossierHash,
    notice: needsNotice(dossier, assessment.economy).needed === true,
    newFindings: [...new Set(found.filter((code) => !known.includes(code)))],
    faults: plan.holes.length > 0 ? [] : dossierFaults(dossier, to),
  };
}

type Move = Between & {
  readonly id: string;
  /** The submission that is re-routed, which must still be open. Absent when whole cases are transferred. */
  readonly submission?: string;
  readonly early: CarriedOver;
  readonly reason: string;
};

/**
 * Writes row, revision, new frozen texts and event in one commit. If the case was decided or saved meanwhile, it is
 * planned and assessed again. Refusals: `not-found`, `stale`, `finally-decided`, and those of the command.
 */
export function carryOverCase(
  ports: Ports,
  asked: Asked,
  { id, submission, early, reason, ...between }: Move,
): Promise<Changed> {
  const { from, to } = between;
  return ports.writer.change({ proposal: id }, asked.key, (locked): Outcome => {
    if (!locked) throw new Refusal('not-found');
    const { proposal, dossier: text } = locked;
    if (proposal.framework.id === to.id && submission === undefined) return { nothing: asked.present(locked) };
    compareVersion(proposal, asked.expected);
    const context: Context = { actor: asked.actor, framework: from, ...clockAfter(ports, proposal) };
    checkReroute(proposal, to, context);
    if (submission !== undefined && openSubmission(proposal)?.id !== submission) throw new Refusal('submission-closed');
    const fresh = prepared(ports, locked, between);
    const given = { ...fresh.given, ...knownOthers(early.others, fresh.dossier) };
    const same = proposal.version === early.version;
    const assessment = same ? early.assessment : assess(fresh.dossier, to, given);
    const known =
      same || openSubmission(proposal) ? undefined : assess(...ofDraft(ports, locked, between, early.others));
    const made = same ? early : madeOf(proposal, { ...fresh, given, assessment, others: early.others, to, known });
    const renamed = made.dossierHash !== proposal.dossierHash;
    const saved = renamed ? sealDossier(ports, made.dossier) : undefined;
    const open = openSubmission(proposal);
    const event = reroute(
      proposal,
      {
        to,
        plan: made.plan,
        mark: {
          revision: proposal.revision + (renamed ? 1 : 0),
          dossierHash: made.dossierHash,
          title: proposal.title,
          parties: namedParties(made.dossier),
        },
        involved: involvedParties(made.dossier),
        assessmentHash: ports.sha256(JSON.stringify(assessment)),
        newFindings: made.newFindings,
        faults: made.faults,
        reason,
      },
      open && markOf(assessment, to, made.notice),
      context,
    );
    const after = evolve(proposal, event);
    const dossier = saved?.text ?? text;
    return {
      write: {
        proposal: after,
        events: [event],
        ...wordsAnd({ ...(saved && { saved }), event }, after, { dossier: made.dossier }),
        ...(open && { refrozen: { submission: open.id, dossier, assessment: JSON.stringify(assessment) } }),
        reply: asked.present({ proposal: after, dossier }),
      },
    };
  });
}
