// The bodies that decide at a stage of a case: stored when it entered the stage, or else computed now.
import { type Decider, decidersOf } from '../governance/deciders.ts';
import type { Framework } from '../governance/framework.ts';
import { type Involved, perhapsInvolved } from '../governance/involved.ts';
import type { Stage } from '../governance/procedure.ts';
import { type Actor, holds } from './actor.ts';
import { decidersAt, type Proposal, type Submission } from './state.ts';

type OfCase = Pick<Proposal, 'clusters' | 'parties'>;

/** @param involved the parties a draft involves; by default any party it names may be involved. */
export function stageDeciders(
  framework: Framework,
  { clusters, parties }: OfCase,
  submission: Submission | undefined,
  stage: Stage,
  involved: Involved = submission?.involved ?? perhapsInvolved(parties),
): readonly Decider[] {
  return (submission && decidersAt(submission, stage.id)) ?? decidersOf(framework, stage, { clusters, involved });
}

/** Ids of the bodies among these for which the actor records outcomes. */
export function heldBy(actor: Actor, deciders: readonly Decider[]): readonly string[] {
  return deciders.map(({ body }) => body).filter((body) => holds(actor, 'decider', body));
}
