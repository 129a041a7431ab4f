// Runs on a thread of its own: one document per task. See render-pool.ts.
import type { DocumentForm } from '../documents/document-forms.ts';
import type { Paper } from '../documents/paper.ts';
import type { PaperInput } from '../documents/paper-context.ts';
import { renderDocument } from '../documents/render-document.ts';

export type RenderTask = {
  readonly paper: Paper;
  readonly form: DocumentForm;
  readonly input: PaperInput | undefined;
};

export default function run({ paper, form, input }: RenderTask): Promise<Uint8Array> {
  return renderDocument(paper, form, input);
}
