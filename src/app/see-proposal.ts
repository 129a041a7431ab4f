// Reading a case: only what the actor may see; anything else is not found.
import type { Framework } from '../domain/governance/framework.ts';
import { Refusal } from '../domain/refusal.ts';
import type { Actor } from '../domain/workflow/actor.ts';
import type { Context } from '../domain/workflow/guards.ts';
import type { Proposal, Submission } from '../domain/workflow/state.ts';
import { canSee, type Sight } from '../domain/workflow/visibility.ts';
import { findFramework } from './change-proposal.ts';
import { currentFramework } from './current-framework.ts';
import type { Ports, StoredProposal } from './ports.ts';
import { sightOfActor } from './sight-of-actor.ts';

/** What the actor may see, in all frameworks. */
export async function getSight(ports: Ports, actor: Actor): Promise<Sight> {
  return sightOfActor(actor, await ports.frameworks.published());
}

/** Refusal `not-found`, also for what the actor may not see. */
export async function getProposal(ports: Ports, actor: Actor, id: string): Promise<StoredProposal> {
  const [stored, sight] = await Promise.all([ports.reader.byId(id), getSight(ports, actor)]);
  if (!stored || !canSee(sight, stored.proposal)) throw new Refusal('not-found');
  return stored;
}

/** The state alone, without the dossier. Refusal `not-found` as above. */
export async function getProposalState(ports: Ports, actor: Actor, id: string): Promise<Proposal> {
  const [proposal, sight] = await Promise.all([ports.reader.stateById(id), getSight(ports, actor)]);
  if (!proposal || !canSee(sight, proposal)) throw new Refusal('not-found');
  return proposal;
}

type SeenSubmission = StoredProposal & {
  readonly submission: Submission;
  readonly frozenDossier: string;
  readonly assessment: string;
};

/** The submission with its frozen dossier and assessment, both as JSON text. */
export async function getSubmission(ports: Ports, actor: Actor, id: string): Promise<SeenSubmission> {
  const [stored, sight] = await Promise.all([ports.reader.bySubmission(id), getSight(ports, actor)]);
  const submission = stored?.proposal.submissions.find((candidate) => candidate.id === id);
  if (!stored || !submission || !canSee(sight, stored.proposal)) throw new Refusal('not-found');
  return { ...stored, submission };
}

/** The case in which a condition stands. Refusal `not-found`, also for what the actor may not see. */
export async function getProposalOfCondition(ports: Ports, actor: Actor, condition: string): Promise<StoredProposal> {
  const [stored, sight] = await Promise.all([ports.reader.byCondition(condition), getSight(ports, actor)]);
  if (!stored || !canSee(sight, stored.proposal)) throw new Refusal('not-found');
  return stored;
}

/**
 * The framework version of a case. Read again from the database if it is not in the cache, since another replica may
 * have just published it.
 */
export async function frameworkOf(ports: Ports, proposal: Pick<Proposal, 'framework'>): Promise<Framework> {
  const { id, version } = proposal.framework;
  const found =
    findFramework(await ports.frameworks.published(), id, version) ??
    findFramework(await ports.frameworks.published(true), id, version);
  if (!found) throw new Error(`Framework ${id} version ${version} is not published`);
  return found;
}

/** The context of an act on a case: actor, time, framework, and first day of the successor framework. */
export async function contextOf(ports: Ports, actor: Actor, proposal: Pick<Proposal, 'framework'>): Promise<Context> {
  const framework = await frameworkOf(ports, proposal);
  const { successor } = framework;
  const clock = ports.clock();
  const next =
    successor === undefined ? undefined : currentFramework(await ports.frameworks.published(), successor, clock.today);
  return { actor, framework, successorFrom: next?.validFrom ?? null, ...clock };
}
