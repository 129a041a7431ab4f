// Reads request bodies: JSON and JSON merge patch, at most 1 MiB.
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { readJson } from '../read-json.ts';

export const BODY_LIMIT = 1_048_576;
export const JSON_TYPE = 'application/json';
export const MERGE_PATCH_TYPE = 'application/merge-patch+json';

export function addBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    [JSON_TYPE, MERGE_PATCH_TYPE],
    { parseAs: 'string', bodyLimit: BODY_LIMIT },
    async (_request: FastifyRequest, body: string) => readJson(body),
  );
}
