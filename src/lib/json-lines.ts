// Finds the line of a value in JSON text that is indented by two spaces.

/** JSON as people read and edit it: `lineOfPointer` counts in this text. */
export function indentedJson(value: unknown): string {
  return JSON.stringify(value, null, 2);
}

/**
 * The line, from 1, where the value at the RFC 6901 pointer begins in `indentedJson`; if there is none, the line of
 * the nearest enclosing value.
 */
export function lineOfPointer(value: unknown, pointer: string): number {
  let line = 1;
  let here = value;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return line;
    line += 1;
    for (const [name, other] of Object.entries(here)) {
      if (name === key) break;
      line += indentedJson(other)?.split('\n').length ?? 0;
    }
    here = (here as Record<string, unknown>)[key];
  }
  return line;
}
