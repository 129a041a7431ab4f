// Reads decisions across cases, and the case of a condition.
import { Refusal } from '../domain/refusal.ts';
import type { Actor } from '../domain/workflow/actor.ts';
import type { Decision, Proposal, Submission } from '../domain/workflow/state.ts';
import { canSee } from '../domain/workflow/visibility.ts';
import type { DecisionFilter } from './decision-ports.ts';
import { refuseUnknown } from './known-filters.ts';
import type { Page, PageRequest, Ports } from './ports.ts';
import { getSight } from './see-proposal.ts';

type SeenDecision = {
  readonly decision: Decision;
  readonly submission: Submission;
  readonly proposal: Proposal;
};

/** Latest recorded first, in their present state. Refusal `invalid` for an unknown framework, cluster or body. */
export async function listAllDecisions(
  ports: Ports,
  actor: Actor,
  filter: DecisionFilter,
  page: PageRequest,
): Promise<Page<SeenDecision>> {
  await refuseUnknown(ports, filter);
  const found = await ports.reader.decisions(await getSight(ports, actor), filter, page);
  return { ...found, items: found.items.flatMap(({ proposal, decision }) => decisionIn(proposal, decision)) };
}

function decisionIn(proposal: Proposal, id: string): readonly SeenDecision[] {
  return proposal.submissions.flatMap((submission) =>
    submission.decisions.flatMap((decision) => (decision.id === id ? [{ decision, submission, proposal }] : [])),
  );
}

/** The case of a condition. Refusal `not-found`, also for what the actor may not see. */
export async function getCaseOfCondition(ports: Ports, actor: Actor, condition: string): Promise<Proposal> {
  const [stored, sight] = await Promise.all([ports.reader.byCondition(condition), getSight(ports, actor)]);
  if (!stored || !canSee(sight, stored.proposal)) throw new Refusal('not-found');
  return stored.proposal;
}
