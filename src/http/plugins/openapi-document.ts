// Serves the committed OpenAPI and AsyncAPI documents, which `npm run openapi` writes. Nothing is generated at run
// time.
import { hash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { API_VERSION, BASE_PATH } from '../api-version.ts';
import { committedAsyncApi, committedDocument } from '../committed-document.ts';
import { isUnchanged, parseEntityTags } from '../entity-tags.ts';

/**
 * Without authentication and from every origin, so that any tool can read them.
 * @param given the OpenAPI document as text; the committed file where absent
 */
export function addOpenApiDocument(app: FastifyInstance, given: string | undefined): void {
  serveDocument(app, `${BASE_PATH}/openapi.json`, () => given ?? committedDocument());
  serveDocument(app, `${BASE_PATH}/asyncapi.json`, committedAsyncApi);
}

/** Reads the file on the first request. */
function serveDocument(app: FastifyInstance, address: string, read: () => string): void {
  let document: { readonly text: string; readonly etag: string } | undefined;
  app.get(address, async (request, reply) => {
    if (!document) {
      const text = read();
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
