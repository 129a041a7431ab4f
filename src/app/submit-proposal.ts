// POST /v1/proposals/{id}/submissions: freezes the dossier and its assessment, and starts the procedure.
import { assess } from '../domain/assessment/assess.ts';
import type { Assessment, Given } from '../domain/assessment/assessment.ts';
import { sectionOf, stepOf } from '../domain/assessment/gaps.ts';
import { needsNotice } from '../domain/assessment/needs-notice.ts';
import { sayInAll } from '../domain/assessment/say.ts';
import type { Dossier } from '../domain/dossier/dossier.ts';
import { stepsOfCase } from '../domain/governance/case-types.ts';
import type { Framework } from '../domain/governance/framework.ts';
import { involvedParties } from '../domain/governance/involved.ts';
import { asksForNotice, otherClusters, procedureOf } from '../domain/governance/lookups.ts';
import type { Actor } from '../domain/workflow/actor.ts';
import { permit } from '../domain/workflow/commands/command.ts';
import { type AssessmentMark, checkSteps, submit } from '../domain/workflow/commands/submit.ts';
import { refusalOf } from '../domain/workflow/guards.ts';
import type { Proposal } from '../domain/workflow/state.ts';
import { type Asked, changeProposal } from './change-proposal.ts';
import { givenOfCase } from './given-of-case.ts';
import { knownOthers, type Others, othersOf } from './other-agreements.ts';
import type { Changed, Ports } from './ports.ts';
import { parseDossier } from './read-dossier.ts';
import { frameworkOf, getProposal } from './see-proposal.ts';
import {
  checkFits,
  finding,
  fitFaults,
  type VersionChange,
  versionChange,
  versionChanged,
  versionInForce,
} from './version-in-force.ts';

type Submission = {
  readonly steps: readonly string[];
  /** The framework version in force: confirms that the caller has seen what it changes for the draft. */
  readonly frameworkVersion?: number | undefined;
};

/**
 * The draft moves to the framework version in force. Refusals: those of changeProposal, `forbidden`, `under-review`,
 * `framework-not-valid`, those of checkSteps, `framework-version-changed` with the changes, where the version differs
 * from the draft's and the caller has not named it; `blockers-open` naming every blocker.
 */
export async function submitProposal(
  ports: Ports,
  asked: Asked,
  id: string,
  { steps, frameworkVersion }: Submission,
): Promise<Changed> {
  const prepared = await prepare(ports, asked.actor, id, steps);
  return changeProposal(ports, asked, { proposal: id }, ({ proposal, dossier, dossierText, published, ...loaded }) => {
    const { framework: from } = loaded.context;
    const { today } = loaded.context;
    const framework = versionInForce(published, from, today);
    const context = { ...loaded.context, framework };
    permit('submit', { proposal, context });
    checkSteps(proposal, steps, context);
    const given = (under: Framework) =>
      assessmentGiven(ports, { proposal, dossier, framework: under, today, steps }, prepared?.others);
    if (framework.version !== from.version) {
      checkFits({ proposal, dossier }, framework);
      if (frameworkVersion !== framework.version)
        throw versionChanged(
          versionChange({ proposal, dossier }, { from, to: framework, today }, finding(dossier, given)),
        );
    }
    // If the case was saved since, the new revision is assessed here, between read and write.
    const { assessment: early } = prepared ?? {};
    const holds = early?.dossierHash === proposal.dossierHash && early.frameworkVersion === framework.version;
    const assessment = early && holds ? early : assess(dossier, framework, given(framework));
    const submission = ports.newId();
    const mark = markOf(assessment, framework, needsNotice(dossier, assessment.economy).needed === true);
    const frozen = { submission, dossier: dossierText, assessment: JSON.stringify(assessment) };
    const assessmentHash = ports.sha256(frozen.assessment);
    const involved = involvedParties(dossier);
    const event = submit(proposal, { submission, steps, involved, assessmentHash }, mark, context);
    return { event, frozen };
  });
}

type Prepared = { readonly assessment: Assessment; readonly others: Others };

/**
 * Makes the assessment before the case is read for the write. Undefined where the submission will be refused, or was
 * made before with the same key.
 */
