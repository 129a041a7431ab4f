// The documents of a frozen submission as HTML: the decision paper with its pictures, and the draft of the agreement.
// They never change afterwards.
import type { DocumentFile } from '../../app/documents.ts';
import { type Frozen, paperInput } from '../../app/frozen-submission.ts';
import { agreementDraft } from '../../documents/agreement-draft.ts';
import { decisionPaper } from '../../documents/decision-paper.ts';
import { type DocumentForm, MEDIA_TYPES } from '../../documents/document-forms.ts';
import { PaperArticle } from '../../documents/paper-html.tsx';
import { paperPictures } from '../../documents/pictures/paper-pictures.tsx';
import type { Door } from '../door.tsx';
import type { Download, View } from '../view.ts';

export function Paper({ view, frozen }: { readonly view: View; readonly frozen: Frozen }) {
  const input = paperInput(frozen, view.language);
  return <PaperArticle paper={decisionPaper(input)} picture={paperPictures(input)} id="sagsfremstilling" />;
}

/** The draft of the agreement of the same frozen submission. */
export function Agreement({ view, frozen }: { readonly view: View; readonly frozen: Frozen }) {
  return <PaperArticle paper={agreementDraft(paperInput(frozen, view.language))} id="aftale" />;
}

const FILES = ['docx', 'pdf'] as const;

/** Adds routes for a document as files: `<path>.docx` and `<path>.pdf`. */
export function addFiles(
  door: Door,
  path: string,
  make: (view: View, form: DocumentForm) => Promise<DocumentFile>,
): void {
  for (const form of FILES)
    door.get(`${path}.${form}`, async (view): Promise<Download> => {
      const { content, name } = await make(view, form);
      return { file: content, type: MEDIA_TYPES[form], name: `${name}.${form}` };
    });
}
