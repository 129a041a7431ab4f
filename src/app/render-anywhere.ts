// Where a document is rendered: here, or on a thread of its own. A PDF holds a processor for seconds.
import type { DocumentForm } from '../documents/document-forms.ts';
import type { Paper } from '../documents/paper.ts';
import type { PaperInput } from '../documents/paper-context.ts';

/** `input` is what the pictures are drawn from. The same bytes wherever they are made. */
export type RenderPort = (paper: Paper, form: DocumentForm, input?: PaperInput) => Promise<Uint8Array>;

/** Here and now; what renders is loaded when the first document is asked for. */
export async function renderHere(paper: Paper, form: DocumentForm, input?: PaperInput): Promise<Uint8Array> {
  const { renderDocument } = await import('../documents/render-document.ts');
  return renderDocument(paper, form, input);
}
