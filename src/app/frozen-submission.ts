// What was frozen with a submission, as its documents need it: for the pages and for the API alike.
import type { PaperInput } from '../documents/paper-context.ts';
import type { Assessment } from '../domain/assessment/assessment.ts';
import type { Dossier } from '../domain/dossier/dossier.ts';
import type { Framework } from '../domain/governance/framework.ts';
import type { Actor } from '../domain/workflow/actor.ts';
import { type AvailableAction, availableActions } from '../domain/workflow/available-actions.ts';
import type { Proposal, Submission } from '../domain/workflow/state.ts';
import type { Language } from '../lib/localised.ts';
import { figuresSince, positionsSince } from './answers-since.ts';
import type { Ports } from './ports.ts';
import { parseDossier } from './read-dossier.ts';
import { frameworkOf, getSubmission } from './see-proposal.ts';

export type Frozen = {
  readonly proposal: Proposal;
  readonly dossier: Dossier;
  readonly framework: Framework;
  readonly actions: readonly AvailableAction[];
  readonly submission: Submission;
  readonly assessment: Assessment;
  readonly since: NonNullable<PaperInput['since']>;
  readonly judgementsHidden: boolean;
  /** All published ones: a re-routed submission has stood under others. */
  readonly frameworks: readonly Framework[];
};

/** Refusal `not-found`, also for what the actor may not see. */
export async function loadFrozen(ports: Ports, actor: Actor, id: string): Promise<Frozen> {
  const seen = await getSubmission(ports, actor, id);
  const { proposal, submission } = seen;
  const framework = await frameworkOf(ports, proposal);
  const dossier = parseDossier(seen.frozenDossier);
  const actions = availableActions(proposal, { actor, framework, ...ports.clock() });
  const about = { proposal, dossier, framework };
  const [positions, figures] = await Promise.all([positionsSince(ports, about), figuresSince(ports, about)]);
  return {
    proposal,
    submission,
    framework,
    actions,
    since: { positions, figures },
    judgementsHidden: waitsToJudge({ actions }, submission),
    frameworks: await ports.frameworks.published(),
    dossier,
    assessment: JSON.parse(seen.assessment) as Assessment,
  };
}

/**
 * Whether somebody is to judge an open submission for a party that
 * has not: until then the others' judgements are not shown to them.
 */
export function waitsToJudge({ actions }: Pick<Frozen, 'actions'>, { status, judgements }: Submission): boolean {
  return (
    status === 'open' &&
    actions.some(
      ({ action, target, allowed }) =>
        action === 'judge' && allowed && !judgements.some(({ party }) => party === target),
    )
  );
}

export function paperInput(frozen: Frozen, language: Language): PaperInput {
  const { proposal, submission, dossier, assessment, framework, frameworks, since, judgementsHidden } = frozen;
  return { proposal, submission, dossier, assessment, framework, frameworks, since, judgementsHidden, language };
}
