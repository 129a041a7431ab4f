// A case under review without the parties that leave it: its dossier is rebuilt and assessed again before the write.
import type { Assessment } from '../domain/assessment/assessment.ts';
import { needsNotice } from '../domain/assessment/needs-notice.ts';
import { namedParties } from '../domain/dossier/references.ts';
import { withoutParties } from '../domain/dossier/without-parties.ts';
import { changedBalance } from '../domain/economics/changed-balance.ts';
import { caseTypeOf } from '../domain/governance/case-types.ts';
import { involvedParties } from '../domain/governance/involved.ts';
import type { Leaving, Rebuild, Rebuilt } from '../domain/workflow/going-on-without.ts';
import { sameJson } from '../lib/canonical-json.ts';
import { type SealedDossier, sealDossier } from './change-proposal.ts';
import { otherAgreements } from './other-agreements.ts';
import type { Ports } from './ports.ts';
import { parseDossier } from './read-dossier.ts';
import { frameworkOf } from './see-proposal.ts';
import { assessmentGiven, markOf } from './submit-proposal.ts';

export type CaseWithout = {
  readonly leaving: Leaving;
  readonly rebuilt: Rebuilt;
  readonly saved: SealedDossier;
  /** JSON text; replaces the frozen assessment. */
  readonly assessment: string;
};

/** Undefined where the submission does not exist. @param leaving as given by the command */
export async function caseWithout(
  ports: Ports,
  submission: string,
  leaving: Leaving,
): Promise<CaseWithout | undefined> {
  const stored = await ports.reader.bySubmission(submission);
  const sent = stored?.proposal.submissions.find(({ id }) => id === submission);
  if (!stored || !sent) return undefined;
  const framework = await frameworkOf(ports, stored.proposal);
  const dossier = withoutParties(
    parseDossier(stored.frozenDossier),
    leaving.parties.map(({ party }) => party),
  );
  const saved = sealDossier(ports, dossier);
  const { clusters } = leaving;
  const proposal = { ...stored.proposal, clusters, cluster: clusters[0], dossierHash: saved.hash };
  const { today } = ports.clock();
  const others = await otherAgreements(ports, dossier, proposal.id);
  const given = {
    ...assessmentGiven(ports, { proposal, dossier, framework, today, steps: sent.steps }),
    noticeSentTo: sent.notices.map(({ cluster }) => cluster),
    otherAgreements: others,
  };
  const assessment = await ports.assess(dossier, framework, given);
  const before = JSON.parse(stored.assessment) as Assessment;
  const parties = namedParties(dossier);
  const { materiality } = caseTypeOf(framework, proposal.caseType);
  const text = JSON.stringify(assessment);
  return {
    leaving,
    saved,
    assessment: text,
    rebuilt: {
      mark: {
        revision: stored.proposal.revision + 1,
        dossierHash: saved.hash,
        title: dossier.task?.title ?? '',
        parties,
      },
      involved: involvedParties(dossier),
      found: markOf(assessment, framework, needsNotice(dossier, assessment.economy).needed === true),
      assessmentHash: ports.sha256(text),
      changes: changedBalance(before.economy, assessment.economy, parties, materiality),
    },
  };
}

/** Whether `made` is for the same leaving parties and the same frozen dossier. */
function isFor(made: CaseWithout | undefined, leaving: Leaving): made is CaseWithout {
  return made !== undefined && sameJson(made.leaving, leaving);
}

/**
 * Thrown when a body refuses and the case goes on without it: caseWithout must run before the command is tried again.
 */
export class NeedsRebuilding extends Error {
  readonly leaving: Leaving;
  constructor(leaving: Leaving) {
    super('The case is to be rebuilt without those who leave');
    this.leaving = leaving;
  }
}

/** Gives `without` to the command. Throws NeedsRebuilding where it is missing or for other parties. */
export function rebuilding(without: CaseWithout | undefined): Rebuild {
  return (leaving) => {
    if (!isFor(without, leaving)) throw new NeedsRebuilding(leaving);
    return without.rebuilt;
  };
}
