// Tries a decision without recording it: refuses what recording would refuse, and returns what would follow.

import type { Actor } from '../domain/workflow/actor.ts';
import { recordDecision } from '../domain/workflow/commands/record-decision.ts';
import type { EventOf } from '../domain/workflow/events.ts';
import type { Proposal } from '../domain/workflow/state.ts';
import { type DecisionInput, decisionCommand } from './act-on-submission.ts';
import { type CaseWithout, caseWithout, NeedsRebuilding, rebuilding } from './case-without.ts';
import { withKnownPeople } from './known-people.ts';
import type { Ports } from './ports.ts';
import { contextOf } from './see-proposal.ts';

/** @param proposal a case that the actor may see. Refusals: every guard of record-decision.ts. */
export async function tryDecision(
  ports: Ports,
  actor: Actor,
  proposal: Proposal,
  submission: string,
  input: DecisionInput,
): Promise<EventOf<'decision.recorded'>['data']> {
  const context = await contextOf(ports, actor, proposal);
  const command = decisionCommand(ports, submission, await withKnownPeople(ports, input));
  const attempt = (without?: CaseWithout) => recordDecision(proposal, command, context, rebuilding(without)).data;
  try {
    return attempt();
  } catch (error) {
    if (!(error instanceof NeedsRebuilding)) throw error;
    return attempt(await caseWithout(ports, submission, error.leaving));
  }
}
