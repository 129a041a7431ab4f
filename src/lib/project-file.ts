// Finds a file that is shipped beside the code, from the sources and from the bundle alike.
import { existsSync } from 'node:fs';
import path from 'node:path';

/** The file of that name in the nearest folder at or above `start`; undefined where there is none. */
export function projectFile(start: string, name: string): string | undefined {
  for (let folder = start; ; folder = path.dirname(folder)) {
    const found = path.join(folder, name);
    if (existsSync(found)) return found;
    if (folder === path.dirname(folder)) return undefined;
  }
}
