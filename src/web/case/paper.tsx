// The decision paper of a frozen submission with its pictures, as page and as DOCX: the same paper whenever it is asked for.
import { decisionPaper } from '../../documents/decision-paper.ts';
import type { PaperInput } from '../../documents/paper-context.ts';
import { paperDocx } from '../../documents/paper-docx.ts';
import { PaperArticle } from '../../documents/paper-html.tsx';
import type { Assessment } from '../../domain/assessment/assessment.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import type { Submission } from '../../domain/workflow/state.ts';
import { paperPictures } from '../pictures/paper-pictures.tsx';
import type { Download, View } from '../view.ts';
import type { Case } from './load-case.ts';

export type Frozen = Case & {
  readonly submission: Submission;
  readonly assessment: Assessment;
  /** All published ones: a re-routed submission has stood under others. */
  readonly frameworks: readonly Framework[];
};

export function paperInput(frozen: Frozen, { language }: Pick<View, 'language'>): PaperInput {
  const { proposal, submission, dossier, assessment, framework, frameworks } = frozen;
  return { proposal, submission, dossier, assessment, framework, frameworks, language };
}

export function Paper({ view, frozen }: { readonly view: View; readonly frozen: Frozen }) {
  const input = paperInput(frozen, view);
  return <PaperArticle paper={decisionPaper(input)} picture={paperPictures(input)} id="sagsfremstilling" />;
}

export async function paperFile(view: View, frozen: Frozen): Promise<Download> {
  const name = `sagsfremstilling-${frozen.proposal.id.slice(0, 8)}-${frozen.submission.number}.docx`;
  return {
    file: await paperDocx(decisionPaper(paperInput(frozen, view))),
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    name,
  };
}
