// POST /v1/proposals/{id}/submissions: freezes the revision and its assessment, and sends it on its way.
import { assess } from '../domain/assessment/assess.ts';
import type { Assessment, Given } from '../domain/assessment/assessment.ts';
import { sectionOf, stepOf } from '../domain/assessment/gaps.ts';
import { needsNotice } from '../domain/assessment/needs-notice.ts';
import { sayInAll } from '../domain/assessment/say.ts';
import type { Dossier } from '../domain/dossier/dossier.ts';
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
import { frameworkOf, getProposal, parseDossier } from './see-proposal.ts';

/**
 * Refusals: those of changeProposal, `forbidden`, `under-review`, `framework-not-valid`,
 * the refusals of checkSteps, `blockers-open` naming every blocker.
 */
export async function submitProposal(
  ports: Ports,
  asked: Asked,
  id: string,
  steps: readonly string[],
): Promise<Changed> {
  const prepared = await prepare(ports, asked.actor, id, steps);
  return changeProposal(ports, asked, { proposal: id }, ({ proposal, dossier, dossierText, context }) => {
    permit('submit', { proposal, context });
    checkSteps(proposal, steps, context);
    const { framework, today } = context;
    // Somebody may have saved since: then the new revision is assessed here, under the lock.
    const assessment =
      prepared?.assessment.dossierHash === proposal.dossierHash
        ? prepared.assessment
        : assess(
            dossier,
            framework,
            assessmentGiven(ports, { proposal, dossier, framework, today, steps }, prepared?.others),
          );
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
 * The assessment, made before the row is locked; undefined where the
 * submission will be refused anyway (or was made before, with the same key).
 */
async function prepare(
  ports: Ports,
  actor: Actor,
  id: string,
  steps: readonly string[],
): Promise<Prepared | undefined> {
  const { proposal, dossier: text } = await getProposal(ports, actor, id);
  const framework = await frameworkOf(ports, proposal);
  const context = { actor, framework, ...ports.clock() };
  if (refusalOf('submit', { proposal, context })) return undefined;
  const dossier = parseDossier(text);
  const others = await othersOf(ports, dossier, id);
  const given = assessmentGiven(ports, { proposal, dossier, framework, today: context.today, steps }, others);
  return { assessment: await ports.assess(dossier, framework, given), others };
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
 * What the assessment means for the procedure: gaps block, warnings in the chosen steps must be acknowledged by code.
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
