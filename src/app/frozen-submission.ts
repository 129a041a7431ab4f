// The frozen data of a submission as its documents need them, for the pages and the API.
import type { EarlyTold, PaperInput } from '../documents/paper-context.ts';
import { expiry } from '../domain/agreement/validity.ts';
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
import { announcementOf } from './registers/announcements.ts';
import { frameworkOf, getSubmission } from './see-proposal.ts';

export type Frozen = {
  readonly proposal: Proposal;
  readonly dossier: Dossier;
  readonly framework: Framework;
  readonly actions: readonly AvailableAction[];
  readonly submission: Submission;
  readonly assessment: Assessment;
  readonly since: NonNullable<PaperInput['since']>;
  readonly early: PaperInput['early'];
  readonly agreed: PaperInput['agreed'];
  readonly judgementsHidden: boolean;
  /** All published ones: a re-routed submission has been under others. */
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
  const [positions, figures, early, agreed] = await Promise.all([
    positionsSince(ports, about),
    figuresSince(ports, about),
    announcementOf(ports, actor, proposal.id),
    agreedBefore(ports, proposal),
  ]);
  return {
    proposal,
    submission,
    framework,
    actions,
    since: { positions, figures },
    early: early && earlyFor(submission, early),
    agreed,
    judgementsHidden: waitsToJudge({ actions }, submission),
    frameworks: await ports.frameworks.published(),
    dossier,
    assessment: JSON.parse(seen.assessment) as Assessment,
  };
}

/**
 * The early announcement before the submission, with the answers received until the submission ended, so that the paper
 * of a decided case does not change.
 */
function earlyFor({ status, submittedAt, decisions }: Submission, early: EarlyTold): EarlyTold | undefined {
  if (early.createdAt > submittedAt) return undefined;
  const until = status === 'open' ? undefined : (decisions.at(-1)?.at ?? submittedAt);
  const heard = early.heard.filter(({ at }) => until === undefined || at <= until);
  return { createdAt: early.createdAt, why: early.why, told: early.told, heard };
}

/**
 * What a tillæg changes: the agreed terms, which are the case's first revision, and the period of the edition.
 * Undefined for any other case.
 */
async function agreedBefore(ports: Ports, { id, about }: Proposal): Promise<PaperInput['agreed']> {
  if (about?.purpose !== 'amend') return undefined;
  const [agreement, first] = await Promise.all([
    ports.agreements.reader.byId(about.agreement),
    ports.reader.revision(id, 1),
  ]);
  if (!agreement || !first) return undefined;
  const { number, edition, terms } = agreement;
  return { number, edition, dossier: parseDossier(first.dossier), start: terms.start, to: expiry(agreement) };
}

/**
 * Whether the reader still has to judge an open submission for a party. Until then the others' judgements are hidden.
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
  const { proposal, submission, dossier, assessment, framework, frameworks } = frozen;
  const about = { proposal, submission, dossier, assessment, framework, frameworks };
  const { since, early, agreed, judgementsHidden } = frozen;
  return { ...about, since, early, agreed, judgementsHidden, language };
}
