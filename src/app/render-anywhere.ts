// Renders a document in this thread or in a worker thread, since a PDF takes seconds of processor time.
import type { DocumentForm } from '../documents/document-forms.ts';
import type { Paper } from '../documents/paper.ts';
import type { PaperInput } from '../documents/paper-context.ts';

/** `input`: the data of the pictures. Every implementation gives the same bytes. */
export type RenderPort = (paper: Paper, form: DocumentForm, input?: PaperInput) => Promise<Uint8Array>;

/** In this thread. The renderers are loaded on the first call. */
export async function renderHere(paper: Paper, form: DocumentForm, input?: PaperInput): Promise<Uint8Array> {
  const { renderDocument } = await import('../documents/render-document.ts');
  return renderDocument(paper, form, input);
}
