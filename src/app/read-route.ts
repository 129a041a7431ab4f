// The route of a case as it stands: for a draft the one it would take if it were submitted today.
import type { Dossier } from '../domain/dossier/dossier.ts';
import { stepsOfCase } from '../domain/governance/case-types.ts';
import type { Framework } from '../domain/governance/framework.ts';
import { type Involved, involvedParties } from '../domain/governance/involved.ts';
import type { Actor } from '../domain/workflow/actor.ts';
import { stageToResume } from '../domain/workflow/resume.ts';
import { routeOf, type Stop } from '../domain/workflow/route.ts';
import { openSubmission, type Proposal, type Submission } from '../domain/workflow/state.ts';
import type { Ports } from './ports.ts';
import { frameworkOf, getProposal, parseDossier } from './see-proposal.ts';

/** The submission under way; of a case that is over its last; undefined for what will be submitted (again). */
export function routedSubmission(proposal: Proposal): Submission | undefined {
  const ahead = proposal.status === 'draft' || proposal.status === 'returned';
  return openSubmission(proposal) ?? (ahead ? undefined : proposal.submissions.at(-1));
}

/** Where a draft would come if everything that is left were submitted. */
export function stageAhead(framework: Framework, proposal: Proposal, involved: Involved): string {
  const last = proposal.submissions.at(-1);
  const steps = last?.status === 'returned' ? last.steps : stepsOfCase(framework, proposal);
  return stageToResume(framework, proposal, { steps, involved });
}

/** Of a case that is not under way, as if everything that is left were submitted today. */
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

export type ReadRoute = {
  readonly proposal: Proposal;
  readonly submission: Submission | undefined;
  readonly stops: readonly Stop[];
};

/** Refusal `not-found`, also for what the actor may not see. */
export async function getRoute(ports: Ports, actor: Actor, id: string): Promise<ReadRoute> {
  const { proposal, dossier } = await getProposal(ports, actor, id);
  const framework = await frameworkOf(ports, proposal);
  const submission = routedSubmission(proposal);
  const about = { proposal, dossier: parseDossier(dossier) };
  return { proposal, submission, stops: routeNow(framework, about, submission, ports.clock().today) };
}
