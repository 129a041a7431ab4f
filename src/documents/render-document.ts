// Renders a document in the requested format, with the same pictures in each.
import { escapeMarkup } from '../lib/markup.ts';
import type { DocumentForm } from './document-forms.ts';
import paperStyles from './paper.css?raw';
import type { Paper } from './paper.ts';
import type { PaperInput } from './paper-context.ts';
import { paperDocx } from './paper-docx.ts';
import { paperHtml } from './paper-html.tsx';
import { paperPdf } from './pdf/paper-pdf.ts';
import { paperPictures } from './pictures/paper-pictures.tsx';
import pictureStyles from './pictures/pictures.css?raw';

/** @param input data of the pictures; without it there are none */
export async function renderDocument(paper: Paper, form: DocumentForm, input?: PaperInput): Promise<Uint8Array> {
  const picture = input && paperPictures(input);
  if (form === 'docx') return paperDocx(paper, picture);
  if (form === 'pdf') return paperPdf(paper, picture);
  return new TextEncoder().encode(wholePage(paper, paperHtml(paper, picture)));
}

/** A page in one file, which loads nothing from elsewhere. */
function wholePage({ language, title, kind }: Paper, article: string): string {
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width">',
    `<title>${escapeMarkup(title)} – ${escapeMarkup(kind)}</title>`,
    `<style>body{margin:2rem auto;padding:0 1rem;max-width:56rem;font-family:sans-serif}${paperStyles}${pictureStyles}</style>`,
    `</head><body><main>${article}</main></body></html>`,
  ].join('');
}
