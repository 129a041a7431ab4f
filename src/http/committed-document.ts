// The OpenAPI and AsyncAPI documents that `npm run openapi` wrote and that are committed.
import { readFileSync } from 'node:fs';
import { projectFile } from '../lib/project-file.ts';

/** JSON text, read anew each time. Throws where the file is not there. */
export function committedDocument(): string {
  return committed('openapi/openapi.json');
}

/** The AsyncAPI document of the events, as above. */
export function committedAsyncApi(): string {
  return committed('openapi/asyncapi.json');
}

function committed(name: string): string {
  const file = projectFile(import.meta.dirname, name);
  if (!file) throw new Error(`${name} is missing: npm run openapi writes it`);
  return readFileSync(file, 'utf8');
}
