// Ids made by a form: for a new row, and for the form itself.

/** `prefix-` and eight random hexadecimal digits. */
export function newId(prefix: string): string {
  return `${prefix}-${[...crypto.getRandomValues(new Uint8Array(4))].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
