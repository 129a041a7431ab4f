// The formats of documents: HTML, DOCX and PDF.

export const DOCUMENT_FORMS = ['html', 'docx', 'pdf'] as const;
export type DocumentForm = (typeof DOCUMENT_FORMS)[number];

export const MEDIA_TYPES: Readonly<Record<DocumentForm, string>> = {
  html: 'text/html',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
};

/** The format for a media type; HTML where absent. */
export function formOf(type: string | undefined): DocumentForm {
  return DOCUMENT_FORMS.find((form) => MEDIA_TYPES[form] === type) ?? 'html';
}
