// The properties of a DOCX file, and removal of characters that XML cannot represent. The library would use the current
// time as the date; a paper has the date of its source.
import { escapeMarkup, holdableInXml } from '../lib/markup.ts';
import type { Paper } from './paper.ts';

/** Replaces the library's own part. */
export function coreProperties(paper: Paper): { readonly path: string; readonly data: string } {
  const dated = paper.dated.includes('T') ? paper.dated : `${paper.dated}T00:00:00Z`;
  const moment = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${escapeMarkup(dated)}</dcterms:${name}>`;
  return {
    path: 'docProps/core.xml',
    data: [
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
      ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
      ' xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
      `<dc:title>${escapeMarkup(paper.title)}</dc:title>`,
      `<dc:subject>${escapeMarkup(paper.kind)}</dc:subject>`,
      '<dc:creator>Opgavebro</dc:creator>',
      `<dc:description>${escapeMarkup(paper.footer.join(' '))}</dc:description>`,
      `<dc:language>${paper.language}</dc:language>`,
      moment('created'),
      moment('modified'),
      '</cp:coreProperties>',
    ].join(''),
  };
}

/** The document without characters that XML 1.0 cannot represent. */
export function forXml(paper: Paper): Paper {
  return JSON.parse(JSON.stringify(paper), (_key, value: unknown) =>
    typeof value === 'string' ? holdableInXml(value) : value,
  );
}
