// The OpenAPI document that `npm run openapi` wrote and that is committed.
import { readFileSync } from 'node:fs';
import { projectFile } from '../lib/project-file.ts';

/** JSON text, read anew each time. Throws where the file is not there. */
export function committedDocument(): string {
  const file = projectFile(import.meta.dirname, 'openapi/openapi.json');
  if (!file) throw new Error('openapi/openapi.json is missing: npm run openapi writes it');
  return readFileSync(file, 'utf8');
}
