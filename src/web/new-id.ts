// Ids that a form makes: of a new row, and of the form itself.

/** `prefix-` and eight hexadecimal digits by chance. */
export function newId(prefix: string): string {
  return `${prefix}-${[...crypto.getRandomValues(new Uint8Array(4))].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
