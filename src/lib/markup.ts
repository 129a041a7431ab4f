// A text of people inside HTML and XML.

/** Text as it may stand in an element or inside double quotes. */
export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: characters that XML 1.0 cannot hold
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** The same text without what XML 1.0 cannot hold, whoever wrote it. */
export function holdableInXml(text: string): string {
  return text.toWellFormed().replace(NOT_XML, '');
}
