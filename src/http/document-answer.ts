// Answers with a document in the format that the Accept header names; HTML where it names none.
import type { DocumentFile } from '../app/documents.ts';
import { DOCUMENT_FORMS, type DocumentForm, MEDIA_TYPES } from '../documents/document-forms.ts';
import type { Language } from '../lib/localised.ts';
import { onlyOne } from '../lib/only-one.ts';
import type { Answer } from './operation.ts';

/** Media types in order of preference. */
export const DOCUMENT_TYPES: readonly string[] = DOCUMENT_FORMS.map((form) => MEDIA_TYPES[form]);

/** An example of each format for the OpenAPI document. */
export async function documentTexts(): Promise<Readonly<Record<string, string>>> {
  return {
    [MEDIA_TYPES.html]: '<!doctype html><html lang="da"><head><meta charset="utf-8"><title>…</title></head></html>',
    [MEDIA_TYPES.docx]: 'PK (a ZIP archive)',
    [MEDIA_TYPES.pdf]: '%PDF-1.7 (tagged, PDF/UA-1)',
  };
}

export function documentAnswer(file: DocumentFile, form: DocumentForm, language: Language): Answer {
  const type = form === 'html' ? `${MEDIA_TYPES.html}; charset=utf-8` : MEDIA_TYPES[form];
  const chunks = onlyOne(Buffer.from(file.content));
  return { status: 200, language, stream: { type, filename: `${file.name}.${form}`, chunks } };
}
