// The codes of all checks, as their cases name them: the frameworks and the list of checks are held against these.
import { readdirSync } from 'node:fs';

export const checkCodes: readonly string[] = readdirSync(new URL('../../cases/', import.meta.url))
  .filter((name) => /^[a-z]+\.[a-z-]+\.json$/.test(name))
  .map((name) => name.replace('.json', ''));
