// The papers of a frozen submission, as page and as DOCX: the decision paper with its
// pictures, and the draft of the agreement. The same whenever they are asked for.
import { figuresSince, positionsSince } from '../../app/answers-since.ts';
import { frameworkOf, getSubmission, parseDossier } from '../../app/see-proposal.ts';
import { agreementDraft } from '../../documents/agreement-draft.ts';
import { decisionPaper } from '../../documents/decision-paper.ts';
import type { Paper as PaperData } from '../../documents/paper.ts';
import type { PaperInput } from '../../documents/paper-context.ts';
import { paperDocx } from '../../documents/paper-docx.ts';
import { PaperArticle } from '../../documents/paper-html.tsx';
import { paperPictures } from '../../documents/pictures/paper-pictures.tsx';
import type { Assessment } from '../../domain/assessment/assessment.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import { availableActions } from '../../domain/workflow/available-actions.ts';
import type { Submission } from '../../domain/workflow/state.ts';
import type { Download, View } from '../view.ts';
import { type Case, waitsToJudge } from './load-case.ts';

export type Frozen = Case & {
  readonly submission: Submission;
  readonly assessment: Assessment;
  readonly since: NonNullable<PaperInput['since']>;
  readonly judgementsHidden: boolean;
  /** All published ones: a re-routed submission has stood under others. */
  readonly frameworks: readonly Framework[];
};

/**
 * What was frozen with the submission, and what the person may
 * do. Refusal `not-found`, also for what the person may not see.
 */
export async function loadFrozen(view: View, id: string): Promise<Frozen> {
  const seen = await getSubmission(view.ports, view.actor, id);
  const { proposal, submission } = seen;
  const framework = await frameworkOf(view.ports, proposal);
  const dossier = parseDossier(seen.frozenDossier);
  const actions = availableActions(proposal, { actor: view.actor, framework, ...view.ports.clock() });
  const about = { proposal, dossier, framework };
  const [positions, figures] = await Promise.all([positionsSince(view.ports, about), figuresSince(view.ports, about)]);
  return {
    proposal,
    submission,
    framework,
    actions,
    since: { positions, figures },
    judgementsHidden: waitsToJudge({ actions }, submission),
    frameworks: await view.ports.frameworks.published(),
    dossier,
    assessment: JSON.parse(seen.assessment) as Assessment,
  };
}

export function paperInput(frozen: Frozen, { language }: Pick<View, 'language'>): PaperInput {
  const { proposal, submission, dossier, assessment, framework, frameworks, since, judgementsHidden } = frozen;
  return { proposal, submission, dossier, assessment, framework, frameworks, since, judgementsHidden, language };
}

export function Paper({ view, frozen }: { readonly view: View; readonly frozen: Frozen }) {
  const input = paperInput(frozen, view);
  return <PaperArticle paper={decisionPaper(input)} picture={paperPictures(input)} id="sagsfremstilling" />;
}

/** The draft of the agreement, from the same frozen submission. */
export function Agreement({ view, frozen }: { readonly view: View; readonly frozen: Frozen }) {
  return <PaperArticle paper={agreementDraft(paperInput(frozen, view))} id="aftale" />;
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** @param name of the file, without its ending */
export async function docxFile(paper: PaperData, name: string): Promise<Download> {
  return { file: await paperDocx(paper), type: DOCX, name: `${name}.docx` };
}

function nameOf({ proposal, submission }: Frozen): string {
  return `${proposal.id.slice(0, 8)}-${submission.number}`;
}

export function paperFile(view: View, frozen: Frozen): Promise<Download> {
  return docxFile(decisionPaper(paperInput(frozen, view)), `sagsfremstilling-${nameOf(frozen)}`);
}

export function agreementFile(view: View, frozen: Frozen): Promise<Download> {
  return docxFile(agreementDraft(paperInput(frozen, view)), `aftaleudkast-${nameOf(frozen)}`);
}
