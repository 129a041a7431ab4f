// The codes of all checks, from the names of their case files; frameworks and the list of checks are compared with
// them.
import { readdirSync } from 'node:fs';

export const checkCodes: readonly string[] = readdirSync(new URL('../../cases/', import.meta.url))
  .filter((name) => /^[a-z]+\.[a-z-]+\.json$/.test(name))
  .map((name) => name.replace('.json', ''));
