// Serves the committed OpenAPI document: nothing is generated at run time. `npm run openapi` writes the file.
import { hash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { API_VERSION, BASE_PATH } from '../api-version.ts';
import { committedDocument } from '../committed-document.ts';
import { isUnchanged, parseEntityTags } from '../entity-tags.ts';

/**
 * Open to everyone, from every origin, so that any tool can read it.
 * @param given the document as text; the committed file where absent.
 */
export function addOpenApiDocument(app: FastifyInstance, given: string | undefined): void {
  let document: { readonly text: string; readonly etag: string } | undefined;
  app.get(`${BASE_PATH}/openapi.json`, async (request, reply) => {
    if (!document) {
      const text = given ?? committedDocument();
      document = { text, etag: `"${hash('sha256', text, 'base64url')}"` };
    }
    reply.headers({
      'api-version': API_VERSION,
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': 'public, no-cache',
      etag: document.etag,
    });
    if (isUnchanged(parseEntityTags('If-None-Match', request.headers['if-none-match']), document.etag))
      return reply.code(304).send();
    return reply.type('application/json; charset=utf-8').send(document.text);
  });
}
