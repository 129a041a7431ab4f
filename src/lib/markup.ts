// User text inside HTML and XML.

/** Escapes text for an element or a double-quoted attribute. */
export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: characters that XML 1.0 cannot hold
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Removes characters that XML 1.0 cannot contain. */
export function holdableInXml(text: string): string {
  return text.toWellFormed().replace(NOT_XML, '');
}
