// The route of a case; for a draft the one it would take if submitted today.
import type { Dossier } from '../domain/dossier/dossier.ts';
import { stepsOfCase } from '../domain/governance/case-types.ts';
import type { Framework } from '../domain/governance/framework.ts';
import { type Involved, involvedParties } from '../domain/governance/involved.ts';
import type { Actor } from '../domain/workflow/actor.ts';
import { stageToResume } from '../domain/workflow/resume.ts';
import { routeOf, type Stop } from '../domain/workflow/route.ts';
import { type FrameworkRef, openSubmission, type Proposal, type Submission } from '../domain/workflow/state.ts';
import type { Ports, StoredProposal } from './ports.ts';
import { parseDossier } from './read-dossier.ts';
import { frameworkOf, getProposal } from './see-proposal.ts';
import { standsUnder } from './try-framework.ts';

/** The open submission; for a finished case its last one; undefined for a case that will be submitted (again). */
export function routedSubmission(proposal: Proposal): Submission | undefined {
  const ahead = proposal.status === 'draft' || proposal.status === 'returned';
  return openSubmission(proposal) ?? (ahead ? undefined : proposal.submissions.at(-1));
}

/** The stage where a draft would enter if all its remaining steps were submitted. */
function stageAhead(framework: Framework, proposal: Proposal, involved: Involved): string {
  const last = proposal.submissions.at(-1);
  const steps = last?.status === 'returned' ? last.steps : stepsOfCase(framework, proposal);
  return stageToResume(framework, proposal, { steps, involved });
}

/** The route of the case; without a submission, as if all remaining steps were submitted today. */
export function routeNow(
  framework: Framework,
  { proposal, dossier }: { readonly proposal: Proposal; readonly dossier: Dossier },
  submission: Submission | undefined,
  today: string,
): readonly Stop[] {
  const involved = submission ? undefined : involvedParties(dossier);
  const when = { involved, today, ...(involved && { resumesAt: stageAhead(framework, proposal, involved) }) };
  return routeOf(framework, proposal, submission, when);
}

type ReadRoute = {
  readonly proposal: Proposal;
  readonly submission: Submission | undefined;
  readonly stops: readonly Stop[];
};

/**
 * @param version a framework version that is tried. Refusals: `not-found`, also for what the actor may not see, and
 * those of standsUnder.
 */
export async function getRoute(
  ports: Ports,
  actor: Actor,
  id: string,
  version?: FrameworkRef | undefined,
): Promise<ReadRoute> {
  if (version) {
    const { stored, context } = await standsUnder(ports, actor, version, id);
    return routeUnder(stored, context.framework, context.today);
  }
  const stored = await getProposal(ports, actor, id);
  return routeUnder(stored, await frameworkOf(ports, stored.proposal), ports.clock().today);
}

/** As getRoute, for a case that has been read, under this framework on this day. */
export function routeUnder({ proposal, dossier }: StoredProposal, framework: Framework, today: string): ReadRoute {
  const submission = routedSubmission(proposal);
  const about = { proposal, dossier: parseDossier(dossier) };
  return { proposal, submission, stops: routeNow(framework, about, submission, today) };
}
