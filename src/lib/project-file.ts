// Finds a file shipped with the code, both from the sources and from the bundle.
import { existsSync } from 'node:fs';
import path from 'node:path';

/** Path of the file in the nearest folder at or above `start`; undefined if there is none. */
export function projectFile(start: string, name: string): string | undefined {
  for (let folder = start; ; folder = path.dirname(folder)) {
    const found = path.join(folder, name);
    if (existsSync(found)) return found;
    if (folder === path.dirname(folder)) return undefined;
  }
}