async function prepare(
  ports: Ports,
  actor: Actor,
  id: string,
  steps: readonly string[],
): Promise<Prepared | undefined> {
  const { proposal, dossier: text } = await getProposal(ports, actor, id);
  const clock = ports.clock();
  const own = await frameworkOf(ports, proposal);
  const framework = versionInForce(await ports.frameworks.published(), own, clock.today);
  const context = { actor, framework, ...clock };
  if (refusalOf('submit', { proposal, context })) return undefined;
  const dossier = parseDossier(text);
  if (framework !== own && fitFaults({ proposal, dossier }, framework).length > 0) return undefined;
  const others = await othersOf(ports, dossier, id);
  const given = assessmentGiven(ports, { proposal, dossier, framework, today: context.today, steps }, others);
  return { assessment: await ports.assess(dossier, framework, given), others };
}

/**
 * What the version in force changes for all remaining steps of a draft under another version; undefined where the draft
 * is under that version. Refusal `invalid` naming what the version lacks.
 */
export async function changeOfVersion(
  ports: Ports,
  { proposal, dossier }: { readonly proposal: Proposal; readonly dossier: Dossier },
): Promise<VersionChange | undefined> {
  const { today } = ports.clock();
  const from = await frameworkOf(ports, proposal);
  const to = versionInForce(await ports.frameworks.published(), from, today);
  if (to.version === from.version) return undefined;
  const others = await othersOf(ports, dossier, proposal.id);
  const approved = proposal.approvedSteps.map(({ step }) => step);
  const steps = (under: Framework) => stepsOfCase(under, proposal).filter((step) => !approved.includes(step));
  const given = (under: Framework) =>
    assessmentGiven(ports, { proposal, dossier, framework: under, today, steps: steps(under) }, others);
  return versionChange({ proposal, dossier }, { from, to, today }, finding(dossier, given));
}

/**
 * Ids of the clusters that get a notice of a submission; empty where no stage waits for a notice, or none is needed.
 */
export function clustersTold(
  { proposal, dossier, framework }: Pick<Submitted, 'proposal' | 'dossier' | 'framework'>,
  { economy }: Pick<Assessment, 'economy'>,
): readonly string[] {
  const tells = asksForNotice(procedureOf(framework, proposal)) && needsNotice(dossier, economy).needed === true;
  return tells ? otherClusters(framework, proposal.clusters) : [];
}

type Submitted = {
  readonly proposal: Proposal;
  readonly dossier: Dossier;
  readonly framework: Framework;
  readonly today: string;
  readonly steps: readonly string[];
};

export function assessmentGiven(
  ports: Pick<Ports, 'sha256'>,
  { proposal, dossier, framework, today, steps }: Submitted,
  others?: Others,
): Given {
  const noticeSentTo = asksForNotice(procedureOf(framework, proposal))
    ? otherClusters(framework, proposal.clusters)
    : [];
  const known = knownOthers(others, dossier);
  return { ...givenOfCase(ports, proposal, dossier, framework), today, steps, noticeSentTo, ...known };
}

/**
 * What the procedure takes from the assessment: gaps block; warnings in the chosen steps must be acknowledged by code.
 */
export function markOf(assessment: Assessment, framework: Framework, notice: boolean): AssessmentMark {
  const chosen = framework.steps.filter((step) => assessment.steps.includes(step.id));
  const within = assessment.findings.filter(
    (finding) => sectionOf(finding.pointer) === '' || stepOf(finding.pointer, chosen),
  );
  const codes = (wanted: (finding: Assessment['findings'][number]) => boolean) => [
    ...new Set(within.filter(wanted).map((finding) => finding.code)),
  ];
  return {
    blockers: assessment.gaps.map((gap) => ({
      pointer: `/dossier${gap.pointer}`,
      code: gap.check,
      values: sayInAll(gap.message, gap.values, framework.settings.currency),
    })),
    warnings: codes((finding) => finding.severity === 'warning'),
    decidingBlockers: codes((finding) => finding.severity === 'blocker' && finding.at === 'deciding'),
    needsNotice: notice,
  };
}
