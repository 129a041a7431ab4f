// Reads the committed OpenAPI and AsyncAPI documents, which `npm run openapi` writes.
import { readFileSync } from 'node:fs';
import { projectFile } from '../lib/project-file.ts';

/** JSON text, read from the file on each call. Throws if the file is missing. */
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
